import { label, type ResourceAction, type RoleId } from '@renshe/kernel'
import { defineModule } from '@renshe/kernel/server'
import { registryModuleId } from '@renshe/registry'
import { laborModuleId, laborResources, laborSettings } from '../contract.ts'
import { arbitrationImport, filingsImport, groupEventsImport, hazardsImport, mediationImport } from './imports.ts'
import { earlyWarningRate, filingRate, firstMediationRate, overallMediationRate } from './indicators.ts'
import { migrations } from './migrations.ts'
import { arbitrationCases, employmentFilings, groupEvents, hazards, mediationCases } from './resources.ts'

const everything = Object.values(laborResources)
const work: readonly ResourceAction[] = ['read', 'create', 'update', 'export', 'import', 'unmask']
const grants = (role: RoleId, resources: readonly string[], actions: readonly ResourceAction[]) =>
  resources.map((resource) => ({ role, resource, actions }))

/** Labour relations 劳动关系: ledgers of mediation and arbitration, hazards, group events, employment filing; indicators 8–11. */
export const laborRelationsModule = defineModule({
  id: laborModuleId,
  label: label('劳动关系', 'Labour relations'),
  needs: [registryModuleId],
  migrations,
  resources: [mediationCases, arbitrationCases, hazards, groupEvents, employmentFilings],
  imports: [mediationImport, arbitrationImport, hazardsImport, groupEventsImport, filingsImport],
  indicators: [firstMediationRate, overallMediationRate, earlyWarningRate, filingRate],
  settings: {
    schema: laborSettings,
    labels: {
      warningLookbackDays: label('预警回溯天数', 'Days a warning looks back'),
      groupEventMinimum: label('群体性事件最少人数', 'Least people of a group event'),
      filingMinimumWorkers: label('用工采集最少人数', 'Least workers for filing'),
    },
  },
  grants: [
    ...grants('township-staff', everything, work),
    ...grants('labor-officer', everything, work),
    ...grants('mediator', [laborResources.mediation], ['read', 'create', 'update', 'unmask']),
    ...grants('arbitrator', [laborResources.arbitration], work),
    ...grants('arbitrator', [laborResources.mediation], ['read']),
    ...grants(
      'inspector',
      [laborResources.hazards, laborResources.groupEvents],
      ['read', 'create', 'update', 'unmask'],
    ),
    ...grants('district-admin', everything, ['read', 'export']),
  ],
})

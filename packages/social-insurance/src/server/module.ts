import { label, type ResourceAction, type RoleId } from '@renshe/kernel'
import { defineModule } from '@renshe/kernel/server'
import { registryModuleId } from '@renshe/registry'
import { insuranceModuleId, insuranceResources } from '../contract.ts'
import { landPensioners, landPensionersImport } from './land-pensioner.ts'
import { migrations } from './migrations.ts'
import { allowanceAdjustment } from './simulations.ts'

const work: readonly ResourceAction[] = ['read', 'create', 'update', 'export', 'import', 'unmask']
const grant = (role: RoleId, actions: readonly ResourceAction[]) => ({
  role,
  resource: insuranceResources.landPensioners,
  actions,
})

/** Social insurance 社会保障: people on the land-taking allowance, and its yearly adjustment tried before it is adopted. */
export const socialInsuranceModule = defineModule({
  id: insuranceModuleId,
  label: label('社会保障', 'Social insurance'),
  needs: [registryModuleId],
  migrations,
  resources: [landPensioners],
  imports: [landPensionersImport],
  simulations: [allowanceAdjustment],
  grants: [
    grant('township-staff', work),
    grant('insurance-officer', work),
    grant('district-admin', ['read', 'export']),
  ],
})

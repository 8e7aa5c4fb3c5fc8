import { label, type RoleId } from '@renshe/kernel'
import { defineModule } from '@renshe/kernel/server'
import { officialFiguresResource, planModuleId } from '../contract.ts'
import { migrations } from './migrations.ts'
import { officialFigures, officialFiguresImport } from './official-figures.ts'
import { planSettings } from './plan-settings.ts'
import { planRouter } from './router.ts'

export { type BoardRequest, buildBoard } from './build-board.ts'
export { closeMonth, publishedBoard } from './closing.ts'
export { fourteenthPlan } from './fourteenth-plan.ts'
export { type PlanData, planData, savePlan } from './plan-data.ts'
export { planRouter } from './router.ts'

const readers: readonly RoleId[] = [
  'township-staff',
  'employment-officer',
  'insurance-officer',
  'skills-officer',
  'startup-officer',
  'neweconomy-officer',
  'labor-officer',
]

/** The plan's indicators: the table as data, official figures, judgement, monthly close. */
export const planModule = defineModule({
  id: planModuleId,
  label: label('规划指标', 'Plan indicators'),
  migrations,
  resources: [officialFigures],
  imports: [officialFiguresImport],
  settings: planSettings,
  router: planRouter,
  grants: [
    ...readers.map((role) => ({ role, resource: officialFiguresResource, actions: ['read', 'export'] as const })),
    {
      role: 'district-admin',
      resource: officialFiguresResource,
      actions: ['read', 'create', 'update', 'export', 'import'],
    },
  ],
  rights: [{ role: 'district-admin', right: 'close-month' }],
})

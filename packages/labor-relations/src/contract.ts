import { z } from 'zod'

export const laborModuleId = 'labor-relations'

export const laborResources = {
  mediation: 'mediation-cases',
  arbitration: 'arbitration-cases',
  hazards: 'hazards',
  groupEvents: 'group-events',
  filings: 'employment-filings',
} as const

/** How a mediation ended, in the ledger's words. */
export const mediationOutcomes = ['调解成功', '调解不成', '撤回', '其他'] as const
/** Where an arbitration case came from; 调解不成 and 审查确认 are taken out of the indicators' denominators. */
export const arbitrationSources = ['直接申请', '调解不成', '审查确认'] as const
export const arbitrationOutcomes = ['调解', '撤诉', '裁决', '审查确认', '其他'] as const
export const hazardFindings = ['属实', '无隐患', '核查中'] as const

/** District settings of this module; design decisions of the rulebook, not law (F-IND-03, F-IND-04). */
export const laborSettings = z.object({
  warningLookbackDays: z.number().int().min(1).max(3650).default(180),
  groupEventMinimum: z.number().int().min(1).max(1000).default(10),
  filingMinimumWorkers: z.number().int().min(1).max(1000).default(10),
})

export type LaborSettings = z.infer<typeof laborSettings>

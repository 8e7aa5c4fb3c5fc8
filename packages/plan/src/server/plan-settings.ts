import { label } from '@renshe/kernel'
import { z } from 'zod'

/** Dated values only the district knows; what nobody has loaded stays missing (rulebook 0.3). */
export const planSettings = {
  schema: z.object({
    unemploymentQuota: z.number().int().min(0).nullable().default(null),
    closingDay: z.number().int().min(1).max(28).default(5),
  }),
  labels: {
    unemploymentQuota: label('登记失业人数市下达指标数', 'City quota of registered unemployed'),
    closingDay: label('次月关账日', 'Closing day of the next month'),
  },
}

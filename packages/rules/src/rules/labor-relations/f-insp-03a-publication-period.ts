import { addDays, addMonths, label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 人社部令29号: a district publishes every quarter, ministry and province every half-year. */
const months = { DISTRICT: 3, PROVINCE: 6, MINISTRY: 6 } as const

export const fInsp03a = defineRule({
  id: 'F-INSP-03a',
  title: label('违法行为公布周期', 'Period of publication'),
  plain: label(
    '区级每季度、省部级每半年公布一次，必要时随时公布；按决定日期归入所在的周期。',
    'Districts publish every quarter, ministry and province every half-year; by the day of the decision.',
  ),
  field: 'labor-relations',
  source: '重大劳动保障违法行为社会公布办法（人社部令29号）',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('处理决定日期', 'Day of the decision'), of: (input) => input.decidedOn },
  input: fields({
    decidedOn: day('处理决定日期', 'Decided on'),
    level: choice('公布机关', 'Who publishes', {
      DISTRICT: ['县、区级', 'District'],
      PROVINCE: ['省级', 'Province'],
      MINISTRY: ['人力资源社会保障部', 'Ministry'],
    }),
  }),
  result: fields({
    periodFrom: day('所在周期首日', 'First day of the period'),
    periodTo: day('所在周期末日', 'Last day of the period'),
  }),
  example: { decidedOn: '2026-02-10', level: 'DISTRICT' },
  versions: [
    {
      from: '2017-01-01',
      decide({ decidedOn, level }, { step }) {
        const length = step('公布周期', months[level], { unit: 'months' })
        const year = `${decidedOn.slice(0, 4)}-01-01`
        const periodFrom = addMonths(year, Math.floor((Number(decidedOn.slice(5, 7)) - 1) / length) * length)
        return {
          periodFrom: step('所在周期首日', periodFrom),
          periodTo: step('所在周期末日', addDays(addMonths(periodFrom, length), -1)),
        }
      },
    },
  ],
})

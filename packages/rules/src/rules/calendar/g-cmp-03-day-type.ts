import { label } from '@renshe/codes'
import { choice, count, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const procedures = {
  inspection: ['劳动保障监察', 'Labour inspection'],
  arbitrationAward: ['仲裁裁决', 'Arbitration award'],
  arbitrationStep: ['仲裁办案规则中的期限', 'A step of the arbitration rules'],
  injury: ['工伤认定', 'Recognition of a work injury'],
  injuryClear: ['工伤认定（事实清楚）', 'Recognition of a work injury, facts clear'],
  insuranceAgency: ['社会保险经办', 'Social insurance agency'],
} as const

interface Terms {
  readonly dayType: 'NATURAL' | 'WORKING'
  readonly days?: number
  readonly extensionDays?: number
  readonly source: string
}

const fixed: Readonly<Record<Exclude<keyof typeof procedures, 'arbitrationStep'>, Terms>> = {
  inspection: { dayType: 'WORKING', days: 60, extensionDays: 30, source: '劳动保障监察条例（国令423号）第十七条' },
  arbitrationAward: { dayType: 'NATURAL', days: 45, extensionDays: 15, source: '劳动争议调解仲裁法第四十三条' },
  injury: { dayType: 'NATURAL', days: 60, source: '工伤保险条例第二十条' },
  injuryClear: { dayType: 'NATURAL', days: 15, source: '工伤保险条例第二十条' },
  insuranceAgency: { dayType: 'WORKING', source: '社会保险经办条例（国令765号）' },
}

const stepRule = '劳动人事争议仲裁办案规则第八十条'
const stepDays: ReadonlyMap<number, Terms['dayType']> = new Map([
  [3, 'WORKING'],
  [5, 'WORKING'],
  [10, 'WORKING'],
  [15, 'NATURAL'],
  [45, 'NATURAL'],
])

export const gCmp03 = defineRule({
  id: 'G-CMP-03',
  title: label('工作日还是自然日', 'Working days or calendar days'),
  plain: label(
    '说明某项程序的期限按工作日还是自然日计算，以及法定天数。仲裁办案规则中三日、五日、十日是工作日，十五日、四十五日是自然日。',
    'Whether a procedure counts working or calendar days, and its statutory length.',
  ),
  field: 'calendar',
  source: '各程序所依据的法律条文',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('程序开始日', 'Start of the procedure') },
  input: fields({
    procedure: choice('程序', 'Procedure', procedures),
    days: count('办案规则写明的日数', 'Days named by the arbitration rules', 'days').max(60).optional(),
  }),
  result: fields({
    dayType: choice('计算方式', 'Kind of day', {
      NATURAL: ['自然日', 'Calendar days'],
      WORKING: ['工作日', 'Working days'],
    }),
    days: count('法定日数', 'Days', 'days').optional(),
    extensionDays: count('可延长日数', 'Days of extension', 'days').optional(),
  }),
  example: { procedure: 'inspection' },
  versions: [
    {
      from: '2011-01-01',
      decide({ procedure, days }, { step, note, reject }) {
        if (procedure !== 'arbitrationStep') {
          if (days !== undefined) return reject('days', 'NOT_ASKED', '只有仲裁办案规则中的期限需要填写日数')
          const { source, ...terms } = fixed[procedure]
          step(`${procedures[procedure][0]}按${terms.dayType === 'WORKING' ? '工作日' : '自然日'}`, terms.dayType, {
            source,
          })
          return terms
        }
        if (days === undefined) return reject('days', 'REQUIRED', '请填写办案规则写明的日数')
        const dayType = stepDays.get(days)
        if (dayType === undefined)
          return reject('days', 'UNKNOWN_TERM', '办案规则没有这个日数，应为 3、5、10、15 或 45')
        note('CONFIRM', '办案规则第八十条的条文待核对（附录Q 13）')
        return { dayType: step(`办案规则的 ${days} 日`, dayType, { source: stepRule }), days }
      },
    },
  ],
})

import { label, multiplyFen } from '@renshe/codes'
import { choice, count, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import type { ParameterOf } from '../../parameters/definitions.ts'
import { traineeRow, trainees } from './trainee.ts'

const reasonTexts = {
  REPEATED: ['同一职业同一等级已经领取', 'Same occupation and level already paid'],
  YEARLY_CAP: ['本年度已达次数上限', 'Paid as often as allowed this year'],
} as const

type Reason = keyof typeof reasonTexts
interface Amounts {
  readonly table: ParameterOf<'skill.uplift'>
  readonly ratios: ParameterOf<'skill.uplift_ratio'>
  readonly extra: number
}

const levels = ['5', '4', '3', '2', '1'] as const
const highest = 1
const lowest = 5

/**
 * Of the rulebook's two tables the one by certificate has an amount for a level; in it the ratio of an employee is 80 %
 * whatever the item, and what the list of trades decides is the rise of 30 % since 2025-12. So `shortage` means: on the
 * list of leading industries and care. The examples hold: employed, level 3 gives 2 000, with the rise 2 600. The table of
 * 2016, in which shortage decides 80 % or 60 % of a course price, is D-02a.
 */
export const d02 = defineRule({
  id: 'D-02',
  title: label('技能提升补贴', 'Skill uplift subsidy'),
  plain: label(
    '取得职业技能等级证书后按等级领取补贴：失业、残疾等人员全额，在职和即将毕业的学生 80%；重点产业和照护类 2025 年 12 月起上浮 30%。',
    'A subsidy by level of certificate: in full for the unemployed and disabled, 80 % for employees and students; 30 % more for leading industries and care since December 2025.',
  ),
  field: 'skills',
  source: '上海市技能提升补贴标准（2022 年）；国办发〔2019〕24号',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('证书日期', 'Day of the certificate'), of: (input) => input.on },
  input: fields({
    level: count('证书等级（5 初级工至 1 高级技师）', 'Level of certificate, 5 lowest to 1 highest'),
    person: choice('人员类别', 'Person', trainees),
    shortage: flag('属重点产业、照护等紧缺职业', 'Leading industry or care'),
    on: day('证书日期', 'Day of the certificate'),
    paidThisYear: count('本年度已领取次数', 'Times paid this year', 'times').optional(),
    sameLevelPaid: flag('同一职业同一等级已领取', 'Same occupation and level already paid').optional(),
  }),
  result: fields({
    amountFen: fen('补贴金额', 'Subsidy'),
    reasons: list('不予补贴的理由', 'Reasons for none', choice('理由', 'Reason', reasonTexts)).optional(),
  }),
  parameters: ['skill.uplift', 'skill.uplift_ratio', 'skill.uplift_extra', 'skill.uplift_per_year'],
  example: { level: 3, person: 'employed', shortage: false, on: '2026-01-15' },
  versions: [
    {
      from: '2016-01-01',
      decide({ level, person, shortage, paidThisYear = 0, sameLevelPaid = false }, work) {
        const row = levels.find((entry) => Number(entry) === level)
        if (row === undefined) return work.reject('level', 'OUT_OF_RANGE', `证书等级应为 ${highest} 至 ${lowest}`)
        const most = work.peek('skill.uplift_per_year')
        const failed: Readonly<Record<Reason, boolean>> = {
          REPEATED: sameLevelPaid,
          YEARLY_CAP: most !== undefined && paidThisYear >= most,
        }
        const reasons = (Object.keys(failed) as Reason[]).filter((reason) => failed[reason])
        if (reasons.length > 0) {
          for (const reason of reasons) work.step(reasonTexts[reason][0], true, { source: '国办发〔2019〕24号' })
          return { amountFen: work.step('不予补贴', 0, { unit: 'fen' }), reasons }
        }
        const common = { table: 'skill.uplift', ratios: 'skill.uplift_ratio' } as const
        if (most === undefined) work.need({ ...common, most: 'skill.uplift_per_year' })
        const known: Amounts = shortage
          ? work.need({ ...common, extra: 'skill.uplift_extra' })
          : { ...work.need(common), extra: 0 }
        const share = known.ratios[traineeRow(person)]
        const basic = work.step('按人员比例', multiplyFen(known.table[row], share, ppmOne), { unit: 'fen' })
        const raised = multiplyFen(basic, ppmOne + known.extra, ppmOne)
        return { amountFen: work.step(shortage ? '加上浮后的补贴金额' : '补贴金额', raised, { unit: 'fen' }) }
      },
    },
  ],
})

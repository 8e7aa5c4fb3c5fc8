import { addDays, label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 劳动合同法第四十一条. */
const peopleFrom = 20
const shareOfStaff = 10
const noticeDays = 30

export const fCon05 = defineRule({
  id: 'F-CON-05',
  title: label('经济性裁员报告', 'Reporting layoffs'),
  plain: label(
    '裁减二十人以上或者占职工总数百分之十以上的，须提前三十日向工会或全体职工说明，并向人社部门报告。',
    'Twenty people or a tenth of the staff: tell the union or all staff thirty days before, and report to the authority.',
  ),
  field: 'labor-relations',
  source: '劳动合同法第四十一条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('裁员日期', 'Day of the layoff'), of: (input) => input.plannedOn },
  input: fields({
    staff: count('职工总数', 'Staff', 'people'),
    layoffs: count('裁减人数', 'Layoffs', 'people'),
    plannedOn: day('计划裁员日期', 'Planned on').optional(),
  }),
  result: fields({
    report: flag('须报告', 'Must be reported'),
    reasons: list(
      '须报告的原因',
      'Reasons',
      choice('原因', 'Reason', {
        TWENTY_PEOPLE: ['裁减 20 人以上', 'Twenty people or more'],
        TENTH_OF_STAFF: ['占职工总数 10% 以上', 'A tenth of the staff or more'],
      }),
    ),
    explainBy: day('最迟说明情况日期', 'Explain by').nullable(),
  }),
  example: { staff: 150, layoffs: 15, plannedOn: '2026-04-01' },
  versions: [
    {
      from: '2008-01-01',
      decide({ staff, layoffs, plannedOn }, { reject, step }) {
        if (staff === 0) reject('staff', 'OUT_OF_RANGE', '职工总数至少为 1')
        if (layoffs > staff) reject('layoffs', 'PART_OVER_WHOLE', '裁减人数多于职工总数')
        const reasons = codesWhere({
          TWENTY_PEOPLE: layoffs >= peopleFrom,
          TENTH_OF_STAFF: layoffs > 0 && layoffs * shareOfStaff >= staff,
        })
        const report = step('须向人社部门报告裁减方案', reasons.length > 0)
        const explainBy = report && plannedOn !== undefined ? addDays(plannedOn, -noticeDays) : null
        return { report, reasons, explainBy: step('提前 30 日说明情况', explainBy) }
      },
    },
  ],
})

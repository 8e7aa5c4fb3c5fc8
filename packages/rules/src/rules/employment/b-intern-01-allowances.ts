import { label, multiplyFen } from '@renshe/codes'
import { choice, count, fen, fields, month } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

export const internSource = '沪人社规〔2017〕22号'

/** General internships, and those that prepare for a business of one's own. */
const internshipKinds = {
  GENERAL: ['就业见习', 'Internship'],
  STARTUP: ['创业见习', 'Start-up internship'],
} as const

const wanted = { wage: 'min_wage.month', living: 'intern.living', mentor: 'intern.mentor' } as const

interface Rates {
  readonly wage: number
  readonly living: number
  readonly mentor: number
}

function amounts({ wage, living, mentor }: Rates, attended: boolean, { step }: Pick<Work, 'step'>) {
  const livingFen = attended ? multiplyFen(wage, living, ppmOne) : 0
  return {
    livingFen: step('见习人员生活费', livingFen, { unit: 'fen' }),
    mentorFen: step('基地带教费', multiplyFen(wage, mentor, ppmOne), { unit: 'fen' }),
  }
}

export const bIntern01 = defineRule({
  id: 'B-INTERN-01',
  title: label('见习生活费与带教费', 'Allowances of an internship'),
  plain: label(
    '见习每月：生活费为月最低工资的 80%，发到见习人员卡上；带教费为 30%，发给见习基地。创业见习当月出勤不足 12 天的，没有生活费。',
    'Each month 80 % of the minimum wage to the trainee and 30 % to the base for mentoring; in a start-up internship fewer than 12 days a month mean no living allowance.',
  ),
  field: 'employment',
  source: internSource,
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('见习月份', 'Month of the internship'), of: (input) => `${input.month}-01` },
  input: fields({
    month: month('见习月份', 'Month of the internship'),
    kind: choice('见习类别', 'Kind', internshipKinds),
    daysWorked: count('当月出勤天数（创业见习填写）', 'Days of attendance', 'days').max(31).optional(),
  }),
  result: fields({
    livingFen: fen('见习人员生活费', 'Living allowance'),
    mentorFen: fen('基地带教费', 'Mentor allowance'),
  }),
  parameters: ['min_wage.month', 'intern.living', 'intern.mentor', 'intern.min_days'],
  example: { month: '2025-07', kind: 'GENERAL' },
  versions: [
    {
      from: '2017-01-01',
      decide({ kind, daysWorked }, work) {
        if (kind === 'GENERAL') return amounts(work.need(wanted), true, work)
        const days = daysWorked ?? work.reject('daysWorked', 'REQUIRED', '创业见习应填当月出勤天数')
        const { least, ...rates } = work.need({ ...wanted, least: 'intern.min_days' })
        return amounts(rates, work.step(`当月出勤不少于 ${least} 天`, days >= least), work)
      },
    },
  ],
})

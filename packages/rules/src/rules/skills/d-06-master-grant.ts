import { addMonths, label } from '@renshe/codes'
import { choice, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const kinds = {
  studio: ['技能大师工作室', 'Master studio'],
  chief: ['首席技师项目', 'Chief technician'],
} as const

const problemTexts = {
  MATCH: ['配套资金低于资助金额', 'Matching money below the grant'],
  OVERSPENT: ['支出超过资助和配套之和', 'Spent more than grant and match'],
  AFTER_TERM: ['资助期满后仍有支出', 'Spent after the term'],
} as const

/** Matching money beyond this is a slip of the keyboard. */
const mostMatchFen = 100_000_000_000

type Problem = keyof typeof problemTexts

export const d06 = defineRule({
  id: 'D-06',
  title: label('首席技师和技能大师工作室资助', 'Grants for chief technicians and master studios'),
  plain: label(
    '一次性资助，单位至少同额配套，三年内使用；期满未用完的，应追回。',
    'A grant paid once, matched at least equally by the employer and spent within three years; what is left is recovered.',
  ),
  field: 'skills',
  source: '沪人社职〔2023〕449号',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('资助日期', 'Day of the grant'), of: (input) => input.grantedOn },
  input: fields({
    kind: choice('项目', 'Kind', kinds),
    grantedOn: day('资助日期', 'Day of the grant'),
    matchFen: fen('配套资金', 'Matching money'),
    spentFen: fen('已支出', 'Spent'),
    lastSpentOn: day('最近支出日期', 'Last spent on').optional(),
    asOf: day('检查日期', 'Day of the check'),
  }),
  result: fields({
    grantFen: fen('资助金额', 'Grant'),
    termEndsOn: day('资助期满', 'End of the term'),
    compliant: flag('符合规定', 'Compliant'),
    problems: list('问题', 'Problems', choice('问题', 'Problem', problemTexts)),
    unspentFen: fen('未用金额', 'Unspent'),
    recoverTask: flag('须办追回', 'Recovery due'),
  }),
  parameters: ['master.studio', 'master.chief', 'master.term_years'],
  example: {
    kind: 'studio',
    grantedOn: '2023-06-01',
    matchFen: 10_000_000,
    spentFen: 12_000_000,
    lastSpentOn: '2026-02-01',
    asOf: '2026-03-02',
  },
  versions: [
    {
      from: '2023-01-01',
      decide({ kind, grantedOn, matchFen, spentFen, lastSpentOn, asOf }, work) {
        if (matchFen > mostMatchFen) work.reject('matchFen', 'OUT_OF_RANGE', '配套资金超出合理范围')
        if (asOf < grantedOn) work.reject('asOf', 'DATE_ORDER', '检查日期早于资助日期')
        if (lastSpentOn !== undefined && (lastSpentOn < grantedOn || lastSpentOn > asOf))
          work.reject('lastSpentOn', 'DATE_ORDER', '支出日期应在资助日期与检查日期之间')
        const { grant, years } = work.need({
          grant: kind === 'studio' ? 'master.studio' : 'master.chief',
          years: 'master.term_years',
        })
        const termEndsOn = work.step('资助期满', addMonths(grantedOn, years * 12))
        const failed: Readonly<Record<Problem, boolean>> = {
          MATCH: matchFen < grant,
          OVERSPENT: spentFen > grant + matchFen,
          AFTER_TERM: lastSpentOn !== undefined && lastSpentOn > termEndsOn,
        }
        const problems = (Object.keys(failed) as Problem[]).filter((problem) => failed[problem])
        for (const problem of problems) work.step(problemTexts[problem][0], true)
        const unspentFen = work.step('未用金额', Math.max(0, grant + matchFen - spentFen), { unit: 'fen' })
        return {
          grantFen: grant,
          termEndsOn,
          compliant: problems.length === 0,
          problems,
          unspentFen,
          recoverTask: work.step('期满未用完，须办追回', asOf > termEndsOn && unspentFen > 0),
        }
      },
    },
  ],
})

import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 调解仲裁法第二十条: five years in human resources or the union, three years as a lawyer. */
const workYears = 5
const lawyerYearsNeeded = 3

export const fMed02a = defineRule({
  id: 'F-MED-02a',
  title: label('仲裁员条件', 'Conditions for arbitrators'),
  plain: label(
    '仲裁员应公道正派，并曾任审判员、从事法律研究教学且有中级以上职称、有法律知识并从事人力资源管理或工会工作满五年、或律师执业满三年。',
    'Fair, and a former judge, or a law scholar of middle rank, or five years in HR or the union, or three as a lawyer.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第二十条',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('聘任日期', 'Day of appointment') },
  input: fields({
    fair: flag('公道正派', 'Fair'),
    formerJudge: flag('曾任审判员', 'Former judge'),
    lawTeachingOrResearch: flag('从事法律研究、教学工作', 'Law teaching or research'),
    intermediateTitle: flag('具有中级以上职称', 'Intermediate title or above'),
    legalKnowledge: flag('具有法律知识', 'Legal knowledge'),
    hrOrUnionYears: quantity('从事人力资源管理或者工会等专业工作年数', 'Years in HR or the union', 'years'),
    lawyerYears: quantity('律师执业年数', 'Years as a lawyer', 'years'),
  }),
  result: fields({
    eligible: flag('符合条件', 'Eligible'),
    met: list(
      '符合的条件',
      'Conditions met',
      choice('条件', 'Condition', {
        JUDGE: ['曾任审判员', 'Former judge'],
        SCHOLAR: ['法律研究、教学并有中级以上职称', 'Law scholar of middle rank'],
        PRACTICE: ['有法律知识并从事人力资源或工会工作满五年', 'Five years in HR or the union'],
        LAWYER: ['律师执业满三年', 'Three years as a lawyer'],
      }),
    ),
    reasons: list(
      '不符合的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        NOT_FAIR: ['不符合公道正派的要求', 'Not fair'],
        NO_CONDITION_MET: ['四项条件均不符合', 'None of the four conditions is met'],
      }),
    ),
  }),
  example: {
    fair: true,
    formerJudge: false,
    lawTeachingOrResearch: false,
    intermediateTitle: false,
    legalKnowledge: true,
    hrOrUnionYears: 6,
    lawyerYears: 0,
  },
  versions: [
    {
      from: '2008-05-01',
      decide(input, { step }) {
        const met = codesWhere({
          JUDGE: input.formerJudge,
          SCHOLAR: input.lawTeachingOrResearch && input.intermediateTitle,
          PRACTICE: input.legalKnowledge && input.hrOrUnionYears >= workYears,
          LAWYER: input.lawyerYears >= lawyerYearsNeeded,
        })
        step('符合的条件数（至少一项）', met.length)
        const reasons = codesWhere({ NOT_FAIR: !input.fair, NO_CONDITION_MET: met.length === 0 })
        return { eligible: reasons.length === 0, met, reasons }
      },
    },
  ],
})

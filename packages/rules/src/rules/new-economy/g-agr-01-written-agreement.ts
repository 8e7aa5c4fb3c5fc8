import { label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const clauses = {
  parties: ['双方信息', 'Parties'],
  term: ['协议期限', 'Term'],
  work: ['工作内容', 'Work'],
  hoursRest: ['工作时间和休息', 'Hours and rest'],
  paySettlement: ['报酬和结算', 'Pay and settlement'],
  injuryCover: ['职业伤害保障', 'Injury cover'],
  safety: ['劳动安全', 'Safety'],
  penaltiesExit: ['奖惩和退出', 'Penalties and exit'],
  changeTermination: ['变更和终止', 'Change and termination'],
  dispute: ['争议处理', 'Disputes'],
  personalData: ['个人信息保护', 'Personal data'],
} as const

type Clause = keyof typeof clauses
const clauseCodes = Object.keys(clauses) as readonly Clause[]
const clauseList = (zh: string, en: string) => list(zh, en, choice('条款', 'Clause', clauses), 50)

export const gAgr01 = defineRule({
  id: 'G-AGR-01',
  title: label('新业态书面协议必备条款', 'Clauses of the written agreement'),
  plain: label(
    '检查平台企业与不完全劳动关系劳动者的书面协议条款是否齐全，电子签订是否可靠并带时间戳。',
    'Checks that a platform’s written agreement has every clause and that an electronic signature is reliable and stamped with its time.',
  ),
  field: 'new-economy',
  source: '人社厅发〔2023〕6号 新就业形态劳动者劳动合同和书面协议订立指引（试行）；电子签名法',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('签订日期', 'Date of signing'), of: (input) => input.signedOn },
  input: fields({
    signedOn: day('签订日期', 'Date of signing'),
    clauses: clauseList('协议写明的条款', 'Clauses in the agreement'),
    electronic: flag('电子方式签订', 'Signed electronically'),
    reliableSignature: flag('使用可靠电子签名', 'Reliable electronic signature').optional(),
    timestamped: flag('带可信时间戳', 'Trusted timestamp').optional(),
  }),
  result: fields({
    complete: flag('符合要求', 'Complete'),
    missing: clauseList('缺少的条款', 'Missing clauses'),
    reasons: list(
      '不符合的原因',
      'Reasons',
      choice('原因', 'Reason', {
        CLAUSE_MISSING: ['缺少必备条款', 'A clause is missing'],
        SIGNATURE_NOT_RELIABLE: ['电子签名不可靠', 'The electronic signature is not reliable'],
        NO_TIMESTAMP: ['没有时间戳', 'No timestamp'],
      }),
      3,
    ),
  }),
  example: {
    signedOn: '2026-01-15',
    clauses: ['parties', 'term', 'work', 'hoursRest', 'paySettlement', 'injuryCover', 'safety', 'dispute'],
    electronic: true,
    reliableSignature: true,
    timestamped: true,
  },
  versions: [
    {
      // The guideline is of February 2023; the rulebook names no day.
      from: '2023-02-01',
      decide(input, { step }) {
        const { electronic, reliableSignature = false, timestamped = false } = input
        const missing = step(
          '协议缺少的条款',
          clauseCodes.filter((clause) => !input.clauses.includes(clause)),
        )
        const checks = [
          ['CLAUSE_MISSING', missing.length > 0],
          ['SIGNATURE_NOT_RELIABLE', electronic && !reliableSignature],
          ['NO_TIMESTAMP', electronic && !timestamped],
        ] as const
        const reasons = step(
          '不符合的原因',
          checks.filter(([, fails]) => fails).map(([code]) => code),
        )
        return { complete: reasons.length === 0, missing, reasons }
      },
    },
  ],
})

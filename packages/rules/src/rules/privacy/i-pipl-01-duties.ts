import { addMonths, label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const activities = {
  SENSITIVE: ['处理敏感个人信息', 'Sensitive information'],
  AUTOMATED: ['自动化决策', 'Automated decisions'],
  ENTRUST: ['委托他人处理', 'Entrusted to others'],
  DISCLOSE: ['提供给他人或公开', 'Given to others or made public'],
  CROSS_BORDER: ['向境外提供', 'Sent abroad'],
  MINOR_UNDER_14: ['涉及不满 14 周岁的人', 'About people under fourteen'],
} as const

type Activity = keyof typeof activities

const bases = {
  STATUTORY_DUTY: ['履行法定职责或法定义务（第十三条第三项）', 'Statutory duty (Art. 13(3))'],
  CONSENT: ['本人同意（第十三条第一项）', 'Consent (Art. 13(1))'],
  OTHER: ['第十三条规定的其他情形', 'Another case of Art. 13'],
} as const

const duties = {
  PURPOSE: ['目的明确、最小必要（第六条）', 'Clear purpose and no more than needed (Art. 6)'],
  NOTICE: ['告知处理规则并记录告知版本（第十七条、第三十五条）', 'Notice, with its version kept (Art. 17, 35)'],
  CONSENT: [
    '取得自愿、明确的同意，并可撤回（第十四至十六条）',
    'Voluntary, explicit consent that can be withdrawn (Art. 14–16)',
  ],
  SEPARATE_CONSENT: ['取得单独同意（第二十九条）', 'Separate consent (Art. 29)'],
  GUARDIAN_CONSENT: ['取得监护人同意（第三十一条）', 'A guardian’s consent (Art. 31)'],
  SECOND_APPROVAL: ['批量查看须另一人批准', 'A second person approves bulk view'],
  EXPLAIN_DECISION: ['保证公平，可说明、可拒绝（第二十四条）', 'Fair, explained, and may be refused (Art. 24)'],
  ENTRUST_CONTRACT: ['约定委托事项并留存合同（第二十一条）', 'A contract on record (Art. 21)'],
  STORED_IN_COUNTRY: [
    '境内存储，出境须安全评估（第三十六条）',
    'Kept in the country; abroad only after a security assessment (Art. 36)',
  ],
  ASSESSMENT: ['事前影响评估并留存（第五十五、五十六条）', 'Impact assessment beforehand, kept (Art. 55, 56)'],
  SECURITY: ['分类、加密、权限、培训和预案（第五十一条）', 'Classify, encrypt, restrict, train, plan (Art. 51)'],
} as const

type Duty = keyof typeof duties

/** 个人信息保护法第五十六条: an assessment is kept at least three years. */
const assessmentMonths = 36
const lastAssessment = '2196-12-31'
/** 第五十五条; people under fourteen are sensitive information themselves (第二十八条). */
const assessed: readonly Activity[] = [
  'SENSITIVE',
  'AUTOMATED',
  'ENTRUST',
  'DISCLOSE',
  'CROSS_BORDER',
  'MINOR_UNDER_14',
]

interface Processing {
  readonly basis: keyof typeof bases
  readonly activities: readonly Activity[]
}

function dutiesOf({ basis, activities: done }: Processing): readonly Duty[] {
  const does = (activity: Activity) => done.includes(activity)
  const consent = basis === 'CONSENT'
  const sensitive = does('SENSITIVE') || does('MINOR_UNDER_14')
  const checks: readonly (readonly [boolean, Duty])[] = [
    [true, 'PURPOSE'],
    [true, 'NOTICE'],
    [consent, 'CONSENT'],
    [consent && sensitive, 'SEPARATE_CONSENT'],
    [consent && does('MINOR_UNDER_14'), 'GUARDIAN_CONSENT'],
    [sensitive, 'SECOND_APPROVAL'],
    [does('AUTOMATED'), 'EXPLAIN_DECISION'],
    [does('ENTRUST'), 'ENTRUST_CONTRACT'],
    [does('CROSS_BORDER'), 'STORED_IN_COUNTRY'],
    [done.length > 0, 'ASSESSMENT'],
    [true, 'SECURITY'],
  ]
  return checks.filter(([holds]) => holds).map(([, duty]) => duty)
}

export const iPipl01 = defineRule({
  id: 'I-PIPL-01',
  title: label('个人信息处理的义务', 'Duties on personal information'),
  plain: label(
    '列出某项个人信息处理应尽的义务，判断处理依据是否恰当、是否要做影响评估以及评估报告保存到何时。',
    'The duties of a processing, whether its legal basis fits, and whether it needs an impact assessment and how long that is kept.',
  ),
  field: 'privacy',
  source: '个人信息保护法',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('处理日期', 'Day of processing'), of: (input) => input.on },
  input: fields({
    on: day('处理日期', 'Day of processing'),
    basis: choice('处理依据', 'Legal basis', bases),
    statutoryDuty: flag('属于法定职责或法定义务', 'Comes under a statutory duty').optional(),
    activities: list('处理活动', 'Activities', choice('活动', 'Activity', activities), 6),
  }),
  result: fields({
    basisFits: flag('依据恰当', 'The basis fits'),
    duties: list('应尽的义务', 'Duties', choice('义务', 'Duty', duties)),
    assessmentRequired: flag('须做影响评估', 'Impact assessment required'),
    assessmentReasons: list('须做评估的原因', 'Reasons', choice('原因', 'Reason', activities)),
    assessmentKeepUntil: day('评估报告至少保存到', 'Assessment kept at least until').optional(),
  }),
  example: { on: '2026-03-02', basis: 'STATUTORY_DUTY', activities: ['SENSITIVE'] },
  versions: [
    {
      from: '2021-11-01',
      decide({ on, basis, statutoryDuty = false, activities: given }, work) {
        const basisFits = !(basis === 'CONSENT' && statutoryDuty)
        work.step(basisFits ? '处理依据' : '属于法定职责的，不以同意为依据', bases[basis][0], { source: '第十三条' })
        const done = assessed.filter((activity) => given.includes(activity))
        const due = dutiesOf({ basis, activities: done })
        for (const duty of due) work.step(duties[duty][0], duty)
        const required = work.step('须做影响评估', done.length > 0, { source: '第五十五条' })
        if (required && on > lastAssessment) return work.reject('on', 'OUT_OF_RANGE', '保存期超出 2199 年')
        const keepUntil = required ? { assessmentKeepUntil: addMonths(on, assessmentMonths) } : {}
        return {
          basisFits,
          duties: [...due],
          assessmentRequired: required,
          assessmentReasons: done,
          ...keepUntil,
        }
      },
    },
  ],
})

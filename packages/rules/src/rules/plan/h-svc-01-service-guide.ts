import { checkCreditCode, label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** Online depth Ⅰ–Ⅳ of an item; Ⅲ allows one visit, Ⅳ none. */
export const onlineDepths = {
  I: ['Ⅰ 信息发布', 'Ⅰ information only'],
  II: ['Ⅱ 网上预受理', 'Ⅱ online pre-acceptance'],
  III: ['Ⅲ 网上受理，至多到现场一次', 'Ⅲ online, at most one visit'],
  IV: ['Ⅳ 全程网办', 'Ⅳ whole process online'],
} as const

const limitUnits = { WORKING: ['工作日', 'Working days'], NATURAL: ['自然日', 'Calendar days'] } as const
const creditCodeLength = 18

const problemCodes = {
  NO_LEGAL_BASIS: ['没有设定依据', 'No legal basis'],
  CODE_PATTERN: ['实施编码不合格式', 'The item code does not fit'],
  UNITS_DIFFER: ['承诺时限与法定时限单位不同，不能比较', 'Promised and legal limits use different units'],
  PROMISE_ABOVE_LEGAL: ['承诺时限长于法定时限', 'The promise is longer than the legal limit'],
  IMMEDIATE_TOO_LONG: ['即办件承诺时限超过一个工作日', 'An immediate item promises more than a day'],
  VISITS_TOO_MANY: ['到现场次数与网办深度不符', 'Visits do not fit the online depth'],
  MATERIAL_REPEATED: ['要求了共享数据已有或已提交的材料', 'A material is asked for that is already held'],
} as const

const input = fields({
  on: day('发布日期', 'Date of publication'),
  code: text('实施编码', 'Item code', 50),
  kind: choice('事项类型', 'Kind of item', {
    PERMIT: ['行政许可', 'Permit'],
    PENALTY: ['行政处罚', 'Penalty'],
    COERCION: ['行政强制', 'Coercion'],
    LEVY: ['行政征收', 'Levy'],
    BENEFIT: ['行政给付', 'Benefit'],
    INSPECTION: ['行政检查', 'Inspection'],
    CONFIRMATION: ['行政确认', 'Confirmation'],
    REWARD: ['行政奖励', 'Reward'],
    RULING: ['行政裁决', 'Ruling'],
    OTHER: ['其他行政权力', 'Other power'],
    PUBLIC_SERVICE: ['公共服务', 'Public service'],
  }),
  legalBasis: list('设定依据', 'Legal basis', text('依据', 'Basis', 300).min(1), 50),
  handling: choice('办件类型', 'Handling', {
    IMMEDIATE: ['即办件', 'Immediate'],
    PROMISED: ['承诺件', 'Promised'],
  }),
  legalLimit: count('法定办结时限', 'Legal limit').max(3650),
  legalUnit: choice('法定时限单位', 'Unit of the legal limit', limitUnits),
  promisedLimit: count('承诺办结时限', 'Promised limit').max(3650),
  promisedUnit: choice('承诺时限单位', 'Unit of the promised limit', limitUnits),
  depth: choice('网上办理深度', 'Online depth', onlineDepths),
  visits: count('到现场次数', 'Visits', 'times').max(100),
  materials: list(
    '申请材料',
    'Materials',
    fields({
      name: text('材料名称', 'Material', 100).min(1),
      inSharedData: flag('共享数据已有', 'Already in shared data'),
      submittedBefore: flag('以前已提交', 'Submitted before'),
      exempted: flag('已列为免交', 'Marked as not needed'),
    }),
    200,
  ),
})

type Asked = z.output<typeof input>

/** Standard pattern of an item code: the credit code of the body, then the body's own letters and digits. */
function fitsPattern(code: string, length: number): boolean {
  return code.length === length && checkCreditCode(code.slice(0, creditCodeLength)).valid && /^[0-9A-Z]+$/.test(code)
}

const tooManyVisits = ({ depth, visits }: Asked) => (depth === 'IV' && visits > 0) || (depth === 'III' && visits > 1)

export const hSvc01 = defineRule({
  id: 'H-SVC-01',
  title: label('办事指南要素核对', 'Checks of a service guide'),
  plain: label(
    '核对办事指南：有设定依据，承诺时限不超过法定时限，即办件当日或次日办结，全程网办零跑动，不重复要材料。',
    'Checks a service guide: legal basis, promise within the legal limit, immediate items within a day, no visit when fully online, nothing asked for twice.',
  ),
  field: 'plan',
  source: 'GB/T 39554.1-2020、GB/T 39554.2-2020 全国一体化政务服务平台 政务服务事项基本目录及实施清单',
  confidence: 'M',
  audience: ['staff'],
  decisive: { label: label('发布日期', 'Date of publication'), of: (asked) => asked.on },
  input,
  result: fields({
    valid: flag('符合要求', 'Valid'),
    problems: list('问题', 'Problems', choice('问题', 'Problem', problemCodes), 7),
    materialsToDrop: list('应当免交的材料', 'Materials not to ask for', text('材料名称', 'Material', 100), 200),
  }),
  parameters: ['service.code_length'],
  example: {
    on: '2026-01-15',
    code: '11310112000000019J0000000000001',
    kind: 'PUBLIC_SERVICE',
    legalBasis: ['社会保险法第七十四条'],
    handling: 'PROMISED',
    legalLimit: 20,
    legalUnit: 'WORKING',
    promisedLimit: 8,
    promisedUnit: 'WORKING',
    depth: 'IV',
    visits: 0,
    materials: [{ name: '身份证', inSharedData: true, submittedBefore: false, exempted: true }],
  },
  versions: [
    {
      from: '2020-11-19',
      decide(asked, { need, step }) {
        const { length } = need({ length: 'service.code_length' })
        const sameUnit = asked.promisedUnit === asked.legalUnit
        const materialsToDrop = step(
          '共享数据已有或已提交、仍要求提供的材料',
          asked.materials
            .filter(({ inSharedData, submittedBefore, exempted }) => (inSharedData || submittedBefore) && !exempted)
            .map(({ name }) => name),
        )
        const checks = [
          ['NO_LEGAL_BASIS', asked.legalBasis.length === 0],
          ['CODE_PATTERN', !fitsPattern(asked.code, length)],
          ['UNITS_DIFFER', !sameUnit],
          ['PROMISE_ABOVE_LEGAL', sameUnit && asked.promisedLimit > asked.legalLimit],
          ['IMMEDIATE_TOO_LONG', asked.handling === 'IMMEDIATE' && asked.promisedLimit > 1],
          ['VISITS_TOO_MANY', tooManyVisits(asked)],
          ['MATERIAL_REPEATED', materialsToDrop.length > 0],
        ] as const
        const problems = step(
          '不符合的事项',
          checks.filter(([, fails]) => fails).map(([code]) => code),
        )
        return { valid: problems.length === 0, problems, materialsToDrop }
      },
    },
  ],
})

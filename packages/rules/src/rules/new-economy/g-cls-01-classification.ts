import { label } from '@renshe/codes'
import { choice, count, day, fields, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** Each factor is 0 (no), 1 (partly) or 2 (yes); more points look more like an employee. */
const factors = {
  platformSetsPrice: ['平台定价', 'Platform sets the price'],
  mustAcceptOrders: ['必须接单或拒单受罚', 'Must accept orders or is penalised'],
  attendance: ['考勤或排班', 'Attendance or shifts'],
  algorithmDispatch: ['算法持续派单', 'Continuous dispatch by algorithm'],
  mainIncome: ['主要收入来源', 'Main source of income'],
  exclusivity: ['不得为他人工作', 'Exclusivity'],
  disciplineRules: ['受规章奖惩管理', 'Discipline rules'],
  platformTools: ['平台提供工具', 'Tools come from the platform'],
  noSubstitute: ['不得由他人代劳', 'No substitute allowed'],
  branding: ['着装标识统一', 'Branding'],
  wageLikePay: ['按工资方式结算', 'Wage-like settlement'],
  longDuration: ['用工持续时间长', 'Long duration'],
} as const

type Factor = keyof typeof factors
const factorCodes = Object.keys(factors) as readonly Factor[]

const points = (factor: Factor) => {
  const [zh, en] = factors[factor]
  return count(zh, en, 'points').max(2)
}
const factorList = (zh: string, en: string) => list(zh, en, choice('要素', 'Factor', factors), factorCodes.length)

const adviceNames = {
  LABOUR: ['倾向符合确立劳动关系', 'Likely an employment relation'],
  MANAGED: ['倾向不完全符合确立劳动关系', 'Likely managed work without full employment'],
  INDEPENDENT: ['倾向自主经营', 'Likely self-employed'],
} as const

type Thresholds = Readonly<Record<'labour' | 'managed', number>>

/** The highest class whose least points are reached. */
function adviceFor(score: number, least: Thresholds): keyof typeof adviceNames {
  if (score >= least.labour) return 'LABOUR'
  return score >= least.managed ? 'MANAGED' : 'INDEPENDENT'
}

export const gCls01 = defineRule({
  id: 'G-CLS-01',
  title: label('新业态用工三分类', 'Three-way classification of platform work'),
  plain: label(
    '按十二项用工事实打分，提示更像劳动关系、不完全劳动关系还是自主经营；只是建议，由人依事实认定。',
    'Scores twelve facts and suggests employee, managed worker or self-employed; advice only, a person decides on the facts.',
  ),
  field: 'new-economy',
  source: '人社部发〔2021〕56号',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('用工日期', 'Date of the work'), of: (input) => input.on },
  input: fields({
    on: day('用工日期', 'Date of the work'),
    platformSetsPrice: points('platformSetsPrice'),
    mustAcceptOrders: points('mustAcceptOrders'),
    attendance: points('attendance'),
    algorithmDispatch: points('algorithmDispatch'),
    mainIncome: points('mainIncome'),
    exclusivity: points('exclusivity'),
    disciplineRules: points('disciplineRules'),
    platformTools: points('platformTools'),
    noSubstitute: points('noSubstitute'),
    branding: points('branding'),
    wageLikePay: points('wageLikePay'),
    longDuration: points('longDuration'),
  }),
  result: fields({
    score: count('得分', 'Score', 'points'),
    advice: choice('建议分类', 'Advice', adviceNames),
    strongReasons: factorList('明显具备的要素', 'Factors that clearly hold'),
    partialReasons: factorList('部分具备的要素', 'Factors that partly hold'),
  }),
  parameters: ['gig.class.labour', 'gig.class.managed'],
  example: {
    on: '2026-01-15',
    platformSetsPrice: 2,
    mustAcceptOrders: 2,
    attendance: 1,
    algorithmDispatch: 2,
    mainIncome: 2,
    exclusivity: 0,
    disciplineRules: 1,
    platformTools: 0,
    noSubstitute: 1,
    branding: 1,
    wageLikePay: 0,
    longDuration: 1,
  },
  versions: [
    {
      from: '2021-07-16',
      decide(input, { need, step, note }) {
        const least = need({ labour: 'gig.class.labour', managed: 'gig.class.managed' })
        const having = (wanted: number) => factorCodes.filter((factor) => input[factor] === wanted)
        const [strongReasons, partialReasons] = [having(2), having(1)]
        const score = step('十二项要素合计得分', strongReasons.length * 2 + partialReasons.length, { unit: 'points' })
        note('ADVICE_ONLY', '本结果只是建议，不改变任何法律身份；请按事实优先由人认定，并保存订单、处罚、协议等证据')
        const advice = step('对照分值给出的建议', adviceFor(score, least))
        return { score, advice, strongReasons, partialReasons }
      },
    },
  ],
})

import { label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, fen, fields, list, ppm } from '../../declare/input.ts'
import { money, number, rate, scheme, toggle } from '../../declare/parameter.ts'

/** Stages of a founder's way (C-07), in their order. */
export const startupStages = {
  intent: ['意向', 'Intent'],
  assess: ['评估', 'Assessment'],
  train: ['培训', 'Training'],
  project: ['项目/团队', 'Project and team'],
  incubate: ['入孵', 'Incubation'],
  register: ['注册', 'Registration'],
  early: ['初创', 'Early stage'],
  growth: ['成长', 'Growth'],
  exit: ['退出', 'Exit'],
} as const
type StartupStage = keyof typeof startupStages

const stageOrder = Object.keys(startupStages) as StartupStage[]

const pathway = fields(
  Object.fromEntries(
    stageOrder.map((stage) => [
      stage,
      list(
        `${startupStages[stage][0]}之后`,
        `After ${startupStages[stage][1]}`,
        choice('阶段', 'Stage', startupStages),
        stageOrder.length,
      ),
    ]),
  ) as Record<StartupStage, z.ZodArray<z.ZodEnum<{ [S in StartupStage]: S }>>>,
)

const smallBelow = (zh: string, en: string) =>
  fields({
    staffBelow: count('从业人员少于', 'Staff below', 'people'),
    revenueBelowFen: fen('营业收入少于', 'Revenue below'),
  }).meta({ title: zh, titleEn: en })

/** Support of start-ups: subsidies, loans, bases, counting. */
export const startupParameters = {
  'startup.early_months': number(label('初创期', 'Early stage of an organisation'), 'months'),
  'startup.first': money(label('首次创业一次性补贴', 'Subsidy for a first business')),
  'startup.first.terms': scheme(
    label('首次创业一次性补贴条件', 'Terms of the subsidy for a first business'),
    fields({
      operatedMonths: count('经营至少', 'In business for at least', 'months'),
      insuranceMonths: count('为职工缴费至少', 'Insurance paid for at least', 'months'),
      applyMonths: count('注册后多少个月内申请', 'Apply within, from registration', 'months'),
    }),
  ),
  'startup.si': scheme(
    label('初创期创业组织社会保险补贴', 'Social-insurance subsidy of start-ups'),
    fields({
      sharePpm: ppm('占单位缴费部分的比例', 'Share of the employer’s part'),
      people: count('最多人数', 'People at most', 'people'),
      months: count('注册后月数', 'Months from registration', 'months'),
      employedMonths: count('职工用工至少', 'Employed for at least', 'months'),
    }),
  ),
  'startup.rent': scheme(
    label('创业场地房租补贴', 'Rent subsidy of start-ups'),
    fields({
      perWorkerFen: fen('每吸纳一人每年', 'A year for each worker'),
      months: count('注册后月数', 'Months from registration', 'months'),
      leaseMonths: count('租赁至少', 'Leased for at least', 'months'),
    }),
  ),
  'startup.incubate': scheme(
    label('创业孵化团队工位费补贴', 'Desk subsidy of incubated teams'),
    fields({ capFen: fen('最高金额', 'At most'), months: count('最长月数', 'Months at most', 'months') }),
  ),
  'startup.include_92': toggle(label('扶持成功创业数包含个体工商户', 'Count sole traders as start-ups')),
  'startup.small_micro': scheme(
    label('小型微型企业划型标准', 'Limits of small and micro enterprises'),
    fields({
      industry: smallBelow('工业', 'Industry'),
      software: smallBelow('软件和信息技术服务业', 'Software and information services'),
      retail: smallBelow('零售业', 'Retail'),
    }),
    { help: '从业人员或营业收入有一项低于上限即为小型或微型企业；其他行业以市场监管部门的标识为准。' },
  ),
  'startup.pathway': scheme(label('创业路径各阶段的下一步', 'Next stages on a founder’s way'), pathway),
  'loan.org.cap': money(label('创业组织担保贷款上限', 'Loan limit of an organisation')),
  'loan.org.key': money(label('创业组织担保贷款上限（先导、重点产业）', 'Loan limit in key industries')),
  'loan.org.hiring': scheme(
    label('创业担保贷款吸纳就业比例', 'Hiring test of the loan'),
    fields({
      largeAbove: count('职工超过此数为较大单位', 'Larger when staff exceed', 'people'),
      localPpm: ppm('本市职工比例', 'Local workers'),
      localLargePpm: ppm('本市职工比例（较大单位）', 'Local workers, larger'),
      keyPpm: ppm('新招重点群体比例', 'New workers of key groups'),
      keyLargePpm: ppm('新招重点群体比例（较大单位）', 'New workers of key groups, larger'),
    }),
  ),
  'loan.person.cap': money(label('个人创业担保贷款上限', 'Loan limit of a person'), {
    help: '二手资料为 50 万元，须由区里确认后载入。',
  }),
  'loan.pre.cap': money(label('创业前担保贷款上限', 'Loan limit before registration'), {
    help: '旧文本为 15 万至 20 万元，须由区里确认后载入。',
  }),
  'loan.leverage': number(label('担保余额最多为担保基金的倍数', 'Guarantees, multiple of the fund'), 'times'),
  'loan.subsidy': rate(label('贷款贴息比例', 'Interest subsidy')),
  'loan.rate_margin': rate(label('贷款利率最多高于 LPR', 'Loan rate above LPR at most')),
  'loan.overdue_allowed': number(label('贴息允许的逾期次数', 'Overdue times allowed'), 'times'),
  'base.rating.A': money(label('创业孵化示范基地 A 级运作费补贴', 'Subsidy of an A base')),
  'base.rating.B': money(label('创业孵化示范基地 B 级运作费补贴', 'Subsidy of a B base')),
  'base.rating.C': money(label('创业孵化示范基地 C 级运作费补贴', 'Subsidy of a C base')),
}

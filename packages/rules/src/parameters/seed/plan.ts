import type { ParameterOf } from '../definitions.ts'
import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

type Indicator = ParameterOf<'plan.indicators'>['indicators'][number]

const about = (
  number: number,
  area: string,
  name: string,
  binding: boolean,
  unit: string,
  rule: string,
): Pick<Indicator, 'number' | 'area' | 'name' | 'binding' | 'unit' | 'rule'> => ({
  number,
  area,
  name,
  binding,
  unit,
  rule,
})
const judged = (
  measure: Indicator['measure'],
  target: number | null,
  targetText: string,
  cycle: Indicator['cycle'],
  source: string,
): Pick<Indicator, 'measure' | 'target' | 'targetText' | 'cycle' | 'source'> => ({
  measure,
  target,
  targetText,
  cycle,
  source,
})

const disputes = '调解组织和仲裁机构每月数据'

/** Table 2 of the district's plan (H-IND-00) with the cycles and sources of H-IND-02. */
const indicators: readonly Indicator[] = [
  {
    ...about(1, '促进就业', '本市户籍城乡登记失业人数', true, '人', 'B-REG-03'),
    ...judged('at-most-quota', null, '控制在市政府下达的指标数内', null, '市级系统'),
  },
  {
    ...about(2, '促进就业', '新增就业人数', false, '人', 'B-REG-04'),
    ...judged('cumulative', 160_000, '16万', 'monthly', '街镇每月核对，区人社局汇总'),
  },
  {
    ...about(3, '促进就业', '零就业家庭援助就业率', true, '—', 'B-ZERO-01'),
    ...judged('zero', 0, '动态为零', 'monthly', '街镇每月填报'),
  },
  {
    ...about(4, '促进就业', '职业技能培训人数', false, '人次', 'D-09'),
    ...judged('cumulative', 500_000, '50万', null, '市级系统'),
  },
  {
    ...about(5, '促进就业', '扶持成功创业数', false, '家', 'C-08'),
    ...judged('cumulative', 3000, '3000', null, '街镇录入名单'),
  },
  {
    ...about(6, '社会保障', '基本养老保险覆盖率', true, '—', 'E-COV-01'),
    ...judged('qualitative', null, '应保尽保', null, '市社保中心'),
  },
  {
    ...about(7, '社会保障', '城乡居保待遇与征地养老生活费', true, '—', 'E-RES-03、E-LAND-02'),
    ...judged('qualitative', null, '合理增长，全市中上游', 'yearly', '区人社局每年数据'),
  },
  {
    ...about(8, '劳动关系', '劳动争议先行调解率', false, '%', 'F-IND-01'),
    ...judged('at-least', 0.65, '65%以上', 'monthly', disputes),
  },
  {
    ...about(9, '劳动关系', '劳动争议综合调解率', false, '%', 'F-IND-02'),
    ...judged('at-least', 0.75, '75%以上', 'monthly', disputes),
  },
  {
    ...about(10, '劳动关系', '群体性劳资矛盾突发事件事先预警率', false, '%', 'F-IND-03'),
    ...judged('at-least', 0.8, '80%以上', 'event', '事件发生后逐件登记'),
  },
  {
    ...about(11, '劳动关系', '企业用工信息采集完成率', false, '%', 'F-IND-04'),
    ...judged('at-least', 0.95, '95%以上', 'yearly', '年度用工备案周期'),
  },
]

/** Values of rulebook part H. The city quota of indicator 1 and the fields open to partners are not known and stay out. */
export const planSeed: readonly ParameterValue[] = [
  ...seed('plan.indicators', '310112', {
    value: {
      name: '闵行区就业和社会保障“十四五”规划',
      from: '2021-01-01',
      months: 60,
      midYear: 2023,
      finalYear: 2025,
      indicators: [...indicators],
    },
    from: '2021-01-01',
    to: '2025-12-31',
    docNo: '闵府发〔2021〕15号',
    confidence: 'H',
  }),
  ...districtDefault('plan.yellow_points', 5),
  ...districtDefault('plan.close_day', 5),
  ...districtDefault('service.code_length', 31, '国标编码结构待核对（附录Q 19）'),
  ...districtDefault('service.baseline', '2020-12-31'),
  ...districtDefault('rating.bad_days', 5),
  ...districtDefault('yrd.reply', { normal: 10, arrears: 5, urgent: 3 }),
]

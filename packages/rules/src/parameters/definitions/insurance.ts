import { label } from '@renshe/codes'
import { z } from 'zod'
import { money, number, rate, scheme, table, toggle } from '../../declare/parameter.ts'

/** The ten yearly tiers of 城乡居保, in yuan (E-RES-02). */
export const contributionTiers = [500, 700, 900, 1100, 1300, 1700, 2300, 3300, 4300, 5300] as const
const tierRows = Object.fromEntries(contributionTiers.map((tier) => [String(tier), `${tier} 元档`])) as Record<
  `${(typeof contributionTiers)[number]}`,
  string
>

const wholePpm = z.number().int().min(0).max(1_000_000)
const wholeFen = z.number().int().min(0).max(1_000_000_000)
/** A rise of one person's monthly pension, at most 10 000 yuan. */
const riseFen = z.number().int().min(0).max(1_000_000)

const ageSteps = z
  .array(
    z.strictObject({
      fromAge: z.number().int().min(0).max(120).meta({ title: '满多少周岁', titleEn: 'From age', unit: 'years' }),
      fen: riseFen.meta({ title: '另增加（每月）', titleEn: 'Added a month', unit: 'fen' }),
    }),
  )
  .max(20)
  .meta({ title: '按年龄增加', titleEn: 'Steps by age' })

/** One year's rise of a monthly pension: a fixed part, a share of last December's amount, steps by age (E-LAND-02, E-EMP-03). */
const yearlyRise = z.strictObject({
  fixedFen: riseFen.meta({ title: '定额增加（每月）', titleEn: 'Fixed rise a month', unit: 'fen' }),
  yearsStep: z
    .strictObject({
      perYearFen: z
        .number()
        .int()
        .min(0)
        .max(10_000)
        .meta({ title: '缴费每满一年增加（每月）', titleEn: 'Added for each year of contributions', unit: 'fen' }),
      leastFen: riseFen.meta({ title: '不足时补足到', titleEn: 'At least', unit: 'fen' }),
    })
    .optional()
    .meta({ title: '按缴费年限增加', titleEn: 'Part by years of contributions' }),
  pctPpm: wholePpm.meta({
    title: '按上年 12 月金额的比例增加',
    titleEn: 'Share of last December’s amount',
    unit: 'ppm',
  }),
  cutoff: z.iso.date().meta({ title: '年龄截止日', titleEn: 'Day on which age counts' }),
  ageSteps,
  rounding: z
    .enum(['UP_JIAO', 'HALF_UP', 'UP', 'DOWN'])
    .optional()
    .meta({ title: '比例部分的进位（不填为见分进角）', titleEn: 'Rounding of the share; up to the jiao unless said' }),
})

const medicalRate = (zh: string, en: string) => wholePpm.meta({ title: zh, titleEn: en, unit: 'ppm' })

/** Reimbursement of land-taking pensioners (E-LAND-03): every age is in a row, because one row starts at 0. */
const medicalScheme = z.strictObject({
  deductibleFen: wholeFen.meta({ title: '年度起付线', titleEn: 'Deductible of a year', unit: 'fen' }),
  capFen: wholeFen.meta({ title: '年度最高支付', titleEn: 'Most paid in a year', unit: 'fen' }),
  ageRates: z
    .array(
      z.strictObject({
        fromAge: z.number().int().min(0).max(120).meta({ title: '满多少周岁', titleEn: 'From age', unit: 'years' }),
        outpatient1Ppm: medicalRate('一级医院门急诊', 'Outpatient, level 1'),
        outpatient2Ppm: medicalRate('二级医院门急诊', 'Outpatient, level 2'),
        outpatient3Ppm: medicalRate('三级医院门急诊', 'Outpatient, level 3'),
        inpatient1Ppm: medicalRate('一级医院住院', 'Inpatient, level 1'),
        inpatient2Ppm: medicalRate('二级医院住院', 'Inpatient, level 2'),
        inpatient3Ppm: medicalRate('三级医院住院', 'Inpatient, level 3'),
      }),
    )
    .max(20)
    .refine((rows) => rows.some((row) => row.fromAge === 0), { error: '须有一行从 0 周岁起，使每个年龄都有比例' })
    .meta({ title: '报销比例', titleEn: 'Rates' }),
})

export const insuranceParameters = {
  'si.base.upper': money(label('社会保险缴费基数上限', 'Upper limit of the contribution base')),
  'si.base.lower': money(label('社会保险缴费基数下限', 'Lower limit of the contribution base')),
  'si.rate.pension.er': rate(label('养老保险单位费率', 'Pension rate, employer')),
  'si.rate.pension.ee': rate(label('养老保险个人费率', 'Pension rate, employee')),
  'si.rate.unemp.er': rate(label('失业保险单位费率', 'Unemployment rate, employer')),
  'si.rate.unemp.ee': rate(label('失业保险个人费率', 'Unemployment rate, employee')),
  'si.rate.medical.er': rate(label('医疗保险单位费率', 'Medical rate, employer'), {
    help: '各时期费率不同，来源不一致，须由区里按时期载入。',
  }),
  'res_pension.base': money(label('城乡居保基础养老金', 'Base pension of residents')),
  'res_pension.extra_year': money(label('城乡居保超过 15 年每年加发', 'Added per year above 15')),
  'res_pension.subsidy': table(label('城乡居保政府补贴（按档次）', 'Government subsidy by tier'), 'fen', tierRows),
  'res_pension.funeral': scheme(
    label('城乡居保丧葬补助', 'Funeral money of residents’ pension'),
    z.strictObject({
      fixedFen: wholeFen.meta({ title: '定额', titleEn: 'Fixed amount', unit: 'fen' }),
      baseMonths: z
        .number()
        .int()
        .min(0)
        .max(120)
        .meta({ title: '按几个月基础养老金', titleEn: 'Months of the base pension', unit: 'months' }),
    }),
    { help: '定额与月数两部分相加；只用其中一种时另一种填 0。' },
  ),
  'res_pension.round_up_jiao': toggle(label('城乡居保养老金见分进角', 'Residents’ pension rounded up to the jiao')),
  'res_pension.start_after': number(
    label('满 60 周岁后第几个月起发放', 'Months from the 60th birthday to payment'),
    'months',
  ),
  'res_pension.disabled': scheme(
    label('重度残疾人参加城乡居保的缴费分担', 'Shares in the contribution of the severely disabled'),
    z.strictObject({
      contributionFen: wholeFen.meta({ title: '年缴费标准', titleEn: 'Contribution of a year', unit: 'fen' }),
      personPpm: wholePpm.meta({ title: '个人承担比例', titleEn: 'Share of the person', unit: 'ppm' }),
      fundFen: wholeFen.meta({
        title: '残疾人就业保障金承担',
        titleEn: 'Paid by the disabled persons’ fund',
        unit: 'fen',
      }),
    }),
    { help: '其余由区财政承担；享受重残无业补助的，个人不缴。' },
  ),
  'coverage.focus_age': number(label('参保重点人群年龄', 'Age from which the uninsured are a focus group'), 'years'),
  'land_old.adjust': scheme(
    label('征地养老生活费年度调整方案', 'Yearly adjustment of the land-taking allowance'),
    yearlyRise,
    {
      help: '年龄档按所达到的最高一档增加，不累加。',
    },
  ),
  'land_old.age_supplement': scheme(
    label('征地养老高龄补贴（按月）', 'Age supplement of land-taking pensioners'),
    ageSteps,
    {
      help: '年龄档按所达到的最高一档发放，不累加；自满岁次月起。',
    },
  ),
  'land.headcount_rounding': scheme(
    label('征地落实保障人数的进位', 'Rounding of the head-count on land-taking'),
    z.enum(['UP', 'HALF_UP', 'DOWN']).meta({ title: '进位方式', titleEn: 'Rounding' }),
    { help: 'UP 进一，HALF_UP 四舍五入，DOWN 舍去。' },
  ),
  'land.years_onesum': number(label('征地一次性缴费年限', 'Years paid in one sum on land-taking'), 'years'),
  'land.onesum_base_rate': rate(label('征地一次性缴费基数占平均工资的比例', 'Base of the one-sum contribution'), {
    help: '按全市月平均工资的比例。',
  }),
  'land.onesum_medical_rate': rate(label('征地一次性缴费医疗保险费率', 'Medical rate of the one-sum contribution'), {
    help: '单位与个人合计；须由区里载入。',
  }),
  'land.living_allowance': money(label('征地就业阶段生活补贴', 'Living allowance in the employment stage')),
  'land.topup_share': scheme(
    label('征地养老阶段补足年限的分担', 'Shares in the top-up of the pension stage'),
    z
      .strictObject({
        unitPpm: wholePpm.meta({ title: '用地单位', titleEn: 'Land-using unit', unit: 'ppm' }),
        personPpm: wholePpm.meta({ title: '个人', titleEn: 'Person', unit: 'ppm' }),
      })
      .refine((share) => share.unitPpm + share.personPpm <= 1_000_000, { error: '两项之和不得超过 100%' }),
    { help: '其余由区财政承担。' },
  ),
  'land.extend_most': number(label('征地人员最多延长缴费', 'Longest extended payment'), 'months'),
  'land.extend_subsidy': rate(label('征地人员延长缴费补贴比例', 'Subsidy for extended payment')),
  'land.alert_months': number(label('临近退休预警提前', 'Window before retirement that is watched'), 'months'),
  'land.medical': scheme(
    label('征地养老人员医疗费报销办法', 'Medical reimbursement of land-taking pensioners'),
    medicalScheme,
    { help: '比例按所达到的最高一个年龄行取。' },
  ),
  'emp_pension.adjust': scheme(
    label('企业退休人员养老金年度调整方案', 'Yearly rise of employees’ pensions'),
    yearlyRise,
    {
      help: '年龄档按所达到的最高一档增加，不累加。',
    },
  ),
  'emp_pension.fractional_age': scheme(
    label('非整岁退休的计发月数', 'Payment months at an age with months'),
    z.enum(['FLOOR', 'INTERPOLATE']).meta({ title: '算法', titleEn: 'Method' }),
    { help: 'FLOOR 按已满周岁查表，INTERPOLATE 按月数在相邻两岁之间内插。' },
  ),
  'income.urban_year': money(
    label('上年全国城镇居民人均可支配收入', 'Urban disposable income per head of the year before'),
  ),
}

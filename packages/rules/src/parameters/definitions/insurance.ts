import { z } from 'zod'
import { label } from '../../declare/label.ts'
import { money, number, rate, scheme, table } from '../../declare/parameter.ts'

/** The ten yearly tiers of 城乡居保, in yuan (E-RES-02). */
export const contributionTiers = [500, 700, 900, 1100, 1300, 1700, 2300, 3300, 4300, 5300] as const
const tierRows = Object.fromEntries(contributionTiers.map((tier) => [String(tier), `${tier} 元档`])) as Record<
  `${(typeof contributionTiers)[number]}`,
  string
>

const wholeFen = z.number().int().min(0).max(1_000_000_000)

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
  'res_pension.funeral': money(label('城乡居保丧葬补助', 'Funeral money of residents’ pension')),
  'land_old.adjust': scheme(
    label('征地养老生活费年度调整方案', 'Yearly adjustment of the land-taking allowance'),
    z.strictObject({
      fixedFen: wholeFen.meta({ title: '定额增加（每月）', titleEn: 'Fixed rise a month', unit: 'fen' }),
      pctPpm: z
        .number()
        .int()
        .min(0)
        .max(1_000_000)
        .meta({ title: '按上年 12 月金额的比例增加', titleEn: 'Share of last December’s amount', unit: 'ppm' }),
      cutoff: z.iso.date().meta({ title: '年龄截止日', titleEn: 'Day on which age counts' }),
      ageSteps: z
        .array(
          z.strictObject({
            fromAge: z.number().int().min(0).max(120).meta({ title: '满多少周岁', titleEn: 'From age', unit: 'years' }),
            fen: wholeFen.meta({ title: '另增加（每月）', titleEn: 'Added a month', unit: 'fen' }),
          }),
        )
        .max(20)
        .meta({ title: '按年龄增加', titleEn: 'Steps by age' }),
    }),
    { help: '年龄档按所达到的最高一档增加，不累加。' },
  ),
  'land.years_onesum': number(label('征地一次性缴费年限', 'Years paid in one sum on land-taking'), 'years'),
  'land.living_allowance': money(label('征地就业阶段生活补贴', 'Living allowance in the employment stage')),
  'land.extend_subsidy': rate(label('征地人员延长缴费补贴比例', 'Subsidy for extended payment')),
}

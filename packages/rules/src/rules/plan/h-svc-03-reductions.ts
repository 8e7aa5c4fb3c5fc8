import { label } from '@renshe/codes'
import { z } from 'zod'
import { choice, count, day, fields, flag, list, quantity, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { onlineDepths } from './h-svc-01-service-guide.ts'

/** What is cut: materials, steps, promised days and visits. */
const measured = {
  Materials: ['材料', 'Materials'],
  Steps: ['环节', 'Steps'],
  Days: ['承诺时限', 'Promised days'],
  Visits: ['跑动', 'Visits'],
} as const

const base = (zh: string, en: string) => count(`${zh}（基准日）`, `${en}, baseline`).max(1_000_000)
const now = (zh: string, en: string) => count(`${zh}（现在）`, `${en}, now`).max(1_000_000)
/** Below zero when it has grown, which the builders for whole or positive quantities cannot hold. */
const cut = (zh: string, en: string) =>
  z
    .number()
    .min(-100_000_000)
    .max(100)
    .meta({ title: `减${zh}（%）`, titleEn: `${en} cut, percent`, unit: 'percent' })
    .optional()
const percent = (zh: string, en: string) => quantity(zh, en, 'percent').optional()

/** `1 − now/base` in percent with one division; absent where there was nothing to cut. Below zero when it has grown. */
const reduction = (from: number, to: number) => (from === 0 ? undefined : ((from - to) * 100) / from)
const shareOf = (part: number, whole: number) => (whole === 0 ? undefined : (part * 100) / whole)

export const hSvc03 = defineRule({
  id: 'H-SVC-03',
  title: label('“四减”和网办率', 'The four reductions and online rates'),
  plain: label(
    '比较基准日与现在的材料、环节、时限、跑动，算出减幅；并算网办率、可网办率、全程网办率、全市通办率。',
    'How far materials, steps, days and visits were cut since the baseline, and which share of cases and items is online.',
  ),
  field: 'plan',
  source: '规划“四减”要求；公式为平台设计口径',
  confidence: 'D',
  audience: ['resident', 'staff'],
  decisive: { label: label('统计日期', 'As of'), of: (input) => input.asOf },
  input: fields({
    asOf: day('统计日期', 'As of'),
    baselineOn: day('基准日', 'Baseline day'),
    baseMaterials: base(...measured.Materials),
    nowMaterials: now(...measured.Materials),
    baseSteps: base(...measured.Steps),
    nowSteps: now(...measured.Steps),
    baseDays: base(...measured.Days),
    nowDays: now(...measured.Days),
    baseVisits: base(...measured.Visits),
    nowVisits: now(...measured.Visits),
    onlineCases: count('网上办件数', 'Cases handled online'),
    allCases: count('全部办件数', 'All cases'),
    items: list(
      '事项',
      'Items',
      fields({
        name: text('事项名称', 'Item', 100).min(1),
        depth: choice('网上办理深度', 'Online depth', onlineDepths),
        cityWide: flag('全市通办', 'Handled anywhere in the city'),
        exemptReason: text('依法不网办的理由', 'Reason why the law exempts it', 300).min(1).optional(),
      }),
      5000,
    ),
  }),
  result: fields({
    materialsCut: cut(...measured.Materials),
    stepsCut: cut(...measured.Steps),
    daysCut: cut(...measured.Days),
    visitsCut: cut(...measured.Visits),
    onlineRate: percent('网办率（%）', 'Cases online, percent'),
    onlineCapableRate: percent('可网办率（%）', 'Items that can be done online, percent'),
    fullyOnlineRate: percent('全程网办率（%）', 'Items fully online, percent'),
    cityWideRate: percent('全市通办率（%）', 'Items handled city-wide, percent'),
    allOnline: flag('经办事项 100% 网上办理', 'Every item online'),
    notOnline: list('尚不能网办的事项', 'Items not online', text('事项名称', 'Item', 100), 5000),
    exempt: list('依法不网办的事项', 'Items the law exempts', text('事项及理由', 'Item and reason', 500), 5000),
  }),
  parameters: ['service.baseline'],
  example: {
    asOf: '2025-12-31',
    baselineOn: '2020-12-31',
    baseMaterials: 8,
    nowMaterials: 3,
    baseSteps: 5,
    nowSteps: 4,
    baseDays: 20,
    nowDays: 8,
    baseVisits: 2,
    nowVisits: 0,
    onlineCases: 940,
    allCases: 1000,
    items: [{ name: '失业登记', depth: 'IV', cityWide: true }],
  },
  versions: [
    {
      from: '2021-01-01',
      decide(input, { need, reject, step }) {
        if (input.onlineCases > input.allCases)
          reject('onlineCases', 'PART_ABOVE_WHOLE', '网上办件数不能多于全部办件数')
        const { baseline } = need({ baseline: 'service.baseline' })
        if (input.baselineOn !== baseline) reject('baselineOn', 'BASELINE_FIXED', `基准日固定为 ${baseline}`)
        const { items } = input
        const capable = items.filter(({ depth }) => depth === 'III' || depth === 'IV')
        const fully = items.filter(({ depth }) => depth === 'IV')
        const below = items.filter((item) => !capable.includes(item))
        const notOnline = below.filter(({ exemptReason }) => exemptReason === undefined).map(({ name }) => name)
        const exempt = below.flatMap(({ name, exemptReason }) =>
          exemptReason === undefined ? [] : [`${name}：${exemptReason}`],
        )
        return {
          materialsCut: step('减材料 %', reduction(input.baseMaterials, input.nowMaterials), { unit: 'percent' }),
          stepsCut: step('减环节 %', reduction(input.baseSteps, input.nowSteps), { unit: 'percent' }),
          daysCut: step('减时间 %', reduction(input.baseDays, input.nowDays), { unit: 'percent' }),
          visitsCut: step('减跑动 %', reduction(input.baseVisits, input.nowVisits), { unit: 'percent' }),
          onlineRate: step('网办率 %', shareOf(input.onlineCases, input.allCases), { unit: 'percent' }),
          onlineCapableRate: step('可网办率（Ⅲ 级及以上）%', shareOf(capable.length, items.length), {
            unit: 'percent',
          }),
          fullyOnlineRate: step('全程网办率（Ⅳ 级）%', shareOf(fully.length, items.length), { unit: 'percent' }),
          cityWideRate: step('全市通办率 %', shareOf(items.filter(({ cityWide }) => cityWide).length, items.length), {
            unit: 'percent',
          }),
          allOnline: step('除依法不网办的，全部事项达到 Ⅲ 级', items.length > 0 && notOnline.length === 0),
          notOnline,
          exempt,
        }
      },
    },
  ],
})

import { label } from '@renshe/codes'
import { choice, day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { contributionTiers } from '../../parameters/definitions/insurance.ts'

type Tier = `${(typeof contributionTiers)[number]}`

const tierNames = Object.fromEntries(
  contributionTiers.map((tier) => [String(tier), [`${tier} 元/年`, `${tier} yuan a year`]]),
) as unknown as Record<Tier, readonly [string, string]>

/** Aid of a village is at most the highest tier. */
const topTierFen = Math.max(...contributionTiers) * 100

export const eRes02 = defineRule({
  id: 'E-RES-02',
  title: label('城乡居保缴费档次与政府补贴', 'Contribution tiers and government subsidy'),
  plain: label(
    '每年从十个档次中选一档缴费，政府按档次补贴，本人缴费、补贴和集体补助都记入个人账户。',
    'One of ten tiers is paid a year; the government adds by tier, and all of it goes into the person’s account.',
  ),
  field: 'social-insurance',
  source: '国发〔2014〕8号；上海市城乡居保缴费补贴标准；沪人社规〔2024〕5号（2024-05-01 起）',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('缴费日期', 'Date of payment'), of: (input) => input.on },
  input: fields({
    tier: choice('缴费档次', 'Tier', tierNames),
    on: day('缴费日期', 'Date of payment'),
    collectiveFen: fen('村集体补助', 'Aid of the village').optional(),
  }),
  result: fields({
    personalFen: fen('本人缴费', 'Paid by the person'),
    subsidyFen: fen('政府补贴', 'Government subsidy'),
    collectiveFen: fen('集体补助', 'Aid of the village'),
    creditedFen: fen('记入个人账户', 'Credited to the account'),
  }),
  parameters: ['res_pension.subsidy'],
  example: { tier: '5300', on: '2023-06-01' },
  versions: [
    {
      from: '2014-02-21',
      decide({ tier, collectiveFen = 0 }, { need, reject, step }) {
        if (collectiveFen > topTierFen) reject('collectiveFen', 'OVER_TOP_TIER', '集体补助不得超过最高缴费档次')
        const { subsidies } = need({ subsidies: 'res_pension.subsidy' })
        const personalFen = step('本人按档次缴费', Number(tier) * 100, { unit: 'fen' })
        const subsidyFen = step('该档次的政府补贴', subsidies[tier], { unit: 'fen' })
        const creditedFen = step('本人缴费、补贴与集体补助合计', personalFen + subsidyFen + collectiveFen, {
          unit: 'fen',
        })
        return { personalFen, subsidyFen, collectiveFen, creditedFen }
      },
    },
  ],
})

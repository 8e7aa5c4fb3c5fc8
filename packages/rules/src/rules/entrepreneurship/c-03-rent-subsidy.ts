import { label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { termFromRegistration } from './term-from-registration.ts'

const reasons = {
  DISTRICT: ['场地不在注册的同一区', 'Premises are not in the district of registration'],
  PREMISES: ['没有独立的合法经营场所', 'No independent legal premises'],
  LEASE: ['租赁时间不够', 'Leased too short'],
  TERM: ['已超过注册后的补贴期', 'Beyond the term from registration'],
  WORKERS: ['没有吸纳本市劳动者', 'No local workers'],
  BASE: ['团队不在市级孵化基地', 'Team is not in a city-level base'],
  NOT_REGISTERED: ['团队没有注册成创业组织', 'Team has not registered'],
} as const

const rentInput = fields({
  registeredOn: day('注册日期', 'Day of registration'),
  localWorkers: count('吸纳本市劳动者人数', 'Local workers', 'people'),
  rentPaidFen: fen('本年度实际支付房租', 'Rent really paid in the year'),
  sameDistrict: flag('与注册地同一区', 'In the district of registration'),
  independentPremises: flag('独立合法经营场所', 'Independent legal premises'),
  leaseMonths: count('租赁月数', 'Months leased', 'months'),
})

const teamInput = fields({
  cityBase: flag('在市级孵化基地', 'In a city-level base'),
  registered: flag('团队已注册成创业组织', 'Team has registered'),
  monthlyCostFen: list('逐月工位费', 'Desk costs month by month', fen('当月工位费', 'Cost of the month'), 60),
})

type Reason = keyof typeof reasons
type Wanted = Pick<Work<'startup.rent' | 'startup.incubate'>, 'need' | 'step' | 'reject'>

const answer = (found: Reason[], amountFen: number) => ({
  eligible: found.length === 0,
  reasons: found,
  amountFen: found.length === 0 ? amountFen : 0,
})

function rentOf(rent: z.output<typeof rentInput>, until: string, { need, step, reject }: Wanted) {
  if (rent.registeredOn > until) reject('rent.registeredOn', 'DATE_ORDER', '注册日期晚于补贴期')
  const { terms } = need({ terms: 'startup.rent' })
  const cap = step('按吸纳人数计算的上限', terms.perWorkerFen * rent.localWorkers, { unit: 'fen' })
  const amount = step('不超过实际房租', Math.min(cap, rent.rentPaidFen), { unit: 'fen' })
  const found = codesWhere({
    DISTRICT: !rent.sameDistrict,
    PREMISES: !rent.independentPremises,
    LEASE: rent.leaseMonths < terms.leaseMonths,
    TERM:
      until >
      step('补贴期最后一日', termFromRegistration({ reject }, rent.registeredOn, terms.months, 'rent.registeredOn')),
    WORKERS: rent.localWorkers === 0,
  })
  return answer(found, amount)
}

function teamOf(team: z.output<typeof teamInput>, { need, step }: Wanted) {
  const { terms } = need({ terms: 'startup.incubate' })
  const cost = team.monthlyCostFen.slice(0, terms.months).reduce((sum, fee) => sum + fee, 0)
  step('期限内的工位费', cost, { unit: 'fen' })
  const amount = step('不超过最高金额', Math.min(terms.capFen, cost), { unit: 'fen' })
  return answer(codesWhere({ BASE: !team.cityBase, NOT_REGISTERED: !team.registered }), amount)
}

const part = (zh: string, en: string) =>
  fields({
    eligible: flag('可以享受', 'Eligible'),
    reasons: list('不能享受的原因', 'Reasons against', choice('原因', 'Reason', reasons), 10),
    amountFen: fen('补贴金额', 'Amount'),
  }).meta({ title: zh, titleEn: en })

export const c03 = defineRule({
  id: 'C-03',
  title: label('创业场地房租补贴', 'Rent and desk subsidy of start-ups'),
  plain: label(
    '注册三年内租用独立场所满半年的，每吸纳一名本市劳动者每年最多补 3000 元，不超过实付房租；孵化团队的工位费最多补六个月、一万元。',
    'Within three years of registration, 3 000 yuan a year for each local worker, not above the rent paid, for premises leased half a year; incubated teams get their desk costs of six months, 10 000 yuan at most.',
  ),
  field: 'entrepreneurship',
  source: '沪人社规〔2021〕28号（场地房租）；沪人社规〔2023〕1号（孵化团队工位费）',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('补贴期最后一日', 'Last day of the period'), of: (input) => input.until },
  input: fields({
    until: day('补贴期最后一日', 'Last day of the period'),
    rent: rentInput.meta({ title: '场地房租', titleEn: 'Rent' }).optional(),
    team: teamInput.meta({ title: '孵化团队工位费', titleEn: 'Desks of a team' }).optional(),
  }),
  result: fields({
    rent: part('场地房租补贴', 'Rent subsidy').optional(),
    team: part('工位费补贴', 'Desk subsidy').optional(),
    amountFen: fen('补贴合计', 'Subsidy in all'),
  }),
  parameters: ['startup.rent', 'startup.incubate'],
  example: {
    until: '2025-12-31',
    rent: {
      registeredOn: '2024-03-01',
      localWorkers: 4,
      rentPaidFen: 960_000,
      sameDistrict: true,
      independentPremises: true,
      leaseMonths: 12,
    },
  },
  versions: [
    {
      from: '2018-01-01',
      decide({ until, rent, team }, work) {
        if (rent === undefined && team === undefined) work.reject('rent', 'REQUIRED', '请填写场地房租或工位费')
        const rentPart = rent && rentOf(rent, until, work)
        const teamPart = team && teamOf(team, work)
        const amountFen = (rentPart?.amountFen ?? 0) + (teamPart?.amountFen ?? 0)
        return {
          ...(rentPart ? { rent: rentPart } : {}),
          ...(teamPart ? { team: teamPart } : {}),
          amountFen: work.step('补贴合计', amountFen, { unit: 'fen' }),
        }
      },
    },
  ],
})

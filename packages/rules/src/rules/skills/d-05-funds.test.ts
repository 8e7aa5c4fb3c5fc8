import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { d05 } from './d-05-new-apprenticeship.ts'
import { d06 } from './d-06-master-grant.ts'
import { d07 } from './d-07-education-surcharge.ts'

describe('D-05 new apprenticeship', () => {
  const load = { apprentice: { '4': 500_000, '3': 600_000, '2': 850_000 } }
  const good = {
    startedOn: '2026-03-02',
    level: '4',
    headcount: 20,
    years: 1,
    contractMonths: 12,
    newOrReposted: true,
    dualMentors: true,
    agreements: true,
  }
  const settle = (more: object) => resultOf(d05, { ...good, ...more }, { load })

  it('20 people: prepaid 50 000; 18 pass: 40 000 more; 8 pass: 10 000 back', () => {
    expect(settle({})).toEqual({ eligible: true, reasons: [], prepayFen: 5_000_000 })
    expect(settle({ passed: 18 })).toEqual({
      eligible: true,
      reasons: [],
      prepayFen: 5_000_000,
      settlementFen: 4_000_000,
      recoverFen: 0,
    })
    expect(settle({ passed: 8 })).toMatchObject({ settlementFen: -1_000_000, recoverFen: 1_000_000 })
    expect(settle({ passed: 10 })).toMatchObject({ settlementFen: 0, recoverFen: 0 })
    expect(settle({ passed: 0 })).toMatchObject({ settlementFen: -5_000_000, recoverFen: 5_000_000 })
  })

  it('counts each level and each year', () => {
    expect(settle({ level: '3', passed: 20 })).toMatchObject({ prepayFen: 6_000_000, settlementFen: 6_000_000 })
    expect(settle({ level: '2', years: 3 }).prepayFen).toBe(25_500_000)
    expect(settle({ years: 2 }).prepayFen).toBe(10_000_000)
  })

  it.each([
    [{ contractMonths: 11 }, ['CONTRACT']],
    [{ newOrReposted: false }, ['POST']],
    [{ dualMentors: false }, ['MENTORS']],
    [{ agreements: false }, ['AGREEMENTS']],
    [
      { contractMonths: 0, newOrReposted: false, dualMentors: false, agreements: false },
      ['CONTRACT', 'POST', 'MENTORS', 'AGREEMENTS'],
    ],
  ])('%j: nothing, because %j', (more, reasons) => {
    expect(settle(more)).toEqual({ eligible: false, reasons, prepayFen: 0 })
  })

  it('is PARAM_MISSING until the amounts of Shanghai are loaded', () => {
    expect(evaluateSeed(d05, good)).toMatchObject({ status: 'PARAM_MISSING', missing: ['apprentice'] })
    expect(evaluateSeed(d05, { ...good, agreements: false }).status).toBe('DECIDED')
  })

  it('explains itself', () => {
    const steps = evaluateSeed(d05, { ...good, passed: 18 }, { load }).trace.filter((entry) => entry.kind === 'step')
    expect(steps.map(({ step, value }) => [step, value])).toEqual([
      ['每人补贴', 500_000],
      ['预拨', 5_000_000],
      ['按合格人数结算，减去预拨', 4_000_000],
    ])
    expect(evaluateSeed(d05, { ...good, dualMentors: false }).trace.map(({ step }) => step)).toEqual(['没有企校双师'])
  })

  it('refuses bad input by field', () => {
    const refusal = (more: object) => refusalOf(d05, { ...good, ...more }, { load })
    expect(refusal({ years: 0 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'years' })
    expect(refusal({ years: 4 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'years' })
    expect(refusal({ passed: 21 })).toMatchObject({ code: 'PART_OF_WHOLE', path: 'passed' })
    expect(refusal({ headcount: 100_001 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'headcount' })
    expect(settle({ headcount: 100_000, level: '2', years: 3 }).prepayFen).toBe(127_500_000_000)
    expect(refusal({ level: '1' })).toMatchObject({ code: 'BAD_INPUT', path: 'level' })
    expect(refusal({ startedOn: '2021-05-31' }).code).toBe('NOT_IN_FORCE')
  })
})

describe('D-06 grants for masters', () => {
  const good = {
    kind: 'studio',
    grantedOn: '2023-06-01',
    matchFen: 10_000_000,
    spentFen: 20_000_000,
    lastSpentOn: '2026-02-01',
    asOf: '2026-03-02',
  }
  const check = (more: object) => resultOf(d06, { ...good, ...more })

  it('a studio gets 100 000, a chief technician 50 000, for three years', () => {
    expect(check({})).toEqual({
      grantFen: 10_000_000,
      termEndsOn: '2026-06-01',
      compliant: true,
      problems: [],
      unspentFen: 0,
      recoverTask: false,
    })
    expect(check({ kind: 'chief', matchFen: 5_000_000, spentFen: 10_000_000 })).toMatchObject({
      grantFen: 5_000_000,
      compliant: true,
    })
  })

  it.each([
    [{ matchFen: 9_999_999, spentFen: 0 }, ['MATCH']],
    [{ spentFen: 20_000_001 }, ['OVERSPENT']],
    [{ lastSpentOn: '2026-06-02', asOf: '2026-06-02' }, ['AFTER_TERM']],
    [{ lastSpentOn: '2026-06-01', asOf: '2026-06-02' }, []],
    [{ lastSpentOn: undefined }, []],
    [
      { matchFen: 0, spentFen: 20_000_000, lastSpentOn: '2026-07-01', asOf: '2026-07-01' },
      ['MATCH', 'OVERSPENT', 'AFTER_TERM'],
    ],
  ])('%j: %j', (more, problems) => {
    expect(check(more)).toMatchObject({ compliant: problems.length === 0, problems })
  })

  it('recovers what is unspent after the term', () => {
    const left = { spentFen: 15_000_000 }
    expect(check({ ...left, asOf: '2026-06-01' })).toMatchObject({ unspentFen: 5_000_000, recoverTask: false })
    expect(check({ ...left, asOf: '2026-06-02' })).toMatchObject({ unspentFen: 5_000_000, recoverTask: true })
    expect(check({ asOf: '2026-06-02' })).toMatchObject({ unspentFen: 0, recoverTask: false })
    expect(check({ spentFen: 30_000_000 }).unspentFen).toBe(0)
  })

  it('takes the amounts of the district where it has its own', () => {
    const load = { 'master.chief': 4_000_000, 'master.term_years': 2 }
    const input = { ...good, kind: 'chief', matchFen: 4_000_000, spentFen: 0, lastSpentOn: undefined }
    expect(resultOf(d06, input, { load })).toMatchObject({ grantFen: 4_000_000, termEndsOn: '2025-06-01' })
  })

  it('explains itself and refuses bad input by field', () => {
    const { trace } = evaluateSeed(d06, { ...good, matchFen: 0, spentFen: 0 })
    expect(trace.filter((entry) => entry.kind === 'step').map(({ step, value }) => [step, value])).toEqual([
      ['资助期满', '2026-06-01'],
      ['配套资金低于资助金额', true],
      ['未用金额', 10_000_000],
      ['期满未用完，须办追回', false],
    ])
    const refusal = (more: object) => refusalOf(d06, { ...good, ...more })
    expect(refusal({ asOf: '2023-05-31', lastSpentOn: undefined })).toMatchObject({ code: 'DATE_ORDER', path: 'asOf' })
    expect(refusal({ lastSpentOn: '2023-05-31' })).toMatchObject({ code: 'DATE_ORDER', path: 'lastSpentOn' })
    expect(refusal({ lastSpentOn: '2026-03-03' })).toMatchObject({ code: 'DATE_ORDER', path: 'lastSpentOn' })
    expect(check({ lastSpentOn: '2023-06-01' }).compliant).toBe(true)
    expect(check({ lastSpentOn: '2026-03-02' }).compliant).toBe(true)
    expect(refusal({ matchFen: 100_000_000_001 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'matchFen' })
    expect(check({ matchFen: 100_000_000_000 }).compliant).toBe(true)
    expect(check({ asOf: '2023-06-01', lastSpentOn: undefined }).compliant).toBe(true)
    expect(refusal({ kind: 'city' })).toMatchObject({ code: 'BAD_INPUT', path: 'kind' })
    expect(refusal({ grantedOn: '2022-12-31' }).code).toBe('NOT_IN_FORCE')
  })
})

describe('D-07 education surcharge', () => {
  const load = { 'edu_fund.ratio': 600_000, 'edu_fund.cap_head': 100_000, 'edu_fund.cap_tax_ratio': 800_000 }
  const good = {
    trainedOn: '2026-03-02',
    planFiledOn: '2026-02-02',
    category: 'SKILL',
    eligibleCostFen: 15_000_000,
    headcount: 70,
    surchargePaidFen: 20_000_000,
  }
  const paid = (more: object) => resultOf(d07, { ...good, ...more }, { load })

  it('cost 150 000, 70 heads, 200 000 paid: the least of 90 000, 70 000 and 160 000', () => {
    expect(paid({})).toEqual({ eligible: true, reasons: [], amountFen: 7_000_000 })
    const steps = evaluateSeed(d07, good, { load }).trace.filter((entry) => entry.kind === 'step')
    expect(steps.map(({ step, value }) => [step, value])).toEqual([
      ['费用 × 比例', 9_000_000],
      ['人数 × 人均上限', 7_000_000],
      ['缴纳额 × 上限比例', 16_000_000],
      ['取三者最低', 7_000_000],
    ])
  })

  it('each of the three may be the least', () => {
    expect(paid({ headcount: 100 }).amountFen).toBe(9_000_000)
    expect(paid({ headcount: 100, surchargePaidFen: 10_000_000 }).amountFen).toBe(8_000_000)
    expect(paid({ headcount: 0 }).amountFen).toBe(0)
  })

  it.each([
    ['2026-03-02', true],
    ['2026-03-03', false],
    [undefined, false],
  ])('plan filed %s for a training on 2026-03-02: %s', (planFiledOn, eligible) => {
    expect(paid({ planFiledOn })).toMatchObject(
      eligible ? { eligible, reasons: [] } : { eligible, reasons: ['PLAN_NOT_FILED'], amountFen: 0 },
    )
  })

  it('works out the surcharge of 2 %', () => {
    expect(paid({ vatAndConsumptionFen: 1_000_000_025 }).surchargeDueFen).toBe(20_000_001)
    expect(paid({ vatAndConsumptionFen: 100, planFiledOn: undefined }).surchargeDueFen).toBe(2)
  })

  it('is PARAM_MISSING until Minhang loads its ratio and caps', () => {
    expect(evaluateSeed(d07, good)).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['edu_fund.ratio', 'edu_fund.cap_head', 'edu_fund.cap_tax_ratio'],
    })
    expect(evaluateSeed(d07, { ...good, planFiledOn: undefined }).status).toBe('DECIDED')
  })

  it('refuses bad input by field', () => {
    const refusal = (more: object) => refusalOf(d07, { ...good, ...more }, { load })
    expect(refusal({ category: 'OTHER' })).toMatchObject({ path: 'category' })
    expect(refusal({ eligibleCostFen: -1 })).toMatchObject({ path: 'eligibleCostFen' })
    expect(refusal({ headcount: 1.5 })).toMatchObject({ path: 'headcount' })
    expect(refusal({ more: 1 })).toMatchObject({ path: 'more' })
    expect(refusal({ trainedOn: '2013-12-31' }).code).toBe('NOT_IN_FORCE')
  })
})

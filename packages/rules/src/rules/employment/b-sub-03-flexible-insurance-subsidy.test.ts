import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bSub03 } from './b-sub-03-flexible-insurance-subsidy.ts'

const load = { 'si_subsidy.flex.rate': 240_000 }
const hardship = { month: '2026-01', group: 'hardship', registeredFlexible: true, insured: true, usedMonths: 0 }
const graduate = { ...hardship, group: 'graduate', graduatedOn: '2024-07-10' }
/** A man born 1967-03 retires in 2027-10. */
const near = { ...hardship, birthMonth: '1967-03', track: 'M60' }
const reasonsOf = (input: object) => resultOf(bSub03, input, { load }).reasons

describe('B-SUB-03 social-insurance subsidy of flexible workers', () => {
  it('is half of the contribution on the lower limit', () => {
    expect(resultOf(bSub03, hardship, { load })).toEqual({ eligible: true, reasons: [], amountFen: 89_520 })
    const { trace } = evaluateSeed(bSub03, hardship, { load })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)).toEqual([0, 179_040, 89_520])
  })

  it.each([
    [{ registeredFlexible: false }, ['NOT_FLEXIBLE']],
    [{ insured: false }, ['NOT_INSURED']],
    [{ usedMonths: 35 }, []],
    [{ usedMonths: 36 }, ['TERM']],
    [{ registeredFlexible: false, insured: false, usedMonths: 36 }, ['NOT_FLEXIBLE', 'NOT_INSURED', 'TERM']],
  ])('a hardship person with %o has %o against it', (change, reasons) => {
    expect(reasonsOf({ ...hardship, ...change })).toEqual(reasons)
  })

  it.each([
    [{ usedMonths: 23 }, []],
    [{ usedMonths: 24 }, ['TERM']],
    [{ month: '2026-06', graduatedOn: '2024-06-30' }, []],
    [{ month: '2026-06', graduatedOn: '2024-05-31' }, ['GRADUATED']],
    [{ month: '2026-06', firstMonth: '2026-05', graduatedOn: '2024-05-31' }, []],
  ])('a graduate with %o has %o against it', (change, reasons) => {
    expect(reasonsOf({ ...graduate, ...change })).toEqual(reasons)
  })

  it('runs on to retirement for who is within five years of it at the first month', () => {
    expect(reasonsOf({ ...near, usedMonths: 36, firstMonth: '2022-10' })).toEqual([])
    expect(reasonsOf({ ...near, usedMonths: 36, firstMonth: '2022-09' })).toEqual(['TERM'])
    expect(reasonsOf({ ...near, usedMonths: 36 })).toEqual([])
    expect(resultOf(bSub03, { ...near, usedMonths: 35, firstMonth: '2022-09' }, { load }).eligible).toBe(true)
  })

  it('ends with the month of retirement', () => {
    const loaded = { ...load, 'si.base.lower': 746_000 }
    const at = (month: string) => resultOf(bSub03, { ...near, month }, { load: loaded }).reasons
    expect(at('2027-09')).toEqual([])
    expect(at('2027-10')).toEqual(['RETIRED'])
    expect(evaluateSeed(bSub03, near, { load }).trace.some(({ rule }) => rule === 'E-RET-01')).toBe(true)
  })

  it('needs no money values where the facts already speak against it', () => {
    expect(resultOf(bSub03, { ...hardship, insured: false })).toEqual({
      eligible: false,
      reasons: ['NOT_INSURED'],
      amountFen: 0,
    })
    expect(evaluateSeed(bSub03, hardship)).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['si_subsidy.flex.rate'],
    })
    expect(evaluateSeed(bSub03, { ...hardship, month: '2026-07' }).missing).toEqual([
      'si.base.lower',
      'si_subsidy.flex.rate',
    ])
    expect(evaluateSeed(bSub03, { ...hardship, month: '2020-12' }).missing).toEqual(['si_subsidy.flex'])
  })

  it('refuses bad input by field', () => {
    const { graduatedOn: _, ...without } = graduate
    expect(refusalOf(bSub03, without)).toMatchObject({ code: 'REQUIRED', path: 'graduatedOn' })
    expect(refusalOf(bSub03, { ...hardship, birthMonth: '1967-03' })).toMatchObject({ code: 'REQUIRED', path: 'track' })
    expect(refusalOf(bSub03, { ...hardship, track: 'M60' })).toMatchObject({ code: 'REQUIRED', path: 'birthMonth' })
    expect(refusalOf(bSub03, { ...hardship, firstMonth: '2026-02' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'firstMonth',
    })
    expect(refusalOf(bSub03, { ...hardship, group: 'other' })).toMatchObject({ path: 'group' })
    expect(refusalOf(bSub03, { ...hardship, usedMonths: -1 })).toMatchObject({ path: 'usedMonths' })
    expect(refusalOf(bSub03, { ...hardship, sex: 'F' })).toMatchObject({ path: 'sex' })
  })
})

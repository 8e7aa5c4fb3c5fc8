import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWage04 } from './f-wage-04-bond.ts'

const asked = {
  contractFen: 8_000_000_000,
  cleanYears: 0,
  arrearsInTwoYears: false,
  blacklisted: false,
  realNameAndAccount: true,
  severalWorks: false,
}
const load = { 'wage_bond.rate': 15_000 }
const bond = (more: object, capFen?: number) =>
  resultOf(fWage04, { ...asked, ...more }, { load: capFen === undefined ? load : { ...load, 'wage_bond.cap': capFen } })

describe('F-WAGE-04 wage bond at 1.5 %', () => {
  it.each([
    ['usual', {}, 'no', 120_000_000, 120_000_000],
    ['one clean year', { cleanYears: 1 }, 'no', 120_000_000, 120_000_000],
    ['two clean years', { cleanYears: 2 }, 'no', 0, 60_000_000],
    ['three clean years, nothing in place', { cleanYears: 3, realNameAndAccount: false }, 'no', 0, 60_000_000],
    ['several works', { severalWorks: true }, 'no', 40_000_000, 120_000_000],
    ['several works, two clean years', { severalWorks: true, cleanYears: 2 }, 'no', 40_000_000, 60_000_000],
    ['arrears', { arrearsInTwoYears: true }, 'no', 180_000_000, null],
    ['arrears in one of several works', { arrearsInTwoYears: true, severalWorks: true }, 'no', 180_000_000, null],
    ['blacklisted', { blacklisted: true }, 'no', 240_000_000, null],
    ['blacklisted with arrears', { blacklisted: true, arrearsInTwoYears: true }, 'no', 240_000_000, null],
    ['blacklisted after clean years', { blacklisted: true, cleanYears: 3 }, 'no', 240_000_000, null],
  ])('%s', (_, more, exempt, leastFen, mostFen) => {
    expect(bond(more)).toEqual({ exempt, usualFen: 120_000_000, leastFen, mostFen })
  })

  it('falls away after three clean years with everything in place, whatever the rate', () => {
    expect(resultOf(fWage04, { ...asked, cleanYears: 3 })).toEqual({
      exempt: 'yes',
      usualFen: null,
      leastFen: 0,
      mostFen: 0,
    })
    expect(bond({ cleanYears: 2 }).exempt).toBe('no')
  })

  it('may fall away below 3 000 000 yuan after one clean year', () => {
    const small = { contractFen: 299_999_999, cleanYears: 1 }
    expect(bond(small)).toEqual({ exempt: 'may', usualFen: 4_500_000, leastFen: 0, mostFen: 4_500_000 })
    expect(bond({ ...small, severalWorks: true })).toMatchObject({ exempt: 'may', leastFen: 0 })
    expect(bond({ ...small, contractFen: 300_000_000 }).exempt).toBe('no')
    expect(bond({ ...small, cleanYears: 0 }).exempt).toBe('no')
    expect(bond({ ...small, arrearsInTwoYears: true }).exempt).toBe('no')
    expect(bond({ ...small, blacklisted: true }).exempt).toBe('no')
  })

  it('keeps to the cap of the city where there is one', () => {
    expect(bond({}, 100_000_000)).toEqual({
      exempt: 'no',
      usualFen: 100_000_000,
      leastFen: 100_000_000,
      mostFen: 100_000_000,
    })
    expect(bond({ severalWorks: true, cleanYears: 2 }, 70_000_000)).toMatchObject({
      leastFen: 40_000_000,
      mostFen: 40_000_000,
    })
  })

  it('answers PARAM_MISSING while the city’s rate is not loaded', () => {
    expect(evaluateSeed(fWage04, asked)).toMatchObject({ status: 'PARAM_MISSING', missing: ['wage_bond.rate'] })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage04, { ...asked, cleanYears: 2, arrearsInTwoYears: true })).toMatchObject({
      code: 'CONFLICT',
      path: 'arrearsInTwoYears',
    })
    expect(refusalOf(fWage04, { ...asked, cleanYears: 101 })).toMatchObject({ path: 'cleanYears' })
    expect(refusalOf(fWage04, asked, { on: '2021-10-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRes04 } from './e-res-04-short-of-years.ts'

const short = (paidMonths: number, retireMonth: string) => resultOf(eRes04, { paidMonths, retireMonth })
const both = ['PAY_ON', 'MOVE_TO_RESIDENTS']

describe('E-RES-04 short of the minimum years', () => {
  it.each([
    [150, '2027-06', 30, both],
    [179, '2029-12', 1, both],
    [180, '2029-12', 0, []],
    [181, '2029-12', 0, []],
    [180, '2030-01', 6, both],
    [240, '2039-01', 0, []],
    [0, '2011-07', 180, both],
  ])('%i months, retiring %s: %i short', (paidMonths, retireMonth, shortMonths, options) => {
    expect(short(paidMonths, retireMonth)).toEqual({ enough: shortMonths === 0, shortMonths, options })
  })

  it('borrows the minimum from E-RET-03', () => {
    const { trace } = evaluateSeed(eRes04, { paidMonths: 150, retireMonth: '2031-06' })
    expect(trace.map(({ rule, value }) => [rule, value])).toEqual([
      ['E-RET-03', 192],
      [undefined, 42],
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eRes04, { paidMonths: 1201, retireMonth: '2027-06' })).toMatchObject({ path: 'paidMonths' })
    expect(refusalOf(eRes04, { paidMonths: 1, retireMonth: '2027' })).toMatchObject({ path: 'retireMonth' })
    expect(refusalOf(eRes04, { paidMonths: 1, retireMonth: '2027-06', c: 1 })).toMatchObject({ path: 'c' })
    expect(refusalOf(eRes04, { paidMonths: 1, retireMonth: '2011-06' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

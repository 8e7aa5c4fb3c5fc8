import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eCov01b } from './e-cov-01b-worklist.ts'

const person = {
  bornOn: '1980-05-20',
  on: '2025-03-03',
  noAccount: true,
  employed: false,
  severelyDisabled: false,
  minimumLiving: false,
}
const listed = (change: object = {}, options = {}) => resultOf(eCov01b, { ...person, ...change }, options)

describe('E-COV-01b visiting list of the uninsured', () => {
  it('lists everybody without an account and nobody else', () => {
    expect(listed({ bornOn: '2000-01-01' })).toEqual({ listed: true, focus: [] })
    expect(listed({ noAccount: false, severelyDisabled: true })).toEqual({ listed: false, focus: [] })
  })

  it.each([
    ['1985-03-03', ['OLDER_WITHOUT_WORK']],
    ['1985-03-04', []],
  ])('born %s: %o', (bornOn, focus) => {
    expect(listed({ bornOn }).focus).toEqual(focus)
  })

  it.each([
    [{ employed: true }, []],
    [{ employed: true, severelyDisabled: true }, ['DISABLED_LOW_INCOME']],
    [{ employed: true, minimumLiving: true }, ['DISABLED_LOW_INCOME']],
    [{ severelyDisabled: true, minimumLiving: true }, ['OLDER_WITHOUT_WORK', 'DISABLED_LOW_INCOME']],
  ])('%o is in %o', (change, focus) => {
    expect(listed(change).focus).toEqual(focus)
  })

  it('asks the age only of those on the list', () => {
    expect(listed({}, { load: { 'coverage.focus_age': 50 } }).focus).toEqual([])
    expect(evaluateSeed(eCov01b, { ...person, on: '2020-12-31' }).missing).toEqual(['coverage.focus_age'])
    expect(listed({ on: '2020-12-31', noAccount: false }).listed).toBe(false)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eCov01b, { ...person, bornOn: '2025-03-04' })).toMatchObject({
      path: 'bornOn',
      code: 'AFTER_LIST',
    })
    expect(listed({ bornOn: '2025-03-03' }).listed).toBe(true)
    expect(refusalOf(eCov01b, { ...person, on: '' })).toMatchObject({ path: 'on' })
    expect(refusalOf(eCov01b, { ...person, e: 1 })).toMatchObject({ path: 'e' })
  })
})

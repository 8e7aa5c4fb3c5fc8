import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj05c } from './e-inj-05c-insured-before-start.ts'

describe('E-INJ-05c insured before start', () => {
  it.each([
    ['2026-03-01', true],
    ['2026-03-02', true],
    ['2026-03-03', false],
    [undefined, false],
  ])('insured on %s: %s', (insuredOn, met) => {
    expect(resultOf(eInj05c, { startedOn: '2026-03-02', insuredOn })).toEqual({ met })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj05c, {})).toMatchObject({ path: 'startedOn' })
    expect(refusalOf(eInj05c, { startedOn: '2026-03-02', insuredOn: 'soon' })).toMatchObject({ path: 'insuredOn' })
  })
})

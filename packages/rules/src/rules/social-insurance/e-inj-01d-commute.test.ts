import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj01d } from './e-inj-01d-commute.ts'

describe('E-INJ-01d accident on the way to work', () => {
  it.each([
    ['full', false],
    ['main', false],
    ['equal', true],
    ['minor', true],
    ['none', true],
  ])('%s responsibility: %s', (responsibility, counts) => {
    expect(resultOf(eInj01d, { responsibility })).toEqual({ counts })
  })

  it('names the responsibility', () => {
    expect(evaluateSeed(eInj01d, { responsibility: 'minor' }).trace[0]?.step).toContain('次要责任')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj01d, { responsibility: 'half' })).toMatchObject({ path: 'responsibility' })
    expect(refusalOf(eInj01d, {})).toMatchObject({ path: 'responsibility' })
    expect(refusalOf(eInj01d, { responsibility: 'none' }, { on: '2010-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

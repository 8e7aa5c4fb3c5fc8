import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj05b } from './e-inj-05b-project-coverage.ts'

describe('E-INJ-05b projects insured before start', () => {
  it.each([
    [3, 4, 0.75],
    [4, 4, 1],
    [0, 4, 0],
    [0, 0, null],
  ])('%i of %i is %s', (insuredBeforeStart, started, rate) => {
    expect(resultOf(eInj05b, { insuredBeforeStart, started })).toEqual({ rate })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj05b, { insuredBeforeStart: 5, started: 4 })).toMatchObject({
      code: 'PART_OVER_WHOLE',
      path: 'insuredBeforeStart',
    })
    expect(refusalOf(eInj05b, { insuredBeforeStart: 1 })).toMatchObject({ path: 'started' })
    expect(refusalOf(eInj05b, { insuredBeforeStart: 0.5, started: 1 })).toMatchObject({ path: 'insuredBeforeStart' })
  })
})

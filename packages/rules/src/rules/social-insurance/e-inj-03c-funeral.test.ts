import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj03c } from './e-inj-03c-funeral.ts'

describe('E-INJ-03c funeral payment', () => {
  it('is six months of the average wage', () => {
    expect(resultOf(eInj03c, { averageWageFen: 1_243_400 })).toEqual({ funeralFen: 7_460_400 })
    expect(evaluateSeed(eInj03c, { averageWageFen: 1 }).trace[0]).toMatchObject({ step: '6 个月平均工资', value: 6 })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj03c, { averageWageFen: 0 })).toMatchObject({ path: 'averageWageFen' })
    expect(refusalOf(eInj03c, { averageWageFen: '1' })).toMatchObject({ path: 'averageWageFen' })
    expect(refusalOf(eInj03c, { averageWageFen: 1_000_000_001 })).toMatchObject({ path: 'averageWageFen' })
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj03a } from './e-inj-03a-care.ts'

describe('E-INJ-03a care allowance', () => {
  it.each([
    ['full', 1_243_400, 621_700],
    ['most', 1_243_400, 497_360],
    ['part', 1_243_400, 373_020],
    ['full', 1_243_401, 621_701],
    ['part', 1_243_401, 373_020],
  ])('%s of %i fen is %i', (level, averageWageFen, monthlyFen) => {
    expect(resultOf(eInj03a, { level, averageWageFen })).toEqual({ monthlyFen })
  })

  it('names the percentage', () => {
    expect(evaluateSeed(eInj03a, { level: 'most', averageWageFen: 1_243_400 }).trace[0]?.step).toBe('平均工资的 40%')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj03a, { level: 'some', averageWageFen: 1 })).toMatchObject({ path: 'level' })
    expect(refusalOf(eInj03a, { level: 'full', averageWageFen: 0 })).toMatchObject({ path: 'averageWageFen' })
    expect(refusalOf(eInj03a, { level: 'full' })).toMatchObject({ path: 'averageWageFen' })
  })
})

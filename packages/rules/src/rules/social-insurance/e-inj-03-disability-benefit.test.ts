import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj03 } from './e-inj-03-disability-benefit.ts'

const average = 1_243_400
const benefit = (grade: number, wageFen: number, averageWageFen = average) =>
  resultOf(eInj03, { grade, wageFen, averageWageFen })

describe('E-INJ-03 disability benefits', () => {
  it('the worked examples of the rulebook', () => {
    expect(benefit(8, 900_000)).toEqual({ oneOffFen: 9_900_000, monthlyFen: 0 })
    expect(benefit(4, 900_000)).toEqual({ oneOffFen: 18_900_000, monthlyFen: 675_000 })
    expect(benefit(10, 500_000)).toEqual({ oneOffFen: 5_222_280, monthlyFen: 0 })
  })

  it.each([
    [1, 27, 90],
    [2, 25, 85],
    [3, 23, 80],
    [4, 21, 75],
    [5, 18, 70],
    [6, 16, 60],
    [7, 13, 0],
    [8, 11, 0],
    [9, 9, 0],
    [10, 7, 0],
  ])('grade %i: %i months and %i %%', (grade, months, percent) => {
    expect(benefit(grade, 1_000_000)).toEqual({ oneOffFen: months * 1_000_000, monthlyFen: percent * 10_000 })
  })

  it('holds the wage within 60 % and 300 % of the average', () => {
    expect(benefit(7, 746_039).oneOffFen).toBe(13 * 746_040)
    expect(benefit(7, 746_040).oneOffFen).toBe(13 * 746_040)
    expect(benefit(7, 746_041).oneOffFen).toBe(13 * 746_041)
    expect(benefit(7, 3_730_199).oneOffFen).toBe(13 * 3_730_199)
    expect(benefit(7, 3_730_200).oneOffFen).toBe(13 * 3_730_200)
    expect(benefit(7, 3_730_201).oneOffFen).toBe(13 * 3_730_200)
    expect(benefit(7, 0).oneOffFen).toBe(13 * 746_040)
  })

  it('multiplies first and rounds once', () => {
    // 60 % of 12434.01 is 7460.406; seven months are 52222.842, the allowance of grade 4 is 5595.3045.
    expect(benefit(10, 0, 1_243_401).oneOffFen).toBe(5_222_284)
    expect(benefit(4, 0, 1_243_401).monthlyFen).toBe(559_530)
    expect(benefit(4, 746_042).monthlyFen).toBe(559_532)
  })

  it('tops up to the minimum wage on a given day', () => {
    const on = (day: string, grade: number, wageFen: number, averageWageFen = 300_000) =>
      evaluateSeed(eInj03, { grade, wageFen, averageWageFen, on: day })
    expect(on('2026-01-15', 4, 300_000).result?.monthlyFen).toBe(274_000)
    expect(on('2025-06-30', 4, 300_000).result?.monthlyFen).toBe(269_000)
    expect(on('2026-01-15', 4, 365_333).result?.monthlyFen).toBe(274_000)
    expect(on('2026-01-15', 4, 365_400).result?.monthlyFen).toBe(274_050)
    expect(on('2026-01-15', 6, 300_000).trace.at(-1)?.step).toBe('低于最低工资，由用人单位补足')
    expect(on('2026-01-15', 4, 300_000).trace.at(-1)?.step).toBe('低于最低工资，由基金补足')
    expect(on('2026-01-15', 4, 365_400).trace.at(-1)?.step).toBe('不低于最低工资')
    expect(on('2026-07-01', 4, 300_000)).toMatchObject({ status: 'PARAM_MISSING', missing: ['min_wage.month'] })
    expect(on('2026-07-01', 7, 300_000).result?.monthlyFen).toBe(0)
  })

  it('says when the top-up was not applied and when the allowance depends on work', () => {
    const codes = (grade: number, on?: string) =>
      evaluateSeed(eInj03, { grade, wageFen: 900_000, averageWageFen: average, on }).notes.map((note) => note.code)
    expect(codes(4)).toEqual(['TOP_UP_NOT_APPLIED'])
    expect(codes(5)).toEqual(['IF_NO_SUITABLE_WORK', 'TOP_UP_NOT_APPLIED'])
    expect(codes(6, '2026-01-15')).toEqual(['IF_NO_SUITABLE_WORK'])
    expect(codes(7)).toEqual([])
    expect(codes(1, '2026-01-15')).toEqual([])
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(eInj03, { grade: 4, wageFen: 500_000, averageWageFen: average })
    expect(trace.map((step) => step.value)).toEqual([746_040, 21, 15_666_840, 559_530])
    expect(trace[0]?.step).toContain('低于平均工资的 60%')
    expect(trace[3]?.step).toBe('基金支付的伤残津贴，为本人工资的 75%')
  })

  it('is never less for a worse grade or a higher wage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (grade, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)]
          expect(benefit(grade, high).oneOffFen).toBeGreaterThanOrEqual(benefit(grade, low).oneOffFen)
          expect(benefit(grade, low).oneOffFen).toBeGreaterThan(benefit(grade + 1, low).oneOffFen)
          expect(benefit(grade, low).monthlyFen).toBeGreaterThanOrEqual(benefit(grade + 1, low).monthlyFen)
        },
      ),
    )
  })

  it('refuses bad input by field', () => {
    const good = { grade: 4, wageFen: 900_000, averageWageFen: average }
    for (const grade of [0, 11, 1.5, '4'])
      expect(refusalOf(eInj03, { ...good, grade })).toMatchObject({ path: 'grade' })
    expect(refusalOf(eInj03, { ...good, wageFen: -1 })).toMatchObject({ path: 'wageFen' })
    expect(refusalOf(eInj03, { ...good, wageFen: 1_000_000_001 })).toMatchObject({ path: 'wageFen' })
    expect(refusalOf(eInj03, { ...good, averageWageFen: 0 })).toMatchObject({ path: 'averageWageFen' })
    expect(refusalOf(eInj03, { grade: 4, wageFen: 1 })).toMatchObject({ path: 'averageWageFen' })
    expect(refusalOf(eInj03, { ...good, on: '2026-13-01' })).toMatchObject({ path: 'on' })
    expect(refusalOf(eInj03, { ...good, more: 1 })).toMatchObject({ path: 'more' })
    expect(refusalOf(eInj03, { ...good, on: '2010-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

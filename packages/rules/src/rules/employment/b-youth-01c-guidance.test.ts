import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bYouth01c } from './b-youth-01c-guidance.ts'

const service = { firstMonth: '2025-11', lastMonth: '2026-02' }
const answer = (...guidanceOn: string[]) => resultOf(bYouth01c, { ...service, guidanceOn })

describe('B-YOUTH-01c monthly guidance', () => {
  it('is met with one talk in each month, over the turn of the year', () => {
    expect(answer('2025-11-30', '2025-12-01', '2026-01-15', '2026-02-28')).toEqual({
      met: true,
      missedMonths: [],
      talks: 4,
    })
  })

  it('lists the months without, and leaves out talks outside the time', () => {
    expect(answer('2025-10-31', '2025-12-01', '2025-12-02', '2026-03-01')).toEqual({
      met: false,
      missedMonths: ['2025-11', '2026-01', '2026-02'],
      talks: 2,
    })
  })

  it('takes the number from the district', () => {
    const input = { firstMonth: '2026-01', lastMonth: '2026-01', guidanceOn: ['2026-01-02', '2026-01-03'] }
    expect(resultOf(bYouth01c, input, { load: { 'youth.guidance_per_month': 2 } }).met).toBe(true)
    expect(resultOf(bYouth01c, input, { load: { 'youth.guidance_per_month': 3 } }).missedMonths).toEqual(['2026-01'])
  })

  it('answers PARAM_MISSING before the district’s setting begins', () => {
    const input = { firstMonth: '2020-01', lastMonth: '2020-03', guidanceOn: [] }
    expect(evaluateSeed(bYouth01c, input).missing).toEqual(['youth.guidance_per_month'])
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bYouth01c, bYouth01c.example)
    expect(result).toEqual({ met: false, missedMonths: ['2026-02'], talks: 2 })
    expect(trace.map(({ value }) => value)).toEqual([1, ['2026-02'], 2])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bYouth01c, { ...service, guidanceOn: [], ...change })
    expect(refused({ firstMonth: '2026-03' })).toMatchObject({ code: 'DATE_ORDER', path: 'firstMonth' })
    expect(refused({ firstMonth: '2016-02' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'firstMonth' })
    const decade = resultOf(bYouth01c, { firstMonth: '2016-03', lastMonth: '2026-02', guidanceOn: [] })
    expect(decade.missedMonths).toHaveLength(120)
    expect(refused({ guidanceOn: ['2026-02-30'] })).toMatchObject({ code: 'BAD_INPUT', path: 'guidanceOn.0' })
    expect(refused({ lastMonth: '2026-2' })).toMatchObject({ path: 'lastMonth' })
    expect(refused({ guidanceOn: undefined })).toMatchObject({ path: 'guidanceOn' })
    expect(refused({ x: 1 })).toMatchObject({ path: 'x' })
  })
})

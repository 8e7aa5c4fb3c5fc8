import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWarn01b } from './f-warn-01b-level-change.ts'

const down = { from: 'red', to: 'yellow', reason: '欠薪已付清', verified: true }

describe('F-WARN-01b change of a level', () => {
  it('falls only for a verified reason', () => {
    expect(resultOf(fWarn01b, down)).toEqual({ allowed: true, direction: 'down', reasons: [] })
    expect(resultOf(fWarn01b, { ...down, reason: '  ' }).reasons).toEqual(['NO_REASON'])
    expect(resultOf(fWarn01b, { ...down, verified: false }).reasons).toEqual(['NOT_VERIFIED'])
    expect(resultOf(fWarn01b, { from: 'blue', to: 'none' })).toEqual({
      allowed: false,
      direction: 'down',
      reasons: ['NO_REASON', 'NOT_VERIFIED'],
    })
  })

  it.each([
    ['none', 'blue', 'up', '升级'],
    ['blue', 'yellow', 'up', '升级'],
    ['yellow', 'orange', 'up', '升级'],
    ['orange', 'red', 'up', '升级'],
    ['red', 'red', 'same', '不变'],
  ])('%s to %s is %s and always allowed', (from, to, direction, word) => {
    const { result, trace } = evaluateSeed(fWarn01b, { from, to })
    expect(result).toEqual({ allowed: true, direction, reasons: [] })
    expect(trace[0]?.value).toBe(word)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWarn01b, { ...down, to: 'green' })).toMatchObject({ path: 'to' })
    expect(refusalOf(fWarn01b, { ...down, reason: 'x'.repeat(501) })).toMatchObject({ path: 'reason' })
  })
})

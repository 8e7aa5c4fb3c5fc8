import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRes03c } from './e-res-03c-early-withdrawal.ts'

describe('E-RES-03c drawing the account', () => {
  it.each([
    [false, false, false],
    [true, false, true],
    [false, true, true],
    [true, true, true],
  ])('entitled %s, dead %s: %s', (entitled, dead, allowed) => {
    expect(resultOf(eRes03c, { entitled, dead })).toEqual({ allowed, reasons: allowed ? [] : ['NOT_BEFORE_PENSION'] })
  })

  it('says why', () => {
    const why = (dead: boolean) => evaluateSeed(eRes03c, { entitled: true, dead }).trace[0]?.step
    expect(why(true)).toBe('参保人已死亡，余额可以继承')
    expect(why(false)).toBe('是否已符合领取条件')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eRes03c, { entitled: true })).toMatchObject({ path: 'dead' })
    expect(refusalOf(eRes03c, { entitled: 'true', dead: false })).toMatchObject({ path: 'entitled' })
    expect(refusalOf(eRes03c, { entitled: true, dead: false, b: 1 })).toMatchObject({ path: 'b' })
  })
})

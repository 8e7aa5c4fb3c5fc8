import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { cPer } from './c-per-founder.ts'

describe('C-PER eligible founder', () => {
  it.each(['shanghai_hukou', 'residence_permit', 'hmt_residence', 'overseas_talent', 'returnee'])(
    '%s is eligible',
    (status) => {
      expect(resultOf(cPer, { status })).toEqual({ eligible: true, reasons: [] })
    },
  )

  it('none of them is not', () => {
    expect(resultOf(cPer, { status: 'none' })).toEqual({ eligible: false, reasons: ['STATUS'] })
    expect(evaluateSeed(cPer, { status: 'none' }).trace.map(({ value }) => value)).toEqual([false])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(cPer, { status: 'tourist' })).toMatchObject({ path: 'status' })
    expect(refusalOf(cPer, {})).toMatchObject({ path: 'status' })
    expect(refusalOf(cPer, { status: 'none' }, { on: '2018-11-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

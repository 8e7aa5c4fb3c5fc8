import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInsp04 } from './f-insp-04-credit-grade.ts'
import { misnamedFields } from './misnamed-fields.ts'

const record = {
  year: 2025,
  cases: 0,
  groupEvent: false,
  childOrForcedLabour: false,
  refusedOrder: false,
  obstructed: false,
  transferredAsCrime: false,
}

describe('F-INSP-04 credit grade', () => {
  it.each([
    [{ cases: 0 }, 'A', []],
    [{ cases: 1 }, 'B', []],
    [{ cases: 2 }, 'B', []],
    [{ cases: 3 }, 'C', ['THREE_CASES']],
    [{ cases: 1, refusedOrder: true }, 'C', ['REFUSED_ORDER']],
    [{ groupEvent: true }, 'C', ['GROUP_EVENT']],
    [{ childOrForcedLabour: true }, 'C', ['CHILD_OR_FORCED_LABOUR']],
    [{ obstructed: true }, 'C', ['OBSTRUCTED']],
    [{ transferredAsCrime: true }, 'C', ['TRANSFERRED_AS_CRIME']],
    [{ cases: 4, obstructed: true }, 'C', ['THREE_CASES', 'OBSTRUCTED']],
  ])('%o: %s', (change, grade, reasons) => {
    expect(resultOf(fInsp04, { ...record, ...change })).toEqual({ grade, reasons })
  })

  it('is decided the year after the record', () => {
    expect(evaluateSeed(fInsp04, { ...record, year: 2016 }).on).toBe('2017-01-01')
    expect(refusalOf(fInsp04, { ...record, year: 2015 })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp04)).toEqual([])
  })
})

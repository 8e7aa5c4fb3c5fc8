import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fArb01f } from './f-arb-01f-file-retention.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-ARB-01f files are kept', () => {
  it.each([
    ['AWARD', '2036-03-02'],
    ['OTHER', '2031-03-02'],
  ])('%s closed 2026-03-02 until %s', (ending, keepUntil) => {
    expect(resultOf(fArb01f, { closedOn: '2026-03-02', ending })).toEqual({ keepUntil })
  })

  it('refuses bad input by field', () => {
    expect(resultOf(fArb01f, { closedOn: '2189-12-31', ending: 'AWARD' }).keepUntil).toBe('2199-12-31')
    expect(refusalOf(fArb01f, { closedOn: '2190-01-01', ending: 'AWARD' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'closedOn',
    })
    expect(misnamedFields(fArb01f)).toEqual([])
  })
})

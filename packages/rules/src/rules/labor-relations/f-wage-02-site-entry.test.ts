import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage02 } from './f-wage-02-site-entry.ts'

describe('F-WAGE-02 entering a site', () => {
  it.each([
    [true, true, true, []],
    [true, false, true, ['NOT_REGISTERED']],
    [false, true, true, ['NO_CONTRACT']],
    [false, false, true, ['NO_CONTRACT', 'NOT_REGISTERED']],
    [false, false, false, ['NO_CONTRACT', 'NOT_REGISTERED']],
    [true, true, false, []],
  ])('contract %s, registered %s, entered %s: %j', (hasContract, registered, entered, reasons) => {
    expect(resultOf(fWage02, { hasContract, registered, entered })).toEqual({
      mayEnter: reasons.length === 0,
      violation: entered && reasons.length > 0,
      reasons,
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage02, { hasContract: true, registered: true })).toMatchObject({ path: 'entered' })
    expect(refusalOf(fWage02, { hasContract: 'no', registered: true, entered: true })).toMatchObject({
      path: 'hasContract',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fArb01e } from './f-arb-01e-representatives.ts'
import { misnamedFields } from './misnamed-fields.ts'

const collective = {
  collective: true,
  leastRepresentatives: 3,
  mostRepresentatives: 5,
  arbitrators: 3,
  priority: true,
}
const single = {
  collective: false,
  leastRepresentatives: 0,
  mostRepresentatives: 0,
  arbitrators: 3,
  priority: false,
}

describe('F-ARB-01e representatives and tribunal', () => {
  it.each([
    [10, true, false, collective],
    [10, true, true, collective],
    [9, true, false, single],
    [50, false, false, single],
    [1, false, true, { ...single, arbitrators: 1 }],
  ])('%i workers, common request %s, simple %s', (workers, commonRequest, simple, expected) => {
    expect(resultOf(fArb01e, { workers, commonRequest, simple })).toEqual(expected)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fArb01e, { workers: 0, commonRequest: true, simple: true })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'workers',
    })
    expect(misnamedFields(fArb01e)).toEqual([])
  })
})

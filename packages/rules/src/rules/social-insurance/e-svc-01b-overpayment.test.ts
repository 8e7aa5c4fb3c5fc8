import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eSvc01b } from './e-svc-01b-overpayment.ts'

const asked = { overpaidFen: 500_000, returnedFen: 100_000, hardToReturnAtOnce: true, laterBenefits: true }

describe('E-SVC-01b over-payment', () => {
  it.each([
    [{}, 400_000, ['RETURN', 'INSTALMENTS', 'OFFSET']],
    [{ laterBenefits: false }, 400_000, ['RETURN', 'INSTALMENTS']],
    [{ hardToReturnAtOnce: false }, 400_000, ['RETURN']],
    [{ returnedFen: 499_999 }, 1, ['RETURN', 'INSTALMENTS', 'OFFSET']],
    [{ returnedFen: 500_000 }, 0, []],
  ])('%j: %i outstanding, %j', (more, outstandingFen, ways) => {
    expect(resultOf(eSvc01b, { ...asked, ...more })).toEqual({ outstandingFen, ways })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eSvc01b, { ...asked, returnedFen: 500_001 })).toMatchObject({
      code: 'PART_OVER_WHOLE',
      path: 'returnedFen',
    })
    expect(refusalOf(eSvc01b, { ...asked, overpaidFen: 0.5 })).toMatchObject({ path: 'overpaidFen' })
    expect(refusalOf(eSvc01b, { ...asked, laterBenefits: undefined })).toMatchObject({ path: 'laterBenefits' })
  })
})

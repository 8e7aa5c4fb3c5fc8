import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj01g } from './e-inj-01g-investigation.ts'

const asked = { investigators: 2, employerDenies: false, employerProved: false }

describe('E-INJ-01g investigation', () => {
  it.each([
    [0, false],
    [1, false],
    [2, true],
    [3, true],
  ])('%i investigators: %s', (investigators, valid) => {
    expect(resultOf(eInj01g, { ...asked, investigators })).toMatchObject({ valid, reasons: valid ? [] : ['TOO_FEW'] })
  })

  it.each([
    [false, false, 'none', false],
    [false, true, 'none', false],
    [true, false, 'employer', true],
    [true, true, 'employer', false],
  ])('denied %s, proved %s: burden %s', (employerDenies, employerProved, burden, workerEvidenceDecides) => {
    expect(resultOf(eInj01g, { ...asked, employerDenies, employerProved })).toMatchObject({
      burden,
      workerEvidenceDecides,
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj01g, { ...asked, investigators: -1 })).toMatchObject({ path: 'investigators' })
    expect(refusalOf(eInj01g, { ...asked, employerDenies: 'no' })).toMatchObject({ path: 'employerDenies' })
    expect(refusalOf(eInj01g, { ...asked, more: 1 })).toMatchObject({ path: 'more' })
  })
})

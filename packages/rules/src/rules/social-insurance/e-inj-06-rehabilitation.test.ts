import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj06 } from './e-inj-06-rehabilitation.ts'

const all = { recognised: true, confirmed: true, agreedInstitution: true }

describe('E-INJ-06 costs of rehabilitation', () => {
  it.each([
    [{}, []],
    [{ recognised: false }, ['NOT_RECOGNISED']],
    [{ confirmed: false }, ['NOT_CONFIRMED']],
    [{ agreedInstitution: false }, ['NOT_AGREED']],
    [
      { recognised: false, confirmed: false, agreedInstitution: false },
      ['NOT_RECOGNISED', 'NOT_CONFIRMED', 'NOT_AGREED'],
    ],
  ])('%j: %j', (more, reasons) => {
    expect(resultOf(eInj06, { ...all, ...more })).toEqual({ eligible: reasons.length === 0, reasons })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj06, { ...all, confirmed: undefined })).toMatchObject({ path: 'confirmed' })
    expect(refusalOf(eInj06, { ...all, extra: true })).toMatchObject({ path: 'extra' })
  })
})

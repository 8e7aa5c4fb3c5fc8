import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { bReg01a } from './b-reg-01a-materials.ts'

const check = (...materials: string[]) => resultOf(bReg01a, { materials })

describe('B-REG-01a documents', () => {
  it.each(['IDENTITY_DOCUMENT', 'SOCIAL_CARD'])('%s with the form is complete', (document) => {
    expect(check(document, 'REGISTRATION_FORM')).toEqual({ complete: true, missing: [], mayNotDemand: [] })
  })

  it('names what is missing', () => {
    expect(check()).toEqual({ complete: false, missing: ['IDENTITY', 'REGISTRATION_FORM'], mayNotDemand: [] })
    expect(check('SOCIAL_CARD').missing).toEqual(['REGISTRATION_FORM'])
    expect(check('REGISTRATION_FORM').missing).toEqual(['IDENTITY'])
  })

  it('names, once, what may not be demanded', () => {
    expect(check('IDENTITY_DOCUMENT', 'REGISTRATION_FORM', 'LEAVING_PROOF', 'OTHER', 'OTHER')).toEqual({
      complete: true,
      missing: [],
      mayNotDemand: ['LEAVING_PROOF', 'OTHER'],
    })
    expect(check('RESIDENCE_PROOF').mayNotDemand).toEqual(['RESIDENCE_PROOF'])
  })

  it('takes its own example', () => {
    expect(resultOf(bReg01a, bReg01a.example).complete).toBe(true)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bReg01a, { materials: ['PHOTO'] })).toMatchObject({ code: 'BAD_INPUT', path: 'materials.0' })
    expect(refusalOf(bReg01a, {})).toMatchObject({ path: 'materials' })
    expect(refusalOf(bReg01a, { materials: [], more: 1 })).toMatchObject({ path: 'more' })
  })
})

import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInsp01f } from './f-insp-01f-first-contact.ts'
import { misnamedFields } from './misnamed-fields.ts'

const contact = (change: object, load = {}) =>
  resultOf(fInsp01f, { receivedOn: '2026-02-14', arrears: true, people: 10, ...change }, { load })

describe('F-INSP-01f first contact', () => {
  it('mass arrears in two hours, everything else in a working day', () => {
    expect(contact({})).toEqual({ contactBy: '2026-02-14', withinHours: 2 })
    expect(contact({ people: 9 })).toEqual({ contactBy: '2026-02-24', withinHours: null })
    expect(contact({ arrears: false, people: 50 })).toEqual({ contactBy: '2026-02-24', withinHours: null })
  })

  it('takes its limits from the district', () => {
    expect(contact({ people: 5 }, { 'group_event.min': 5, 'insp.contact.mass_hours': 4 }).withinHours).toBe(4)
    expect(contact({ people: 1 }, { 'insp.contact.working_days': 2 }).contactBy).toBe('2026-02-25')
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp01f)).toEqual([])
  })
})

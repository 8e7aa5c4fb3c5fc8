import { addDays } from '@renshe/codes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj01 } from './e-inj-01-recognition-clock.ts'

const accepted = { acceptedOn: '2026-03-02', route: 'normal' }
const refusal = (suspensions: unknown) => refusalOf(eInj01, { ...accepted, suspensions })

describe('E-INJ-01 recognition clock', () => {
  it('is 60 days, or 15 on the clear route', () => {
    expect(resultOf(eInj01, accepted)).toEqual({
      state: 'running',
      suspendedDays: 0,
      dueOn: '2026-05-01',
      dueOnRolled: '2026-05-06',
    })
    expect(resultOf(eInj01, { ...accepted, route: 'clear' })).toMatchObject({
      dueOn: '2026-03-17',
      dueOnRolled: '2026-03-17',
    })
  })

  it('adds the suspended days', () => {
    expect(resultOf(eInj01, { ...accepted, suspensions: [{ from: '2026-03-20', to: '2026-04-19' }] })).toEqual({
      state: 'running',
      suspendedDays: 30,
      dueOn: '2026-05-31',
      dueOnRolled: '2026-06-01',
    })
    const twice = [
      { from: '2026-03-02', to: '2026-03-12' },
      { from: '2026-03-12', to: '2026-03-15' },
    ]
    expect(resultOf(eInj01, { ...accepted, suspensions: twice })).toMatchObject({
      suspendedDays: 13,
      dueOn: '2026-05-14',
    })
  })

  it('has no due date while suspended, but says what is left', () => {
    expect(resultOf(eInj01, { ...accepted, suspensions: [{ from: '2026-03-20' }] })).toEqual({
      state: 'suspended',
      suspendedDays: 0,
      remainingDays: 42,
    })
    const second = [{ from: '2026-03-20', to: '2026-03-25' }, { from: '2026-05-06' }]
    expect(resultOf(eInj01, { ...accepted, suspensions: second })).toEqual({
      state: 'suspended',
      suspendedDays: 5,
      remainingDays: 0,
    })
  })

  it('refuses suspensions that cannot be', () => {
    expect(refusal([{ from: '2026-03-01' }])).toMatchObject({ code: 'DATE_ORDER', path: 'suspensions.0.from' })
    expect(refusal([{ from: '2026-05-02' }])).toMatchObject({ code: 'AFTER_DUE', path: 'suspensions.0.from' })
    expect(refusal([{ from: '2026-03-20', to: '2026-03-19' }])).toMatchObject({
      code: 'DATE_ORDER',
      path: 'suspensions.0.to',
    })
    expect(refusal([{ from: '2026-03-20' }, { from: '2026-03-25' }])).toMatchObject({
      code: 'REQUIRED',
      path: 'suspensions.0.to',
    })
    const overlapping = [
      { from: '2026-03-10', to: '2026-03-20' },
      { from: '2026-03-19', to: '2026-03-21' },
    ]
    expect(refusal(overlapping)).toMatchObject({ code: 'DATE_ORDER', path: 'suspensions.1.from' })
    expect(refusal([{ from: '2026-03-20', until: '2026-03-21' }])).toMatchObject({ path: 'suspensions.0.until' })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj01, { ...accepted, acceptedOn: '2026-02-30' })).toMatchObject({ path: 'acceptedOn' })
    expect(refusalOf(eInj01, { ...accepted, route: 'fast' })).toMatchObject({ path: 'route' })
    expect(refusalOf(eInj01, { ...accepted, acceptedOn: '2199-12-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'acceptedOn',
    })
    expect(refusalOf(eInj01, { ...accepted, acceptedOn: '2010-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })

  it('says so when the holidays of the due day are not published', () => {
    const { notes } = evaluateSeed(eInj01, { ...accepted, acceptedOn: '2026-12-01' })
    expect(notes.map((note) => note.code)).toEqual(['PROVISIONAL'])
    expect(evaluateSeed(eInj01, accepted).notes).toEqual([])
  })

  it('is later by exactly the days suspended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 200 }), (after, days) => {
        const from = addDays('2026-03-02', after)
        const { dueOn } = resultOf(eInj01, { ...accepted, suspensions: [{ from, to: addDays(from, days) }] })
        expect(dueOn).toBe(addDays('2026-05-01', days))
      }),
    )
  })
})

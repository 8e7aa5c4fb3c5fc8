import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fArb01d } from './f-arb-01d-award-clock.ts'
import { misnamedFields } from './misnamed-fields.ts'

const plain = { acceptedOn: '2026-03-02', asOf: '2026-04-16', extended: false, restarts: [], excluded: [] }
const clock = (change: object) => resultOf(fArb01d, { ...plain, ...change })

describe('F-ARB-01d the award clock', () => {
  it('without events it is 45 days, 60 when extended', () => {
    expect(clock({})).toEqual({
      countsFrom: '2026-03-02',
      awardBy: '2026-04-16',
      awardByRolled: '2026-04-16',
      late: false,
    })
    expect(clock({ asOf: '2026-04-17' }).late).toBe(true)
    expect(clock({ asOf: '2026-04-17', extended: true })).toMatchObject({
      awardBy: '2026-05-01',
      awardByRolled: '2026-05-06',
      late: false,
    })
    expect(clock({ asOf: '2026-05-02', extended: true }).late).toBe(true)
  })

  it('restarts from the latest event', () => {
    const restarts = [
      { kind: 'TRANSFER', on: '2026-03-20' },
      { kind: 'PARTY_ADDED', on: '2026-03-10' },
    ]
    expect(clock({ restarts })).toMatchObject({ countsFrom: '2026-03-20', awardBy: '2026-05-04' })
    expect(clock({ restarts: [{ kind: 'CLAIM_CHANGED', on: '2026-03-02' }] }).countsFrom).toBe('2026-03-02')
  })

  it('leaves out pauses that lie in the running period', () => {
    const pause = (from: string, to: string) => clock({ excluded: [{ from, to }] }).awardBy
    expect(pause('2026-03-10', '2026-03-19')).toBe('2026-04-26')
    expect(pause('2026-02-20', '2026-03-04')).toBe('2026-04-18')
    expect(pause('2026-02-20', '2026-03-02')).toBe('2026-04-16')
    expect(pause('2026-04-16', '2026-04-16')).toBe('2026-04-17')
    expect(pause('2026-04-17', '2026-04-20')).toBe('2026-04-16')
  })

  it('refuses events before acceptance, overlaps and bad input by field', () => {
    const bad = (change: object) => refusalOf(fArb01d, { ...plain, ...change })
    expect(bad({ asOf: '2026-03-01' })).toMatchObject({ code: 'DATE_ORDER', path: 'asOf' })
    expect(clock({ asOf: '2026-03-02' }).late).toBe(false)
    expect(bad({ restarts: [{ kind: 'TRANSFER', on: '2026-03-01' }] })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'restarts',
    })
    expect(bad({ excluded: [{ from: '2026-03-10', to: '2026-03-09' }] })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'excluded',
    })
    expect(bad({ restarts: [{ kind: 'LUNCH', on: '2026-03-10' }] })).toMatchObject({ path: 'restarts.0.kind' })
    expect(misnamedFields(fArb01d)).toEqual([])
  })
})

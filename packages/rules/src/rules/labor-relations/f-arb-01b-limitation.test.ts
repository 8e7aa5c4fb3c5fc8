import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fArb01b } from './f-arb-01b-limitation.ts'
import { misnamedFields } from './misnamed-fields.ts'

const other = { subject: 'OTHER', knewOn: '2025-03-10', claimedOn: '2026-03-10' }
const claim = (change: object) => resultOf(fArb01b, { ...other, ...change })

describe('F-ARB-01b limitation', () => {
  it.each([
    ['2026-03-10', true],
    ['2026-03-11', false],
  ])('dismissed 2025-03-10, claimed %s: in time %s', (claimedOn, inTime) => {
    expect(claim({ claimedOn })).toEqual({ inTime, lastDay: '2026-03-10', lastDayRolled: '2026-03-10' })
  })

  it('wages of 2021 can be claimed in 2026 while employed', () => {
    const wages = { subject: 'WAGES', knewOn: '2021-06-30', claimedOn: '2026-03-02' }
    expect(resultOf(fArb01b, wages)).toEqual({ inTime: true, lastDay: null, lastDayRolled: null })
    expect(resultOf(fArb01b, { ...wages, employmentEndedOn: '2026-03-02' }).lastDay).toBeNull()
    expect(resultOf(fArb01b, { ...wages, employmentEndedOn: '2026-03-01' }).lastDay).toBe('2027-03-01')
  })

  it.each([
    ['2026-06-01', true],
    ['2026-06-02', false],
  ])('contract ended 2025-05-31, the last day is rolled to 2026-06-01: claimed %s in time %s', (claimedOn, inTime) => {
    const wages = { subject: 'WAGES', knewOn: '2024-12-31', claimedOn, employmentEndedOn: '2025-05-31' }
    expect(resultOf(fArb01b, wages)).toEqual({ inTime, lastDay: '2026-05-31', lastDayRolled: '2026-06-01' })
  })

  it('other claims do not wait for the end of employment', () => {
    expect(claim({ claimedOn: '2026-03-11', employmentEndedOn: '2025-12-31' }).inTime).toBe(false)
  })

  it('an interruption starts the year anew, but only while it still runs', () => {
    expect(claim({ interruptedOn: ['2026-03-10'] }).lastDay).toBe('2027-03-10')
    expect(claim({ interruptedOn: ['2026-03-11'] }).lastDay).toBe('2026-03-10')
    expect(claim({ interruptedOn: ['2027-01-04', '2026-01-05'] }).lastDay).toBe('2028-01-04')
    expect(claim({ interruptedOn: ['2025-03-09'] }).lastDay).toBe('2026-03-10')
    expect(claim({ interruptedOn: ['2025-03-10'] }).lastDay).toBe('2026-03-10')
  })

  it('for wages, interruptions before the end of employment change nothing', () => {
    const wages = { subject: 'WAGES', knewOn: '2024-01-01', claimedOn: '2026-03-02', employmentEndedOn: '2025-07-01' }
    expect(resultOf(fArb01b, { ...wages, interruptedOn: ['2024-06-03'] }).lastDay).toBe('2026-07-01')
  })

  it('a pause adds its days, counted from the start of the year at the earliest', () => {
    const pause = (from: string, to: string) => claim({ suspensions: [{ from, to }] }).lastDay
    expect(pause('2025-04-01', '2025-04-10')).toBe('2026-03-20')
    expect(pause('2025-03-01', '2025-03-12')).toBe('2026-03-12')
    expect(pause('2025-03-01', '2025-03-10')).toBe('2026-03-10')
    expect(pause('2025-03-10', '2025-03-11')).toBe('2026-03-11')
    expect(pause('2026-03-10', '2026-03-10')).toBe('2026-03-11')
    expect(pause('2026-03-11', '2026-03-20')).toBe('2026-03-10')
  })

  it('pauses add up, and an interruption clears what was paused before it', () => {
    const suspensions = [
      { from: '2026-03-11', to: '2026-03-15' },
      { from: '2025-06-01', to: '2025-06-05' },
    ]
    expect(claim({ suspensions }).lastDay).toBe('2026-03-20')
    expect(claim({ suspensions, interruptedOn: ['2025-09-01'] }).lastDay).toBe('2026-09-06')
  })

  it('a pause that begins on the rolled last day still counts', () => {
    const ended = { knewOn: '2025-05-31', claimedOn: '2026-06-03' }
    expect(claim({ ...ended, suspensions: [{ from: '2026-06-01', to: '2026-06-03' }] }).lastDay).toBe('2026-06-03')
    expect(claim({ ...ended, suspensions: [{ from: '2026-06-02', to: '2026-06-03' }] }).lastDay).toBe('2026-05-31')
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(fArb01b, other)
    expect(trace.map(({ value }) => value)).toEqual(['2025-03-10', '2026-03-10', '2026-03-10'])
  })

  it('refuses dates out of order, overlaps and bad input by field', () => {
    const bad = (change: object) => refusalOf(fArb01b, { ...other, ...change })
    expect(bad({ claimedOn: '2025-03-09' })).toMatchObject({ code: 'DATE_ORDER', path: 'claimedOn' })
    expect(claim({ claimedOn: '2025-03-10' }).inTime).toBe(true)
    expect(bad({ suspensions: [{ from: '2025-06-02', to: '2025-06-01' }] })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'suspensions',
    })
    const overlapping = [
      { from: '2025-06-01', to: '2025-06-05' },
      { from: '2025-06-05', to: '2025-06-06' },
    ]
    expect(bad({ suspensions: overlapping })).toMatchObject({ code: 'OVERLAP', path: 'suspensions' })
    const touching = [overlapping[0], { from: '2025-06-06', to: '2025-06-06' }]
    expect(claim({ suspensions: touching }).lastDay).toBe('2026-03-16')
    expect(bad({ interruptedOn: ['2025-13-01'] })).toMatchObject({ path: 'interruptedOn.0' })
    expect(misnamedFields(fArb01b)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInd03a } from './f-ind-03a-prewarned-match.ts'
import { misnamedFields } from './misnamed-fields.ts'

const employerCode = '91310112MA1GB00000'
const event = { occurredAt: '2026-03-02T09:00:00+08:00', employerCode }
const report = { filedAt: '2026-02-20T09:00:00+08:00', employerCode, closedAsNoHazard: false }
const match = (change: object, load = {}) =>
  resultOf(fInd03a, { ...event, reports: [{ ...report, ...change }] }, { load })

describe('F-IND-03a whether an event was warned of', () => {
  it('a report on the same employer before the event', () => {
    expect(match({})).toEqual({ preWarned: true, matching: 1, reports: [[]] })
  })

  it.each([
    [{ employerCode: '91310112MA1GB00001' }, ['OTHER_EMPLOYER']],
    [{ filedAt: '2026-03-02T09:00:00+08:00' }, ['NOT_BEFORE']],
    [{ filedAt: '2026-03-02T09:00:01+08:00' }, ['NOT_BEFORE']],
    [{ filedAt: '2025-09-03T08:59:59+08:00' }, ['TOO_OLD']],
    [{ closedAsNoHazard: true }, ['NO_HAZARD']],
    [
      { employerCode: 'X', filedAt: '2026-03-03T09:00Z', closedAsNoHazard: true },
      ['OTHER_EMPLOYER', 'NOT_BEFORE', 'NO_HAZARD'],
    ],
  ])('%o does not match: %s', (change, reasons) => {
    expect(match(change)).toEqual({ preWarned: false, matching: 0, reports: [reasons] })
  })

  it('exactly 180 days before still counts, and so does a second before', () => {
    expect(match({ filedAt: '2025-09-03T09:00:00+08:00' }).preWarned).toBe(true)
    expect(match({ filedAt: '2026-03-02T08:59:59+08:00' }).preWarned).toBe(true)
    expect(match({ filedAt: '2026-03-02T00:59:59Z' }).preWarned).toBe(true)
    expect(match({ filedAt: '2026-03-02T08:59:59.999+08:00' }).preWarned).toBe(true)
  })

  it('takes the look-back from the district', () => {
    const load = { 'group_event.lookback_days': 10 }
    expect(match({}, load).preWarned).toBe(true)
    expect(match({ filedAt: '2026-02-20T08:59:59+08:00' }, load).reports).toEqual([['TOO_OLD']])
  })

  it('the same site matches though the employer differs', () => {
    const onSite = (site: string | undefined, reportSite: string | undefined) =>
      resultOf(fInd03a, {
        ...event,
        ...(site ? { site } : {}),
        reports: [{ ...report, employerCode: 'other', ...(reportSite ? { site: reportSite } : {}) }],
      }).preWarned
    expect(onSite('P-1', 'P-1')).toBe(true)
    expect(onSite('P-1', 'P-2')).toBe(false)
    expect(onSite(undefined, undefined)).toBe(false)
    expect(onSite(undefined, 'P-1')).toBe(false)
  })

  it('counts the reports that match; none is not warned', () => {
    expect(resultOf(fInd03a, { ...event, reports: [report, { ...report, closedAsNoHazard: true }, report] })).toEqual({
      preWarned: true,
      matching: 2,
      reports: [[], ['NO_HAZARD'], []],
    })
    expect(resultOf(fInd03a, { ...event, reports: [] })).toEqual({ preWarned: false, matching: 0, reports: [] })
  })

  it.each([
    '2026-03-02',
    '2026-03-02T09:00:00',
    '2026-13-02T09:00:00+08:00',
    'x2026-03-02T09:00:00+08:00',
    '2026-03-02T09:00:00+08:00x',
  ])('refuses the time %s by field', (time) => {
    expect(refusalOf(fInd03a, { ...event, occurredAt: time, reports: [] })).toMatchObject({
      code: 'BAD_TIME',
      path: 'occurredAt',
    })
    expect(refusalOf(fInd03a, { ...event, reports: [report, { ...report, filedAt: time }] })).toMatchObject({
      code: 'BAD_TIME',
      path: 'reports.1.filedAt',
    })
  })

  it('holds from the first day of the plan, and refuses bad input by field', () => {
    expect(evaluateSeed(fInd03a, { ...event, reports: [] }, { on: '2021-01-01' }).status).toBe('DECIDED')
    expect(refusalOf(fInd03a, { ...event, reports: [] }, { on: '2020-12-31' }).code).toBe('NOT_IN_FORCE')
    expect(misnamedFields(fInd03a)).toEqual([])
  })
})

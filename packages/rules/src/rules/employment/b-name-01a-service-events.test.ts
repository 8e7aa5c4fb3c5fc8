import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bName01a } from './b-name-01a-service-events.ts'

const year = { serviceFrom: '2025-07-01', serviceTo: '2025-12-31' }
const event = (kind: string, change: object = {}) => ({
  kind,
  on: '2025-09-03',
  delivered: true,
  evidence: true,
  authenticated: true,
  ...change,
})
const job = (id: string, change: object = {}) => event('JOB', { job: id, jobOpen: true, jobMatches: true, ...change })
const full = [event('POLICY'), event('GUIDANCE'), job('1'), job('2'), job('3'), event('TRAINING')]
const answer = (...events: object[]) => resultOf(bName01a, { ...year, events })

describe('B-NAME-01a which services count', () => {
  it('is done with one, one, three different jobs and one', () => {
    expect(answer(...full)).toEqual({
      done: true,
      missing: { policy: 0, guidance: 0, jobs: 0, chances: 0 },
      counts: { policy: 1, guidance: 1, jobs: 3, training: 1, internship: 0 },
      ignored: [],
    })
    expect(answer(...full.slice(0, 5), event('INTERNSHIP'))).toMatchObject({ done: true, counts: { internship: 1 } })
  })

  it.each([
    [{ on: '2025-06-30' }, 'OUTSIDE_YEAR'],
    [{ on: '2026-01-01' }, 'OUTSIDE_YEAR'],
    [{ delivered: false }, 'NOT_DELIVERED'],
    [{ evidence: false }, 'NO_EVIDENCE'],
    [{ authenticated: false }, 'NOT_AUTHENTICATED'],
  ])('%j does not count: %s', (change, reason) => {
    expect(answer(event('POLICY', change))).toMatchObject({ counts: { policy: 0 }, ignored: [{ at: 0, reason }] })
  })

  it.each(['2025-07-01', '2025-12-31'])('counts on %s', (on) => {
    expect(answer(event('GUIDANCE', { on }))).toMatchObject({ counts: { guidance: 1 }, ignored: [] })
  })

  it.each([
    [{ jobOpen: false }, 'JOB_CLOSED'],
    [{ jobOpen: undefined }, 'JOB_CLOSED'],
    [{ jobMatches: false }, 'NO_MATCH'],
    [{ jobMatches: undefined }, 'NO_MATCH'],
  ])('a referral with %j does not count: %s', (change, reason) => {
    expect(answer(job('1', change))).toMatchObject({ counts: { jobs: 0 }, ignored: [{ at: 0, reason }] })
  })

  it('counts the same job once, and not as done when it did not count the first time', () => {
    const { counts, ignored, done } = answer(job('1'), job('2'), job('1'))
    expect([counts.jobs, ignored, done]).toEqual([2, [{ at: 2, reason: 'SAME_JOB' }], false])
    expect(answer(job('1', { jobOpen: false }), job('1')).counts.jobs).toBe(1)
  })

  it('asks nothing about a job of other services', () => {
    expect(answer(event('POLICY'), event('POLICY')).counts.policy).toBe(2)
  })

  it('says first why it does not count', () => {
    const all = event('JOB', { job: '1', on: '2020-01-01', delivered: false, evidence: false, authenticated: false })
    expect(answer(all).ignored).toEqual([{ at: 0, reason: 'OUTSIDE_YEAR' }])
  })

  it('is decided by the end of the service year and names a missing minimum', () => {
    expect(evaluateSeed(bName01a, { ...year, events: [] }).on).toBe('2025-12-31')
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bName01a, bName01a.example)
    expect(result).toMatchObject({ done: false, counts: { policy: 1 } })
    expect(trace.filter(({ kind, rule }) => kind === 'step' && !rule).map(({ step, value }) => [step, value])).toEqual([
      ['不算数的记录', 0],
      ['算数的服务', { policy: 1, guidance: 0, jobs: 0, training: 0, internship: 0 }],
    ])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bName01a, { ...year, events: [], ...change })
    expect(refused({ serviceFrom: '2026-01-01' })).toMatchObject({ code: 'DATE_ORDER', path: 'serviceFrom' })
    expect(resultOf(bName01a, { serviceFrom: '2025-12-31', serviceTo: '2025-12-31', events: [] }).done).toBe(false)
    expect(refused({ events: [event('POLICY'), event('JOB')] })).toMatchObject({
      code: 'REQUIRED',
      path: 'events.1.job',
    })
    expect(refused({ events: [event('PARTY')] })).toMatchObject({ code: 'BAD_INPUT', path: 'events.0.kind' })
    expect(refused({ events: [job('')] })).toMatchObject({ path: 'events.0.job' })
    expect(refused({ events: [event('POLICY', { x: 1 })] })).toMatchObject({ path: 'events.0.x' })
    expect(refused({ serviceTo: undefined })).toMatchObject({ path: 'serviceTo' })
  })
})

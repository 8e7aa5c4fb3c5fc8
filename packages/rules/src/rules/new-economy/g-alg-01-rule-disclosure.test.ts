import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { gAlg01 } from './g-alg-01-rule-disclosure.ts'

const topics = [
  'entryExit',
  'orderAllocation',
  'paySettlement',
  'hours',
  'rest',
  'safety',
  'serviceRules',
  'incentivesPenalties',
]
const version = {
  published: topics,
  effectiveOn: '2026-01-15',
  notifiedOn: '2026-01-08',
  heard: true,
  explained: true,
  complaintChannel: true,
}

describe('G-ALG-01 disclosure of platform rules', () => {
  it('is compliant with seven days of notice', () => {
    expect(resultOf(gAlg01, version)).toEqual({
      compliant: true,
      missing: [],
      reasons: [],
      earliestEffectiveOn: '2026-01-15',
    })
  })

  it('is not with six', () => {
    expect(resultOf(gAlg01, { ...version, notifiedOn: '2026-01-09' })).toEqual({
      compliant: false,
      missing: [],
      reasons: ['NOTICE_TOO_SHORT'],
      earliestEffectiveOn: '2026-01-16',
    })
  })

  it.each([
    ['NOT_HEARD', { heard: false }],
    ['NOT_EXPLAINED', { explained: false }],
    ['NO_COMPLAINT_CHANNEL', { complaintChannel: false }],
    ['NOT_NOTIFIED', { notifiedOn: undefined }],
  ])('cannot be marked compliant: %s', (reason, change) => {
    expect(resultOf(gAlg01, { ...version, ...change })).toMatchObject({ compliant: false, reasons: [reason] })
  })

  it('gives no earliest day without a notice', () => {
    expect(resultOf(gAlg01, { ...version, notifiedOn: undefined })).not.toHaveProperty('earliestEffectiveOn')
  })

  it.each(topics)('names %s when it was not published', (topic) => {
    expect(resultOf(gAlg01, { ...version, published: topics.filter((one) => one !== topic) })).toMatchObject({
      compliant: false,
      missing: [topic],
      reasons: ['TOPIC_MISSING'],
    })
  })

  it('lists every failing reason', () => {
    const nothing = {
      published: [],
      effectiveOn: '2026-01-15',
      heard: false,
      explained: false,
      complaintChannel: false,
    }
    expect(resultOf(gAlg01, nothing).reasons).toEqual([
      'TOPIC_MISSING',
      'NOT_HEARD',
      'NOT_NOTIFIED',
      'NOT_EXPLAINED',
      'NO_COMPLAINT_CHANNEL',
    ])
    expect(resultOf(gAlg01, { ...nothing, notifiedOn: '2026-01-15' }).reasons).toContain('NOTICE_TOO_SHORT')
  })

  it('uses the days that a district sets, and explains them', () => {
    const load = { 'gig.rule_notice': 10 }
    expect(resultOf(gAlg01, version, { load }).reasons).toEqual(['NOTICE_TOO_SHORT'])
    const { trace } = evaluateSeed(gAlg01, version, { load })
    expect(trace.map(({ value }) => value)).toEqual([10, [], '2026-01-18', ['NOTICE_TOO_SHORT']])
  })

  it('names the days when they are not loaded', () => {
    expect(evaluate(gAlg01, version, { snapshot: createSnapshot([]), on: '2026-01-15' }).missing).toEqual([
      'gig.rule_notice',
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(gAlg01, { ...version, effectiveOn: '2022-02-28' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(resultOf(gAlg01, { ...version, effectiveOn: '2022-03-01', notifiedOn: '2022-02-22' }).compliant).toBe(true)
    expect(refusalOf(gAlg01, { ...version, published: ['prices'] })).toMatchObject({ path: 'published.0' })
    expect(refusalOf(gAlg01, { ...version, heard: 1 })).toMatchObject({ code: 'BAD_INPUT', path: 'heard' })
    expect(refusalOf(gAlg01, { ...version, more: 1 })).toMatchObject({ path: 'more' })
    expect(resultOf(gAlg01, { ...version, notifiedOn: '2199-12-24' }).earliestEffectiveOn).toBe('2199-12-31')
    expect(refusalOf(gAlg01, { ...version, notifiedOn: '2199-12-25' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'notifiedOn',
    })
  })
})

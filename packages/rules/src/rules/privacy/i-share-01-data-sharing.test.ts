import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { iShare01 } from './i-share-01-data-sharing.ts'

const request = {
  receivedOn: '2026-03-02',
  attribute: 'unconditional',
  purpose: '失业登记核验',
  requestedFields: ['参保状态'],
  approvedFields: ['参保状态', '参保起始年月'],
}
const decide = (more: object = {}) => resultOf(iShare01, { ...request, ...more })
const refused = (...reasons: readonly string[]) => ({ allowed: false, reasons, httpStatus: 403, audit: true })

describe('I-SHARE-01 data sharing', () => {
  it('a request with a purpose and approved fields passes, and is audited', () => {
    expect(decide()).toEqual({ allowed: true, reasons: [], httpStatus: 200, audit: true })
    expect(decide({ requestedFields: request.approvedFields }).allowed).toBe(true)
  })

  it('without a purpose or with fields beyond the list it is refused with 403 and audited', () => {
    expect(decide({ purpose: '' })).toEqual(refused('NO_PURPOSE'))
    expect(decide({ purpose: ' ' })).toEqual(refused('NO_PURPOSE'))
    expect(decide({ requestedFields: ['参保状态', '收入'] })).toEqual(refused('FIELDS_BEYOND_LIST'))
    expect(decide({ approvedFields: [] })).toEqual(refused('FIELDS_BEYOND_LIST'))
  })

  it('serves the approved purpose only', () => {
    expect(decide({ approvedPurpose: '失业登记核验 ' }).allowed).toBe(true)
    expect(decide({ approvedPurpose: '统计' })).toEqual(refused('PURPOSE_NOT_APPROVED'))
    expect(decide({ purpose: '', approvedPurpose: '统计' })).toEqual(refused('NO_PURPOSE'))
  })

  it('a data set that is not shared needs a basis for that', () => {
    const notes = (more: object) => evaluateSeed(iShare01, { ...request, ...more }).notes.map(({ code }) => code)
    expect(decide({ attribute: 'none', refusalBasis: '保守国家秘密法' })).toEqual(refused('NOT_SHARED'))
    expect(notes({ attribute: 'none', refusalBasis: '保守国家秘密法' })).toEqual([])
    expect(notes({ attribute: 'none' })).toEqual(['NO_REFUSAL_BASIS'])
    expect(notes({ attribute: 'none', refusalBasis: ' ' })).toEqual(['NO_REFUSAL_BASIS'])
    expect(notes({})).toEqual([])
  })

  it('names every failing reason', () => {
    expect(decide({ attribute: 'none', purpose: '', requestedFields: ['收入'] })).toEqual(
      refused('NO_PURPOSE', 'FIELDS_BEYOND_LIST', 'NOT_SHARED'),
    )
  })

  it('a conditional request is answered in 10 working days', () => {
    expect(decide({ attribute: 'conditional' })).toEqual({
      allowed: true,
      reasons: [],
      httpStatus: 200,
      audit: true,
      replyBy: '2026-03-16',
      provisional: false,
    })
    expect(decide({ attribute: 'conditional', purpose: '' })).toMatchObject({ allowed: false, replyBy: '2026-03-16' })
    expect(decide({ attribute: 'conditional', receivedOn: '2026-02-11' }).replyBy).toBe('2026-03-03')
    const load = { 'share.reply_days': 5 }
    expect(resultOf(iShare01, { ...request, attribute: 'conditional' }, { load }).replyBy).toBe('2026-03-09')
  })

  it('answers PARAM_MISSING by name, only where the term matters', () => {
    const nothing = { snapshot: createSnapshot([]), on: '2026-03-02' }
    expect(evaluate(iShare01, { ...request, attribute: 'conditional' }, nothing).missing).toEqual(['share.reply_days'])
    expect(evaluate(iShare01, request, nothing).status).toBe('DECIDED')
  })

  it('follows the regulation of the day and explains itself', () => {
    const answer = (receivedOn: string) => evaluateSeed(iShare01, { ...request, receivedOn, attribute: 'conditional' })
    expect(answer('2025-07-31').trace[0]?.source).toContain('国发〔2016〕51号')
    expect(answer('2025-08-01').trace[0]?.source).toContain('国令809号')
    expect(answer('2026-03-02').trace.map(({ step, value }) => [step, value])).toEqual([
      ['有条件共享的数据，请求合规', true],
      ['有条件共享申请答复时限', 10],
      ['提供部门的答复期限', '2026-03-16'],
    ])
    expect(evaluateSeed(iShare01, { ...request, purpose: '' }).trace.map(({ step }) => step)).toEqual([
      '没有写明用途',
      '无条件共享的数据，请求合规',
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(iShare01, { ...request, requestedFields: [] })).toMatchObject({
      code: 'EMPTY',
      path: 'requestedFields',
    })
    expect(refusalOf(iShare01, { ...request, attribute: 'open' })).toMatchObject({ path: 'attribute' })
    expect(refusalOf(iShare01, { ...request, receivedOn: 'soon' })).toMatchObject({ path: 'receivedOn' })
    expect(refusalOf(iShare01, { ...request, receivedOn: '2016-09-04' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(iShare01, { ...request, requestedFields: Array(501).fill('a') })).toMatchObject({
      path: 'requestedFields',
    })
    expect(refusalOf(iShare01, { ...request, attribute: 'conditional', receivedOn: '2199-12-30' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'receivedOn',
    })
  })
})

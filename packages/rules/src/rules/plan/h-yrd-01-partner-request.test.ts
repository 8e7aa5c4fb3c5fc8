import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { hYrd01 } from './h-yrd-01-partner-request.ts'

const request = {
  kind: 'INSPECTION',
  urgency: 'normal',
  requestedOn: '2026-01-15',
  legalBasis: '劳动保障监察条例',
  purpose: '核实欠薪线索',
  requester: '演示经办人',
  partnerArea: '330400',
  partnerCode: '11330400000000027Q',
  people: 1,
  fields: [],
  caseNo: 'DEMO-1',
  benefitDecision: false,
}
const reasons = (change: object) => resultOf(hYrd01, { ...request, ...change }).reasons

describe('H-YRD-01 partner requests', () => {
  it('takes a proper request', () => {
    expect(resultOf(hYrd01, request)).toEqual({
      acceptable: true,
      reasons: [],
      fieldsNotAllowed: [],
      replyBy: '2026-01-29',
    })
  })

  it.each([
    ['normal', '2026-01-29'],
    ['arrears', '2026-01-22'],
    ['urgent', '2026-01-20'],
  ])('%s is answered by %s', (urgency, replyBy) => {
    expect(resultOf(hYrd01, { ...request, urgency }).replyBy).toBe(replyBy)
  })

  it.each([
    ['NO_LEGAL_BASIS', { legalBasis: ' ' }],
    ['NO_PURPOSE', { purpose: '' }],
    ['PARTNER_OUTSIDE_DELTA', { partnerArea: '110101' }],
    ['PARTNER_CODE', { partnerCode: '11330400000000027A' }],
    ['BULK_PERSONAL_DATA', { people: 2 }],
    ['NO_CASE_NUMBER', { caseNo: undefined }],
    ['NO_CASE_NUMBER', { caseNo: ' ' }],
    ['BENEFIT_DECISION', { benefitDecision: true }],
  ])('refuses with %s', (reason, change) => {
    expect(resultOf(hYrd01, { ...request, ...change })).toMatchObject({ acceptable: false, reasons: [reason] })
  })

  it.each(['310112', '320583', '330400', '341802'])('%s is in the delta', (partnerArea) => {
    expect(reasons({ partnerArea })).toEqual([])
  })

  it('public jobs need no case number', () => {
    expect(reasons({ kind: 'JOBS', people: 0, caseNo: undefined })).toEqual([])
  })

  it('allows only listed fields, and needs the list once a field is asked for', () => {
    const asked = { ...request, fields: ['在职状态', '家庭住址'] }
    expect(evaluateSeed(hYrd01, asked)).toMatchObject({ status: 'PARAM_MISSING', missing: ['yrd.fields'] })
    const load = { 'yrd.fields': ['在职状态'] }
    expect(resultOf(hYrd01, asked, { load })).toMatchObject({
      acceptable: false,
      reasons: ['FIELD_NOT_ALLOWED'],
      fieldsNotAllowed: ['家庭住址'],
    })
    expect(resultOf(hYrd01, { ...asked, fields: ['在职状态'] }, { load }).acceptable).toBe(true)
  })

  it('names all that is not loaded', () => {
    const options = { snapshot: createSnapshot([]), on: request.requestedOn }
    expect(evaluate(hYrd01, request, options).missing).toEqual(['yrd.reply'])
    expect(evaluate(hYrd01, { ...request, fields: ['姓名'] }, options).missing).toEqual(['yrd.reply', 'yrd.fields'])
  })

  it('lists every reason, and explains', () => {
    const bad = {
      ...request,
      legalBasis: '',
      purpose: '',
      partnerArea: '110101',
      partnerCode: 'x',
      people: 5,
      caseNo: '',
      fields: ['姓名'],
      benefitDecision: true,
    }
    const all = [
      'NO_LEGAL_BASIS',
      'NO_PURPOSE',
      'PARTNER_OUTSIDE_DELTA',
      'PARTNER_CODE',
      'BULK_PERSONAL_DATA',
      'NO_CASE_NUMBER',
      'FIELD_NOT_ALLOWED',
      'BENEFIT_DECISION',
    ]
    const load = { 'yrd.fields': ['在职状态'] }
    expect(resultOf(hYrd01, bad, { load }).reasons).toEqual(all)
    const steps = evaluateSeed(hYrd01, bad, { load }).trace.filter(({ kind }) => kind === 'step')
    expect(steps.map(({ value }) => value)).toEqual([['姓名'], all, '2026-01-29'])
    expect(steps.at(-1)?.step).toBe('10 个工作日内答复')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(hYrd01, { ...request, kind: 'OTHER' })).toMatchObject({ code: 'BAD_INPUT', path: 'kind' })
    expect(refusalOf(hYrd01, { ...request, urgency: 'never' })).toMatchObject({ path: 'urgency' })
    expect(refusalOf(hYrd01, { ...request, partnerArea: '33040' })).toMatchObject({ path: 'partnerArea' })
    expect(refusalOf(hYrd01, { ...request, partnerArea: '33040x' })).toMatchObject({ path: 'partnerArea' })
    expect(refusalOf(hYrd01, { ...request, requester: '' })).toMatchObject({ path: 'requester' })
    expect(refusalOf(hYrd01, { ...request, people: -1 })).toMatchObject({ path: 'people' })
    expect(refusalOf(hYrd01, { ...request, fields: [''] })).toMatchObject({ path: 'fields.0' })
    expect(refusalOf(hYrd01, { ...request, note: 'x' })).toMatchObject({ path: 'note' })
    expect(refusalOf(hYrd01, { ...request, requestedOn: '2020-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(hYrd01, { ...request, requestedOn: '2199-12-30' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'requestedOn',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { iPipl01a } from './i-pipl-01a-request-deadline.ts'

const receivedOn = '2026-03-02'

describe('I-PIPL-01a requests', () => {
  it.each(['KNOW', 'COPY', 'CORRECT', 'DELETE', 'EXPLAIN', 'KIN'])('%s is answered in 15 working days', (request) => {
    expect(resultOf(iPipl01a, { request, receivedOn })).toEqual({ dueOn: '2026-03-23', provisional: false })
  })

  it('counts from the day of the request over holidays', () => {
    expect(resultOf(iPipl01a, { request: 'COPY', receivedOn: '2026-02-11' }).dueOn).toBe('2026-03-10')
    const late = evaluateSeed(iPipl01a, { request: 'COPY', receivedOn: '2026-12-31' })
    expect(late.result?.provisional).toBe(true)
    expect(late.notes).toMatchObject([{ code: 'PROVISIONAL' }])
  })

  it('a withdrawal stops optional processing within 24 hours', () => {
    expect(resultOf(iPipl01a, { request: 'WITHDRAW', receivedOn })).toEqual({ stopWithinHours: 24 })
  })

  it('takes the district’s own terms, and names the one that is not loaded', () => {
    const load = { 'privacy.request_days': 10, 'privacy.withdrawal_hours': 12 }
    expect(resultOf(iPipl01a, { request: 'COPY', receivedOn }, { load }).dueOn).toBe('2026-03-16')
    expect(resultOf(iPipl01a, { request: 'WITHDRAW', receivedOn }, { load }).stopWithinHours).toBe(12)
    const missing = (request: 'COPY' | 'WITHDRAW') =>
      evaluate(iPipl01a, { request, receivedOn }, { snapshot: createSnapshot([]), on: receivedOn }).missing
    expect(missing('COPY')).toEqual(['privacy.request_days'])
    expect(missing('WITHDRAW')).toEqual(['privacy.withdrawal_hours'])
  })

  it('explains itself', () => {
    expect(evaluateSeed(iPipl01a, iPipl01a.example).trace).toMatchObject([
      { step: '个人信息权利请求答复时限', value: 15 },
      { step: '查阅、复制请求的答复期限', value: '2026-03-23', source: '规则手册 I-PIPL-01 设计决定' },
    ])
    expect(evaluateSeed(iPipl01a, { request: 'WITHDRAW', receivedOn }).trace.at(-1)).toMatchObject({
      step: '撤回同意后停止非必需处理，依法必须保存的数据不受影响',
      unit: 'hours',
      source: '规则手册 I-PIPL-01 设计决定',
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(iPipl01a, { request: 'ERASE', receivedOn })).toMatchObject({ path: 'request' })
    expect(refusalOf(iPipl01a, { request: 'COPY' })).toMatchObject({ path: 'receivedOn' })
    expect(refusalOf(iPipl01a, { request: 'COPY', receivedOn: '2021-10-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(iPipl01a, { request: 'COPY', receivedOn: '2199-12-31' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'receivedOn',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { gInj01 } from './g-inj-01-pilot-cover.ts'

const first = ['曹操出行', '美团', '饿了么', '达达', '闪送', '货拉拉', '快狗打车']
const later = ['滴滴出行', '顺丰同城', '滴滴货运', '满帮省省']

describe('G-INJ-01 occupational-injury pilot', () => {
  it.each(first)('%s is covered from 2022-07-01 on', (platform) => {
    for (const on of ['2022-07-01', '2025-06-30', '2025-07-01', '2026-01-15'])
      expect(resultOf(gInj01, { platform, on })).toEqual({ covered: true, compliant: true, problems: [] })
  })

  it.each(later)('%s is covered from 2025-07-01 on', (platform) => {
    expect(resultOf(gInj01, { platform, on: '2025-06-30' })).toEqual({
      covered: false,
      compliant: false,
      problems: ['NOT_LISTED'],
    })
    expect(resultOf(gInj01, { platform, on: '2025-07-01' }).covered).toBe(true)
  })

  it('reads a name as people write it', () => {
    expect(resultOf(gInj01, { platform: ' 美团　', on: '2026-01-15' }).covered).toBe(true)
    expect(resultOf(gInj01, { platform: '美', on: '2026-01-15' }).covered).toBe(false)
  })

  it('wants every order insured and nothing from the worker', () => {
    const asked = { platform: '美团', on: '2026-01-15', ordersExecuted: 100, ordersInsured: 100 }
    expect(resultOf(gInj01, { ...asked, chargedToWorkersFen: 0 }).compliant).toBe(true)
    expect(resultOf(gInj01, { ...asked, ordersInsured: 99 })).toMatchObject({
      covered: true,
      compliant: false,
      problems: ['ORDERS_NOT_INSURED'],
    })
    expect(resultOf(gInj01, { ...asked, chargedToWorkersFen: 1 }).problems).toEqual(['CHARGED_TO_WORKERS'])
    expect(resultOf(gInj01, { ...asked, platform: '无名', ordersInsured: 0, chargedToWorkersFen: 5 }).problems).toEqual(
      ['NOT_LISTED', 'ORDERS_NOT_INSURED', 'CHARGED_TO_WORKERS'],
    )
  })

  it('cites the pilot before 2025-07-01 and the joint notice after', () => {
    const source = (on: string) => evaluateSeed(gInj01, { platform: '美团', on }).trace.at(-1)?.source
    expect(source('2025-06-30')).toContain('2022年7月')
    expect(source('2025-07-01')).toContain('人社部发〔2025〕24号')
  })

  it('names the list when it is not loaded', () => {
    const asked = { platform: '美团', on: '2026-01-15' }
    expect(evaluate(gInj01, asked, { snapshot: createSnapshot([]), on: asked.on }).missing).toEqual(['gig.platforms'])
  })

  it('refuses bad input by field', () => {
    const asked = { platform: '美团', on: '2026-01-15' }
    expect(refusalOf(gInj01, { ...asked, on: '2022-06-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(gInj01, { ...asked, platform: '' })).toMatchObject({ code: 'BAD_INPUT', path: 'platform' })
    expect(refusalOf(gInj01, { ...asked, platform: '　 ' })).toMatchObject({ code: 'EMPTY', path: 'platform' })
    expect(refusalOf(gInj01, { ...asked, ordersExecuted: 1 })).toMatchObject({ code: 'PAIR', path: 'ordersInsured' })
    expect(refusalOf(gInj01, { ...asked, ordersInsured: 1 })).toMatchObject({ code: 'PAIR', path: 'ordersExecuted' })
    expect(refusalOf(gInj01, { ...asked, chargedToWorkersFen: -1 })).toMatchObject({ path: 'chargedToWorkersFen' })
    expect(refusalOf(gInj01, { ...asked, city: '上海' })).toMatchObject({ path: 'city' })
  })
})

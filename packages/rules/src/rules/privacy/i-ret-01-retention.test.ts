import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { checkParameterValue } from '../../parameters/parameter-value.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { iRet01 } from './i-ret-01-retention.ts'

const terms = [
  ['arbitrationAward', 'retention.arbitration_award', 120, '2025-02-28', '2025-03-01', 120],
  ['arbitrationOther', 'retention.arbitration_other', 60, '2020-02-28', '2020-02-29', 60],
  ['wageLedger', 'retention.wage_ledger', 36, '2018-02-28', '2018-03-01', 36],
  ['hrServiceLedger', 'retention.hr_service_ledger', 24, '2017-02-28', '2017-03-01', 24],
  ['recruiting', 'retention.recruiting', 36, '2018-02-28', '2018-03-01', 36],
  ['contract', 'retention.contract', 24, '2017-02-28', '2017-03-01', 24],
  ['networkLog', 'retention.network_log', 6, '2015-08-28', '2015-08-29', 6],
  ['impactAssessment', 'retention.impact_assessment', 36, '2018-02-28', '2018-03-01', 36],
  ['matchingScore', 'retention.matching_score', 12, '2016-02-28', '2016-02-29', 1],
  ['rawLocation', 'retention.raw_location', 12, '2016-02-28', '2016-02-29', 1],
  ['image', 'retention.image', 6, '2015-08-28', '2015-08-29', 1],
] as const

describe('I-RET-01 retention', () => {
  it.each(terms)('%s (%s) is kept %i months, until %s, gone from %s', (kind, key, months, keepUntil, deleteFrom) => {
    const expected = { permanent: false, months, keepUntil, deleteFrom, due: true }
    expect(resultOf(iRet01, { kind, start: '2015-02-28' })).toEqual(expected)
    const nothing = { snapshot: createSnapshot([]), on: '2026-03-02' }
    expect(evaluate(iRet01, { kind, start: '2015-02-28' }, nothing)).toMatchObject({
      status: 'PARAM_MISSING',
      missing: [key],
    })
  })

  it.each(terms)(
    '%s: a district may keep longer, not shorter than the law',
    (kind, key, months, _until, _from, least) => {
      const load = { [key]: months + 1 }
      expect(resultOf(iRet01, { kind, start: '2025-01-15' }, { load }).months).toBe(months + 1)
      const value = (number: number) => ({
        key,
        locality: '310112',
        value: number,
        from: '2026-01-01',
        to: null,
        docNo: '测试文号',
        confidence: 'D' as const,
      })
      expect(checkParameterValue(value(least))).toEqual([])
      expect(checkParameterValue(value(least - 1))).toMatchObject([{ path: 'value' }])
      expect(checkParameterValue(value(1200))).toEqual([])
      expect(checkParameterValue(value(1201))).toMatchObject([{ path: 'value' }])
    },
  )

  it('is due the day after the last', () => {
    const due = (on: string) => resultOf(iRet01, { kind: 'contract', start: '2024-03-02' }, { on }).due
    expect(due('2026-03-02')).toBe(false)
    expect(due('2026-03-03')).toBe(true)
  })

  it.each([
    ['10', 120, '2034-05-06'],
    ['30', 360, '2054-05-06'],
    ['50', 600, '2074-05-06'],
    ['100', 1200, '2124-05-06'],
  ])('insurance files of class %s are kept %i months', (fileClass, months, keepUntil) => {
    expect(resultOf(iRet01, { kind: 'insuranceFile', start: '2024-05-06', fileClass })).toMatchObject({
      permanent: false,
      months,
      keepUntil,
      due: false,
    })
  })

  it('a permanent file is never due', () => {
    const answer = evaluateSeed(iRet01, { kind: 'insuranceFile', start: '1900-01-01', fileClass: 'permanent' })
    expect(answer.result).toEqual({ permanent: true, due: false })
    expect(answer.trace).toMatchObject([
      { step: '永久保存，不清理', value: true, source: '社会保险业务档案管理规定（试行）（令3号，2009）' },
    ])
  })

  it('a later start is kept no shorter', () => {
    const until = (start: string) => resultOf(iRet01, { kind: 'wageLedger', start }).keepUntil ?? ''
    const anyDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [first = '', last = ''] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort()
        expect(until(first) <= until(last)).toBe(true)
      }),
    )
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(iRet01, iRet01.example)
    expect(trace.map(({ step, value }) => [step, value])).toEqual([
      ['工资支付台账保存期', 36],
      ['工资支付台账（自支付；工程自完工且结清）保存', 36],
      ['保存期满的次日起删除或匿名', '2026-01-16'],
      ['2026-03-02 是否已到清理日', true],
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(iRet01, { kind: 'insuranceFile', start: '2024-05-06' })).toMatchObject({
      code: 'REQUIRED',
      path: 'fileClass',
    })
    expect(refusalOf(iRet01, { kind: 'contract', start: '2024-05-06', fileClass: '10' })).toMatchObject({
      code: 'NOT_ASKED',
      path: 'fileClass',
    })
    expect(refusalOf(iRet01, { kind: 'contract', start: '2024-05-06', fileClass: 'permanent' })).toMatchObject({
      code: 'NOT_ASKED',
    })
    expect(refusalOf(iRet01, { kind: 'insuranceFile', start: '2024-05-06', fileClass: '20' })).toMatchObject({
      code: 'BAD_INPUT',
      path: 'fileClass',
    })
    expect(refusalOf(iRet01, { kind: 'diary', start: '2024-05-06' })).toMatchObject({ path: 'kind' })
    expect(refusalOf(iRet01, { kind: 'contract', start: '2024-02-30' })).toMatchObject({ path: 'start' })
    expect(resultOf(iRet01, { kind: 'contract', start: '2197-12-30' }).deleteFrom).toBe('2199-12-31')
    expect(refusalOf(iRet01, { kind: 'contract', start: '2197-12-31' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'start',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInsp03 } from './f-insp-03-publish-violation.ts'
import { misnamedFields } from './misnamed-fields.ts'

const decided = { serious: false, transferredAsCrime: false, decided: true }
const publish = (type: string, change: object = {}) => resultOf(fInsp03, { type, ...decided, ...change })

describe('F-INSP-03 publication of major violations', () => {
  it('child labour is published regardless of amount', () => {
    expect(publish('CHILD_LABOUR')).toEqual({ publish: true, reasons: [] })
  })

  it.each(['SOCIAL_EFFECT', 'OTHER_MAJOR'])('%s is major by itself', (type) => {
    expect(publish(type).publish).toBe(true)
  })

  it.each(['ARREARS', 'INSURANCE', 'HOURS', 'WOMEN_MINORS'])('%s only when serious', (type) => {
    expect(publish(type)).toEqual({ publish: false, reasons: ['NOT_MAJOR'] })
    expect(publish(type, { serious: true })).toEqual({ publish: true, reasons: [] })
  })

  it('arrears also when transferred as a crime', () => {
    expect(publish('ARREARS', { transferredAsCrime: true }).publish).toBe(true)
    expect(publish('HOURS', { transferredAsCrime: true }).publish).toBe(false)
  })

  it('an unfinished case is not published', () => {
    expect(publish('CHILD_LABOUR', { decided: false })).toEqual({ publish: false, reasons: ['NOT_DECIDED'] })
    expect(publish('HOURS', { decided: false }).reasons).toEqual(['NOT_DECIDED', 'NOT_MAJOR'])
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp03)).toEqual([])
  })
})

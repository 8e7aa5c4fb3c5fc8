import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gCmp03 } from './g-cmp-03-day-type.ts'

describe('G-CMP-03 working or calendar days', () => {
  it.each([
    ['inspection', { dayType: 'WORKING', days: 60, extensionDays: 30 }],
    ['arbitrationAward', { dayType: 'NATURAL', days: 45, extensionDays: 15 }],
    ['injury', { dayType: 'NATURAL', days: 60 }],
    ['injuryClear', { dayType: 'NATURAL', days: 15 }],
    ['insuranceAgency', { dayType: 'WORKING' }],
  ])('%s', (procedure, expected) => {
    expect(resultOf(gCmp03, { procedure })).toEqual(expected)
    expect(evaluateSeed(gCmp03, { procedure }).notes).toEqual([])
  })

  it.each([
    [3, 'WORKING'],
    [5, 'WORKING'],
    [10, 'WORKING'],
    [15, 'NATURAL'],
    [45, 'NATURAL'],
  ])('%i days of the arbitration rules are %s', (days, dayType) => {
    const answer = evaluateSeed(gCmp03, { procedure: 'arbitrationStep', days })
    expect(answer.result).toEqual({ dayType, days })
    expect(answer.notes).toMatchObject([{ code: 'CONFIRM' }])
  })

  it('explains itself with the article', () => {
    const trace = (input: object) => evaluateSeed(gCmp03, input).trace
    expect(trace({ procedure: 'inspection' })).toMatchObject([
      { step: '劳动保障监察按工作日', value: 'WORKING', source: '劳动保障监察条例（国令423号）第十七条' },
    ])
    expect(trace({ procedure: 'injury' })).toMatchObject([{ step: '工伤认定按自然日' }])
    expect(trace({ procedure: 'arbitrationStep', days: 5 })).toMatchObject([
      { step: '办案规则的 5 日', value: 'WORKING', source: '劳动人事争议仲裁办案规则第八十条' },
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(gCmp03, { procedure: 'arbitrationStep' })).toMatchObject({ code: 'REQUIRED', path: 'days' })
    expect(refusalOf(gCmp03, { procedure: 'arbitrationStep', days: 7 })).toMatchObject({ code: 'UNKNOWN_TERM' })
    expect(refusalOf(gCmp03, { procedure: 'injury', days: 5 })).toMatchObject({ code: 'NOT_ASKED', path: 'days' })
    expect(refusalOf(gCmp03, { procedure: 'arbitrationStep', days: 61 })).toMatchObject({ code: 'BAD_INPUT' })
    expect(refusalOf(gCmp03, { procedure: 'appeal' })).toMatchObject({ path: 'procedure' })
  })
})

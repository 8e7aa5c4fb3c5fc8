import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fHarm01 } from './f-harm-01-harmony-score.ts'
import { misnamedFields } from './misnamed-fields.ts'

const roster = { code: '1-1-1', fullPoints: 3, points: 3, evaluator: 'TOWN' }
const wages = { code: '2-1-1', fullPoints: 10, points: 7, evaluator: 'DISTRICT' }
const clean = { gradeC: false, blacklisted: false, groupEvent: false, fatalAccident: false, items: [roster, wages] }

const vetoes: readonly (readonly ['gradeC' | 'blacklisted' | 'groupEvent' | 'fatalAccident', string])[] = [
  ['gradeC', 'GRADE_C'],
  ['blacklisted', 'BLACKLISTED'],
  ['groupEvent', 'GROUP_EVENT'],
  ['fatalAccident', 'FATAL_ACCIDENT'],
]

describe('F-HARM-01 harmony score', () => {
  it('adds the points of town and district', () => {
    expect(resultOf(fHarm01, clean)).toEqual({
      eligible: true,
      reasons: [],
      points: 10,
      fullPoints: 13,
      townPoints: 3,
      districtPoints: 7,
    })
    expect(resultOf(fHarm01, { ...clean, items: [] })).toMatchObject({ points: 0, fullPoints: 0 })
  })

  it.each(vetoes)('%s is a veto, while the district keeps it one', (field, reason) => {
    expect(resultOf(fHarm01, { ...clean, [field]: true })).toMatchObject({ eligible: false, reasons: [reason] })
    const veto = { gradeC: true, blacklisted: true, groupEvent: true, fatalAccident: true, [field]: false }
    const load = { 'harmony.veto': veto }
    expect(resultOf(fHarm01, { ...clean, [field]: true }, { load })).toMatchObject({ eligible: true, reasons: [] })
  })

  it('names every veto', () => {
    expect(resultOf(fHarm01, { ...clean, gradeC: true, fatalAccident: true }).reasons).toEqual([
      'GRADE_C',
      'FATAL_ACCIDENT',
    ])
  })

  it('answers PARAM_MISSING before the district’s setting', () => {
    expect(evaluateSeed(fHarm01, clean, { on: '2020-12-31' })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['harmony.veto'],
    })
  })

  it('refuses bad input by field', () => {
    const items = (...more: readonly object[]) => refusalOf(fHarm01, { ...clean, items: [roster, ...more] })
    expect(items({ ...wages, points: 11 })).toMatchObject({ code: 'PART_OVER_WHOLE', path: 'items.1.points' })
    expect(refusalOf(fHarm01, { ...clean, items: [{ ...roster, points: 4 }] }).path).toBe('items.0.points')
    expect(items({ ...wages, fullPoints: 1001 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'items.1.fullPoints' })
    expect(refusalOf(fHarm01, { ...clean, items: [{ ...roster, fullPoints: 1001 }] }).path).toBe('items.0.fullPoints')
    expect(resultOf(fHarm01, { ...clean, items: [{ ...roster, fullPoints: 1000 }] }).fullPoints).toBe(1000)
    expect(items(roster)).toMatchObject({ code: 'DUPLICATE', path: 'items' })
    expect(misnamedFields(fHarm01)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fHarm01a } from './f-harm-01a-harmony-flow.ts'
import { misnamedFields } from './misnamed-fields.ts'

const after = (stage: string, passed = true) => resultOf(fHarm01a, { stage, passed, on: '2026-03-31' })

describe('F-HARM-01a harmony flow', () => {
  it.each([
    ['APPLIED', 'TOWN_EVALUATION', 'TOWN'],
    ['TOWN_EVALUATION', 'DISTRICT_EVALUATION', 'DISTRICT'],
    ['DISTRICT_EVALUATION', 'PUBLICITY', 'DISTRICT'],
    ['PUBLICITY', 'CITY_CONFERRAL', 'CITY'],
    ['CITY_CONFERRAL', 'CONFERRED', 'CITY'],
    ['GUIDANCE', 'REVIEW', 'DISTRICT'],
    ['REVIEW', 'PUBLICITY', 'DISTRICT'],
  ])('%s passed: %s by %s', (stage, next, by) => {
    expect(after(stage)).toEqual({ next, by, reviewOn: null })
  })

  it('below the standard: half a year of guidance, then a review', () => {
    for (const stage of ['TOWN_EVALUATION', 'DISTRICT_EVALUATION', 'CITY_CONFERRAL'])
      expect(after(stage, false)).toEqual({ next: 'GUIDANCE', by: 'DISTRICT', reviewOn: '2026-09-30' })
  })

  it('a review that fails ends the round', () => {
    expect(after('REVIEW', false)).toEqual({ next: 'ENDED', by: 'DISTRICT', reviewOn: null })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fHarm01a, { stage: 'PUBLICITY', passed: false, on: '2199-07-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'on',
    })
    expect(misnamedFields(fHarm01a)).toEqual([])
  })
})

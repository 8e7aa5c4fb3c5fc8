import { describe, expect, it } from 'vitest'
import { evaluateSeed, resultOf } from '../../for-tests.ts'
import { fInd03b } from './f-ind-03b-group-event.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-IND-03b group events', () => {
  it.each([
    [0, false, 'NONE'],
    [9, false, 'NONE'],
    [10, true, 'GENERAL'],
    [29, true, 'GENERAL'],
    [30, true, 'LARGER'],
    [99, true, 'LARGER'],
    [100, true, 'MAJOR'],
  ])('%i people: %s, %s', (people, groupEvent, grade) => {
    const evaluation = evaluateSeed(fInd03b, { people })
    expect(evaluation.result).toEqual({ groupEvent, grade })
    expect(evaluation.notes.map(({ code }) => code)).toEqual(groupEvent ? ['NOTIFY'] : [])
  })

  it('takes the numbers from the district', () => {
    const load = { 'group_event.min': 5, 'group_event.grades': { general: 8, larger: 20, major: 50 } }
    expect(resultOf(fInd03b, { people: 7 }, { load })).toEqual({ groupEvent: true, grade: 'NONE' })
    expect(resultOf(fInd03b, { people: 8 }, { load }).grade).toBe('GENERAL')
    expect(resultOf(fInd03b, { people: 20 }, { load }).grade).toBe('LARGER')
    expect(resultOf(fInd03b, { people: 50 }, { load }).grade).toBe('MAJOR')
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInd03b)).toEqual([])
  })
})

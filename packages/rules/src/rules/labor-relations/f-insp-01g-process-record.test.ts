import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInsp01g } from './f-insp-01g-process-record.ts'
import { misnamedFields } from './misnamed-fields.ts'

const record = { text: true, mediaHash: true, time: true, place: true, officers: 2 }

describe('F-INSP-01g full-process record', () => {
  it.each([
    [{}, []],
    [{ text: false }, ['TEXT']],
    [{ mediaHash: false }, ['MEDIA_HASH']],
    [{ time: false }, ['TIME']],
    [{ place: false }, ['PLACE']],
    [{ officers: 1 }, ['OFFICERS']],
    [{ text: false, officers: 0 }, ['TEXT', 'OFFICERS']],
  ])('%o: %s', (change, missing) => {
    expect(resultOf(fInsp01g, { ...record, ...change })).toEqual({ complete: missing.length === 0, missing })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp01g)).toEqual([])
  })
})

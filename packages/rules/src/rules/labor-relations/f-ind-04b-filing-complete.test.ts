import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInd04b } from './f-ind-04b-filing-complete.ts'
import { misnamedFields } from './misnamed-fields.ts'

const blocks = ['basics', 'headcount', 'contracts', 'wages', 'insurance', 'hours', 'union', 'dispatch', 'contact']
const all = (valid: boolean) => Object.fromEntries(blocks.map((block) => [block, valid]))

describe('F-IND-04b a complete filing', () => {
  it('has all nine blocks', () => {
    expect(resultOf(fInd04b, all(true))).toEqual({ complete: true, missing: [] })
    expect(resultOf(fInd04b, all(false)).missing).toEqual(blocks.map((block) => block.toUpperCase()))
  })

  it.each(blocks)('is not complete without %s', (block) => {
    expect(resultOf(fInd04b, { ...all(true), [block]: false })).toEqual({
      complete: false,
      missing: [block.toUpperCase()],
    })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInd04b)).toEqual([])
  })
})

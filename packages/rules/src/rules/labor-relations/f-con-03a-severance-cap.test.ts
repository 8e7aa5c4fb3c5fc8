import { describe, expect, it } from 'vitest'
import { evaluateSeed, resultOf } from '../../for-tests.ts'
import { fCon03a } from './f-con-03a-severance-cap.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-CON-03a wage cap of severance', () => {
  it.each([
    ['2026-03-02', 3_730_200],
    ['2025-06-30', 3_692_100],
  ])('ended %s: %i fen', (on, capWageFen) => {
    expect(resultOf(fCon03a, { on })).toEqual({ capWageFen })
  })

  it('answers PARAM_MISSING beyond the averages on file', () => {
    expect(evaluateSeed(fCon03a, { on: '2026-07-01' })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['avg_wage.month'],
    })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fCon03a)).toEqual([])
  })
})

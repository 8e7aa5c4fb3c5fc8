import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj05a } from './e-inj-05a-project-change.ts'

describe('E-INJ-05a change of a project', () => {
  it('is 30 days after more investment, 30 days before completion for longer works', () => {
    expect(resultOf(eInj05a, { kind: 'investment', on: '2026-03-20' })).toEqual({
      dueOn: '2026-04-19',
      dueOnRolled: '2026-04-20',
    })
    expect(resultOf(eInj05a, { kind: 'period', on: '2026-03-31' })).toEqual({ dueOn: '2026-03-01' })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj05a, { kind: 'price', on: '2026-03-02' })).toMatchObject({ path: 'kind' })
    expect(refusalOf(eInj05a, { kind: 'period' })).toMatchObject({ path: 'on' })
    expect(refusalOf(eInj05a, { kind: 'investment', on: '2199-12-31' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'on',
    })
    expect(refusalOf(eInj05a, { kind: 'period', on: '2020-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

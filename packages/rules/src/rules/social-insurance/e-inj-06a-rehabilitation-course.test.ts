import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj06a } from './e-inj-06a-rehabilitation-course.ts'

const states = ['screened', 'confirmed', 'admitted', 'reviewed', 'discharged', 'followed']

describe('E-INJ-06a course of rehabilitation', () => {
  it.each([
    ['screened', ['confirmed']],
    ['confirmed', ['admitted']],
    ['admitted', ['reviewed', 'discharged']],
    ['reviewed', ['reviewed', 'discharged']],
    ['discharged', ['followed']],
    ['followed', ['followed']],
  ])('from %s to %j', (from, next) => {
    for (const to of states) expect(resultOf(eInj06a, { from, to })).toEqual({ allowed: next.includes(to), next })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj06a, { from: 'screened', to: 'home' })).toMatchObject({ path: 'to' })
    expect(refusalOf(eInj06a, { to: 'confirmed' })).toMatchObject({ path: 'from' })
  })
})

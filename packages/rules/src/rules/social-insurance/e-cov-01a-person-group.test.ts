import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eCov01a } from './e-cov-01a-person-group.ts'

const order = ['dead', 'noPoliceData', 'student', 'civil', 'otherProvince', 'noAccount'] as const
const flags = (on: readonly string[]) => Object.fromEntries(order.map((name) => [name, on.includes(name)]))

describe('E-COV-01a one person, one group', () => {
  it.each(order.map((name, at) => [name, at] as const))('%s wins over all that follow', (name, at) => {
    const inBase = name === 'noAccount'
    expect(resultOf(eCov01a, flags(order.slice(at)))).toEqual({ group: name, inBase })
    expect(resultOf(eCov01a, flags([name]))).toEqual({ group: name, inBase })
  })

  it('whoever fits none is covered', () => {
    expect(resultOf(eCov01a, flags([]))).toEqual({ group: 'covered', inBase: true })
    expect(evaluateSeed(eCov01a, flags([])).trace.map(({ value }) => value)).toEqual(['已参保'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eCov01a, { ...flags([]), dead: 'x' })).toMatchObject({ path: 'dead' })
    expect(refusalOf(eCov01a, { ...flags([]), covered: true })).toMatchObject({ path: 'covered' })
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aOrg03 } from './a-org-03-organisation-code.ts'

describe('A-ORG-03 organisation code', () => {
  it.each([
    ['MA1GB0Q7', '6', 'BODY_ONLY'],
    ['M000100Y', '4', 'BODY_ONLY'],
    ['MA1GB0Q76', '6', 'MATCH'],
    ['ma1gb0q7-6', '6', 'MATCH'],
    ['MA1GB0Q75', '6', 'WARNING'],
    ['MA1GB0Q7X', '6', 'WARNING'],
  ])('%s: check %s, %s', (code, checkDigit, outcome) => {
    expect(resultOf(aOrg03, { code })).toEqual({ checkDigit, outcome })
  })

  it('explains itself', () => {
    const steps = (code: string) => evaluateSeed(aOrg03, { code }).trace.map(({ step, value }) => [step, value])
    expect(steps('MA1GB0Q76')).toEqual([
      ['按加权因子算出的校验码', '6'],
      ['校验码相符', 'MATCH'],
    ])
    expect(steps('MA1GB0Q75')[1]).toEqual(['校验码不符，仅提示', 'WARNING'])
  })

  it.each(['MA1GB0Q', 'MA1GB0Q7A', 'MA1GB0Q766', 'MA1GB0Q号', ''])('refuses %s', (code) => {
    expect(refusalOf(aOrg03, { code })).toMatchObject({ code: 'FORMAT', path: 'code' })
  })
})

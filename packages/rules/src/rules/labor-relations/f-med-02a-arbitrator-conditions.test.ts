import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fMed02a } from './f-med-02a-arbitrator-conditions.ts'
import { misnamedFields } from './misnamed-fields.ts'

const nobody = {
  fair: true,
  formerJudge: false,
  lawTeachingOrResearch: false,
  intermediateTitle: false,
  legalKnowledge: false,
  hrOrUnionYears: 0,
  lawyerYears: 0,
}

describe('F-MED-02a conditions for arbitrators', () => {
  it.each([
    [{ formerJudge: true }, ['JUDGE']],
    [{ lawTeachingOrResearch: true, intermediateTitle: true }, ['SCHOLAR']],
    [{ legalKnowledge: true, hrOrUnionYears: 5 }, ['PRACTICE']],
    [{ lawyerYears: 3 }, ['LAWYER']],
    [{ formerJudge: true, lawyerYears: 10 }, ['JUDGE', 'LAWYER']],
  ])('%o meets %s', (change, met) => {
    expect(resultOf(fMed02a, { ...nobody, ...change })).toEqual({ eligible: true, met, reasons: [] })
  })

  it.each([
    [{}],
    [{ lawTeachingOrResearch: true }],
    [{ intermediateTitle: true }],
    [{ hrOrUnionYears: 30 }],
    [{ legalKnowledge: true, hrOrUnionYears: 4.9 }],
    [{ lawyerYears: 2.9 }],
  ])('%o meets none', (change) => {
    expect(resultOf(fMed02a, { ...nobody, ...change })).toEqual({
      eligible: false,
      met: [],
      reasons: ['NO_CONDITION_MET'],
    })
  })

  it('must be fair as well', () => {
    expect(resultOf(fMed02a, { ...nobody, formerJudge: true, fair: false })).toMatchObject({
      eligible: false,
      reasons: ['NOT_FAIR'],
    })
    expect(resultOf(fMed02a, { ...nobody, fair: false }).reasons).toEqual(['NOT_FAIR', 'NO_CONDITION_MET'])
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fMed02a)).toEqual([])
  })
})

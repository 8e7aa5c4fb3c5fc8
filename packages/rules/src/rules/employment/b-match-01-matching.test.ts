import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { parameterDefinitions } from '../../parameters/definitions.ts'
import { bMatch01 } from './b-match-01-matching.ts'

const match = {
  occupationMatch: 'small',
  skillsRequired: ['焊接', '识图', '打磨', '测量', '叉车'],
  skillsHeld: ['焊接', '识图', '打磨'],
  offeredFen: 800_000,
  expectedFen: 750_000,
  commute: 'same',
  educationMet: true,
  experienceYears: 2,
  requiredYears: 3,
}
const filters = {
  consent: true,
  jobOpen: true,
  employerAllowed: true,
  offeredMostFen: 800_000,
  leastWantedFen: 800_000,
  placeAccepted: true,
  certificatesHeld: true,
  educationReached: true,
  shiftAccepted: true,
  ageAllowed: true,
}
const partsOf = (change: object) => resultOf(bMatch01, { ...match, ...change }).parts

describe('B-MATCH-01 matching', () => {
  it('the rulebook’s example scores 79.67', () => {
    expect(resultOf(bMatch01, match)).toEqual({
      score: 79.67,
      parts: { occupation: 28, skills: 15, wage: 15, commute: 10, education: 5, experience: 6.67 },
    })
  })

  it.each([
    ['detail', 35],
    ['small', 28],
    ['middle', 17.5],
    ['major', 7],
    ['none', 0],
  ])('an occupation of the same %s scores %f', (occupationMatch, expected) => {
    expect(partsOf({ occupationMatch }).occupation).toBe(expected)
  })

  it.each([
    ['same', 10],
    ['neighbour', 7],
    ['other', 4],
  ])('a commute to the %s unit scores %f', (commute, expected) => {
    expect(partsOf({ commute }).commute).toBe(expected)
  })

  it.each([
    [750_000, 750_000, 15],
    [750_001, 750_000, 15],
    [675_000, 750_000, 7.5],
    [600_000, 750_000, 0],
    [599_999, 750_000, 0],
    [637_500, 750_000, 3.75],
    [0, 0, 15],
    [0, 1, 0],
  ])('%i offered for %i expected scores %f', (offeredFen, expectedFen, expected) => {
    expect(partsOf({ offeredFen, expectedFen }).wage).toBe(expected)
  })

  it.each([
    [[], [], 25],
    [['甲'], [], 0],
    [['甲', '乙'], ['乙', '丙'], 12.5],
    [['甲', '甲', '乙'], ['甲'], 12.5],
    [[' CAD ', 'Ｅxcel'], ['cad', 'excel'], 25],
    [['甲', ' '], ['甲'], 25],
    [['甲', '乙'], [' '], 0],
  ])('skills %o with %o held score %f', (skillsRequired, skillsHeld, expected) => {
    expect(partsOf({ skillsRequired, skillsHeld }).skills).toBe(expected)
  })

  it.each([
    [0, 0, 10],
    [0, 3, 0],
    [1.5, 3, 5],
    [3, 3, 10],
    [9, 3, 10],
  ])('%f years where %f are required score %f', (experienceYears, requiredYears, expected) => {
    expect(partsOf({ experienceYears, requiredYears }).experience).toBe(expected)
  })

  it('education is met or not', () => {
    expect(partsOf({ educationMet: false }).education).toBe(0)
  })

  it('stores the parts and explains each', () => {
    const steps = evaluateSeed(bMatch01, { ...match, filters }).trace.filter(({ kind }) => kind === 'step')
    expect(steps.map(({ value }) => value)).toEqual([28, 15, 15, 10, 5, 6.67, 79.67, true])
    expect(steps[0]?.step).toBe('职业相近程度得分')
  })

  it('passes hard filters, the least wage included', () => {
    expect(resultOf(bMatch01, { ...match, filters })).toMatchObject({ score: 79.67, passes: true, barriers: [] })
  })

  it.each([
    [{ consent: false }, ['CONSENT']],
    [{ jobOpen: false }, ['CLOSED']],
    [{ employerAllowed: false }, ['EMPLOYER']],
    [{ offeredMostFen: 799_999 }, ['WAGE']],
    [{ placeAccepted: false }, ['PLACE']],
    [{ certificatesHeld: false }, ['CERTIFICATE']],
    [{ educationReached: false }, ['EDUCATION']],
    [{ shiftAccepted: false }, ['SHIFT']],
    [{ ageAllowed: false }, ['AGE']],
    [{ jobOpen: false, ageAllowed: false }, ['CLOSED', 'AGE']],
  ])('is excluded by %o', (change, barriers) => {
    expect(resultOf(bMatch01, { ...match, filters: { ...filters, ...change } })).toMatchObject({
      passes: false,
      barriers,
    })
  })

  it('takes weights, closeness and floor from the district', () => {
    const load = {
      'match.weights': { occupation: 0, skills: 0, wage: 50, commute: 50, education: 0, experience: 0 },
      'match.wage_floor': 1_000_000,
      'match.commute': { same: 500_000, neighbour: 0, other: 0 },
    }
    expect(resultOf(bMatch01, { ...match, offeredFen: 749_999 }, { load }).score).toBe(25)
    expect(resultOf(bMatch01, match, { load }).score).toBe(75)
  })

  it('weights must add up to 100', () => {
    const { schema } = parameterDefinitions['match.weights']
    const weights = { occupation: 35, skills: 25, wage: 15, commute: 10, education: 5, experience: 10 }
    expect(schema.safeParse(weights).success).toBe(true)
    expect(schema.safeParse({ ...weights, wage: 14 }).success).toBe(false)
  })

  it('stays within 0 and 100, and more pay or experience never lowers it', () => {
    const wage = fc.integer({ min: 0, max: 2_000_000 })
    fc.assert(
      fc.property(wage, wage, fc.nat(30), fc.nat(30), (offeredFen, expectedFen, experienceYears, requiredYears) => {
        const ask = (more: object) =>
          resultOf(bMatch01, { ...match, offeredFen, expectedFen, experienceYears, requiredYears, ...more }).score
        const score = ask({})
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(ask({ offeredFen: offeredFen + 10_000 })).toBeGreaterThanOrEqual(score)
        expect(ask({ experienceYears: experienceYears + 1 })).toBeGreaterThanOrEqual(score)
      }),
    )
  })

  it.each(['sex', 'ethnicity', 'religion', 'married', 'pathogen', 'hukou', 'politicalStatus', 'age'])(
    'refuses the protected trait %s',
    (trait) => {
      expect(refusalOf(bMatch01, { ...match, [trait]: 'x' })).toMatchObject({ code: 'BAD_INPUT', path: trait })
    },
  )

  it('refuses bad input by field', () => {
    expect(refusalOf(bMatch01, { ...match, occupationMatch: 'near' })).toMatchObject({ path: 'occupationMatch' })
    expect(refusalOf(bMatch01, { ...match, commute: 'far' })).toMatchObject({ path: 'commute' })
    expect(refusalOf(bMatch01, { ...match, offeredFen: -1 })).toMatchObject({ path: 'offeredFen' })
    expect(refusalOf(bMatch01, { ...match, experienceYears: -1 })).toMatchObject({ path: 'experienceYears' })
    expect(refusalOf(bMatch01, { ...match, skillsHeld: [1] })).toMatchObject({ path: 'skillsHeld.0' })
    expect(refusalOf(bMatch01, { ...match, filters: { ...filters, sex: 'F' } })).toMatchObject({ path: 'filters.sex' })
    expect(refusalOf(bMatch01, match, { on: '2020-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

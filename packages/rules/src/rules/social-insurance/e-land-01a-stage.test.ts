import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand01a } from './e-land-01a-stage.ts'

const stage = (sex: string, bornOn: string, approvedOn: string) => resultOf(eLand01a, { sex, bornOn, approvedOn }).stage

describe('E-LAND-01a stage of a land-taking person', () => {
  it.each([
    ['male', '1965-03-03', 'PENSION'],
    ['male', '1965-03-04', 'EMPLOYMENT'],
    ['female', '1970-03-03', 'PENSION'],
    ['female', '1970-03-04', 'EMPLOYMENT'],
    ['male', '2009-03-03', 'EMPLOYMENT'],
    ['female', '2009-03-04', 'UNDER_AGE'],
  ])('2022 rule: %s born %s on 2025-03-03 is %s', (sex, bornOn, expected) => {
    expect(stage(sex, bornOn, '2025-03-03')).toBe(expected)
  })

  it.each([
    ['male', '1955-03-03', 'PENSION'],
    ['male', '1955-03-04', 'EMPLOYMENT'],
    ['female', '1965-03-03', 'PENSION'],
    ['female', '1965-03-04', 'EMPLOYMENT'],
    ['male', '1994-03-04', 'UNDER_AGE'],
  ])('2003 rule: %s born %s on 2010-03-03 is %s', (sex, bornOn, expected) => {
    expect(stage(sex, bornOn, '2010-03-03')).toBe(expected)
  })

  it('the day of the approval chooses the rule and its source', () => {
    const born = { sex: 'female', bornOn: '1972-05-20' }
    const [older, newer] = ['2021-12-31', '2022-01-01'].map((approvedOn) =>
      evaluateSeed(eLand01a, { ...born, approvedOn }),
    )
    expect(older).toMatchObject({ version: '2003-10-20', result: { stage: 'PENSION', age: 49 } })
    expect(older?.trace.map(({ source }) => source)).toEqual(['沪府发〔2003〕66号', '沪府发〔2003〕66号'])
    expect(newer).toMatchObject({ version: '2022-01-01', result: { stage: 'EMPLOYMENT', age: 49 } })
    expect(newer?.trace.map(({ value }) => value)).toEqual([49, 55])
  })

  it('says that approvals of 2017 to 2021 need a second look', () => {
    const notes = (approvedOn: string) =>
      evaluateSeed(eLand01a, { sex: 'male', bornOn: '1980-01-01', approvedOn }).notes.map(({ code }) => code)
    expect(notes('2016-12-31')).toEqual([])
    expect(notes('2017-01-01')).toEqual(['OLDER_RULES'])
    expect(notes('2022-01-01')).toEqual([])
  })

  it('refuses bad input by field', () => {
    const person = { sex: 'male', bornOn: '1980-01-01', approvedOn: '2025-03-03' }
    expect(refusalOf(eLand01a, { ...person, bornOn: '2025-03-04' })).toMatchObject({
      path: 'bornOn',
      code: 'AFTER_APPROVAL',
    })
    expect(stage('male', '2025-03-03', '2025-03-03')).toBe('UNDER_AGE')
    expect(refusalOf(eLand01a, { ...person, sex: 'M' })).toMatchObject({ path: 'sex' })
    expect(refusalOf(eLand01a, { ...person, g: 1 })).toMatchObject({ path: 'g' })
    expect(refusalOf(eLand01a, { ...person, approvedOn: '2003-10-19' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

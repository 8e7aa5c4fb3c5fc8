import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage07 } from './f-wage-07-signboard.ts'

const rows = [
  ['OWNER', 'parties'],
  ['GENERAL_CONTRACTOR', 'parties'],
  ['SUBCONTRACTORS', 'parties'],
  ['AUTHORITY', 'parties'],
  ['OFFICER', 'parties'],
  ['MINIMUM_WAGE', 'wages'],
  ['PAY_DAY', 'wages'],
  ['COMPLAINT_PHONES', 'help'],
  ['ARBITRATION', 'help'],
  ['LEGAL_AID', 'help'],
  ['HOTLINE', 'help'],
] as const
const all = rows.map(([item]) => item)

describe('F-WAGE-07 signboard', () => {
  it('is complete with all items of the three groups', () => {
    expect(resultOf(fWage07, { shown: all })).toEqual({ complete: true, missing: [], incompleteGroups: [] })
    expect(resultOf(fWage07, { shown: [] })).toEqual({
      complete: false,
      missing: all,
      incompleteGroups: ['parties', 'wages', 'help'],
    })
  })

  it.each(rows)('misses %s of the group %s', (item, group) => {
    expect(resultOf(fWage07, { shown: all.filter((one) => one !== item) })).toEqual({
      complete: false,
      missing: [item],
      incompleteGroups: [group],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage07, { shown: ['SLOGAN'] })).toMatchObject({ path: 'shown.0' })
    expect(refusalOf(fWage07, {})).toMatchObject({ path: 'shown' })
  })
})

import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { bPost01 } from './b-post-01-public-welfare-post.ts'
import { bReg03a } from './b-reg-03a-counted-person.ts'
import { bZero01a } from './b-zero-01a-zero-employment-family.ts'

const late = '2136-01-01'
const counted = { periodEnd: '2170-01-01', hukouArea: '310112', track: 'M60', able: true, registered: true }
const member = { track: 'M60', able: true, unemployed: true, registered: true }

describe('legal working age at the end of the calendar', () => {
  it('names the date of birth where retirement would be after 2199', () => {
    expect(refusalOf(bReg03a, { ...counted, unemployed: true, bornOn: late })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'bornOn',
    })
    expect(resultOf(bReg03a, { ...counted, unemployed: true, bornOn: '2135-12-31' }).counted).toBe(true)
  })

  it('names the member of a family', () => {
    const members = [
      { ...member, bornOn: '2130-01-01' },
      { ...member, bornOn: late },
    ]
    expect(refusalOf(bZero01a, { on: '2170-01-01', members, businessIncome: false })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'members.1.bornOn',
    })
  })

  it('names it for a post', () => {
    expect(refusalOf(bPost01, { ...bPost01.example, bornOn: late, startOn: '2170-01-01' })).toMatchObject({
      path: 'bornOn',
    })
  })
})

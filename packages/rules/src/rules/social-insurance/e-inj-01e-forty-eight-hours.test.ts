import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj01e } from './e-inj-01e-forty-eight-hours.ts'

const from = { diagnosedOn: '2026-03-02', diagnosedAt: '09:30' }

describe('E-INJ-01e 48 hours', () => {
  it.each([
    ['2026-03-02', '09:30', 0, true],
    ['2026-03-02', '10:31', 61, true],
    ['2026-03-04', '09:29', 2879, true],
    ['2026-03-04', '09:30', 2880, true],
    ['2026-03-04', '09:31', 2881, false],
    ['2026-03-05', '00:00', 3750, false],
  ])('death on %s at %s is %i minutes later: %s', (diedOn, diedAt, minutes, within) => {
    expect(resultOf(eInj01e, { ...from, diedOn, diedAt })).toEqual({ within, minutes })
  })

  it('refuses bad input by field', () => {
    const death = { diedOn: '2026-03-04', diedAt: '09:29' }
    expect(refusalOf(eInj01e, { ...from, ...death, diedOn: '2026-03-01' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'diedOn',
    })
    expect(refusalOf(eInj01e, { ...from, diedOn: '2026-03-02', diedAt: '09:29' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'diedAt',
    })
    for (const diedAt of ['24:00', '9:30', '09:60', '09:30x', 'x9:30'])
      expect(refusalOf(eInj01e, { ...from, ...death, diedAt })).toMatchObject({ code: 'BAD_INPUT', path: 'diedAt' })
    expect(refusalOf(eInj01e, { ...death, diagnosedOn: '2026-03-02' })).toMatchObject({ path: 'diagnosedAt' })
    expect(refusalOf(eInj01e, { ...from, ...death, diagnosedOn: '2003-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage07a } from './f-wage-07a-monthly-photo.ts'

const photo = (takenOn: string, hasHash = true, hasLocation = true) => ({ takenOn, hasHash, hasLocation })

describe('F-WAGE-07a monthly photo', () => {
  it.each([
    [[], ['NO_PHOTO']],
    [[photo('2026-02-28'), photo('2026-04-01')], ['NO_PHOTO']],
    [[photo('2026-03-01')], []],
    [[photo('2026-03-31')], []],
    [[photo('2026-03-05', false)], ['NO_HASH']],
    [[photo('2026-03-05', true, false)], ['NO_LOCATION']],
    [
      [photo('2026-03-05', false), photo('2026-03-06', true, false)],
      ['NO_HASH', 'NO_LOCATION'],
    ],
    [[photo('2026-03-05', false, false), photo('2026-03-06')], []],
  ])('%j: %j', (photos, reasons) => {
    expect(resultOf(fWage07a, { month: '2026-03', photos })).toEqual({ met: reasons.length === 0, reasons })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage07a, { month: '2026-3', photos: [] })).toMatchObject({ path: 'month' })
    expect(refusalOf(fWage07a, { month: '2026-03', photos: [{ takenOn: '2026-03-05' }] })).toMatchObject({
      path: 'photos.0.hasHash',
    })
    expect(refusalOf(fWage07a, { month: '2020-04', photos: [] })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

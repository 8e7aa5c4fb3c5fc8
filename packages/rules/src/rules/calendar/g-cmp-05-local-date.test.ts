import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gCmp05 } from './g-cmp-05-local-date.ts'

describe('G-CMP-05 local date', () => {
  it.each([
    ['2026-03-01T15:59:59Z', '2026-03-01'],
    ['2026-03-01T16:00:00Z', '2026-03-02'],
    ['2026-07-01T16:00Z', '2026-07-02'],
    ['2026-03-01T23:59:59.999+08:00', '2026-03-01'],
    ['2026-03-01T12:00:00-05:00', '2026-03-02'],
    ['1992-01-01T00:00:00Z', '1992-01-01'],
    ['2199-12-30T23:59:59Z', '2199-12-31'],
  ])('%s is %s in Shanghai', (instant, localDate) => {
    expect(resultOf(gCmp05, { instant })).toEqual({ localDate })
  })

  it('explains itself', () => {
    expect(evaluateSeed(gCmp05, gCmp05.example).trace).toMatchObject([
      { step: '北京时间的日历日', value: '2026-03-02' },
    ])
  })

  it.each([
    '2026-03-01',
    '2026-03-01T16:00:00',
    '2026-13-01T16:00:00Z',
    'now',
    ' 2026-03-01T16:00:00Z',
    '2026-03-01T16:00:00Z.',
  ])('refuses %s', (instant) => {
    expect(refusalOf(gCmp05, { instant })).toMatchObject({ code: 'FORMAT', path: 'instant' })
  })

  it.each(['1991-12-31T23:59:59Z', '2199-12-31T00:00:00Z'])('refuses %s as out of range', (instant) => {
    expect(refusalOf(gCmp05, { instant })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'instant' })
  })
})

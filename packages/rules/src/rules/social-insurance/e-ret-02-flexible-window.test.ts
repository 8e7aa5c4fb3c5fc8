import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRet02 } from './e-ret-02-flexible-window.ts'

describe('E-RET-02 window of flexible retirement', () => {
  it('a man born in 1970-06 may retire from 2030-06 to 2034-11', () => {
    expect(resultOf(eRet02, { birthMonth: '1970-06', track: 'M60' })).toEqual({
      legalMonth: '2031-11',
      legalAgeMonths: 737,
      earliestMonth: '2030-06',
      earliestAgeMonths: 720,
      latestMonth: '2034-11',
      latestAgeMonths: 773,
      minContributionMonths: 192,
    })
  })

  it.each([
    ['M60', '1976-09', 720, 792, '2036-09', '2042-09'],
    ['F55', '1981-09', 660, 732, '2036-09', '2042-09'],
    ['F50', '1984-11', 624, 696, '2036-11', '2042-11'],
    ['F50', '1979-07', 600, 664, '2029-07', '2034-11'],
    ['F55', '1973-10', 660, 708, '2028-10', '2032-10'],
    ['M60', '1965-01', 720, 757, '2025-01', '2028-02'],
    ['M60', '2130-12', 720, 792, '2190-12', '2196-12'],
  ])(
    '%s born %s: from %i to %i months of age',
    (track, birthMonth, earliestAgeMonths, latestAgeMonths, earliestMonth, latestMonth) => {
      expect(resultOf(eRet02, { birthMonth, track })).toMatchObject({
        earliestAgeMonths,
        latestAgeMonths,
        earliestMonth,
        latestMonth,
      })
    },
  )

  it('offers no choice to those who reached the age before 2025', () => {
    const { result, notes } = evaluateSeed(eRet02, { birthMonth: '1964-12', track: 'M60' })
    expect(result).toMatchObject({ legalMonth: '2024-12', earliestMonth: '2024-12', latestMonth: '2024-12' })
    expect(notes.map((note) => note.code)).toEqual(['NOT_IN_SCOPE'])
    expect(evaluateSeed(eRet02, { birthMonth: '1965-01', track: 'M60' }).notes).toEqual([])
  })

  it('never opens below the former age nor wider than three years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1965, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(['M60', 720], ['F55', 660], ['F50', 600]),
        (year, at, [track, least]) => {
          const window = resultOf(eRet02, { birthMonth: `${year}-${String(at).padStart(2, '0')}`, track })
          expect(window.earliestAgeMonths).toBeGreaterThanOrEqual(Number(least))
          expect(window.earliestAgeMonths).toBeLessThanOrEqual(window.legalAgeMonths)
          expect(window.legalAgeMonths - window.earliestAgeMonths).toBeLessThanOrEqual(36)
          expect([0, 36]).toContain(window.latestAgeMonths - window.legalAgeMonths)
        },
      ),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eRet02, { birthMonth: '1970-6', track: 'M60' })).toMatchObject({ path: 'birthMonth' })
    expect(refusalOf(eRet02, { birthMonth: '1970-06', track: 'F60' })).toMatchObject({ path: 'track' })
    expect(refusalOf(eRet02, { track: 'M60' })).toMatchObject({ path: 'birthMonth' })
    for (const birthMonth of ['1849-12', '2131-01'])
      for (const track of ['M60', 'F50'])
        expect(refusalOf(eRet02, { birthMonth, track })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'birthMonth' })
    expect(resultOf(eRet02, { birthMonth: '1850-01', track: 'F50' }).legalMonth).toBe('1900-01')
    expect(refusalOf(eRet02, { birthMonth: '1970-06', track: 'M60' }, { on: '2024-12-31' })).toMatchObject({
      code: 'NOT_IN_FORCE',
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRet01 } from './e-ret-01-retirement-age.ts'

const retire = (birthMonth: string, track: string) => resultOf(eRet01, { birthMonth, track })

describe('E-RET-01 legal retirement age', () => {
  it.each([
    ['M60', '1964-12', 60, 0, '2024-12'],
    ['M60', '1965-01', 60, 1, '2025-02'],
    ['M60', '1965-04', 60, 1, '2025-05'],
    ['M60', '1965-05', 60, 2, '2025-07'],
    ['M60', '1968-12', 61, 0, '2029-12'],
    ['M60', '1970-06', 61, 5, '2031-11'],
    ['M60', '1976-08', 62, 11, '2039-07'],
    ['M60', '1976-09', 63, 0, '2039-09'],
    ['M60', '1986-01', 63, 0, '2049-01'],
    ['F55', '1970-01', 55, 1, '2025-02'],
    ['F55', '1973-10', 56, 0, '2029-10'],
    ['F55', '1981-08', 57, 11, '2039-07'],
    ['F55', '1981-09', 58, 0, '2039-09'],
    ['F50', '1974-12', 50, 0, '2024-12'],
    ['F50', '1975-01', 50, 1, '2025-02'],
    ['F50', '1975-02', 50, 1, '2025-03'],
    ['F50', '1975-03', 50, 2, '2025-05'],
    ['F50', '1979-07', 52, 4, '2031-11'],
    ['F50', '1984-10', 54, 11, '2039-09'],
    ['F50', '1984-11', 55, 0, '2039-11'],
  ])('%s born %s retires at %i years %i months, in %s', (track, birth, years, months, retireMonth) => {
    expect(retire(birth, track)).toMatchObject({ ageMonths: years * 12 + months, retireMonth })
  })

  it('needs 16 years for M60 born 1970-06 (E-RET-03)', () => {
    expect(retire('1970-06', 'M60').minContributionMonths).toBe(192)
  })

  it('explains itself, and names the rule behind a borrowed step', () => {
    const { trace } = evaluateSeed(eRet01, { birthMonth: '1970-06', track: 'M60' })
    expect(trace.map((entry) => entry.value)).toEqual(['2030-06', 17, '2031-11', 192])
    expect(trace.at(-1)?.rule).toBe('E-RET-03')
  })

  it('a later birth never retires earlier nor younger', () => {
    const at = (months: number) => `${1960 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom('M60', 'F55', 'F50'), (birth, track) => {
        const [first, next] = [retire(at(birth), track), retire(at(birth + 1), track)]
        expect(next.retireMonth >= first.retireMonth).toBe(true)
        expect(next.ageMonths).toBeGreaterThanOrEqual(first.ageMonths)
      }),
    )
  })

  it('refuses births whose retirement dates cannot name, by its own field', () => {
    expect(refusalOf(eRet01, { birthMonth: '1839-12', track: 'M60' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'birthMonth',
    })
    expect(retire('1930-01', 'M60').retireMonth).toBe('1990-01')
    expect(retire('2136-12', 'M60').retireMonth).toBe('2199-12')
    expect(refusalOf(eRet01, { birthMonth: '2137-01', track: 'M60' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'birthMonth',
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eRet01, { birthMonth: '1970-13', track: 'M60' })).toMatchObject({ path: 'birthMonth' })
    expect(refusalOf(eRet01, { birthMonth: '1970-06', track: 'M65' })).toMatchObject({ path: 'track' })
    expect(refusalOf(eRet01, { birthMonth: '1970-06' })).toMatchObject({ path: 'track' })
  })
})

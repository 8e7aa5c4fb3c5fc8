import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { seedSnapshot } from '../../parameters/snapshot.ts'
import { eInj05d } from './e-inj-05d-industry-premium.ts'

const asked = { industryClass: '4', floatPercent: 100, baseFen: 50_000_000 }

describe('E-INJ-05d premium by class of industry', () => {
  it.each([
    ['1', 2000],
    ['2', 4000],
    ['3', 7000],
    ['4', 9000],
    ['5', 11_000],
    ['6', 13_000],
    ['7', 16_000],
    ['8', 19_000],
  ])('class %s pays %i ppm', (industryClass, ratePpm) => {
    expect(resultOf(eInj05d, { ...asked, industryClass })).toEqual({ ratePpm, premiumFen: ratePpm * 50 })
  })

  it('floats between 50 and 150 percent, rounding once', () => {
    expect(resultOf(eInj05d, { ...asked, floatPercent: 50 }).premiumFen).toBe(225_000)
    expect(resultOf(eInj05d, { ...asked, floatPercent: 120 }).premiumFen).toBe(540_000)
    expect(resultOf(eInj05d, { ...asked, floatPercent: 150 }).premiumFen).toBe(675_000)
    expect(resultOf(eInj05d, { ...asked, floatPercent: 150, baseFen: 37 }).premiumFen).toBe(0)
    expect(resultOf(eInj05d, { ...asked, floatPercent: 150, baseFen: 38 }).premiumFen).toBe(1)
  })

  it('holds everywhere since October 2015', () => {
    expect(seedSnapshot.find('si.rate.injury', '110000', '2015-10-01')).toBeDefined()
    expect(evaluateSeed(eInj05d, asked, { on: '2015-10-01' }).status).toBe('DECIDED')
    expect(refusalOf(eInj05d, asked, { on: '2015-09-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })

  it('refuses bad input by field', () => {
    for (const floatPercent of [49, 151, 100.5])
      expect(refusalOf(eInj05d, { ...asked, floatPercent })).toMatchObject({ path: 'floatPercent' })
    expect(refusalOf(eInj05d, { ...asked, industryClass: '9' })).toMatchObject({ path: 'industryClass' })
    expect(refusalOf(eInj05d, { ...asked, baseFen: -1 })).toMatchObject({ path: 'baseFen' })
  })
})

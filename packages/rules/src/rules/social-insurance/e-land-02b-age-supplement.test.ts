import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand02b } from './e-land-02b-age-supplement.ts'

const supplement = (bornOn: string, month: string) => resultOf(eLand02b, { bornOn, month })

describe('E-LAND-02b age supplement', () => {
  it.each([
    ['1960-06-15', '2020-06', 59, 0],
    ['1960-06-15', '2020-07', 60, 4000],
    ['1960-06-30', '2020-07', 60, 4000],
    ['1960-06-01', '2020-06', 59, 0],
    ['1950-06-15', '2020-06', 69, 4000],
    ['1950-06-15', '2020-07', 70, 6000],
    ['1940-06-15', '2020-06', 79, 6000],
    ['1940-06-15', '2020-07', 80, 8000],
    ['1930-06-15', '2020-06', 89, 8000],
    ['1930-06-15', '2020-07', 90, 12_000],
  ])('born %s, paid %s: %i years, %i fen', (bornOn, month, age, supplementFen) => {
    expect(supplement(bornOn, month)).toEqual({ age, supplementFen })
  })

  it('answers PARAM_MISSING after the old amounts', () => {
    expect(supplement('1940-06-15', '2020-12').supplementFen).toBe(8000)
    expect(evaluateSeed(eLand02b, { bornOn: '1940-06-15', month: '2021-01' }).missing).toEqual([
      'land_old.age_supplement',
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eLand02b, { bornOn: '2020-07-01', month: '2020-07' })).toMatchObject({
      path: 'bornOn',
      code: 'AFTER_PAYMENT',
    })
    expect(supplement('2020-06-30', '2020-07').age).toBe(0)
    expect(refusalOf(eLand02b, { bornOn: '1940-06-15', month: '2020-7' })).toMatchObject({ path: 'month' })
    expect(refusalOf(eLand02b, { bornOn: '1940-06-15', month: '2020-07', q: 1 })).toMatchObject({ path: 'q' })
  })
})

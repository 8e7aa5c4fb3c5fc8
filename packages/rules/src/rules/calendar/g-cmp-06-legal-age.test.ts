import { addDays } from '@renshe/codes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gCmp06 } from './g-cmp-06-legal-age.ts'

const age = (birthDate: string, on: string, context?: string) =>
  resultOf(gCmp06, { birthDate, on, ...(context ? { context } : {}) }).age
const reach = (birthDate: string, targetAge: number, context?: string) =>
  resultOf(gCmp06, { birthDate, on: '2026-01-01', targetAge, ...(context ? { context } : {}) })

describe('G-CMP-06 legal age', () => {
  it.each([
    ['2005-03-10', '2021-03-09', undefined, 15],
    ['2005-03-10', '2021-03-10', undefined, 16],
    ['2005-03-10', '2021-03-10', 'administrative', 16],
    ['2005-03-10', '2021-03-10', 'criminal', 15],
    ['2005-03-10', '2021-03-11', 'criminal', 16],
    ['2005-03-10', '2005-03-10', undefined, 0],
    ['2005-03-10', '2005-03-10', 'criminal', 0],
  ])('born %s, on %s, %s: %i', (birth, on, context, expected) => {
    expect(age(birth, on, context)).toBe(expected)
  })

  it.each([
    ['2005-03-10', 16, undefined, '2021-03-10', '2021-04'],
    ['2005-03-31', 16, 'criminal', '2021-04-01', '2021-05'],
    ['2005-12-31', 16, undefined, '2021-12-31', '2022-01'],
    ['2004-02-29', 16, undefined, '2020-02-29', '2020-03'],
    ['2004-02-29', 18, undefined, '2022-03-01', '2022-04'],
    ['2004-02-29', 18, 'criminal', '2022-03-02', '2022-04'],
  ])('born %s reaches %i (%s) on %s, benefits from %s', (birth, target, context, reachedOn, benefitFrom) => {
    expect(reach(birth, target, context)).toMatchObject({ reachedOn, benefitFrom })
  })

  it('the day the age is reached is the first with that age', () => {
    const anyBirth = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1950-01-01', days))
    fc.assert(
      fc.property(
        anyBirth,
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('administrative', 'criminal'),
        (birth, target, context) => {
          const { reachedOn = '' } = resultOf(gCmp06, {
            birthDate: birth,
            on: '2020-01-01',
            targetAge: target,
            context,
          })
          expect(age(birth, reachedOn, context)).toBe(target)
          expect(age(birth, addDays(reachedOn, -1), context)).toBe(target - 1)
        },
      ),
    )
  })

  it('says nothing of an age nobody asked for, and explains itself', () => {
    expect(resultOf(gCmp06, { birthDate: '2005-03-10', on: '2026-01-01' })).toEqual({ age: 20 })
    expect(evaluateSeed(gCmp06, gCmp06.example).trace.map(({ step, value }) => [step, value])).toEqual([
      ['行政事务：已满周岁', 16],
      ['满 16 周岁之日', '2021-03-10'],
      ['按月待遇一般从次月起', '2021-04'],
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(gCmp06, { birthDate: '2005-03-10', on: '2005-03-09' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'on',
    })
    expect(refusalOf(gCmp06, { birthDate: '2005-02-30', on: '2026-01-01' })).toMatchObject({ path: 'birthDate' })
    expect(refusalOf(gCmp06, { birthDate: '2005-03-10', on: '2026-01-01', targetAge: 121 })).toMatchObject({
      path: 'targetAge',
    })
    const late = { birthDate: '2079-11-30', on: '2080-01-01' }
    expect(resultOf(gCmp06, { ...late, targetAge: 120 }).benefitFrom).toBe('2199-12')
    expect(refusalOf(gCmp06, { ...late, birthDate: '2079-12-01', targetAge: 120 })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'targetAge',
    })
  })
})

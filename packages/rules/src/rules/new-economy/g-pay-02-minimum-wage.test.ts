import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gPay02 } from './g-pay-02-minimum-wage.ts'

describe('G-PAY-02 minimum wage of Shanghai', () => {
  it.each([
    ['2017-04-01', 230_000, 2000],
    ['2018-03-31', 230_000, 2000],
    ['2018-04-01', 242_000, 2100],
    ['2019-04-01', 248_000, 2200],
    ['2020-06-01', 248_000, 2200],
    ['2021-06-30', 248_000, 2200],
    ['2021-07-01', 259_000, 2300],
    ['2023-07-01', 269_000, 2400],
    ['2025-06-30', 269_000, 2400],
    ['2025-07-01', 274_000, 2500],
    ['2026-01-15', 274_000, 2500],
  ])('on %s it is %i a month and %i an hour', (on, month, hour) => {
    expect(resultOf(gPay02, { on, basis: 'month' })).toEqual({ minimumFen: month })
    expect(resultOf(gPay02, { on, basis: 'hour' })).toEqual({ minimumFen: hour })
  })

  it('compares the wage as it is when nothing is excluded', () => {
    const check = (payFen: number) => resultOf(gPay02, { on: '2026-01-15', basis: 'month', payFen })
    expect(check(274_000)).toEqual({ minimumFen: 274_000, comparableFen: 274_000, shortFen: 0, met: true })
    expect(check(273_999)).toEqual({ minimumFen: 274_000, comparableFen: 273_999, shortFen: 1, met: false })
    expect(check(0)).toMatchObject({ shortFen: 274_000, met: false })
  })

  it.each(['overtimeFen', 'conditionAllowanceFen', 'livingSubsidyFen', 'personalInsuranceFen'])(
    '%s is not part of the minimum',
    (part) => {
      const wage = { on: '2026-01-15', basis: 'month', payFen: 280_000 }
      expect(resultOf(gPay02, { ...wage, [part]: 6000 })).toMatchObject({ comparableFen: 274_000, met: true })
      expect(resultOf(gPay02, { ...wage, [part]: 6001 })).toMatchObject({ comparableFen: 273_999, met: false })
    },
  )

  it('takes all exclusions together, the employer’s insurance only by the hour', () => {
    const hour = {
      on: '2026-01-15',
      basis: 'hour',
      payFen: 2515,
      overtimeFen: 1,
      conditionAllowanceFen: 2,
      livingSubsidyFen: 3,
      personalInsuranceFen: 4,
      employerInsuranceFen: 5,
    }
    expect(resultOf(gPay02, hour)).toEqual({ minimumFen: 2500, comparableFen: 2500, shortFen: 0, met: true })
    expect(refusalOf(gPay02, { ...hour, basis: 'month', payFen: 300_000 })).toMatchObject({
      code: 'ONLY_HOUR',
      path: 'employerInsuranceFen',
    })
    const zero = { on: '2026-01-15', basis: 'month', payFen: 274_000, employerInsuranceFen: 0 }
    expect(resultOf(gPay02, zero).met).toBe(true)
  })

  it('explains exclusions, comparable wage and shortfall', () => {
    const wage = { on: '2026-01-15', basis: 'month', payFen: 270_000, overtimeFen: 1000 }
    expect(evaluateSeed(gPay02, wage).trace.map(({ value, unit }) => [value, unit])).toEqual([
      [274_000, 'fen'],
      [1000, 'fen'],
      [269_000, 'fen'],
      [5000, 'fen'],
    ])
  })

  it('answers PARAM_MISSING by the one name asked for', () => {
    for (const on of ['2017-03-31', '2026-07-01']) {
      expect(evaluateSeed(gPay02, { on, basis: 'month' }).missing).toEqual(['min_wage.month'])
      expect(evaluateSeed(gPay02, { on, basis: 'hour' }).missing).toEqual(['min_wage.hour'])
    }
  })

  it('refuses bad input by field', () => {
    const wage = { on: '2026-01-15', basis: 'month', payFen: 1000 }
    expect(resultOf(gPay02, { ...wage, overtimeFen: 1000 })).toMatchObject({ comparableFen: 0 })
    expect(refusalOf(gPay02, { ...wage, overtimeFen: 1001 })).toMatchObject({
      code: 'PART_ABOVE_WHOLE',
      path: 'payFen',
    })
    expect(refusalOf(gPay02, { ...wage, basis: 'day' })).toMatchObject({ code: 'BAD_INPUT', path: 'basis' })
    expect(refusalOf(gPay02, { ...wage, payFen: -1 })).toMatchObject({ path: 'payFen' })
    expect(refusalOf(gPay02, { ...wage, on: undefined })).toMatchObject({ path: 'on' })
    expect(refusalOf(gPay02, { ...wage, on: '2010-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(gPay02, { ...wage, bonusFen: 1 })).toMatchObject({ path: 'bonusFen' })
  })
})

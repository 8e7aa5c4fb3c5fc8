import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { hInd02 } from './h-ind-02-cycle.ts'

const cycle = (number: number, month = '2023-12') => resultOf(hInd02, { number, month })

describe('H-IND-02 cycle, source and closing day', () => {
  it.each([
    [1, undefined, '市级系统'],
    [2, 'monthly', '街镇每月核对，区人社局汇总'],
    [3, 'monthly', '街镇每月填报'],
    [4, undefined, '市级系统'],
    [5, undefined, '街镇录入名单'],
    [6, undefined, '市社保中心'],
    [7, 'yearly', '区人社局每年数据'],
    [8, 'monthly', '调解组织和仲裁机构每月数据'],
    [9, 'monthly', '调解组织和仲裁机构每月数据'],
    [10, 'event', '事件发生后逐件登记'],
    [11, 'yearly', '年度用工备案周期'],
  ])('indicator %i is reported %s from %s', (number, expected, dataSource) => {
    const found = cycle(number)
    expect(found.cycle).toBe(expected)
    expect(found.dataSource).toBe(dataSource)
  })

  it.each([
    ['2023-12', '2024-01-05', '2024-01-05'],
    ['2024-01', '2024-02-05', '2024-02-05'],
    ['2024-09', '2024-10-05', '2024-10-08'],
    ['2025-03', '2025-04-05', '2025-04-07'],
    ['2024-02', '2024-03-05', '2024-03-05'],
  ])('%s closes on %s, the next working day %s', (month, closesOn, closesOnRolled) => {
    expect(cycle(3, month)).toMatchObject({ closesOn, closesOnRolled })
  })

  it.each([
    [2021, 'NONE'],
    [2022, 'NONE'],
    [2023, 'MID'],
    [2024, 'NONE'],
    [2025, 'FINAL'],
  ])('%i has the evaluation %s', (year, evaluation) => {
    expect(cycle(3, `${year}-06`).evaluation).toBe(evaluation)
  })

  it('uses the district’s closing day and explains it', () => {
    const load = { 'plan.close_day': 10 }
    expect(resultOf(hInd02, { number: 3, month: '2023-12' }, { load }).closesOn).toBe('2024-01-10')
    const steps = evaluateSeed(hInd02, { number: 3, month: '2023-12' }, { load }).trace.filter(
      ({ kind }) => kind === 'step',
    )
    expect(steps.at(-2)).toMatchObject({ step: '次月 10 日关账', value: '2024-01-10' })
    expect(steps.at(-1)?.value).toBe('街镇每月填报')
  })

  it('names every parameter that is not loaded, and refuses bad input by field', () => {
    expect(evaluateSeed(hInd02, { number: 3, month: '2026-01' }).missing).toEqual(['plan.indicators'])
    expect(refusalOf(hInd02, { number: 99, month: '2023-12' })).toMatchObject({ code: 'NO_INDICATOR', path: 'number' })
    expect(refusalOf(hInd02, { number: 3, month: 'x' })).toMatchObject({ code: 'BAD_INPUT', path: 'month' })
    expect(refusalOf(hInd02, { number: '3', month: '2023-12' })).toMatchObject({ path: 'number' })
    expect(refusalOf(hInd02, { number: 3, month: '2023-12', day: 5 })).toMatchObject({ path: 'day' })
    expect(refusalOf(hInd02, { number: 3, month: '2020-12' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

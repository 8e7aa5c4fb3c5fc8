import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { hInd00 } from './h-ind-00-indicator.ts'

const month = '2025-12'

describe('H-IND-00 Table 2', () => {
  it.each([
    [1, '促进就业', '本市户籍城乡登记失业人数', true, '人', 'at-most-quota', undefined, 'B-REG-03'],
    [2, '促进就业', '新增就业人数', false, '人', 'cumulative', 160_000, 'B-REG-04'],
    [3, '促进就业', '零就业家庭援助就业率', true, '—', 'zero', 0, 'B-ZERO-01'],
    [4, '促进就业', '职业技能培训人数', false, '人次', 'cumulative', 500_000, 'D-09'],
    [5, '促进就业', '扶持成功创业数', false, '家', 'cumulative', 3000, 'C-08'],
    [6, '社会保障', '基本养老保险覆盖率', true, '—', 'qualitative', undefined, 'E-COV-01'],
    [7, '社会保障', '城乡居保待遇与征地养老生活费', true, '—', 'qualitative', undefined, 'E-RES-03、E-LAND-02'],
    [8, '劳动关系', '劳动争议先行调解率', false, '%', 'at-least', 0.65, 'F-IND-01'],
    [9, '劳动关系', '劳动争议综合调解率', false, '%', 'at-least', 0.75, 'F-IND-02'],
    [10, '劳动关系', '群体性劳资矛盾突发事件事先预警率', false, '%', 'at-least', 0.8, 'F-IND-03'],
    [11, '劳动关系', '企业用工信息采集完成率', false, '%', 'at-least', 0.95, 'F-IND-04'],
  ])('%i is of %s: %s', (number, area, name, binding, unit, measure, target, rule) => {
    const found = resultOf(hInd00, { number, month })
    expect(found).toMatchObject({ area, name, binding, unit, measure, rule, planFrom: '2021-01-01', planMonths: 60 })
    expect(found.target).toBe(target)
  })

  it('gives targets in words too', () => {
    const words = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => resultOf(hInd00, { number, month }).targetText)
    expect(words).toEqual([
      '控制在市政府下达的指标数内',
      '16万',
      '动态为零',
      '50万',
      '3000',
      '应保尽保',
      '合理增长，全市中上游',
      '65%以上',
      '75%以上',
      '80%以上',
      '95%以上',
    ])
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(hInd00, { number: 3, month })
    expect(trace.map(({ value }) => value).slice(1)).toEqual(['零就业家庭援助就业率', '动态为零', true])
    expect(trace[0]).toMatchObject({ parameter: 'plan.indicators', source: '闵府发〔2021〕15号' })
  })

  it('another plan is loaded, not written', () => {
    expect(evaluateSeed(hInd00, { number: 2, month: '2026-01' }).missing).toEqual(['plan.indicators'])
    const next = {
      name: '下一规划',
      from: '2026-01-01',
      months: 60,
      midYear: 2028,
      finalYear: 2030,
      indicators: [
        {
          number: 12,
          area: '促进就业',
          name: '新指标',
          binding: false,
          unit: '人',
          targetText: '10',
          target: 10,
          measure: 'cumulative' as const,
          rule: 'X-01',
          cycle: null,
          source: '市级系统',
        },
      ],
    }
    const load = { 'plan.indicators': next }
    const found = resultOf(hInd00, { number: 12, month: '2026-01' }, { load })
    expect(found).toMatchObject({ name: '新指标', target: 10, planFrom: '2026-01-01' })
    expect(found).not.toHaveProperty('cycle')
    expect(refusalOf(hInd00, { number: 2, month: '2026-01' }, { load })).toMatchObject({ code: 'NO_INDICATOR' })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(hInd00, { number: 12, month })).toMatchObject({ code: 'NO_INDICATOR', path: 'number' })
    expect(refusalOf(hInd00, { number: 0, month })).toMatchObject({ code: 'BAD_INPUT', path: 'number' })
    expect(refusalOf(hInd00, { number: 1000, month })).toMatchObject({ code: 'BAD_INPUT', path: 'number' })
    expect(refusalOf(hInd00, { number: 1, month: '2025-13' })).toMatchObject({ path: 'month' })
    expect(refusalOf(hInd00, { number: 1 })).toMatchObject({ path: 'month' })
    expect(refusalOf(hInd00, { number: 1, month, plan: 14 })).toMatchObject({ path: 'plan' })
    expect(refusalOf(hInd00, { number: 1, month: '2020-12' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

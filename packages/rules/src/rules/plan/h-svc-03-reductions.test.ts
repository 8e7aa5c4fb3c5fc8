import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { hSvc03 } from './h-svc-03-reductions.ts'

const asked = {
  asOf: '2025-12-31',
  baselineOn: '2020-12-31',
  baseMaterials: 8,
  nowMaterials: 3,
  baseSteps: 5,
  nowSteps: 4,
  baseDays: 20,
  nowDays: 8,
  baseVisits: 2,
  nowVisits: 0,
  onlineCases: 940,
  allCases: 1000,
  items: [
    { name: '失业登记', depth: 'IV', cityWide: true },
    { name: '创业补贴', depth: 'III', cityWide: true },
    { name: '劳动能力鉴定', depth: 'II', cityWide: false, exemptReason: '须现场查体' },
    { name: '档案查阅', depth: 'I', cityWide: false, exemptReason: '须核对原件' },
  ],
}
const of = (change: object = {}) => resultOf(hSvc03, { ...asked, ...change })

describe('H-SVC-03 four reductions', () => {
  it('8 materials to 3 is 62.5 %, 20 days to 8 is 60 %, 2 visits to none 100 %', () => {
    expect(of()).toMatchObject({ materialsCut: 62.5, stepsCut: 20, daysCut: 60, visitsCut: 100 })
  })

  it('is below zero where it grew, nothing where nothing changed, absent where nothing was', () => {
    expect(of({ nowMaterials: 10 }).materialsCut).toBe(-25)
    expect(of({ nowSteps: 5 }).stepsCut).toBe(0)
    expect(of({ baseVisits: 0, nowVisits: 0 }).visitsCut).toBeUndefined()
    expect(of({ baseDays: 1, nowDays: 1_000_000 }).daysCut).toBe(-99_999_900)
  })

  it('gives the online rates', () => {
    expect(of()).toMatchObject({ onlineRate: 94, onlineCapableRate: 50, fullyOnlineRate: 25, cityWideRate: 50 })
    expect(of({ onlineCases: 1000 }).onlineRate).toBe(100)
  })

  it('rates of nothing are absent', () => {
    const none = of({ onlineCases: 0, allCases: 0, items: [] })
    expect([none.onlineRate, none.onlineCapableRate, none.fullyOnlineRate, none.cityWideRate]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(none.allOnline).toBe(false)
  })

  it('is 100 % online when only items exempt by law are below Ⅲ', () => {
    expect(of()).toMatchObject({
      allOnline: true,
      notOnline: [],
      exempt: ['劳动能力鉴定：须现场查体', '档案查阅：须核对原件'],
    })
    const items = [...asked.items, { name: '合同备案', depth: 'II', cityWide: false }]
    expect(of({ items })).toMatchObject({ allOnline: false, notOnline: ['合同备案'] })
  })

  it('explains each figure in percent', () => {
    const steps = evaluateSeed(hSvc03, asked).trace.filter(({ kind }) => kind === 'step')
    expect(steps.map(({ value }) => value)).toEqual([62.5, 20, 60, 100, 94, 50, 25, 50, true])
    expect(steps.slice(0, 8).every(({ unit }) => unit === 'percent')).toBe(true)
  })

  it('keeps the baseline frozen', () => {
    expect(refusalOf(hSvc03, { ...asked, baselineOn: '2021-12-31' })).toMatchObject({
      code: 'BASELINE_FIXED',
      path: 'baselineOn',
    })
    expect(evaluate(hSvc03, asked, { snapshot: createSnapshot([]), on: asked.asOf }).missing).toEqual([
      'service.baseline',
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(hSvc03, { ...asked, onlineCases: 1001 })).toMatchObject({
      code: 'PART_ABOVE_WHOLE',
      path: 'onlineCases',
    })
    expect(refusalOf(hSvc03, { ...asked, baseDays: -1 })).toMatchObject({ code: 'BAD_INPUT', path: 'baseDays' })
    expect(refusalOf(hSvc03, { ...asked, nowDays: 1_000_001 })).toMatchObject({ path: 'nowDays' })
    expect(refusalOf(hSvc03, { ...asked, nowVisits: undefined })).toMatchObject({ path: 'nowVisits' })
    expect(refusalOf(hSvc03, { ...asked, items: [{ name: '', depth: 'I', cityWide: true }] })).toMatchObject({
      path: 'items.0.name',
    })
    expect(
      refusalOf(hSvc03, { ...asked, items: [{ name: '甲', depth: 'I', cityWide: true, exemptReason: '' }] }),
    ).toMatchObject({ path: 'items.0.exemptReason' })
    expect(refusalOf(hSvc03, { ...asked, more: 1 })).toMatchObject({ path: 'more' })
    expect(refusalOf(hSvc03, { ...asked, asOf: '2020-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

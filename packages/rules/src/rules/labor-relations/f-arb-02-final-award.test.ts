import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fArb02 } from './f-arb-02-final-award.ts'
import { misnamedFields } from './misnamed-fields.ts'

const award = (items: readonly object[], on = '2026-03-02') => resultOf(fArb02, { on, items })

describe('F-ARB-02 final awards', () => {
  it.each([
    [3_288_000, true],
    [3_288_001, false],
  ])('wages of %i fen are final: %s', (amountFen, final) => {
    expect(award([{ kind: 'WAGES', amountFen }])).toEqual({ limitFen: 3_288_000, items: [final], allFinal: final })
  })

  it('20 000 of wages and 30 000 of severance are both final though 50 000 together', () => {
    const items = [
      { kind: 'WAGES', amountFen: 2_000_000 },
      { kind: 'COMPENSATION', amountFen: 3_000_000 },
    ]
    expect(award(items)).toEqual({ limitFen: 3_288_000, items: [true, true], allFinal: true })
  })

  it('takes the minimum wage of the award’s day', () => {
    expect(award([{ kind: 'DAMAGES', amountFen: 0 }], '2025-06-30').limitFen).toBe(3_228_000)
  })

  it('disputes on national standards are final, others are not, without any amount', () => {
    expect(award([{ kind: 'STANDARDS' }])).toEqual({ limitFen: null, items: [true], allFinal: true })
    expect(award([{ kind: 'OTHER' }])).toEqual({ limitFen: null, items: [false], allFinal: false })
    const mixed = [
      { kind: 'INJURY_MEDICAL', amountFen: 1 },
      { kind: 'OTHER', amountFen: 1 },
      { kind: 'STANDARDS', amountFen: 99_000_000 },
    ]
    expect(award(mixed).items).toEqual([true, false, true])
  })

  it('notes that final and other items need separate awards', () => {
    const codes = (items: readonly object[]) =>
      evaluateSeed(fArb02, { on: '2026-03-02', items }).notes.map(({ code }) => code)
    expect(codes([{ kind: 'STANDARDS' }, { kind: 'OTHER' }])).toEqual(['MIXED'])
    expect(codes([{ kind: 'STANDARDS' }])).toEqual([])
    expect(codes([{ kind: 'OTHER' }])).toEqual([])
  })

  it('answers PARAM_MISSING beyond the wages on file, but not where no sum is asked for', () => {
    const on = '2026-07-01'
    expect(evaluateSeed(fArb02, { on, items: [{ kind: 'WAGES', amountFen: 1 }] })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['min_wage.month'],
    })
    expect(award([{ kind: 'STANDARDS' }], on).allFinal).toBe(true)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fArb02, { on: '2026-03-02', items: [] })).toMatchObject({ code: 'REQUIRED', path: 'items' })
    expect(refusalOf(fArb02, { on: '2026-03-02', items: [{ kind: 'OTHER' }, { kind: 'DAMAGES' }] })).toMatchObject({
      code: 'REQUIRED',
      path: 'items.1.amountFen',
    })
    expect(refusalOf(fArb02, { on: '2026-03-02', items: [{ kind: 'DAMAGES' }] }).path).toBe('items.0.amountFen')
    expect(refusalOf(fArb02, { on: '2026-03-02', items: [{ kind: 'WAGES', amountFen: 0.5 }] }).path).toBe(
      'items.0.amountFen',
    )
    expect(misnamedFields(fArb02)).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInsp02 } from './f-insp-02-double-random-draw.ts'
import { misnamedFields } from './misnamed-fields.ts'

const target = (code: string, grade: string, more: object = {}) => ({ code, grade, highRisk: false, ...more })
const inspector = (code: string, more: object = {}) => ({ code, recused: false, ...more })

const lists = {
  drawOn: '2026-03-02',
  take: { A: 2, B: 3, C: 4 },
  targets: ['A', 'B', 'C'].flatMap((grade) => Array.from({ length: 10 }, (_, at) => target(`${grade}${at}`, grade))),
  inspectors: ['I1', 'I2', 'I3', 'I4', 'I5'].map((code) => inspector(code)),
}
const draw = (seed: string, change: object = {}) => resultOf(fInsp02, { seed, ...lists, ...change })
const seeds = Array.from({ length: 1000 }, (_, at) => at.toString(16))

describe('F-INSP-02 double-random draw', () => {
  it('the same seed and lists give the same result, in whatever order they are written', () => {
    expect(draw('a1b2')).toEqual(draw('a1b2'))
    expect(draw('a1b2')).toEqual(
      draw('A1B2', { targets: lists.targets.toReversed(), inspectors: lists.inspectors.toReversed() }),
    )
  })

  it('another nonce gives another result', () => {
    expect(draw('a1b3').drawn).not.toEqual(draw('a1b2').drawn)
  })

  it('draws by stratum, each target once, two different inspectors for each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (number) => {
        const { drawn } = draw(number.toString(16))
        const taken = (grade: string) =>
          drawn.filter((one) => one.grade === grade && one.target.startsWith(grade)).length
        expect([taken('A'), taken('B'), taken('C')]).toEqual([2, 3, 4])
        expect(new Set(drawn.map((one) => one.target)).size).toBe(9)
        for (const { inspectors } of drawn) expect(new Set(inspectors).size).toBe(2)
      }),
      { numRuns: 50 },
    )
  })

  it('an inspector who is out never appears in 1 000 draws; the others all do', () => {
    const inspectors = [...lists.inspectors, inspector('OUT', { recused: true })]
    const seen = new Set(
      seeds.flatMap((seed) => draw(seed, { take: { A: 0, B: 0, C: 1 }, inspectors }).drawn[0]?.inspectors ?? []),
    )
    expect([...seen].sort()).toEqual(['I1', 'I2', 'I3', 'I4', 'I5'])
  })

  it('every candidate can be drawn, and an inspector with a conflict is never sent there', () => {
    const inspectors = [...lists.inspectors, inspector('SELF', { conflicts: ['C3'] })]
    const drawn = seeds.flatMap((seed) => draw(seed, { take: { A: 0, B: 0, C: 1 }, inspectors }).drawn)
    expect(new Set(drawn.map((one) => one.target)).size).toBe(10)
    const sent = drawn.filter((one) => one.inspectors.includes('SELF')).map((one) => one.target)
    expect(sent).not.toContain('C3')
    expect(sent.length).toBeGreaterThan(100)
  })

  it('never sends the same pair twice in a row, though one of them may come again', () => {
    const targets = [target('T', 'C', { previousPair: ['I2', 'I1'] })]
    const pairs = seeds.slice(0, 200).map((seed) => {
      const inspectors = ['I1', 'I2', 'I3'].map((code) => inspector(code))
      return draw(seed, { take: { A: 0, B: 0, C: 1 }, targets, inspectors }).drawn[0]?.inspectors ?? []
    })
    expect(pairs.every((pair) => pair.length === 2 && pair.includes('I3'))).toBe(true)
    expect(new Set(pairs.flat())).toEqual(new Set(['I1', 'I2', 'I3']))
  })

  it('leaves out what was checked in the last 12 months, unless the risk is high', () => {
    const targets = [
      target('LATE', 'A', { lastCheckedOn: '2025-03-02' }),
      target('LONG', 'A', { lastCheckedOn: '2025-03-01' }),
      target('RISK', 'A', { lastCheckedOn: '2026-02-01', highRisk: true }),
      target('NEVER', 'A'),
    ]
    const all = { take: { A: 4, B: 0, C: 0 }, targets }
    const evaluation = evaluateSeed(fInsp02, { seed: '1', ...lists, ...all })
    expect(evaluation.result?.excluded).toEqual(['LATE'])
    expect(evaluation.result?.drawn.map((one) => one.target).sort()).toEqual(['LONG', 'NEVER', 'RISK'])
    expect(evaluation.notes).toMatchObject([{ code: 'SHORT', message: 'A 级可抽取的对象不足 4 个' }])
    expect(evaluateSeed(fInsp02, { seed: '1', ...lists, ...all, take: { A: 3, B: 0, C: 0 } }).notes).toEqual([])
    const shorter = { load: { 'insp.recheck_months': 6 } }
    expect(resultOf(fInsp02, { seed: '1', ...lists, ...all }, shorter).excluded).toEqual([])
  })

  it('keeps the version of the algorithm with the result', () => {
    expect(draw('1').algorithm).toBe('xoshiro128ss-fisher-yates/1')
  })

  it('refuses a draw without enough inspectors, naming the target', () => {
    const one = { take: { A: 1, B: 0, C: 0 }, targets: [target('T1', 'A', { previousPair: ['I1', 'I2'] })] }
    const bad = (inspectors: readonly object[]) => refusalOf(fInsp02, { seed: '1', ...lists, ...one, inspectors })
    expect(bad([inspector('I1'), inspector('I2')])).toMatchObject({ code: 'TOO_FEW_INSPECTORS', path: 'inspectors' })
    expect(bad([inspector('I1')]).message).toContain('T1')
    expect(bad([]).code).toBe('TOO_FEW_INSPECTORS')
    expect(
      draw('1', { ...one, inspectors: [inspector('I1'), inspector('I3')] }).drawn[0]?.inspectors.toSorted(),
    ).toEqual(['I1', 'I3'])
  })

  it('answers PARAM_MISSING before the district’s setting', () => {
    expect(evaluateSeed(fInsp02, { seed: '1', ...lists, drawOn: '2020-12-31' })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['insp.recheck_months'],
    })
  })

  it('refuses bad seeds, codes written twice and bad input by field', () => {
    const bad = (change: object) => refusalOf(fInsp02, { seed: '1', ...lists, ...change })
    for (const seed of ['', 'xyz', '12 ', 'g1', '1g'])
      expect(bad({ seed })).toMatchObject({ code: 'BAD_SEED', path: 'seed' })
    expect(bad({ targets: [target('T', 'A'), target('T', 'B')] })).toMatchObject({ code: 'DUPLICATE', path: 'targets' })
    expect(bad({ inspectors: [inspector('I'), inspector('I')] })).toMatchObject({
      code: 'DUPLICATE',
      path: 'inspectors',
    })
    expect(bad({ take: { A: 1, B: -1, C: 1 } })).toMatchObject({ path: 'take.B' })
    expect(misnamedFields(fInsp02)).toEqual([])
  })
})

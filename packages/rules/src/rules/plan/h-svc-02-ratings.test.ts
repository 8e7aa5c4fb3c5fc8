import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { hSvc02 } from './h-svc-02-ratings.ts'

const rating = (caseNo: string, more = {}) => ({
  caseNo,
  level: 'DISSATISFIED',
  realName: true,
  ratedOn: '2026-01-05',
  valid: true,
  ...more,
})
const of = (asOf: string, ...ratings: readonly unknown[]) => resultOf(hSvc02, { asOf, ratings })
const handled = { correctedOn: '2026-01-08', revisitedOn: '2026-01-09' }

describe('H-SVC-02 ratings', () => {
  it.each([
    ['VERY_SATISFIED', 0],
    ['SATISFIED', 0],
    ['FAIRLY_SATISFIED', 0],
    ['DISSATISFIED', 1],
    ['VERY_DISSATISFIED', 1],
  ])('%s: %i bad', (level, bad) => {
    expect(of('2026-01-15', rating('A', { level }))).toMatchObject({ counted: 1, bad })
  })

  it('counts one rating for a case, the first', () => {
    const twice = of('2026-01-15', rating('A', { level: 'SATISFIED' }), rating('A'), rating('A'), rating('B'))
    expect(twice).toMatchObject({ counted: 2, refused: ['A'], bad: 1 })
    expect(twice.worklist.map(({ caseNo }) => caseNo)).toEqual(['B'])
  })

  it('gives corrected over valid, and revisited over real-name bad ratings', () => {
    const ratings = [
      rating('A', handled),
      rating('B', { realName: false, correctedOn: '2026-01-06' }),
      rating('C'),
      rating('D', { valid: false }),
      rating('E', { realName: false, valid: false }),
      rating('F', { level: 'VERY_SATISFIED', ...handled }),
    ]
    expect(of('2026-01-12', ...ratings)).toMatchObject({
      counted: 6,
      bad: 5,
      validBad: 3,
      corrected: 2,
      correctionRate: 2 / 3,
      realNameBad: 3,
      revisited: 1,
      revisitRate: 1 / 3,
    })
  })

  it('rates of nothing are absent', () => {
    const none = of('2026-01-15', rating('A', { level: 'SATISFIED' }))
    expect([none.correctionRate, none.revisitRate, none.worklist]).toEqual([undefined, undefined, []])
  })

  it('is due in five working days; overdue the day after', () => {
    const open = (asOf: string) => of(asOf, rating('A')).worklist[0]
    expect(open('2026-01-12')).toEqual({
      caseNo: 'A',
      dueOn: '2026-01-12',
      mustRevisit: true,
      settled: false,
      overdue: false,
      raterVisible: false,
    })
    expect(open('2026-01-13')?.overdue).toBe(true)
  })

  it.each([
    [{}, false],
    [{ correctedOn: '2026-01-08' }, false],
    [{ revisitedOn: '2026-01-08' }, false],
    [handled, true],
    [{ realName: false }, false],
    [{ realName: false, correctedOn: '2026-01-08' }, true],
    [{ valid: false }, false],
    [{ valid: false, revisitedOn: '2026-01-08' }, true],
    [{ valid: false, realName: false }, true],
    [{ correctedOn: '2026-01-08', revisitedOn: '2026-03-01' }, false],
    [{ correctedOn: '2026-01-08', revisitedOn: '2026-02-02' }, true],
  ])('%j is settled: %s', (more, settled) => {
    expect(of('2026-02-02', rating('A', more)).worklist[0]).toMatchObject({ settled, overdue: !settled })
  })

  it('what is done later does not count yet', () => {
    expect(of('2026-01-08', rating('A', handled))).toMatchObject({ corrected: 1, revisited: 0 })
    expect(of('2026-01-07', rating('A', handled))).toMatchObject({ corrected: 0, revisited: 0 })
  })

  it('shows the rater only once the case is closed', () => {
    const visible = (asOf: string) => of(asOf, rating('A', { closedOn: '2026-01-10' })).worklist[0]?.raterVisible
    expect([visible('2026-01-09'), visible('2026-01-10')]).toEqual([false, true])
  })

  it('anonymous ratings cannot be revisited', () => {
    expect(of('2026-01-15', rating('A', { realName: false })).worklist[0]?.mustRevisit).toBe(false)
  })

  it('uses the district’s days', () => {
    const load = { 'rating.bad_days': 1 }
    const asked = { asOf: '2026-01-15', ratings: [rating('A')] }
    expect(resultOf(hSvc02, asked, { load }).worklist[0]?.dueOn).toBe('2026-01-06')
  })

  it('says once that a holiday notice is not published', () => {
    const ratings = [rating('A'), rating('B')].map((one) => ({ ...one, ratedOn: '2026-12-30' }))
    expect(evaluateSeed(hSvc02, { asOf: '2026-12-31', ratings }).notes).toEqual([
      { code: 'PROVISIONAL', message: expect.stringContaining('2027') },
    ])
    expect(evaluateSeed(hSvc02, { asOf: '2026-01-15', ratings: [rating('A')] }).notes).toEqual([])
  })

  it('explains counts and rates', () => {
    const ratings = [rating('A', handled), rating('A'), rating('B', { valid: false })]
    const { trace } = evaluateSeed(hSvc02, { asOf: '2026-01-15', ratings })
    expect(trace.map(({ value }) => value)).toEqual([5, 2, ['A'], 2, 1, 1, 0.5])
  })

  it('names the days when they are not loaded', () => {
    const asked = { asOf: '2026-01-15', ratings: [] }
    expect(evaluate(hSvc02, asked, { snapshot: createSnapshot([]), on: '2026-01-15' }).missing).toEqual([
      'rating.bad_days',
    ])
  })

  it('refuses bad input by field', () => {
    const asked = (more: object, asOf = '2026-01-15') => ({ asOf, ratings: [rating('A'), rating('B', more)] })
    expect(refusalOf(hSvc02, asked({ ratedOn: '2026-01-16' }))).toMatchObject({
      code: 'AFTER_AS_OF',
      path: 'ratings.1.ratedOn',
    })
    for (const name of ['correctedOn', 'revisitedOn', 'closedOn']) {
      expect(refusalOf(hSvc02, asked({ [name]: '2026-01-04' }))).toMatchObject({
        code: 'BEFORE_RATING',
        path: `ratings.1.${name}`,
      })
      expect(resultOf(hSvc02, asked({ [name]: '2026-01-05' })).bad).toBe(2)
    }
    expect(refusalOf(hSvc02, asked({ level: 'BAD' }))).toMatchObject({ code: 'BAD_INPUT', path: 'ratings.1.level' })
    expect(refusalOf(hSvc02, asked({ caseNo: '' }))).toMatchObject({ path: 'ratings.1.caseNo' })
    expect(refusalOf(hSvc02, asked({ name: '某某' }))).toMatchObject({ path: 'ratings.1.name' })
    expect(refusalOf(hSvc02, asked({}, '2019-11-30'))).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(hSvc02, asked({ ratedOn: '2199-12-30' }, '2199-12-31'))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'ratings',
    })
  })
})

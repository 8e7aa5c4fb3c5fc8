import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bIntern01c } from './b-intern-01c-term.ts'

const term = { startsOn: '2026-03-01', endsOn: '2026-05-31' }
const answer = (change: object = {}) => resultOf(bIntern01c, { ...term, ...change })

describe('B-INTERN-01c term', () => {
  it.each([
    ['2026-03-30', ['TOO_SHORT']],
    ['2026-03-31', []],
    ['2027-02-28', []],
    ['2027-03-01', ['TOO_LONG']],
  ])('from 2026-03-01 to %s gives %j', (endsOn, reasons) => {
    expect(answer({ endsOn })).toEqual({
      allowed: reasons.length === 0,
      reasons,
      earliestEnd: '2026-03-31',
      latestEnd: '2027-02-28',
    })
  })

  it('warns, without refusing, when a student’s term reaches graduation', () => {
    const notes = (graduatesOn: string) => evaluateSeed(bIntern01c, { ...term, graduatesOn }).notes
    expect(notes('2026-06-01')).toEqual([])
    expect(notes('2026-05-31')).toEqual([{ code: 'AFTER_GRADUATION', message: '在校生的见习一般应在毕业前结束' }])
    expect(answer({ graduatesOn: '2026-05-01' }).allowed).toBe(true)
  })

  it('takes the term from the parameter', () => {
    const load = { 'intern.term': { least: 2, most: 6 } }
    expect(resultOf(bIntern01c, term, { load })).toMatchObject({ earliestEnd: '2026-04-30', latestEnd: '2026-08-31' })
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bIntern01c, bIntern01c.example)
    expect(result?.allowed).toBe(true)
    expect(trace.filter(({ kind }) => kind === 'step').map(({ step, value }) => [step, value])).toEqual([
      ['满 1 个月的最后一日', '2026-03-31'],
      ['满 12 个月的最后一日', '2027-02-28'],
    ])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bIntern01c, { ...term, ...change })
    expect(refused({ endsOn: '2026-02-28' })).toMatchObject({ code: 'DATE_ORDER', path: 'endsOn' })
    expect(answer({ endsOn: '2026-03-01' }).reasons).toEqual(['TOO_SHORT'])
    expect(refused({ startsOn: '2199-03-01', endsOn: '2199-04-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'startsOn',
    })
    expect(refused({ startsOn: 'x' })).toMatchObject({ code: 'BAD_INPUT', path: 'startsOn' })
    expect(refused({ endsOn: undefined })).toMatchObject({ path: 'endsOn' })
    expect(refused({ x: 1 })).toMatchObject({ path: 'x' })
    expect(refused({ startsOn: '2016-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

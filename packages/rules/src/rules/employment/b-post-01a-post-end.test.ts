import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bPost01a } from './b-post-01a-post-end.ts'

const post = {
  endOn: '2026-04-30',
  asOf: '2026-03-02',
  bornOn: '1975-06-01',
  track: 'M60',
  employed: false,
  refused: false,
  dead: false,
}
const answer = (change: object = {}) => resultOf(bPost01a, { ...post, ...change })

describe('B-POST-01a end of a public-welfare post', () => {
  it.each([
    ['2026-03-30', 'ON_POST', []],
    ['2026-03-31', 'EXPIRY_NOTICE', []],
    ['2026-04-30', 'EXPIRY_NOTICE', []],
    ['2026-05-01', 'ENDED', ['EXPIRED']],
  ])('on %s it is %s %j', (asOf, status, reasons) => {
    expect(answer({ asOf })).toEqual({ status, reasons })
  })

  it.each([
    [{ employed: true }, 'EMPLOYED'],
    [{ refused: true }, 'REFUSED'],
    [{ dead: true }, 'DEAD'],
    // 60 years and 3 months, not 60: exactly the day of the check.
    [{ bornOn: '1965-12-02' }, 'RETIRED'],
  ])('%j ends it for %s', (change, reason) => {
    expect(answer(change)).toEqual({ status: 'ENDED', reasons: [reason] })
  })

  it('uses the raised retirement age', () => {
    expect(answer({ bornOn: '1965-12-03' })).toEqual({ status: 'ON_POST', reasons: [] })
  })

  it('lists all reasons', () => {
    const change = { asOf: '2026-05-01', employed: true, refused: true, dead: true, bornOn: '1950-01-01' }
    expect(answer(change).reasons).toEqual(['EXPIRED', 'EMPLOYED', 'REFUSED', 'DEAD', 'RETIRED'])
  })

  it('takes the notice from the parameter', () => {
    expect(resultOf(bPost01a, post, { load: { 'post.remind_days': 59 } }).status).toBe('EXPIRY_NOTICE')
    expect(resultOf(bPost01a, post, { load: { 'post.remind_days': 58 } }).status).toBe('ON_POST')
  })

  it('names what is missing', () => {
    expect(evaluateSeed(bPost01a, { ...post, asOf: '2020-06-01' }).missing).toEqual(['post.remind_days'])
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bPost01a, bPost01a.example)
    expect(result).toEqual({ status: 'EXPIRY_NOTICE', reasons: [] })
    expect(trace.at(-1)).toMatchObject({ step: '岗位状态', value: 'EXPIRY_NOTICE' })
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bPost01a, { ...post, ...change })
    expect(refused({ bornOn: '2026-03-03' })).toMatchObject({ code: 'DATE_ORDER', path: 'bornOn' })
    expect(answer({ bornOn: '2026-03-02' }).status).toBe('ON_POST')
    expect(refused({ endOn: '2026-04-31' })).toMatchObject({ code: 'BAD_INPUT', path: 'endOn' })
    expect(refused({ track: 'M' })).toMatchObject({ path: 'track' })
    expect(refused({ dead: undefined })).toMatchObject({ path: 'dead' })
    expect(refused({ x: 1 })).toMatchObject({ path: 'x' })
  })
})

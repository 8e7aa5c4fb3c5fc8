import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bReg03a } from './b-reg-03a-counted-person.ts'

const person = {
  periodEnd: '2025-12-31',
  hukouArea: '310112101',
  bornOn: '1980-05-20',
  track: 'M60',
  able: true,
  registered: true,
  unemployed: true,
}
const answer = (change: object = {}) => resultOf(bReg03a, { ...person, ...change })

describe('B-REG-03a who is counted among the registered unemployed', () => {
  it.each(['310112', '310112101', '310112101001'])('counts a hukou of %s', (hukouArea) => {
    expect(answer({ hukouArea })).toEqual({ counted: true, reasons: [] })
  })

  it.each([
    [{ hukouArea: '310104' }, 'HUKOU'],
    [{ hukouArea: '310000' }, 'HUKOU'],
    [{ able: false }, 'ABILITY'],
    [{ registered: false }, 'REGISTERED'],
    [{ unemployed: false }, 'EMPLOYED'],
  ])('%j is not counted for %s', (change, reason) => {
    expect(answer(change)).toEqual({ counted: false, reasons: [reason] })
  })

  it.each([
    ['2010-01-01', 'M60', ['AGE']],
    ['2009-12-31', 'M60', []],
    // Three months of delay for men born in September and October 1965: 2025-12-30 and 2026-01-01.
    ['1965-09-30', 'M60', ['AGE']],
    ['1965-10-01', 'M60', []],
    ['1970-09-30', 'F55', ['AGE']],
    ['1970-10-01', 'F55', []],
    // Four months of delay: exactly on the last day of the year.
    ['1975-08-31', 'F50', ['AGE']],
    ['1975-09-01', 'F50', []],
  ])('born %s on track %s gives %j', (bornOn, track, reasons) => {
    expect(answer({ bornOn, track }).reasons).toEqual(reasons)
  })

  it('lists every reason', () => {
    const change = { hukouArea: '320500', bornOn: '1940-01-01', able: false, registered: false, unemployed: false }
    expect(answer(change).reasons).toEqual(['HUKOU', 'AGE', 'ABILITY', 'REGISTERED', 'EMPLOYED'])
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bReg03a, bReg03a.example)
    expect(result?.counted).toBe(true)
    expect(trace.filter(({ rule }) => !rule).map(({ step }) => step)).toEqual(['在法定劳动年龄内', '条件都符合'])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bReg03a, { ...person, ...change })
    expect(refused({ bornOn: '2026-01-01' })).toMatchObject({ code: 'DATE_ORDER', path: 'bornOn' })
    expect(answer({ bornOn: '2025-12-31' }).reasons).toEqual(['AGE'])
    expect(refused({ hukouArea: '3101' })).toMatchObject({ code: 'BAD_INPUT', path: 'hukouArea' })
    expect(refused({ hukouArea: 'x310112' })).toMatchObject({ path: 'hukouArea' })
    expect(refused({ hukouArea: '3101121' })).toMatchObject({ path: 'hukouArea' })
    expect(refused({ track: 'X' })).toMatchObject({ path: 'track' })
    expect(refused({ unemployed: undefined })).toMatchObject({ path: 'unemployed' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bZero01c } from './b-zero-01c-case-deadlines.ts'

const answer = (input: object) => resultOf(bZero01c, input)

describe('B-ZERO-01c time limits of a case', () => {
  it('counts five working days for the visit, over the Spring Festival', () => {
    expect(answer({ leadOn: '2026-02-11' })).toEqual({ visitBy: '2026-02-25' })
    expect(answer({ leadOn: '2026-03-02' })).toEqual({ visitBy: '2026-03-09' })
  })

  it('gives one month from confirmation, raw and rolled', () => {
    expect(answer({ leadOn: '2026-03-25', confirmedOn: '2026-04-01' })).toEqual({
      visitBy: '2026-04-01',
      placeBy: '2026-05-01',
      placeByRolled: '2026-05-06',
    })
  })

  it('gives three months of follow-up from placement', () => {
    expect(answer({ leadOn: '2026-02-25', confirmedOn: '2026-03-02', placedOn: '2026-03-20' })).toEqual({
      visitBy: '2026-03-03',
      placeBy: '2026-04-02',
      placeByRolled: '2026-04-02',
      followUpBy: '2026-06-20',
    })
  })

  it('says when a date is provisional', () => {
    const { notes } = evaluateSeed(bZero01c, { leadOn: '2026-12-01', confirmedOn: '2026-12-08' })
    expect(notes.map(({ code }) => code)).toEqual(['PROVISIONAL'])
  })

  it('is decided by the confirmation, before it by the lead', () => {
    expect(evaluateSeed(bZero01c, { leadOn: '2026-03-02' }).on).toBe('2026-03-02')
    expect(evaluateSeed(bZero01c, { leadOn: '2026-03-02', confirmedOn: '2026-03-05' }).on).toBe('2026-03-05')
  })

  it('names what is missing', () => {
    expect(evaluateSeed(bZero01c, { leadOn: '2020-12-01' }).missing).toEqual(['zero.visit_days'])
    expect(evaluateSeed(bZero01c, { leadOn: '2022-03-01', confirmedOn: '2022-03-05' }).missing).toEqual([
      'zero.deadline_months',
    ])
  })

  it('takes its own example', () => {
    const { result, trace } = evaluateSeed(bZero01c, bZero01c.example)
    expect(result?.followUpBy).toBe('2026-06-20')
    expect(trace.filter(({ kind }) => kind === 'step').map(({ step }) => step)).toEqual([
      '入户核实时限',
      '安置时限',
      '回访时限',
    ])
  })

  it('refuses bad input by field', () => {
    const refused = (input: object) => refusalOf(bZero01c, input)
    expect(refused({ leadOn: '2026-03-02', confirmedOn: '2026-03-01' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'confirmedOn',
    })
    expect(refused({ leadOn: '2026-03-02', placedOn: '2026-03-03' })).toMatchObject({
      code: 'REQUIRED',
      path: 'confirmedOn',
    })
    expect(refused({ leadOn: '2026-03-02', confirmedOn: '2026-03-04', placedOn: '2026-03-03' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'placedOn',
    })
    const sameDay = { leadOn: '2026-03-02', confirmedOn: '2026-03-02', placedOn: '2026-03-02' }
    expect(answer(sameDay).followUpBy).toBe('2026-06-02')
    expect(refused({ leadOn: '2199-12-31' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'leadOn' })
    expect(refused({ leadOn: '2199-12-02', confirmedOn: '2199-12-05' })).toMatchObject({ path: 'confirmedOn' })
    expect(refused({ leadOn: '2199-10-02', confirmedOn: '2199-10-02', placedOn: '2199-10-09' })).toMatchObject({
      path: 'placedOn',
    })
    expect(refused({})).toMatchObject({ code: 'BAD_INPUT', path: 'leadOn' })
    expect(refused({ leadOn: '2026-03-02', x: 1 })).toMatchObject({ path: 'x' })
  })
})

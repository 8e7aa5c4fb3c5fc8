import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bReg02 } from './b-reg-02-registration-exit.ts'

const facts = { asOf: '2026-03-02', lastContactOn: '2026-01-15', events: [] as string[] }
const answer = (change: object = {}) => resultOf(bReg02, { ...facts, ...change })

describe('B-REG-02 end of the registration', () => {
  it.each([
    ['HIRED', '1'],
    ['OWN_BUSINESS', '2'],
    ['PENSION', '4'],
    ['INCAPACITATED', '5'],
    ['STUDY_ARMY_ABROAD', '6'],
    ['IMPRISONED', '7'],
    ['DECLINED', '8'],
    ['OTHER_EMPLOYED', '10'],
    ['DEAD', '11'],
  ])('%s ends it with code %s', (event, code) => {
    expect(answer({ events: [event] })).toEqual({ ended: true, exitProposed: false, codes: [code] })
  })

  it('goes on when nothing has happened', () => {
    expect(answer()).toEqual({ ended: false, exitProposed: false, codes: [] })
  })

  it.each([
    [273_999, []],
    [274_000, ['3']],
    [274_001, ['3']],
  ])('a steady income of %i fen gives %j at a minimum wage of 2 740 yuan', (steadyIncomeFen, codes) => {
    expect(answer({ steadyIncomeFen })).toEqual({ ended: codes.length > 0, exitProposed: false, codes })
  })

  it.each([
    ['2025-09-02', []],
    ['2025-09-01', ['9']],
  ])('the last contact on %s gives %j', (lastContactOn, codes) => {
    expect(answer({ lastContactOn })).toEqual({ ended: false, exitProposed: codes.length > 0, codes })
  })

  it('lists all codes; what is certain leaves nothing to propose', () => {
    const events = ['DEAD', 'OTHER_EMPLOYED', 'HIRED']
    expect(answer({ events, lastContactOn: '2025-01-01', steadyIncomeFen: 500_000 })).toEqual({
      ended: true,
      exitProposed: false,
      codes: ['1', '3', '9', '10', '11'],
    })
  })

  it('asks for the minimum wage only where there is an income, and names it when it is not loaded', () => {
    expect(evaluateSeed(bReg02, { ...facts, asOf: '2026-07-02', events: ['HIRED'] }).status).toBe('DECIDED')
    expect(evaluateSeed(bReg02, { ...facts, asOf: '2026-07-02', steadyIncomeFen: 1 })).toMatchObject({
      status: 'PARAM_MISSING',
      result: null,
      missing: ['min_wage.month'],
    })
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(bReg02, { ...facts, events: ['HIRED'] })
    expect(trace.filter(({ rule, kind }) => kind === 'step' && !rule).map(({ step, value }) => [step, value])).toEqual([
      ['已有确定的退出情形', true],
      ['退出代码', ['1']],
    ])
  })

  it('takes its own example', () => {
    expect(resultOf(bReg02, bReg02.example).codes).toEqual(['3'])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bReg02, { ...facts, ...change })
    expect(refused({ lastContactOn: '2026-03-03' })).toMatchObject({ code: 'DATE_ORDER', path: 'lastContactOn' })
    expect(refused({ events: ['MOVED'] })).toMatchObject({ code: 'BAD_INPUT', path: 'events.0' })
    expect(refused({ steadyIncomeFen: -1 })).toMatchObject({ path: 'steadyIncomeFen' })
    expect(refused({ asOf: undefined })).toMatchObject({ path: 'asOf' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
  })
})

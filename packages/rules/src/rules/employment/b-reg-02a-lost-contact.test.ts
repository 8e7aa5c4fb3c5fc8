import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bReg02a } from './b-reg-02a-lost-contact.ts'

const answer = (asOf: string, lastContactOn = '2025-10-01') => resultOf(bReg02a, { lastContactOn, asOf })

describe('B-REG-02a contact with the registered', () => {
  it.each([
    ['2025-10-01', 'IN_CONTACT'],
    ['2026-02-28', 'IN_CONTACT'],
    ['2026-03-01', 'CONTACT_DUE'],
    ['2026-04-01', 'CONTACT_DUE'],
    ['2026-04-02', 'EXIT_PROPOSED'],
  ])('on %s it is %s', (asOf, status) => {
    expect(answer(asOf)).toEqual({ contactFrom: '2026-03-01', exitAfter: '2026-04-01', status })
  })

  it('ends on the last day of a shorter month', () => {
    expect(answer('2026-02-28', '2025-08-31')).toMatchObject({ exitAfter: '2026-02-28', status: 'CONTACT_DUE' })
    expect(answer('2026-03-01', '2025-08-31').status).toBe('EXIT_PROPOSED')
  })

  it('takes the month of the task from the district', () => {
    const load = { 'unemp.contact_task_months': 4 }
    expect(resultOf(bReg02a, { lastContactOn: '2025-10-01', asOf: '2026-02-01' }, { load })).toMatchObject({
      contactFrom: '2026-02-01',
      status: 'CONTACT_DUE',
    })
  })

  it('answers PARAM_MISSING before the district’s setting begins', () => {
    expect(evaluateSeed(bReg02a, { lastContactOn: '2020-01-01', asOf: '2020-12-31' })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['unemp.contact_task_months'],
    })
  })

  it('takes its own example and explains both days', () => {
    const { result, trace } = evaluateSeed(bReg02a, bReg02a.example)
    expect(result?.status).toBe('CONTACT_DUE')
    expect(trace.map(({ value }) => value)).toEqual([5, '2026-03-01', '2026-04-01'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bReg02a, { lastContactOn: '2025-10-02', asOf: '2025-10-01' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'lastContactOn',
    })
    expect(refusalOf(bReg02a, { lastContactOn: '2199-10-01', asOf: '2199-10-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'lastContactOn',
    })
    expect(answer('2199-06-30', '2199-06-30').exitAfter).toBe('2199-12-30')
    expect(refusalOf(bReg02a, { lastContactOn: '2025-02-30', asOf: '2025-10-01' })).toMatchObject({
      code: 'BAD_INPUT',
      path: 'lastContactOn',
    })
    expect(refusalOf(bReg02a, { lastContactOn: '2025-10-01' })).toMatchObject({ path: 'asOf' })
    expect(refusalOf(bReg02a, { lastContactOn: '2025-10-01', asOf: '2025-10-01', x: 1 })).toMatchObject({ path: 'x' })
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gCmp08 } from './g-cmp-08-separated-hands.ts'

const decide = (action: string, actor: string, acceptedBy?: string, examinedBy?: string, moneyItem = true) =>
  resultOf(gCmp08, {
    moneyItem,
    action,
    actor,
    ...(acceptedBy ? { acceptedBy } : {}),
    ...(examinedBy ? { examinedBy } : {}),
  })

describe('G-CMP-08 three separated hands', () => {
  it('A who accepted X may not approve it', () => {
    expect(decide('examine', 'A', 'A')).toEqual({ allowed: false, reasons: ['ACCEPTED_BY_SAME'] })
    expect(decide('review', 'A', 'A', 'B')).toEqual({ allowed: false, reasons: ['ACCEPTED_BY_SAME'] })
  })

  it.each([
    ['examine', 'B', 'A', undefined, []],
    ['examine', 'B', 'A', 'B', []],
    ['review', 'C', 'A', 'B', []],
    ['review', 'B', 'A', 'B', ['EXAMINED_BY_SAME']],
    ['review', 'A', 'A', 'A', ['ACCEPTED_BY_SAME', 'EXAMINED_BY_SAME']],
    ['review', 'A', 'A', undefined, ['ACCEPTED_BY_SAME', 'NOT_EXAMINED']],
    ['review', 'C', undefined, undefined, ['NOT_ACCEPTED', 'NOT_EXAMINED']],
    ['review', 'C', 'A', undefined, ['NOT_EXAMINED']],
    ['review', 'C', undefined, 'B', ['NOT_ACCEPTED']],
    ['examine', 'C', undefined, undefined, ['NOT_ACCEPTED']],
  ])('%s by %s, accepted by %s, examined by %s: %j', (action, actor, acceptedBy, examinedBy, reasons) => {
    expect(decide(action, actor, acceptedBy, examinedBy)).toEqual({ allowed: reasons.length === 0, reasons })
  })

  it('asks nothing where no money is concerned', () => {
    expect(decide('examine', 'A', 'A', undefined, false)).toEqual({ allowed: true, reasons: [] })
    const { trace } = evaluateSeed(gCmp08, { moneyItem: false, action: 'examine', actor: 'A' })
    expect(trace).toMatchObject([{ step: '不涉及资金，不要求分离', value: true }])
  })

  it('explains itself', () => {
    expect(evaluateSeed(gCmp08, gCmp08.example).trace.map(({ step, value }) => [step, value])).toEqual([
      ['该件由本人受理', 'ACCEPTED_BY_SAME'],
      ['三个环节由不同的人办理', false],
    ])
  })

  it('refuses bad input by field', () => {
    const input = { moneyItem: true, action: 'examine', actor: 'A' }
    expect(refusalOf(gCmp08, { ...input, actor: '' })).toMatchObject({ path: 'actor' })
    expect(refusalOf(gCmp08, { ...input, acceptedBy: '' })).toMatchObject({ path: 'acceptedBy' })
    expect(refusalOf(gCmp08, { ...input, examinedBy: '' })).toMatchObject({ path: 'examinedBy' })
    expect(refusalOf(gCmp08, { ...input, action: 'accept' })).toMatchObject({ path: 'action' })
    expect(refusalOf(gCmp08, input, { on: '2023-11-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

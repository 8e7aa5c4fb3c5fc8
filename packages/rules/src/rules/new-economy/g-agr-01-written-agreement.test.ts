import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gAgr01 } from './g-agr-01-written-agreement.ts'

const clauses = [
  'parties',
  'term',
  'work',
  'hoursRest',
  'paySettlement',
  'injuryCover',
  'safety',
  'penaltiesExit',
  'changeTermination',
  'dispute',
  'personalData',
]
const paper = { signedOn: '2026-01-15', clauses, electronic: false }

describe('G-AGR-01 written agreement', () => {
  it('is complete with all eleven clauses on paper', () => {
    expect(resultOf(gAgr01, paper)).toEqual({ complete: true, missing: [], reasons: [] })
  })

  it.each(clauses)('is incomplete without %s', (left) => {
    expect(resultOf(gAgr01, { ...paper, clauses: clauses.filter((clause) => clause !== left) })).toEqual({
      complete: false,
      missing: [left],
      reasons: ['CLAUSE_MISSING'],
    })
  })

  it('needs a reliable signature and a timestamp only when signed electronically', () => {
    const signed = { ...paper, electronic: true }
    expect(resultOf(gAgr01, { ...signed, reliableSignature: true, timestamped: true })).toMatchObject({
      complete: true,
    })
    expect(resultOf(gAgr01, { ...signed, reliableSignature: true }).reasons).toEqual(['NO_TIMESTAMP'])
    expect(resultOf(gAgr01, { ...signed, timestamped: true }).reasons).toEqual(['SIGNATURE_NOT_RELIABLE'])
    expect(resultOf(gAgr01, { ...paper, reliableSignature: false, timestamped: false }).reasons).toEqual([])
  })

  it('lists every failing reason', () => {
    const { reasons, missing } = resultOf(gAgr01, { ...paper, clauses: [], electronic: true })
    expect(reasons).toEqual(['CLAUSE_MISSING', 'SIGNATURE_NOT_RELIABLE', 'NO_TIMESTAMP'])
    expect(missing).toEqual(clauses)
  })

  it('explains what is missing', () => {
    expect(evaluateSeed(gAgr01, { ...paper, clauses: clauses.slice(1) }).trace.map(({ value }) => value)).toEqual([
      ['parties'],
      ['CLAUSE_MISSING'],
    ])
  })

  it('begins in February 2023', () => {
    expect(resultOf(gAgr01, { ...paper, signedOn: '2023-02-01' }).complete).toBe(true)
    expect(refusalOf(gAgr01, { ...paper, signedOn: '2023-01-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(gAgr01, { ...paper, signedOn: '2026-02-30' })).toMatchObject({ path: 'signedOn' })
    expect(refusalOf(gAgr01, { ...paper, clauses: ['bonus'] })).toMatchObject({ code: 'BAD_INPUT', path: 'clauses.0' })
    expect(refusalOf(gAgr01, { ...paper, electronic: 'yes' })).toMatchObject({ path: 'electronic' })
    expect(refusalOf(gAgr01, { signedOn: '2026-01-15', clauses })).toMatchObject({ path: 'electronic' })
    expect(refusalOf(gAgr01, { ...paper, more: 1 })).toMatchObject({ path: 'more' })
  })
})

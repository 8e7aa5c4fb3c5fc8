import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { hSvc01 } from './h-svc-01-service-guide.ts'

const item = {
  on: '2026-01-15',
  code: '11310112000000019J0000000000001',
  kind: 'PUBLIC_SERVICE',
  legalBasis: ['社会保险法第七十四条'],
  handling: 'PROMISED',
  legalLimit: 20,
  legalUnit: 'WORKING',
  promisedLimit: 8,
  promisedUnit: 'WORKING',
  depth: 'IV',
  visits: 0,
  materials: [],
}
const problems = (change: Record<string, unknown>) => resultOf(hSvc01, { ...item, ...change }).problems
const material = (name: string, inSharedData: boolean, submittedBefore: boolean, exempted: boolean) => ({
  name,
  inSharedData,
  submittedBefore,
  exempted,
})

describe('H-SVC-01 service guide', () => {
  it('is valid', () => {
    expect(resultOf(hSvc01, item)).toEqual({ valid: true, problems: [], materialsToDrop: [] })
  })

  it('needs a legal basis', () => {
    expect(problems({ legalBasis: [] })).toEqual(['NO_LEGAL_BASIS'])
  })

  it('promises no longer than the law', () => {
    expect(problems({ promisedLimit: 20 })).toEqual([])
    expect(problems({ promisedLimit: 21 })).toEqual(['PROMISE_ABOVE_LEGAL'])
    expect(problems({ promisedUnit: 'NATURAL' })).toEqual(['UNITS_DIFFER'])
    expect(problems({ promisedUnit: 'NATURAL', promisedLimit: 90 })).toEqual(['UNITS_DIFFER'])
    expect(problems({ promisedUnit: 'NATURAL', legalUnit: 'NATURAL', promisedLimit: 21 })).toEqual([
      'PROMISE_ABOVE_LEGAL',
    ])
  })

  it('handles an immediate item within a working day', () => {
    for (const [promisedLimit, expected] of [
      [0, []],
      [1, []],
      [2, ['IMMEDIATE_TOO_LONG']],
    ])
      expect(problems({ handling: 'IMMEDIATE', promisedLimit })).toEqual(expected)
  })

  it.each([
    ['IV', 0, []],
    ['IV', 1, ['VISITS_TOO_MANY']],
    ['III', 1, []],
    ['III', 2, ['VISITS_TOO_MANY']],
    ['II', 2, []],
    ['I', 3, []],
  ])('depth %s with %i visits: %j', (depth, visits, expected) => {
    expect(problems({ depth, visits })).toEqual(expected)
  })

  it('asks for nothing that is held already', () => {
    const materials = [
      material('身份证', true, false, true),
      material('户口簿', true, false, false),
      material('失业登记', false, true, false),
      material('照片', false, true, true),
      material('申请表', false, false, false),
    ]
    expect(resultOf(hSvc01, { ...item, materials })).toEqual({
      valid: false,
      problems: ['MATERIAL_REPEATED'],
      materialsToDrop: ['户口簿', '失业登记'],
    })
  })

  it.each([
    '11310112000000019J000000000000',
    '11310112000000019J00000000000012',
    '11310112000000018J0000000000001',
    '11310112000000019J000000000000-',
    '11310112000000019J000000000000a',
    '',
  ])('%s is no item code', (code) => {
    expect(problems({ code })).toEqual(['CODE_PATTERN'])
  })

  it('uses the district’s code length', () => {
    const load = { 'service.code_length': 20 }
    expect(resultOf(hSvc01, { ...item, code: '11310112000000019JA1' }, { load }).valid).toBe(true)
    expect(resultOf(hSvc01, item, { load }).problems).toEqual(['CODE_PATTERN'])
  })

  it('lists every problem, and explains', () => {
    const bad = {
      ...item,
      legalBasis: [],
      code: 'x',
      handling: 'IMMEDIATE',
      promisedLimit: 30,
      visits: 1,
      materials: [material('身份证', true, true, false)],
    }
    const all = [
      'NO_LEGAL_BASIS',
      'CODE_PATTERN',
      'PROMISE_ABOVE_LEGAL',
      'IMMEDIATE_TOO_LONG',
      'VISITS_TOO_MANY',
      'MATERIAL_REPEATED',
    ]
    expect(resultOf(hSvc01, bad)).toMatchObject({ valid: false, problems: all })
    expect(evaluateSeed(hSvc01, bad).trace.map(({ value }) => value)).toEqual([31, ['身份证'], all])
  })

  it('names the code length when it is not loaded', () => {
    expect(evaluate(hSvc01, item, { snapshot: createSnapshot([]), on: item.on }).missing).toEqual([
      'service.code_length',
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(hSvc01, { ...item, kind: 'TAX' })).toMatchObject({ code: 'BAD_INPUT', path: 'kind' })
    expect(refusalOf(hSvc01, { ...item, depth: 'V' })).toMatchObject({ path: 'depth' })
    expect(refusalOf(hSvc01, { ...item, visits: -1 })).toMatchObject({ path: 'visits' })
    expect(refusalOf(hSvc01, { ...item, legalLimit: 3651 })).toMatchObject({ path: 'legalLimit' })
    expect(refusalOf(hSvc01, { ...item, promisedLimit: 1.5 })).toMatchObject({ path: 'promisedLimit' })
    expect(refusalOf(hSvc01, { ...item, materials: [{ name: '' }] })).toMatchObject({ path: 'materials.0.name' })
    expect(refusalOf(hSvc01, { ...item, fee: 1 })).toMatchObject({ path: 'fee' })
    expect(refusalOf(hSvc01, { ...item, on: '2020-11-18' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

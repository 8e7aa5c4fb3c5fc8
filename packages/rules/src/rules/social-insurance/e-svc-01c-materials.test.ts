import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eSvc01c } from './e-svc-01c-materials.ts'

describe('E-SVC-01c materials', () => {
  it.each([
    ['identity', true],
    ['law', true],
    ['regulation', true],
    ['stateCouncil', true],
    ['other', false],
    ['none', false],
  ])('by %s: %s', (basis, lawful) => {
    expect(resultOf(eSvc01c, { materials: [{ name: '材料', basis }] })).toEqual({
      lawful,
      refused: lawful ? [] : ['材料'],
    })
  })

  it('names only what may not be asked for', () => {
    const materials = [
      { name: '身份证', basis: 'identity' },
      { name: '承诺书', basis: 'other' },
      { name: '户口簿', basis: 'none' },
    ]
    expect(resultOf(eSvc01c, { materials })).toEqual({ lawful: false, refused: ['承诺书', '户口簿'] })
    expect(resultOf(eSvc01c, { materials: [] })).toEqual({ lawful: true, refused: [] })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eSvc01c, { materials: [{ name: '', basis: 'law' }] })).toMatchObject({ path: 'materials.0.name' })
    expect(refusalOf(eSvc01c, { materials: [{ name: 'x', basis: 'habit' }] })).toMatchObject({
      path: 'materials.0.basis',
    })
    expect(refusalOf(eSvc01c, {})).toMatchObject({ path: 'materials' })
  })
})

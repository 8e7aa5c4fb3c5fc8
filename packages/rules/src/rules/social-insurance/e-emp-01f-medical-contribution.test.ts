import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp01f } from './e-emp-01f-medical-contribution.ts'

const wage = { wageFen: 500_000, on: '2026-01-15' }

describe('E-EMP-01f medical contribution', () => {
  it('cannot answer while the rate is not loaded', () => {
    expect(evaluateSeed(eEmp01f, wage)).toMatchObject({ result: null, missing: ['si.rate.medical.er'] })
  })

  it('is the rate of the base', () => {
    expect(resultOf(eEmp01f, wage, { load: { 'si.rate.medical.er': 90_000 } })).toEqual({ medicalEmployerFen: 67_140 })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eEmp01f, { ...wage, wageFen: null })).toMatchObject({ path: 'wageFen' })
    expect(refusalOf(eEmp01f, { ...wage, on: 'x' })).toMatchObject({ path: 'on' })
    expect(refusalOf(eEmp01f, { ...wage, z: 1 })).toMatchObject({ path: 'z' })
  })
})

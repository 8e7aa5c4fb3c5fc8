import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fMed02 } from './f-med-02-mediator-certificate.ts'
import { misnamedFields } from './misnamed-fields.ts'

const mediator = { on: '2026-03-02', bornOn: '1980-05-01', fair: true, legalKnowledge: true, trainingHours: 24 }

describe('F-MED-02 certification of mediators', () => {
  it('lasts three years with 24 hours of training', () => {
    expect(resultOf(fMed02, mediator)).toEqual({ eligible: true, reasons: [], validUntil: '2029-03-01' })
  })

  it.each([
    [{ bornOn: '2008-03-03' }, ['MINOR']],
    [{ fair: false }, ['NOT_FAIR']],
    [{ legalKnowledge: false }, ['NO_LEGAL_KNOWLEDGE']],
    [{ trainingHours: 23 }, ['TRAINING_SHORT']],
    [{ fair: false, trainingHours: 0 }, ['NOT_FAIR', 'TRAINING_SHORT']],
  ])('%o is refused for %s', (change, reasons) => {
    expect(resultOf(fMed02, { ...mediator, ...change })).toEqual({ eligible: false, reasons, validUntil: null })
  })

  it('is adult on the 18th birthday', () => {
    expect(resultOf(fMed02, { ...mediator, bornOn: '2008-03-02' }).eligible).toBe(true)
  })

  it('the quality score counts once the district has set one', () => {
    const load = { 'mediator.quality_min': 80 }
    expect(resultOf(fMed02, { ...mediator, qualityScore: 10 }).eligible).toBe(true)
    expect(resultOf(fMed02, { ...mediator, qualityScore: 80 }, { load }).eligible).toBe(true)
    expect(resultOf(fMed02, mediator, { load }).eligible).toBe(true)
    expect(resultOf(fMed02, { ...mediator, qualityScore: 79 }, { load }).reasons).toEqual(['QUALITY_LOW'])
  })

  it('takes hours and years from the district', () => {
    const load = { 'mediator.training_hours': 30, 'mediator.cert_years': 2 }
    expect(resultOf(fMed02, mediator, { load }).reasons).toEqual(['TRAINING_SHORT'])
    expect(resultOf(fMed02, { ...mediator, trainingHours: 30 }, { load }).validUntil).toBe('2028-03-01')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fMed02, { ...mediator, bornOn: '2026-03-03' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'bornOn',
    })
    expect(evaluateSeed(fMed02, { ...mediator, bornOn: '2026-03-02' }).result?.reasons).toEqual(['MINOR'])
    expect(refusalOf(fMed02, { ...mediator, on: '2198-03-02' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'on' })
    expect(misnamedFields(fMed02)).toEqual([])
  })
})

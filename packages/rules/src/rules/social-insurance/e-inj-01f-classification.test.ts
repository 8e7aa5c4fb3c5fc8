import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj01f } from './e-inj-01f-classification.ts'

const rescue = { diagnosedOn: '2026-03-02', diagnosedAt: '09:00', diedOn: '2026-03-04', diedAt: '08:59' }
const decide = (situation: string, more: object = {}) => resultOf(eInj01f, { situation, exclusions: [], ...more })
const three = ['APPLICATION_FORM', 'LABOR_RELATION', 'DIAGNOSIS']

describe('E-INJ-01f situations', () => {
  it.each([
    ['WORK_ACCIDENT', 'INJURY', '第十四条第（一）项', []],
    ['PREPARATION', 'INJURY', '第十四条第（二）项', []],
    ['VIOLENCE', 'INJURY', '第十四条第（三）项', ['VIOLENCE_RECORD']],
    ['OCCUPATIONAL_DISEASE', 'INJURY', '第十四条第（四）项', []],
    ['BUSINESS_TRIP', 'INJURY', '第十四条第（五）项', ['TRIP_RECORD']],
    ['COMMUTE', 'INJURY', '第十四条第（六）项', ['TRAFFIC_FINDING']],
    ['OTHER_BY_LAW', 'INJURY', '第十四条第（七）项', []],
    ['SUDDEN_ILLNESS', 'DEEMED', '第十五条第一款第（一）项', ['RESCUE_RECORD']],
    ['EMERGENCY_RELIEF', 'DEEMED', '第十五条第一款第（二）项', ['RELIEF_RECORD']],
    ['WAR_WOUND', 'DEEMED', '第十五条第一款第（三）项', ['VETERAN_CARD']],
  ])('%s is %s by %s', (situation, outcome, article, proofs) => {
    expect(decide(situation, { responsibility: 'minor', rescue })).toEqual({
      outcome,
      reasons: [],
      article,
      oneOffDisability: situation !== 'WAR_WOUND',
      evidenceMissing: [...three, ...proofs],
    })
  })

  it('is nothing where no situation of the law fits', () => {
    expect(decide('NONE')).toEqual({
      outcome: 'NOT',
      reasons: ['NO_SITUATION'],
      article: '第十四条、第十五条',
      oneOffDisability: false,
      evidenceMissing: [],
    })
  })

  it.each(['INTENTIONAL_CRIME', 'DRUNK', 'DRUGS', 'SELF_HARM'])('is excluded by %s', (exclusion) => {
    expect(decide('WORK_ACCIDENT', { exclusions: [exclusion] })).toMatchObject({
      outcome: 'NOT',
      reasons: [exclusion],
      article: '第十六条',
      oneOffDisability: false,
    })
  })

  it('does not count a commute with the main responsibility', () => {
    expect(decide('COMMUTE', { responsibility: 'main' })).toMatchObject({
      outcome: 'NOT',
      reasons: ['MAIN_RESPONSIBILITY'],
      article: '第十四条第（六）项',
    })
    expect(decide('WORK_ACCIDENT', { responsibility: 'full' }).outcome).toBe('INJURY')
  })

  it('counts sudden illness at the post or within 48 hours', () => {
    expect(decide('SUDDEN_ILLNESS', { diedAtPost: true }).outcome).toBe('DEEMED')
    expect(decide('SUDDEN_ILLNESS', { rescue: { ...rescue, diedAt: '09:01' } })).toMatchObject({
      outcome: 'NOT',
      reasons: ['OVER_48_HOURS'],
    })
    expect(decide('SUDDEN_ILLNESS', { diedAtPost: false, rescue }).outcome).toBe('DEEMED')
    expect(decide('WORK_ACCIDENT', { rescue: { ...rescue, diedAt: '09:01' } }).outcome).toBe('INJURY')
  })

  it('lists every reason and only what is missing', () => {
    expect(
      decide('COMMUTE', { exclusions: ['SELF_HARM', 'DRUNK'], responsibility: 'full', evidenceHeld: three }),
    ).toMatchObject({ reasons: ['DRUNK', 'SELF_HARM', 'MAIN_RESPONSIBILITY'], evidenceMissing: ['TRAFFIC_FINDING'] })
  })

  it('keeps the trace of the rule that decided a part', () => {
    const { trace } = evaluateSeed(eInj01f, { situation: 'COMMUTE', exclusions: [], responsibility: 'none' })
    expect(trace.map((step) => step.rule)).toEqual(['E-INJ-01d', undefined, undefined, undefined])
    expect(trace[1]).toMatchObject({ step: '应当认定为工伤', source: '工伤保险条例第十四条第（六）项' })
  })

  it('refuses bad input by field', () => {
    const refusal = (input: object) => refusalOf(eInj01f, { exclusions: [], ...input })
    expect(refusal({ situation: 'COMMUTE' })).toMatchObject({ code: 'REQUIRED', path: 'responsibility' })
    expect(refusal({ situation: 'SUDDEN_ILLNESS' })).toMatchObject({ code: 'REQUIRED', path: 'rescue' })
    expect(refusal({ situation: 'SUDDEN_ILLNESS', diedAtPost: false })).toMatchObject({ path: 'rescue' })
    expect(refusal({ situation: 'FALL' })).toMatchObject({ path: 'situation' })
    expect(refusal({ situation: 'COMMUTE', exclusions: ['TIRED'] })).toMatchObject({ path: 'exclusions.0' })
    expect(refusal({ situation: 'SUDDEN_ILLNESS', rescue: { ...rescue, diedAt: 'noon' } })).toMatchObject({
      path: 'rescue.diedAt',
    })
    expect(refusal({ situation: 'SUDDEN_ILLNESS', rescue: { ...rescue, diedOn: '2026-03-01' } })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'rescue.diedOn',
    })
    expect(refusalOf(eInj01f, { situation: 'COMMUTE' })).toMatchObject({ path: 'exclusions' })
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bHard01 } from './b-hard-01-hardship-person.ts'

const person = {
  bornOn: '1983-04-15',
  track: 'F50',
  appliedOn: '2025-12-01',
  shanghaiHukou: true,
  able: true,
  urgentWill: true,
  hardToPlace: true,
  unemployedSince: '2025-06-01',
  circumstances: [] as string[],
}
const ages = { load: { 'hard.old.male': 45, 'hard.old.female': 40 } }
const known = (change: object = {}) => resultOf(bHard01, { ...person, ...change }, ages)
const unknown = (change: object = {}) => evaluateSeed(bHard01, { ...person, ...change })
const categories = (...circumstances: string[]) => known({ bornOn: '1995-01-01', circumstances }).categories

describe('B-HARD-01 recognition of hardship', () => {
  it('rejects after 5 months and 19 days for DURATION unless waived', () => {
    expect(known({ appliedOn: '2025-11-20' })).toEqual({
      eligible: false,
      reasons: ['DURATION'],
      categories: ['K1'],
      durationMetOn: '2025-12-01',
    })
    expect(known({ appliedOn: '2025-11-20', durationWaived: true })).toMatchObject({ eligible: true, reasons: [] })
    expect(known({ appliedOn: '2025-11-30' }).reasons).toEqual(['DURATION'])
    expect(known({ appliedOn: '2025-11-30', durationWaived: false }).reasons).toEqual(['DURATION'])
  })

  it('accepts K1 on 2025-12-01 with a threshold of 40', () => {
    expect(known()).toEqual({ eligible: true, reasons: [], categories: ['K1'], durationMetOn: '2025-12-01' })
  })

  it('explains itself', () => {
    const { trace, notes } = evaluateSeed(bHard01, person, ages)
    expect(trace.filter(({ kind, rule }) => kind === 'step' && !rule).map(({ step, value }) => [step, value])).toEqual([
      ['连续失业满 6 个月之日', '2025-12-01'],
      ['申请时年龄', 42],
      ['困难类别', ['K1']],
    ])
    expect(notes).toEqual([])
  })

  it.each([
    ['1985-12-02', 'F50', ['CATEGORY']],
    ['1985-12-01', 'F50', []],
    ['1985-12-01', 'F55', []],
    ['1980-12-02', 'M60', ['CATEGORY']],
    ['1980-12-01', 'M60', []],
  ])('born %s on track %s gives %j', (bornOn, track, reasons) => {
    expect(known({ bornOn, track })).toMatchObject({ reasons, categories: reasons.length ? [] : ['K1'] })
  })

  it.each([
    [{ shanghaiHukou: false }, 'HUKOU'],
    [{ able: false }, 'ABILITY'],
    [{ urgentWill: false }, 'WILL'],
    [{ hardToPlace: false }, 'PLACEMENT'],
    [{ bornOn: '2009-12-02', circumstances: ['LOW_INCOME'] }, 'AGE'],
    [{ bornOn: '1960-01-01' }, 'AGE'],
  ])('%j gives %s', (change, reason) => {
    expect(known(change)).toMatchObject({ eligible: false, reasons: [reason] })
  })

  it('lists every reason', () => {
    const all = { shanghaiHukou: false, able: false, urgentWill: false, hardToPlace: false, bornOn: '2012-01-01' }
    expect(known({ ...all, appliedOn: '2025-11-30' }).reasons).toEqual([
      'HUKOU',
      'AGE',
      'ABILITY',
      'WILL',
      'PLACEMENT',
      'DURATION',
      'CATEGORY',
    ])
  })

  it.each([
    ['ZERO_FAMILY', 'K2'],
    ['LOW_INCOME', 'K3'],
    ['DISABLED', 'K4'],
    ['PARTLY_INCAPACITATED', 'K4'],
    ['MULTI_DISABLED_FAMILY', 'K4'],
    ['LAND_ALLOWANCE_ENDED', 'K5'],
    ['SPECIAL', 'K7'],
  ])('%s is %s', (circumstance, category) => {
    expect(categories(circumstance)).toEqual([category])
  })

  it('land taken is K5 only for older people', () => {
    expect(categories('LAND_TAKEN')).toEqual([])
    expect(known({ circumstances: ['LAND_TAKEN'] }).categories).toEqual(['K1', 'K5'])
  })

  it('notes that K7 is sensitive, and only then', () => {
    expect(unknown({ circumstances: ['SPECIAL'] }).notes.map(({ code }) => code)).toEqual(['NOT_CHECKED', 'SENSITIVE'])
    expect(evaluateSeed(bHard01, { ...person, circumstances: ['LOW_INCOME'] }, ages).notes).toEqual([])
  })

  describe('K6, young people', () => {
    const youth = {
      bornOn: '1995-01-01',
      unemployedSince: '2024-12-01',
      circumstances: ['INEXPERIENCED'],
      serviceMonths: 6,
      referrals: 3,
    }
    it('accepts one who meets every number exactly', () => {
      expect(known(youth)).toMatchObject({ eligible: true, categories: ['K6'] })
      expect(known({ ...youth, serviceMonths: 7, referrals: 4, unemployedSince: '2024-11-01' }).categories).toEqual([
        'K6',
      ])
    })
    it.each([
      [{ unemployedSince: '2024-12-02' }],
      [{ serviceMonths: 5 }],
      [{ serviceMonths: undefined }],
      [{ referrals: 2 }],
      [{ referrals: undefined }],
      [{ circumstances: [] }],
      [{ bornOn: '1989-12-01' }],
    ])('not with %j', (change) => {
      expect(known({ ...youth, ...change })).toMatchObject({ eligible: false, reasons: ['CATEGORY'] })
    })
    it('includes the age of 35', () => {
      expect(known({ ...youth, bornOn: '1989-12-02' }).categories).toEqual(['K6'])
    })
  })

  describe('KS, listed industries', () => {
    const young = { bornOn: '1995-01-01' }
    it.each(['绿化市容', '物业管理', '涉老服务', '邮政快递', '养护', '涉农'])('accepts %s', (specialIndustry) => {
      expect(known({ ...young, specialIndustry })).toMatchObject({ eligible: true, categories: ['KS'] })
    })
    it('not another industry', () => {
      expect(known({ ...young, specialIndustry: '软件开发' })).toMatchObject({ reasons: ['CATEGORY'], categories: [] })
    })
    it('not beside another category', () => {
      expect(known({ ...young, specialIndustry: '养护', circumstances: ['LOW_INCOME'] }).categories).toEqual(['K3'])
      expect(known({ specialIndustry: '养护' }).categories).toEqual(['K1'])
    })
  })

  describe('while the age threshold is not loaded', () => {
    it('needs it where nothing else decides, and names the one of the track', () => {
      expect(unknown()).toMatchObject({ status: 'PARAM_MISSING', result: null, missing: ['hard.old.female'] })
      expect(unknown({ track: 'M60' }).missing).toEqual(['hard.old.male'])
      expect(unknown({ track: 'F55' }).missing).toEqual(['hard.old.female'])
      expect(unknown({ specialIndustry: '养护' }).missing).toEqual(['hard.old.female'])
      expect(unknown({ circumstances: ['LAND_TAKEN'] }).missing).toEqual(['hard.old.female'])
    })
    it('decides by another category and says what was not checked', () => {
      const { result, notes } = unknown({ circumstances: ['DISABLED'] })
      expect(result).toMatchObject({ eligible: true, categories: ['K4'] })
      expect(notes).toEqual([
        { code: 'NOT_CHECKED', message: '大龄年龄标准（hard.old.female）没有载入，没有判断大龄一项' },
      ])
    })
    it('rejects on a condition without claiming that there is no category', () => {
      const { result, notes } = unknown({ appliedOn: '2025-11-20' })
      expect(result).toMatchObject({ eligible: false, reasons: ['DURATION'], categories: [] })
      expect(notes.map(({ code }) => code)).toEqual(['NOT_CHECKED'])
    })
  })

  it('names both general parameters before the policy text begins', () => {
    expect(
      evaluateSeed(bHard01, { ...person, unemployedSince: '2010-01-01', appliedOn: '2011-01-01' }).missing,
    ).toEqual(['hard.min_unemp_months', 'hard.youth_referrals'])
  })

  it('takes its own example', () => {
    expect(evaluateSeed(bHard01, bHard01.example).result).toMatchObject({ eligible: true, categories: ['K3'] })
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bHard01, { ...person, ...change }, ages)
    expect(refused({ unemployedSince: '2025-12-02' })).toMatchObject({ code: 'DATE_ORDER', path: 'unemployedSince' })
    expect(known({ unemployedSince: '2025-12-01' }).reasons).toEqual(['DURATION'])
    expect(refused({ bornOn: '2025-06-02' })).toMatchObject({ code: 'DATE_ORDER', path: 'bornOn' })
    expect(known({ bornOn: '2025-06-01', circumstances: ['SPECIAL'] }).reasons).toEqual(['AGE'])
    expect(refused({ unemployedSince: '2199-11-01', appliedOn: '2199-12-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'unemployedSince',
    })
    expect(refused({ circumstances: ['OTHER'] })).toMatchObject({ code: 'BAD_INPUT', path: 'circumstances.0' })
    expect(refused({ referrals: -1 })).toMatchObject({ path: 'referrals' })
    expect(refused({ track: 'F60' })).toMatchObject({ path: 'track' })
    expect(refused({ hardToPlace: undefined })).toMatchObject({ path: 'hardToPlace' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
  })
})

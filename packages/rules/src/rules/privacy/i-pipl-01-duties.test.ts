import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { iPipl01 } from './i-pipl-01-duties.ts'

const plain = { on: '2026-03-02', basis: 'STATUTORY_DUTY', activities: [] as string[] }
const decide = (more: object = {}) => resultOf(iPipl01, { ...plain, ...more })
const always = ['PURPOSE', 'NOTICE', 'SECURITY']

describe('I-PIPL-01 duties', () => {
  it('every processing has a purpose, a notice and security; without more no assessment', () => {
    expect(decide()).toEqual({ basisFits: true, duties: always, assessmentRequired: false, assessmentReasons: [] })
  })

  it.each([
    ['SENSITIVE', ['PURPOSE', 'NOTICE', 'SECOND_APPROVAL', 'ASSESSMENT', 'SECURITY']],
    ['AUTOMATED', ['PURPOSE', 'NOTICE', 'EXPLAIN_DECISION', 'ASSESSMENT', 'SECURITY']],
    ['ENTRUST', ['PURPOSE', 'NOTICE', 'ENTRUST_CONTRACT', 'ASSESSMENT', 'SECURITY']],
    ['DISCLOSE', ['PURPOSE', 'NOTICE', 'ASSESSMENT', 'SECURITY']],
    ['CROSS_BORDER', ['PURPOSE', 'NOTICE', 'STORED_IN_COUNTRY', 'ASSESSMENT', 'SECURITY']],
    ['MINOR_UNDER_14', ['PURPOSE', 'NOTICE', 'SECOND_APPROVAL', 'ASSESSMENT', 'SECURITY']],
  ])('%s asks for %j', (activity, duties) => {
    expect(decide({ activities: [activity] })).toEqual({
      basisFits: true,
      duties,
      assessmentRequired: true,
      assessmentReasons: [activity],
      assessmentKeepUntil: '2029-03-02',
    })
  })

  it('by consent, sensitive data need it separately and children their guardian', () => {
    const consent = (activities: readonly string[]) => decide({ basis: 'CONSENT', activities }).duties
    expect(consent([])).toEqual(['PURPOSE', 'NOTICE', 'CONSENT', 'SECURITY'])
    expect(consent(['SENSITIVE']).slice(2)).toEqual([
      'CONSENT',
      'SEPARATE_CONSENT',
      'SECOND_APPROVAL',
      'ASSESSMENT',
      'SECURITY',
    ])
    expect(consent(['MINOR_UNDER_14']).slice(2)).toEqual([
      'CONSENT',
      'SEPARATE_CONSENT',
      'GUARDIAN_CONSENT',
      'SECOND_APPROVAL',
      'ASSESSMENT',
      'SECURITY',
    ])
    expect(consent(['AUTOMATED'])).not.toContain('SEPARATE_CONSENT')
  })

  it('lists every reason in the law’s order, each once', () => {
    expect(decide({ activities: ['CROSS_BORDER', 'SENSITIVE', 'SENSITIVE', 'ENTRUST'] }).assessmentReasons).toEqual([
      'SENSITIVE',
      'ENTRUST',
      'CROSS_BORDER',
    ])
  })

  it('consent is no basis where a statutory duty applies', () => {
    expect(decide({ basis: 'CONSENT', statutoryDuty: true }).basisFits).toBe(false)
    expect(decide({ basis: 'CONSENT', statutoryDuty: false }).basisFits).toBe(true)
    expect(decide({ basis: 'CONSENT' }).basisFits).toBe(true)
    expect(decide({ basis: 'STATUTORY_DUTY', statutoryDuty: true }).basisFits).toBe(true)
    expect(decide({ basis: 'OTHER', statutoryDuty: true }).basisFits).toBe(true)
    const { trace } = evaluateSeed(iPipl01, { ...plain, basis: 'CONSENT', statutoryDuty: true })
    expect(trace[0]).toMatchObject({ step: '属于法定职责的，不以同意为依据', value: '本人同意（第十三条第一项）' })
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(iPipl01, { ...plain, activities: ['SENSITIVE'] })
    expect(trace.map(({ step, value }) => [step, value])).toEqual([
      ['处理依据', '履行法定职责或法定义务（第十三条第三项）'],
      ['目的明确、最小必要（第六条）', 'PURPOSE'],
      ['告知处理规则并记录告知版本（第十七条、第三十五条）', 'NOTICE'],
      ['批量查看须另一人批准', 'SECOND_APPROVAL'],
      ['事前影响评估并留存（第五十五、五十六条）', 'ASSESSMENT'],
      ['分类、加密、权限、培训和预案（第五十一条）', 'SECURITY'],
      ['须做影响评估', true],
    ])
    expect(trace.at(-1)?.source).toBe('第五十五条')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(iPipl01, { ...plain, on: '2021-10-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(iPipl01, { ...plain, basis: 'HABIT' })).toMatchObject({ path: 'basis' })
    expect(refusalOf(iPipl01, { ...plain, activities: ['SELL'] })).toMatchObject({ path: 'activities.0' })
    expect(refusalOf(iPipl01, { ...plain, activities: Array(7).fill('SENSITIVE') })).toMatchObject({
      path: 'activities',
    })
    const late = { ...plain, activities: ['SENSITIVE'] }
    expect(resultOf(iPipl01, { ...late, on: '2196-12-31' }).assessmentKeepUntil).toBe('2199-12-31')
    expect(refusalOf(iPipl01, { ...late, on: '2197-01-01' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'on' })
    expect(resultOf(iPipl01, { ...plain, on: '2197-01-01' }).assessmentRequired).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bAd03 } from './b-ad-03-employer-may-publish.ts'
import { bAd03a } from './b-ad-03a-agency-permit.ts'

const good = { publishedOn: '2026-03-02', kind: 'EMPLOYER', status: 'ACTIVE', hasLicence: true }
const check = (more: object, options = {}) => resultOf(bAd03, { ...good, ...more }, options)

describe('B-AD-03 employers that may not publish', () => {
  it.each([
    [{}, 'ALLOW', []],
    [{ complianceGrade: 'A' }, 'ALLOW', []],
    [{ complianceGrade: 'B' }, 'ALLOW', []],
    [{ complianceGrade: 'C' }, 'REVIEW', ['GRADE_C']],
    [{ status: 'REVOKED' }, 'REFUSE', ['STATUS']],
    [{ status: 'DEREGISTERED' }, 'REFUSE', ['STATUS']],
    [{ status: 'SUSPENDED' }, 'REFUSE', ['STATUS']],
    [{ hasLicence: false }, 'REFUSE', ['NO_LICENCE']],
    [{ kind: 'JOB_AGENCY' }, 'REFUSE', ['NO_PERMIT']],
    [{ kind: 'JOB_AGENCY', hasPermit: false }, 'REFUSE', ['NO_PERMIT']],
    [{ kind: 'JOB_AGENCY', hasPermit: true }, 'ALLOW', []],
    [{ kind: 'HR_SERVICE' }, 'REFUSE', ['NOT_FILED']],
    [{ kind: 'HR_SERVICE', filed: true }, 'ALLOW', []],
    [{ status: 'REVOKED', hasLicence: false, complianceGrade: 'C' }, 'REFUSE', ['STATUS', 'NO_LICENCE', 'GRADE_C']],
  ])('%j: %s', (more, verdict, reasons) => {
    expect(check(more)).toEqual({ verdict, reasons })
  })

  it.each([
    ['2024-05-09', 'ALLOW'],
    ['2024-05-10', 'REFUSE'],
    ['2027-05-10', 'REFUSE'],
    ['2027-05-11', 'ALLOW'],
  ])('listed 2024-05-10, publishing %s: %s', (publishedOn, verdict) => {
    expect(check({ publishedOn, blacklistedOn: '2024-05-10' }).verdict).toBe(verdict)
  })

  it('publishes again from the day of early removal', () => {
    const listed = { blacklistedOn: '2024-05-10', removedOn: '2025-02-01' }
    expect(check({ ...listed, publishedOn: '2025-01-31' }).reasons).toEqual(['BLACKLIST'])
    expect(check({ ...listed, publishedOn: '2025-02-01' }).reasons).toEqual([])
  })

  it('follows the settings of the district', () => {
    expect(check({ complianceGrade: 'C' }, { load: { 'ad.review_grade_c': false } }).verdict).toBe('ALLOW')
    expect(check({ blacklistedOn: '2026-01-01' }, { load: { 'ad.refuse_blacklisted': false } }).verdict).toBe('ALLOW')
  })

  it('asks for the filing only from the regulation on', () => {
    const load = { 'ad.review_grade_c': true, 'ad.refuse_blacklisted': true }
    expect(check({ kind: 'HR_SERVICE', publishedOn: '2018-09-30' }, { load }).reasons).toEqual([])
    expect(check({ kind: 'HR_SERVICE', publishedOn: '2018-10-01' }, { load }).reasons).toEqual(['NOT_FILED'])
  })

  it('names the settings that are not loaded, and explains itself', () => {
    expect(evaluateSeed(bAd03, { ...good, publishedOn: '2015-03-02' }).missing).toEqual([
      'ad.review_grade_c',
      'ad.refuse_blacklisted',
    ])
    const { trace } = evaluateSeed(bAd03, { ...good, kind: 'JOB_AGENCY', hasLicence: false })
    expect(trace.filter((entry) => entry.kind === 'step').map(({ step, source }) => [step, source])).toEqual([
      ['没有营业执照', '就业促进法第四十一条；人力资源市场暂行条例第十八条；平台设计决定'],
      ['从事职业中介没有人力资源服务许可证', '人力资源市场暂行条例第十八条'],
      ['结论', '就业促进法第四十一条；人力资源市场暂行条例第十八条；平台设计决定'],
    ])
    expect(
      evaluateSeed(bAd03, { ...good, kind: 'HR_SERVICE' }).trace.find(({ step }) => step.includes('未备案'))?.source,
    ).toBe('人力资源市场暂行条例第十八条')
  })

  it('refuses bad input by field', () => {
    const refusal = (more: object) => refusalOf(bAd03, { ...good, ...more })
    expect(refusal({ removedOn: '2026-01-01' })).toMatchObject({ code: 'DATE_ORDER', path: 'removedOn' })
    expect(refusal({ blacklistedOn: '2026-01-02', removedOn: '2026-01-01' })).toMatchObject({ path: 'removedOn' })
    expect(check({ blacklistedOn: '2026-01-02', removedOn: '2026-01-02' }).verdict).toBe('ALLOW')
    expect(refusal({ status: 'CLOSED' })).toMatchObject({ code: 'BAD_INPUT', path: 'status' })
    expect(refusal({ hasLicence: undefined })).toMatchObject({ path: 'hasLicence' })
    expect(refusal({ complianceGrade: 'D' })).toMatchObject({ path: 'complianceGrade' })
    expect(refusal({ publishedOn: '2007-12-31' }).code).toBe('NOT_IN_FORCE')
    expect(refusal({ more: 1 })).toMatchObject({ path: 'more' })
  })
})

describe('B-AD-03a permit and filing', () => {
  it.each([
    ['PERMIT', '2026-03-02', '2026-03-22', '2026-03-23'],
    ['FILING', '2026-03-02', '2026-03-17', '2026-03-17'],
    ['FILING', '2026-02-03', '2026-02-18', '2026-02-24'],
  ])('%s from %s: %s, rolled %s', (kind, startedOn, dueOn, dueOnRolled) => {
    expect(resultOf(bAd03a, { kind, startedOn })).toEqual({ dueOn, dueOnRolled })
  })

  it('cites the article and notes an unpublished holiday year', () => {
    const at = (kind: string, startedOn: string) => evaluateSeed(bAd03a, { kind, startedOn })
    expect(at('PERMIT', '2026-03-02').trace.map(({ step, source }) => [step, source])).toEqual([
      ['20 日内', '人力资源市场暂行条例第十九条'],
      ['遇休息日顺延', '民法典第二百零三条'],
    ])
    expect(at('FILING', '2026-03-02').trace[0]).toMatchObject({
      step: '15 日内',
      source: '人力资源市场暂行条例第十八条',
    })
    expect(at('FILING', '2026-03-02').notes).toEqual([])
    expect(at('FILING', '2027-03-02').notes.map((note) => note.code)).toEqual(['PROVISIONAL'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bAd03a, { kind: 'OTHER', startedOn: '2026-03-02' })).toMatchObject({ path: 'kind' })
    expect(refusalOf(bAd03a, { kind: 'PERMIT' })).toMatchObject({ path: 'startedOn' })
    expect(refusalOf(bAd03a, { kind: 'PERMIT', startedOn: '2199-12-31' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'startedOn',
    })
  })
})

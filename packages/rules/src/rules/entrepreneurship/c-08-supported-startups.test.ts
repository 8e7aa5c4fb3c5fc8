import { creditCodeCheckDigit } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { c08 } from './c-08-supported-startups.ts'

const withCheck = (first17: string) => first17 + creditCodeCheckDigit(first17)
const company = {
  creditCode: '91310112MA1GB0Q767',
  registeredOn: '2025-06-01',
  registeredArea: '310112101',
  servicesOn: ['2025-05-10'],
  microEnterprise: true,
}
const { microEnterprise: _, ...unflagged } = company
const trader = { ...unflagged, creditCode: '92310112MA1L2C3D7H' }
const other = { ...company, creditCode: withCheck('91310112MA1GB0Q86') }
const count = (year: number, ...organisations: readonly object[]) => resultOf(c08, { year, organisations })
const reasonsOf = (organisation: object, year = 2025) => count(year, organisation).organisations[0]?.reasons
const sized = (industry: string, staff: number, revenueYuan: number) => ({
  ...unflagged,
  size: { industry, staff, revenueFen: revenueYuan * 100 },
})

describe('C-08 supported start-ups', () => {
  it('counts a small company registered in the district in the year with a service by its end', () => {
    expect(count(2025, company)).toEqual({
      count: 1,
      organisations: [{ creditCode: company.creditCode, counted: true, reasons: [] }],
    })
    expect(count(2025)).toEqual({ count: 0, organisations: [] })
  })

  it('registered 2025-12-30 and served 2026-01-05 counts in neither year', () => {
    const late = { ...company, registeredOn: '2025-12-30', servicesOn: ['2026-01-05'] }
    expect(reasonsOf(late)).toEqual(['SERVICE'])
    expect(reasonsOf(late, 2026)).toEqual(['YEAR'])
    expect(reasonsOf({ ...late, servicesOn: ['2026-01-05', '2025-12-31'] })).toEqual([])
  })

  it.each([
    [{ registeredArea: '310117' }, ['AREA']],
    [{ registeredArea: '310112' }, []],
    [{ registeredArea: '310112114005' }, []],
    [{ servicesOn: [] }, ['SERVICE']],
    [{ servicesOn: ['2026-01-01'] }, ['SERVICE']],
    [{ servicesOn: ['2019-03-01'] }, []],
    [{ registeredOn: '2024-12-31' }, ['YEAR']],
    [{ registeredOn: '2025-01-01' }, []],
    [{ registeredOn: '2026-01-01' }, ['YEAR']],
    [{ microEnterprise: false }, ['NOT_MICRO']],
    [{ creditCode: '93310112579140271D' }, ['KIND']],
    [{ creditCode: withCheck('52310112MJ1GB0Q76'), microEnterprise: undefined }, ['KIND']],
    [
      { registeredArea: '310117', servicesOn: [], registeredOn: '2020-01-01', microEnterprise: false },
      ['SERVICE', 'YEAR', 'AREA', 'NOT_MICRO'],
    ],
  ])('a company with %o has %o against it', (change, reasons) => {
    expect(reasonsOf({ ...company, ...change })).toEqual(reasons)
  })

  it('counts the same credit code once, from whichever entry qualifies first', () => {
    const twice = count(2025, company, other, { ...company, registeredArea: '310112102' })
    expect(twice.count).toBe(2)
    expect(twice.organisations.map(({ reasons }) => reasons)).toEqual([[], [], ['DUPLICATE']])
    const second = count(2025, { ...company, servicesOn: [] }, company)
    expect(second.count).toBe(1)
    expect(second.organisations.map(({ counted }) => counted)).toEqual([false, true])
    expect(count(2025, company, { ...company, creditCode: ` ${company.creditCode.toLowerCase()}` }).count).toBe(1)
  })

  it('sole traders count only where the district says so', () => {
    expect(reasonsOf(trader)).toEqual(['KIND'])
    const load = { 'startup.include_92': true }
    const included = (organisation: object) =>
      resultOf(c08, { year: 2025, organisations: [organisation] }, { load }).organisations[0]?.reasons
    expect(included(trader)).toEqual([])
    expect(included({ ...trader, creditCode: '93310112579140271D' })).toEqual(['KIND'])
    expect(included(company)).toEqual([])
  })

  it.each([
    ['industry', 299, 20_000_000, true],
    ['industry', 300, 19_999_999, true],
    ['industry', 300, 20_000_000, false],
    ['software', 99, 10_000_000, true],
    ['software', 100, 9_999_999, true],
    ['software', 100, 10_000_000, false],
    ['retail', 49, 5_000_000, true],
    ['retail', 50, 4_999_999, true],
    ['retail', 50, 5_000_000, false],
  ])('%s with %i staff and %i yuan is small: %s', (industry, staff, revenue, small) => {
    expect(reasonsOf(sized(industry, staff, revenue))).toEqual(small ? [] : ['NOT_MICRO'])
  })

  it('the regulator’s flag decides before the figures, which load no limits then', () => {
    expect(reasonsOf({ ...sized('retail', 500, 50_000_000), microEnterprise: true })).toEqual([])
    expect(reasonsOf({ ...sized('retail', 1, 1), microEnterprise: false })).toEqual(['NOT_MICRO'])
    const read = (organisation: object) =>
      evaluateSeed(c08, { year: 2025, organisations: [organisation] }).trace.map(({ parameter }) => parameter)
    expect(read(company)).toEqual(['startup.include_92', undefined])
    expect(read({ ...sized('retail', 1, 1), microEnterprise: false })).toEqual(['startup.include_92', undefined])
    expect(read(sized('retail', 1, 1))).toEqual(['startup.include_92', 'startup.small_micro', undefined])
  })

  it('refuses bad input by field', () => {
    const refused = (...organisations: readonly object[]) => refusalOf(c08, { year: 2025, organisations })
    expect(refused(company, { ...company, creditCode: '91310112MA1GB0Q768' })).toMatchObject({
      code: 'CHECK',
      path: 'organisations.1.creditCode',
    })
    expect(refused(unflagged)).toMatchObject({ code: 'REQUIRED', path: 'organisations.0.microEnterprise' })
    for (const registeredArea of ['闵行', '31011', '3101121', '310112101x', 'x310112'])
      expect(refused({ ...company, registeredArea })).toMatchObject({
        code: 'FORMAT',
        path: 'organisations.0.registeredArea',
      })
    expect(refused({ ...company, servicesOn: ['2025-02-30'] })).toMatchObject({ path: 'organisations.0.servicesOn.0' })
    expect(refused(sized('shipping', 1, 1))).toMatchObject({ path: 'organisations.0.size.industry' })
    expect(refusalOf(c08, { year: 2020, organisations: [] })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})

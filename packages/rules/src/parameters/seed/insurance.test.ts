import { describe, expect, it } from 'vitest'
import { checkParameterValue } from '../parameter-value.ts'
import { insuranceSeed } from './insurance.ts'

const problems = (key: string, value: unknown) =>
  checkParameterValue({
    key: key as never,
    locality: '310112',
    value,
    from: '2025-01-01',
    to: null,
    docNo: '测试文号',
    confidence: 'H',
  }).map(({ path }) => path)

describe('insurance parameters', () => {
  it.each(insuranceSeed.map((value) => [`${value.key} ${value.from}`, value] as const))(
    '%s fits its definition',
    (_name, value) => {
      const { origin: _origin, ...input } = value
      expect(checkParameterValue(input)).toEqual([])
    },
  )

  const rise = { fixedFen: 0, pctPpm: 0, cutoff: '2024-12-31', ageSteps: [] }
  it.each([
    ['land_old.adjust', { ...rise, cutoff: '2024-02-30' }, ['value.cutoff']],
    ['land_old.adjust', { ...rise, fixedFen: 1_000_001 }, ['value.fixedFen']],
    ['land_old.adjust', { ...rise, rounding: 'NEAREST' }, ['value.rounding']],
    ['land_old.adjust', { ...rise, yearsStep: { perYearFen: 10_001, leastFen: 0 } }, ['value.yearsStep.perYearFen']],
    ['land_old.adjust', { ...rise, ageSteps: [{ fromAge: 121, fen: 0 }] }, ['value.ageSteps.0.fromAge']],
    ['land.topup_share', { unitPpm: 600_000, personPpm: 400_000 }, []],
    ['land.topup_share', { unitPpm: 600_000, personPpm: 400_001 }, ['value']],
    ['land.medical', { deductibleFen: 0, capFen: 0, ageRates: [] }, ['value.ageRates']],
    ['land.headcount_rounding', 'NONE', ['value']],
    ['res_pension.funeral', { fixedFen: 0, baseMonths: 121 }, ['value.baseMonths']],
    ['emp_pension.fractional_age', 'ROUND', ['value']],
  ])('%s: %o', (key, value, paths) => {
    expect(problems(key, value)).toEqual(paths)
  })
})

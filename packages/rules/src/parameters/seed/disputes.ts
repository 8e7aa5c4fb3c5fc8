import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault } from './seed-series.ts'

/** Design decisions of rulebook F that a district adopts or replaces; the quality score of mediators has no source. */
export const disputeSeed: readonly ParameterValue[] = [
  ...districtDefault('group_event.min', 10, '参照调解仲裁法第七条“十人以上”'),
  ...districtDefault('group_event.lookback_days', 180),
  ...districtDefault('group_event.grades', { general: 10, larger: 30, major: 100 }),
  ...districtDefault('filing.count_dispatched', true),
  ...districtDefault('filing.count_part_time', true),
  ...districtDefault('insp.contact.working_days', 1),
  ...districtDefault('insp.contact.mass_hours', 2),
  ...districtDefault('insp.sample.min', { A: 10_000, B: 50_000, C: 300_000 }),
  ...districtDefault('insp.sample.max', { A: 30_000, B: 100_000, C: 1_000_000 }),
  ...districtDefault('insp.recheck_months', 12),
  ...districtDefault('harmony.veto', { gradeC: true, blacklisted: true, groupEvent: true, fatalAccident: true }),
  ...districtDefault('mediator.training_hours', 24),
  ...districtDefault('mediator.cert_years', 3),
]

import { areaSecurity, type MigrationStep, recordColumns } from '@renshe/kernel/server'
import { insuranceModuleId } from '../contract.ts'

export const migrations: readonly MigrationStep[] = [
  {
    name: '0001-land-pensioners',
    up: `
      create table social_insurance.land_pensioner (${recordColumns},
        person_no text not null, person_no_sealed bytea not null, person_no_hash bytea not null, name text not null,
        area_code text not null, birth_date date not null, since date, amount_fen bigint not null,
        amount_year integer not null, state text not null);
      create unique index on social_insurance.land_pensioner (person_no_hash);
      create index on social_insurance.land_pensioner (area_code, updated_at desc);
      ${areaSecurity(insuranceModuleId, 'land_pensioner')}`,
  },
]

import { areaSecurity, type MigrationStep, recordColumns } from '@renshe/kernel/server'
import { registryModuleId } from '../contract.ts'

export const migrations: readonly MigrationStep[] = [
  {
    name: '0001-people-and-organisations',
    up: `
      create table registry.person (${recordColumns},
        name text not null, document_type text not null,
        id_number text not null, id_number_sealed bytea not null, id_number_hash bytea not null,
        birth_date date, sex text, mobile text, area_code text not null, hukou_area text, address text, education text);
      create unique index person_number on registry.person (id_number_hash);
      create index on registry.person (area_code, updated_at desc);
      create index on registry.person (name);
      create table registry.organisation (${recordColumns},
        name text not null, credit_code text not null, area_code text not null, industry_code text, headcount integer,
        contact_name text, contact_phone text, founded_on date);
      create unique index organisation_code on registry.organisation (credit_code);
      create index on registry.organisation (area_code, updated_at desc);
      create index on registry.organisation (name);
      ${areaSecurity(registryModuleId, 'person')}
      ${areaSecurity(registryModuleId, 'organisation')}
      -- Which of these files another area keeps. It answers with the keys that were asked and nothing else, so that an
      -- importer can be told to ask the district, without learning where the person or employer is.
      create function registry.people_elsewhere(hashes bytea[]) returns setof bytea
        language sql stable security definer set search_path = registry, kernel, pg_temp as $$
        select p.id_number_hash from person p where p.id_number_hash = any(hashes)
          and not p.area_code ^@ any ((select kernel.scope('registry'))::text[])
      $$;
      create function registry.organisations_elsewhere(codes text[]) returns setof text
        language sql stable security definer set search_path = registry, kernel, pg_temp as $$
        select o.credit_code from organisation o where o.credit_code = any(codes)
          and not o.area_code ^@ any ((select kernel.scope('registry'))::text[])
      $$;`,
  },
]

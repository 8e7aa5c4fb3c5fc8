import { areaSecurity, type MigrationStep, recordColumns } from '@renshe/kernel/server'
import { laborModuleId } from '../contract.ts'

/** The township that keeps the ledger; part of each ledger's key. */
const unit = 'area_code text not null, unit_code text generated always as (left(area_code, 9)) stored'
const party =
  'applicant text, applicant_id text, applicant_id_sealed bytea, applicant_id_hash bytea, employer text, credit_code text'

/** Indexes that lists, drill-downs and files use. */
const indexes = (table: string, day: string, extra: readonly string[] = []) =>
  [`(area_code, ${day})`, '(credit_code) where credit_code is not null', ...extra]
    .map((columns) => `create index on labor_relations.${table} ${columns};`)
    .join('\n')

export const migrations: readonly MigrationStep[] = [
  {
    name: '0001-ledgers',
    up: `
      create table labor_relations.mediation_case (${recordColumns}, case_no text not null, body text, ${unit}, received_on date,
        accepted_on date not null, ${party}, dispute_type text, people_involved integer, amount_fen bigint, closed_on date, outcome text);
      create unique index on labor_relations.mediation_case (unit_code, case_no);
      ${indexes('mediation_case', 'accepted_on', ['(area_code, closed_on)', '(applicant_id_hash) where applicant_id_hash is not null'])}
      create table labor_relations.arbitration_case (${recordColumns}, case_no text not null, ${unit}, received_on date,
        accepted_on date not null, source text not null, ${party}, amount_fen bigint, closed_on date, outcome text);
      create unique index on labor_relations.arbitration_case (unit_code, case_no);
      ${indexes('arbitration_case', 'accepted_on', ['(area_code, closed_on)', '(applicant_id_hash) where applicant_id_hash is not null'])}
      create table labor_relations.hazard (${recordColumns}, report_no text not null, ${unit}, filed_at timestamptz not null,
        employer text not null, credit_code text, kind text, people_involved integer, finding text);
      create unique index on labor_relations.hazard (unit_code, report_no);
      ${indexes('hazard', 'filed_at', ['(employer, filed_at)'])}
      create table labor_relations.group_event (${recordColumns}, event_no text not null, ${unit}, occurred_at timestamptz not null,
        employer text not null, credit_code text, people_involved integer, cause text);
      create unique index on labor_relations.group_event (unit_code, event_no);
      ${indexes('group_event', 'occurred_at')}
      create table labor_relations.employment_filing (${recordColumns}, year integer not null, credit_code text not null, employer text not null,
        ${unit}, headcount integer not null, physical boolean not null, filed_on date);
      create unique index on labor_relations.employment_filing (year, credit_code);
      ${indexes('employment_filing', 'year')}
      ${['mediation_case', 'arbitration_case', 'hazard', 'group_event', 'employment_filing'].map((table) => areaSecurity(laborModuleId, table)).join('\n')}
      -- Which of these enterprises another area has in a year's universe; answers for the codes that were asked only.
      create function labor_relations.filings_elsewhere(codes text[]) returns table (year integer, credit_code text)
        language sql stable security definer set search_path = labor_relations, kernel, pg_temp as $$
        select f.year, f.credit_code from employment_filing f where f.credit_code = any(codes)
          and not f.area_code ^@ any ((select kernel.scope('labor_relations'))::text[])
      $$;`,
  },
]

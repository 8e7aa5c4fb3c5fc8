import { areaSecurity, type MigrationStep, recordColumns } from '@renshe/kernel/server'
import { planModuleId } from '../contract.ts'

export const migrations: readonly MigrationStep[] = [
  {
    name: '0001-plan',
    up: `
      create table plan.period (id text primary key, name text not null, valid_from date not null, valid_to date not null, indicators jsonb not null);
      create table plan.official_figure (${recordColumns}, indicator_no integer not null, month text not null, area_code text not null,
        value numeric not null, source text not null);
      create unique index on plan.official_figure (indicator_no, month, area_code);
      ${areaSecurity(planModuleId, 'official_figure')}
      -- A closed month as it was published. Versions are added, never changed (H-IND-01).
      create table plan.closing (plan_id text not null references plan.period(id), month text not null, version integer not null,
        reason text, figures jsonb not null, closed_by text not null, closed_at timestamptz not null default now(), primary key (plan_id, month, version));
      create rule closing_is_final_update as on update to plan.closing do instead nothing;
      create rule closing_is_final_delete as on delete to plan.closing do instead nothing;`,
  },
]

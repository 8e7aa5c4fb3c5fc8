import type { MigrationStep } from '../module/define-module.ts'

/** The kernel's own schema: users' posts, switches, settings, idempotency, audit, imports. */
export const kernelMigrations: readonly MigrationStep[] = [
  {
    name: '0001-scope',
    up: `
      -- Area prefixes of the running transaction for a module's schema; nothing set means nothing seen.
      create function kernel.scope(schema_name text) returns text[] language sql stable parallel safe as $$
        select case coalesce(current_setting('renshe.scope_' || schema_name, true), '')
          when '' then array[]::text[]
          when '*' then array['']
          else string_to_array(current_setting('renshe.scope_' || schema_name, true), ',')
        end
      $$;
      create function kernel.acting_user() returns text language sql stable parallel safe as $$
        select nullif(current_setting('renshe.user_id', true), '')
      $$;`,
  },
  {
    name: '0002-users',
    up: `
      create table kernel.staff (
        id text primary key,
        username text not null unique,
        name text not null,
        disabled boolean not null default false,
        demo boolean not null default false,
        created_at timestamptz not null default now()
      );
      create table kernel.post (
        id uuid primary key default gen_random_uuid(),
        user_id text not null references kernel.staff(id),
        role text not null,
        area_code text not null,
        valid_from date not null,
        valid_to date,
        created_at timestamptz not null default now(),
        check (valid_to is null or valid_to >= valid_from)
      );
      create index on kernel.post (user_id);
      create table kernel.module_switch (
        module text not null,
        area_code text not null,
        enabled boolean not null,
        reason text not null,
        changed_by text not null,
        changed_at timestamptz not null default now(),
        primary key (module, area_code)
      );
      -- Who is acting: read before any scope exists, hence with the owner's rights; answers for one user only.
      create function kernel.actor(wanted text, today date) returns jsonb
        language sql stable security definer set search_path = kernel, pg_temp as $$
        select jsonb_build_object(
          'id', s.id, 'username', s.username, 'name', s.name,
          'posts', coalesce((
            select jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role, 'area', p.area_code) order by p.area_code, p.role)
            from post p where p.user_id = s.id and p.valid_from <= today and (p.valid_to is null or p.valid_to >= today)
          ), '[]'::jsonb),
          'off', coalesce((select jsonb_agg(jsonb_build_object('module', m.module, 'area', m.area_code)) from module_switch m where not m.enabled), '[]'::jsonb)
        ) from staff s where s.id = wanted and not s.disabled
      $$;`,
  },
  {
    name: '0003-settings',
    up: `
      create table kernel.setting (
        id uuid primary key default gen_random_uuid(),
        module text not null,
        key text not null,
        area_code text not null,
        value jsonb not null,
        valid_from date not null,
        doc_no text,
        note text,
        changed_by text not null,
        changed_at timestamptz not null default now()
      );
      create index on kernel.setting (module, key, area_code, valid_from desc, changed_at desc);`,
  },
  {
    name: '0004-idempotency',
    up: `
      create table kernel.idempotency (
        user_id text not null,
        key text not null,
        procedure text not null,
        input_hash bytea not null,
        answer jsonb,
        at timestamptz not null default now(),
        primary key (user_id, key)
      );
      alter table kernel.idempotency enable row level security;
      create policy own on kernel.idempotency using (user_id = (select kernel.acting_user())) with check (user_id = (select kernel.acting_user()));`,
  },
  {
    name: '0005-audit',
    up: `
      create table kernel.audit_log (
        id bigint generated always as identity primary key,
        chain text not null,
        seq bigint not null,
        at timestamptz not null,
        actor_id text,
        actor_name text not null,
        action text not null,
        module text not null,
        resource text,
        record_id text,
        area_code text not null,
        reason text,
        details jsonb not null,
        prev_hash bytea not null,
        hash bytea not null,
        unique (chain, seq)
      );
      create index on kernel.audit_log (resource, record_id);
      create index on kernel.audit_log (area_code, id desc);
      create table kernel.audit_head (chain text primary key, seq bigint not null, hash bytea not null);
      create function kernel.audit_digest(prev bytea, chain text, seq bigint, at timestamptz, actor_id text, actor_name text,
        action text, module text, resource text, record_id text, area_code text, reason text, details jsonb) returns bytea
        language sql immutable as $$
        select sha256(prev || convert_to(jsonb_build_array(chain, seq, extract(epoch from at)::numeric(20,6), actor_id, actor_name,
          action, module, resource, record_id, area_code, reason, details)::text, 'UTF8'))
      $$;
      -- The only way in: the app role has no right to insert, change or delete. One chain per township, or for
      -- the district and the platform where no township is concerned; the head row makes writers queue per chain.
      create function kernel.audit_append(p_actor_id text, p_actor_name text, p_action text, p_module text, p_resource text,
        p_record_id text, p_area text, p_reason text, p_details jsonb) returns bigint
        language plpgsql security definer set search_path = kernel, pg_temp as $$
        declare
          v_chain text := case when p_area = '' then 'platform' else left(p_area, 9) end;
          v_head audit_head; v_at timestamptz := clock_timestamp(); v_hash bytea; v_id bigint;
        begin
          insert into audit_head values (v_chain, 0, '\\x'::bytea) on conflict do nothing;
          select * into v_head from audit_head where chain = v_chain for update;
          v_hash := audit_digest(v_head.hash, v_chain, v_head.seq + 1, v_at, p_actor_id, p_actor_name, p_action, p_module,
            p_resource, p_record_id, p_area, p_reason, p_details);
          insert into audit_log (chain, seq, at, actor_id, actor_name, action, module, resource, record_id, area_code, reason, details, prev_hash, hash)
            values (v_chain, v_head.seq + 1, v_at, p_actor_id, p_actor_name, p_action, p_module, p_resource, p_record_id, p_area,
              p_reason, p_details, v_head.hash, v_hash) returning id into v_id;
          update audit_head set seq = v_head.seq + 1, hash = v_hash where chain = v_chain;
          return v_id;
        end $$;
      alter table kernel.audit_log enable row level security;
      create policy area_scope on kernel.audit_log using (area_code ^@ any ((select kernel.scope('kernel'))::text[]));`,
  },
  {
    name: '0006-imports',
    up: `
      create table kernel.import_run (
        id uuid primary key,
        kind text not null,
        file_name text not null,
        file_path text not null,
        file_hash text not null,
        state text not null,
        dry_run boolean not null default false,
        header_row integer,
        headers jsonb not null default '[]',
        mapping jsonb not null default '[]',
        actor jsonb not null,
        user_id text not null,
        area_code text not null,
        rows bigint not null default 0,
        accepted bigint not null default 0,
        rejected bigint not null default 0,
        inserted bigint not null default 0,
        updated bigint not null default 0,
        unchanged bigint not null default 0,
        ignored jsonb not null default '[]',
        message text,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz
      );
      create table kernel.import_error (
        import_id uuid not null references kernel.import_run(id) on delete cascade,
        row_no bigint not null,
        header text not null,
        value text not null,
        code text not null,
        message text not null
      );
      create index on kernel.import_error (import_id, row_no);
      -- Field-level history of rows an import changed; the audit record of the import carries their digest.
      create table kernel.import_change (
        import_id uuid not null,
        module_schema text not null,
        resource text not null,
        record_id uuid not null,
        area_code text not null,
        before jsonb not null,
        after jsonb not null
      );
      create index on kernel.import_change (resource, record_id);
      alter table kernel.import_run enable row level security;
      create policy mine_or_area on kernel.import_run using (user_id = (select kernel.acting_user()) or (select kernel.scope('kernel')) = array[''])
        with check (user_id = (select kernel.acting_user()) or (select kernel.scope('kernel')) = array['']);
      alter table kernel.import_error enable row level security;
      create policy through_run on kernel.import_error using (exists (select 1 from kernel.import_run r where r.id = import_id));
      alter table kernel.import_change enable row level security;
      create policy area_scope on kernel.import_change using (area_code ^@ any (kernel.scope(module_schema)));`,
  },
  {
    name: '0007-rules',
    up: `
      -- A proposed value of a rule parameter. It counts once a second person has approved it, from its first day on.
      create table kernel.parameter_change (
        id uuid primary key default gen_random_uuid(),
        seq bigint generated always as identity,
        key text not null,
        locality text not null,
        value jsonb not null,
        valid_from date not null,
        valid_to date,
        doc_no text not null,
        confidence text not null,
        note text,
        impact jsonb not null,
        state text not null default 'proposed' check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
        proposed_by text not null,
        proposed_name text not null,
        proposed_at timestamptz not null default now(),
        decided_by text,
        decided_name text,
        decided_at timestamptz,
        decision_reason text,
        check (valid_to is null or valid_to >= valid_from),
        -- Two hands (G-CMP-08): who proposed a value cannot let it in.
        check (state <> 'approved' or decided_by is distinct from proposed_by)
      );
      create index on kernel.parameter_change (key, seq);
      create unique index one_open_change on kernel.parameter_change (key, locality, valid_from) where state = 'proposed';
      create function kernel.keep_decided() returns trigger language plpgsql as $$
        begin
          if old.state <> 'proposed' then raise exception 'a decided change is history'; end if;
          return new;
        end $$;
      create trigger decided_once before update on kernel.parameter_change for each row execute function kernel.keep_decided();
      -- An answer of a rule as it was given, with everything it rested on. Never changed.
      create table kernel.evaluation (
        id uuid primary key default gen_random_uuid(),
        rule text not null,
        version text not null,
        decisive_on date not null,
        area_code text not null,
        module_schema text not null,
        resource text not null,
        record_id uuid not null,
        input jsonb not null,
        status text not null check (status in ('DECIDED', 'PARAM_MISSING')),
        result jsonb,
        missing text[] not null,
        notes jsonb not null,
        trace jsonb not null,
        parameters text[] not null,
        reason text,
        actor_id text,
        actor_name text not null,
        at timestamptz not null default now()
      );
      create index on kernel.evaluation (resource, record_id, at desc);
      create index on kernel.evaluation using gin (parameters);
      alter table kernel.evaluation enable row level security;
      create policy area_scope on kernel.evaluation using (area_code ^@ any (kernel.scope(module_schema)))
        with check (area_code ^@ any (kernel.scope(module_schema)));
      create table kernel.simulation_run (
        id uuid primary key default gen_random_uuid(),
        simulation text not null,
        spec jsonb not null,
        state text not null check (state in ('running', 'done', 'failed', 'cancelled')),
        total bigint not null default 0,
        done bigint not null default 0,
        result jsonb,
        message text,
        user_id text not null,
        actor_name text not null,
        area_code text not null,
        created_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create index on kernel.simulation_run (created_at desc);
      alter table kernel.simulation_run enable row level security;
      create policy area_scope on kernel.simulation_run using (area_code ^@ any ((select kernel.scope('kernel'))::text[]))
        with check (area_code ^@ any ((select kernel.scope('kernel'))::text[]));`,
  },
]

import type { MigrationStep } from '@renshe/kernel/server'

export const migrations: readonly MigrationStep[] = [
  {
    name: '0001-partners',
    up: `
      create table exchange.partner (
        id text primary key, name text not null, agency_code text not null, public_key text not null,
        valid_to date not null, disabled boolean not null default false, created_at timestamptz not null default now());
      create table exchange.nonce (partner_id text not null references exchange.partner(id), nonce text not null, at timestamptz not null, primary key (partner_id, nonce));
      create index on exchange.nonce (at);
      create table exchange.message_log (id bigint generated always as identity primary key, partner_id text not null, at timestamptz not null default now(),
        method text not null, target text not null, status integer not null, nonce text);`,
  },
]

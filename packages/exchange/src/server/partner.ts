import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { AppError } from '@renshe/kernel'
import { type Actor, mutate, type Platform, sql } from '@renshe/kernel/server'

export interface Partner {
  readonly id: string
  readonly name: string
  readonly agencyCode: string
  readonly publicKey: string
  readonly validTo: string
  readonly disabled: boolean
}

export interface NewPartner {
  readonly id: string
  readonly name: string
  /** Area code of the agency, e.g. 320500 (A-REG-03). */
  readonly agencyCode: string
  /** Last day the key is good for; keys expire by default. */
  readonly validTo: string
  readonly key: string
}

/**
 * Registers a partner agency with a new Ed25519 key pair. The private key is given once and kept nowhere.
 * @throws AppError CONFLICT when the id is taken
 */
export async function createPartner(
  platform: Platform,
  actor: Actor,
  partner: NewPartner,
): Promise<{ readonly publicKey: string; readonly privateKey: string }> {
  const pair = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  await mutate(
    platform.database,
    actor,
    { procedure: 'partner.create', key: partner.key, input: partner },
    async ({ query, audit }) => {
      const { rows } =
        await sql`insert into exchange.partner (id, name, agency_code, public_key, valid_to) values (${partner.id}, ${partner.name},
      ${partner.agencyCode}, ${pair.publicKey}, ${partner.validTo}::date) on conflict do nothing returning id`.execute(
          query,
        )
      if (rows.length === 0) throw new AppError('CONFLICT', `伙伴机构 ${partner.id} 已存在`)
      await audit({
        action: 'create-partner',
        module: 'exchange',
        resource: 'partners',
        recordId: partner.id,
        area: '',
        details: { agencyCode: partner.agencyCode, validTo: partner.validTo },
      })
      return true
    },
  )
  return pair
}

export async function findPartner(platform: Platform, id: string): Promise<Partner | undefined> {
  const { rows } =
    await sql<Partner>`select id, name, agency_code as "agencyCode", public_key as "publicKey", valid_to as "validTo", disabled
    from exchange.partner where id = ${id}`.execute(platform.database.reads)
  return rows[0]
}

export const publicKeyOf = (partner: Partner) => createPublicKey(partner.publicKey)

import { createHash, verify } from 'node:crypto'
import { localToday } from '@renshe/codes'
import { AppError } from '@renshe/kernel'
import { type Platform, sql } from '@renshe/kernel/server'
import { clockSkewSeconds, signatureHeaders, signingText } from '../contract.ts'
import { findPartner, type Partner, publicKeyOf } from './partner.ts'

const refused = (message: string) => new AppError('UNAUTHENTICATED', message)

/** Remembers a nonce; false when it was used before. */
async function useNonce(platform: Platform, partner: Partner, nonce: string): Promise<boolean> {
  await sql`delete from exchange.nonce where at < now() - make_interval(secs => ${clockSkewSeconds * 2})`.execute(
    platform.database.reads,
  )
  const { rows } =
    await sql`insert into exchange.nonce (partner_id, nonce, at) values (${partner.id}, ${nonce}, now()) on conflict do nothing returning 1`.execute(
      platform.database.reads,
    )
  return rows.length === 1
}

/**
 * Says which partner signed the request. The signature is checked before the nonce is kept, so that strangers cannot
 * use up a partner's nonces.
 * @throws AppError UNAUTHENTICATED for an unknown or expired partner, a clock too far off, a wrong signature, a replay
 */
export async function checkSignature(platform: Platform, request: Request, now = Date.now()): Promise<Partner> {
  const header = (name: keyof typeof signatureHeaders) => request.headers.get(signatureHeaders[name]) ?? ''
  const [timestamp, nonce] = [header('timestamp'), header('nonce')]
  const partner = await findPartner(platform, header('partner'))
  if (!partner || partner.disabled) throw refused('未知或已停用的伙伴机构 unknown partner')
  if (partner.validTo < localToday(new Date(now))) throw refused('密钥已过期 the key has expired')
  if (!/^\d{10}$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > clockSkewSeconds)
    throw refused('时间戳超出允许范围 clock skew')
  if (!/^[\w-]{16,100}$/.test(nonce)) throw refused('随机串应为 16 到 100 位 bad nonce')
  const url = new URL(request.url)
  const bodyHash = createHash('sha256')
    .update(Buffer.from(await request.clone().arrayBuffer()))
    .digest('hex')
  const text = signingText({ method: request.method, target: url.pathname + url.search, timestamp, nonce, bodyHash })
  if (!verify(null, Buffer.from(text), publicKeyOf(partner), Buffer.from(header('signature'), 'base64')))
    throw refused('签名不正确 bad signature')
  if (!(await useNonce(platform, partner, nonce))) throw refused('重复的请求 replay')
  return partner
}

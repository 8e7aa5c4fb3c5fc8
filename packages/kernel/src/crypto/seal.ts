import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts personal values at rest and makes the keyed hash they are found by (I-CRY-01). */
export interface Sealer {
  /** AES-256-GCM: one version byte, 12 bytes nonce, 16 bytes tag, ciphertext. */
  seal(clear: string): Buffer
  /** @throws Error when the value was changed or sealed with another key. */
  open(sealed: Uint8Array): string
  /** HMAC-SHA-256 with a key of its own, 32 bytes; equal values give equal hashes. */
  blindIndex(clear: string): Buffer
}

const formatVersion = 1

/** Derives independent keys for sealing and finding from the platform secret. */
export function createSealer(secret: string): Sealer {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'renshe', purpose, 32))
  const sealKey = derive('seal-personal-data')
  const indexKey = derive('blind-index')
  return {
    seal(clear) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce)
      const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([formatVersion]), nonce, cipher.getAuthTag(), body])
    },
    open(sealed) {
      const bytes = Buffer.from(sealed)
      if (bytes[0] !== formatVersion) throw new Error('密文版本未知')
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(1, 13))
      decipher.setAuthTag(bytes.subarray(13, 29))
      return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString('utf8')
    },
    blindIndex: (clear) => createHmac('sha256', indexKey).update(clear, 'utf8').digest(),
  }
}

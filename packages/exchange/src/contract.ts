export const exchangeModuleId = 'exchange'

/** Headers of a signed request. */
export const signatureHeaders = {
  partner: 'x-renshe-partner',
  timestamp: 'x-renshe-timestamp',
  nonce: 'x-renshe-nonce',
  signature: 'x-renshe-signature',
} as const

/** How far a partner's clock may be off, in seconds; a nonce is remembered for twice as long. */
export const clockSkewSeconds = 300

/** What a request is signed over; each part on a line of its own. */
export interface SignedParts {
  readonly method: string
  /** Path with its query, as sent. */
  readonly target: string
  /** Seconds since 1970. */
  readonly timestamp: string
  readonly nonce: string
  /** SHA-256 of the body in lower-case hex; of nothing for a GET. */
  readonly bodyHash: string
}

export function signingText(parts: SignedParts): string {
  return [parts.method.toUpperCase(), parts.target, parts.timestamp, parts.nonce, parts.bodyHash].join('\n')
}

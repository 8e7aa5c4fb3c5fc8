import type { ErrorCode, ImportPreview } from '@renshe/kernel'
import { ApiFailure, codeOfStatus } from './api-failure.ts'
import { newKey } from './call-api.ts'

interface UploadRefusal {
  readonly error: { readonly code: ErrorCode; readonly message: string }
}

/** Sends a ledger file for an import; the answer names its headers and the suggested mapping. */
export async function uploadImport(kind: string, file: File): Promise<ImportPreview> {
  const form = new FormData()
  form.append('file', file)
  const response = await fetch(`/imports?kind=${encodeURIComponent(kind)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'x-idempotency-key': newKey() },
    body: form,
  }).catch(() => {
    throw new ApiFailure('UNAVAILABLE', '')
  })
  const body = (await response.json().catch(() => null)) as ImportPreview | UploadRefusal | null
  if (body !== null && 'error' in body) throw new ApiFailure(body.error.code, body.error.message)
  if (!response.ok || body === null) throw new ApiFailure(codeOfStatus(response.status), '')
  return body
}

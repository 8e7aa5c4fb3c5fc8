import { describe, expect, it } from 'vitest'
import { ApiFailure, meansRightsChanged, toApiFailure } from './api-failure.ts'

function trpcError(data: unknown): Error {
  return Object.assign(new Error('raw'), { data })
}

describe('an answer that refuses', () => {
  it('keeps the code, the Chinese message and the fields of the platform', () => {
    const fields = [{ path: 'data.person_id', message: '校验位有误' }]
    const failure = toApiFailure(trpcError({ app: { code: 'BAD_INPUT', message: '内容有误', fields } }))
    expect(failure).toMatchObject({ code: 'BAD_INPUT', message: '内容有误', fields, status: 400 })
  })

  it('gets a code from the HTTP status when it carries none of ours', () => {
    expect(toApiFailure(trpcError({ httpStatus: 401 })).code).toBe('UNAUTHENTICATED')
    expect(toApiFailure(trpcError({ httpStatus: 500 })).code).toBe('INTERNAL')
  })

  it('means the server cannot be reached when there is no answer at all', () => {
    expect(toApiFailure(new TypeError('Failed to fetch')).code).toBe('UNAVAILABLE')
  })

  it('drops fields that are not well formed', () => {
    const failure = toApiFailure(trpcError({ app: { code: 'BAD_INPUT', message: '', fields: [1, { path: 'a' }] } }))
    expect(failure.fields).toEqual([])
  })

  it('tells when the rights of the user may have changed', () => {
    expect(meansRightsChanged(new ApiFailure('MODULE_OFF', ''))).toBe(true)
    expect(meansRightsChanged(new ApiFailure('CONFLICT', ''))).toBe(false)
  })
})

import { createHash, randomUUID, sign } from 'node:crypto'
import { createPartner, partnerApi } from '@renshe/exchange/server'
import { closeMonth, publishedBoard } from '@renshe/plan/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediationLedger } from './ledgers-for-tests.ts'
import { type TestPlatform, testPlatform } from './test-platform.ts'

const path = '/api/partner/v1/indicators?month=2025-03'

describe('the partner API', () => {
  let test: TestPlatform
  let api: ReturnType<typeof partnerApi>
  let privateKey: string

  beforeAll(async () => {
    test = await testPlatform()
    await test.importText(test.system, 'mediation', mediationLedger('莘庄镇'))
    await closeMonth(test.platform, test.system, { month: '2025-03', key: randomUUID() })
    api = partnerApi(test.platform, { publishedBoard: (month) => publishedBoard(test.platform, { month }) })
    const partner = {
      id: 'demo-suzhou',
      name: '苏州市（演示）',
      agencyCode: '320500',
      validTo: '2099-12-31',
      key: randomUUID(),
    }
    privateKey = (await createPartner(test.platform, test.system, partner)).privateKey
  })
  afterAll(() => test.close())

  const signed = (changes: { target?: string; timestamp?: string; nonce?: string; sentPath?: string } = {}) => {
    const timestamp = changes.timestamp ?? String(Math.floor(Date.now() / 1000))
    const nonce = changes.nonce ?? randomUUID()
    const text = ['GET', changes.target ?? path, timestamp, nonce, createHash('sha256').digest('hex')].join('\n')
    const signature = sign(null, Buffer.from(text), privateKey).toString('base64')
    return new Request(`http://localhost${changes.sentPath ?? path}`, {
      headers: {
        'x-renshe-partner': 'demo-suzhou',
        'x-renshe-timestamp': timestamp,
        'x-renshe-nonce': nonce,
        'x-renshe-signature': signature,
      },
    })
  }

  it('answers a signed request with the published month', async () => {
    const answer = await api.fetch(signed())
    expect(answer.status).toBe(200)
    const body = (await answer.json()) as { month: string; figures: { no: number; value: number | null }[] }
    expect(body.month).toBe('2025-03')
    expect(body.figures.find((figure) => figure.no === 8)?.value).toBe(1)
  })

  it('refuses a replay, a clock too far off, another path than signed, and no signature', async () => {
    const nonce = randomUUID()
    expect((await api.fetch(signed({ nonce }))).status).toBe(200)
    expect((await api.fetch(signed({ nonce }))).status).toBe(401)
    const late = String(Math.floor(Date.now() / 1000) - 301)
    expect((await api.fetch(signed({ timestamp: late }))).status).toBe(401)
    expect((await api.fetch(signed({ sentPath: '/api/partner/v1/indicators?month=2025-02' }))).status).toBe(401)
    expect((await api.fetch(new Request(`http://localhost${path}`))).status).toBe(401)
  })

  it('describes itself and logs every call', async () => {
    const document = (await (await api.fetch(new Request('http://localhost/api/partner/v1/openapi.json'))).json()) as {
      openapi: string
      paths: object
    }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual(['/api/partner/v1/indicators'])
    const { rows } = await test.platform.database.pool.query(
      'select status, count(*)::int as n from exchange.message_log group by 1 order by 1',
    )
    expect(rows).toEqual([
      { status: 200, n: 2 },
      { status: 401, n: 4 },
    ])
  })
})

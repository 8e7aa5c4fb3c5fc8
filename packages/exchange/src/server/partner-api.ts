import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { AppError, httpStatus } from '@renshe/kernel'
import { moduleOnFor, type Platform, publicError, sql } from '@renshe/kernel/server'
import type { PublishedBoard } from '@renshe/plan'
import { exchangeModuleId, signatureHeaders } from '../contract.ts'
import { checkSignature } from './check-signature.ts'

const district = '310112'

const figure = z.object({
  no: z.number().int(),
  rule: z.string(),
  name: z.string(),
  kind: z.string(),
  unit: z.string(),
  target: z.string(),
  value: z.number().nullable().openapi({ description: 'Rates as fractions of 1; null with a reason' }),
  reason: z.string().nullable(),
  status: z.string(),
  source: z.string(),
  version: z.number().int(),
})

const board = z
  .object({
    plan: z.string(),
    area: z.string(),
    month: z.string(),
    publishedAt: z.string(),
    correction: z.string().nullable(),
    demo: z.boolean(),
    figures: z.array(figure),
  })
  .openapi('PublishedIndicators')

const failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) }).openapi('Error')
const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const signedHeaders = z.object(
  Object.fromEntries(
    Object.values(signatureHeaders).map((name) => [
      name,
      z.string().openapi({ description: 'See the description of the API' }),
    ]),
  ),
)

const indicatorsRoute = createRoute({
  method: 'get',
  path: '/api/partner/v1/indicators',
  summary: 'Published plan indicators of one closed month 已发布的规划指标',
  request: {
    headers: signedHeaders,
    query: z.object({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .optional()
        .openapi({ example: '2025-12' }),
    }),
  },
  responses: {
    200: json(board, 'The newest version'),
    400: json(failure, 'Bad input'),
    401: json(failure, 'Not signed, wrongly signed, too old, or a replay'),
    403: json(failure, 'Switched off'),
    404: json(failure, 'Nothing published'),
  },
})

export interface PartnerSources {
  readonly publishedBoard: (month: string | undefined) => Promise<PublishedBoard | null>
}

const toAnswer = (found: PublishedBoard): z.infer<typeof board> => ({
  plan: found.plan.name,
  area: found.area.code,
  month: found.month,
  publishedAt: found.publishedAt,
  correction: found.correction,
  demo: found.demo,
  figures: found.figures.map(({ no, rule, name, kind, unit, targetText, value, reason, status, source, version }) => ({
    no,
    rule,
    name,
    kind,
    unit,
    target: targetText,
    value,
    reason,
    status,
    source,
    version,
  })),
})

async function log(platform: Platform, partner: string, request: Request, status: number): Promise<void> {
  const url = new URL(request.url)
  await sql`insert into exchange.message_log (partner_id, method, target, status, nonce) values (${partner.slice(0, 100)}, ${request.method},
    ${(url.pathname + url.search).slice(0, 500)}, ${status}, ${request.headers.get(signatureHeaders.nonce)?.slice(0, 100) ?? null})`.execute(
    platform.database.reads,
  )
}

/** The signed API for partner agencies, with its description at `/api/partner/v1/openapi.json`. Every call is logged. */
export function partnerApi(platform: Platform, sources: PartnerSources): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : context.json(
            {
              error: {
                code: 'BAD_INPUT',
                message: result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
              },
            },
            400,
          ),
  })
  app.onError((error, context) => {
    const known = publicError(error)
    return context.json({ error: { code: known.code, message: known.message } }, httpStatus[known.code])
  })
  // Before anything else is looked at, the request must be a partner's; what comes of it is logged either way.
  app.use('/api/partner/v1/indicators', async (context, next) => {
    const claimed = context.req.header(signatureHeaders.partner) ?? ''
    try {
      await checkSignature(platform, context.req.raw)
      if (!(await moduleOnFor(platform, exchangeModuleId, district)))
        throw new AppError('MODULE_OFF', '伙伴接口已停用 switched off')
    } catch (error) {
      await log(platform, claimed, context.req.raw, httpStatus[publicError(error).code])
      throw error
    }
    await next()
    await log(platform, claimed, context.req.raw, context.res.status)
    return undefined
  })
  app.openapi(indicatorsRoute, async (context) => {
    const found = await sources.publishedBoard(context.req.valid('query').month)
    if (!found) throw new AppError('NOT_FOUND', '还没有发布这个月的指标 nothing published')
    return context.json(toAnswer(found), 200)
  })
  app.doc31('/api/partner/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Renshe partner API 人社伙伴接口',
      version: '1.0.0',
      description: `Each request is signed with the partner's Ed25519 key over five lines: method, path with query, timestamp (seconds), nonce (16–100 characters, used once), SHA-256 of the body in hex. Headers: ${Object.values(signatureHeaders).join(', ')} (signature in base64). Clocks may differ by 300 seconds.`,
    },
  })
  return app
}

import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { text as streamText } from 'node:stream/consumers'
import { addMonths, isLocalDate, localToday, resolveArea } from '@renshe/codes'
import { createPartner } from '@renshe/exchange/server'
import { type RoleId, roleIds } from '@renshe/kernel'
import { errorWorkbook, systemActor, verifyAudit } from '@renshe/kernel/server'
import { planData, savePlan } from '@renshe/plan/server'
import { catalog, evaluate, homeDistrict, ruleById } from '@renshe/rules'
import { type OpenPlatform, openPlatform } from '../open-platform.ts'
import { serve } from '../serve.ts'
import { readSettings } from '../settings.ts'
import { createUser, grantPost } from '../users/user-account.ts'
import { currentParameters } from './current-parameters.ts'
import { describeRule, explainEvaluation } from './describe-rule.ts'
import { importFile } from './import-file.ts'
import { listIndicators } from './list-indicators.ts'
import { seedDemo } from './seed-demo.ts'

/** A command used wrongly; the message says how it is used. */
export class UsageError extends Error {}

export interface Invocation {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** Standard output carries one JSON document and nothing else. */
  readonly json: boolean
}

export interface Command {
  readonly usage: string
  readonly run: (invocation: Invocation) => Promise<number>
}

const message = (line: string) => process.stderr.write(`${line}\n`)
const document = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`)

async function withPlatform<T>(work: (open: OpenPlatform) => Promise<T>): Promise<T> {
  const open = await openPlatform(readSettings(process.env))
  try {
    return await work(open)
  } finally {
    await open.close()
  }
}

function text(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name]
  return typeof value === 'string' ? value : undefined
}

function dateOption(invocation: Invocation, name: string): string | undefined {
  const value = text(invocation, name)
  if (value !== undefined && !isLocalDate(value)) throw new UsageError(`--${name} 应为日期，如 2025-12-31`)
  return value
}

function areaOption(invocation: Invocation): string | undefined {
  const value = text(invocation, 'area')
  if (value === undefined) return undefined
  const area = resolveArea(value)
  if (!area.found) throw new UsageError(`--area 不认识: ${value}`)
  return area.code
}

async function runImportCommand(invocation: Invocation): Promise<number> {
  const [kind, file] = invocation.words
  if (!kind || !file) throw new UsageError('用法: renshe import <kind> <file> [--dry-run] [--json]')
  return withPlatform(async ({ platform }) => {
    const actor = systemActor(platform.registry, '命令行')
    const { id, ignored, ...answer } = await importFile(
      platform,
      actor,
      kind,
      resolve(process.env.INIT_CWD ?? '.', file),
      invocation.options['dry-run'] === true,
    )
    if (ignored.length > 0) message(`未导入的列 columns kept aside: ${ignored.join('、')}`)
    if (answer.rejected > 0) message(`错误文件 error file: ${(await errorWorkbook(platform, actor, id)).path}`)
    if (invocation.json) document(answer)
    else process.stdout.write(`${kind}: ${answer.rows} 行, 接受 ${answer.accepted}, 拒绝 ${answer.rejected}\n`)
    return answer.rejected > 0 ? 3 : 0
  })
}

async function runIndicatorsCommand(invocation: Invocation): Promise<number> {
  return withPlatform(async ({ platform }) => {
    const rows = await listIndicators(platform, {
      plan: text(invocation, 'plan'),
      area: areaOption(invocation),
      from: dateOption(invocation, 'from'),
      asOf: dateOption(invocation, 'as-of'),
    })
    if (invocation.json) document(rows)
    else
      for (const row of rows)
        process.stdout.write(
          `${String(row.no).padStart(2)} ${row.name}: ${row.value === null ? (row.reason ?? '—') : row.unit === '%' ? `${(row.value * 100).toFixed(2)}%` : row.value} [${row.targetText}] ${row.status}\n`,
        )
    return 0
  })
}

/** Reads one JSON document from a file, or from standard input for `-`. @throws UsageError */
async function readJson(source: string): Promise<unknown> {
  const content =
    source === '-'
      ? await streamText(process.stdin)
      : await readFile(resolve(process.env.INIT_CWD ?? '.', source), 'utf8').catch(() => {
          throw new UsageError(`文件读不到: ${source}`)
        })
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch {
    throw new UsageError(`不是 JSON: ${source}`)
  }
}

async function runRulesCommand(invocation: Invocation): Promise<number> {
  if (invocation.json) document(catalog.map(describeRule))
  else for (const rule of catalog) process.stdout.write(`${rule.id} ${rule.title.zh}（${rule.source}）\n`)
  return 0
}

async function runEvaluateCommand(invocation: Invocation): Promise<number> {
  const [id] = invocation.words
  const input = text(invocation, 'input')
  if (!id || !input) throw new UsageError('用法: renshe evaluate <rule-id> --input <file or -> [--on DATE] [--json]')
  const rule = ruleById(id)
  if (!rule) throw new UsageError(`没有规则 ${id}，renshe rules 列出全部`)
  const answer = evaluate(rule, await readJson(input), {
    snapshot: await currentParameters(readSettings(process.env)),
    on: dateOption(invocation, 'on') ?? localToday(),
    area: areaOption(invocation) ?? homeDistrict,
  })
  if (invocation.json) document(answer)
  else process.stdout.write(explainEvaluation(rule, answer))
  return 0
}

async function runUserCreate(invocation: Invocation): Promise<number> {
  const username = invocation.words[0] ?? text(invocation, 'username')
  const role = text(invocation, 'role')
  const area = areaOption(invocation)
  if (!username || !role || !area || !roleIds.includes(role as RoleId)) {
    throw new UsageError(
      `用法: renshe user create <username> --name 姓名 --role ${roleIds.join('|')} --area 310112 [--password …]`,
    )
  }
  const password = text(invocation, 'password') ?? randomBytes(12).toString('base64url')
  return withPlatform(async ({ platform, auth }) => {
    const actor = systemActor(platform.registry, '命令行')
    const { id } = await createUser(platform, auth, actor, {
      username,
      name: text(invocation, 'name') ?? username,
      password,
      key: randomUUID(),
    })
    await grantPost(platform, actor, { userId: id, role: role as RoleId, area, key: randomUUID() })
    if (invocation.json) document({ id, username, role, area, ...(text(invocation, 'password') ? {} : { password }) })
    else process.stdout.write(`${username} ${role} ${area}${text(invocation, 'password') ? '' : ` ${password}`}\n`)
    return 0
  })
}

/** The command line's commands by their words. */
export const commands: Readonly<Record<string, Command>> = {
  serve: {
    usage: 'serve',
    run: async () => {
      await serve(readSettings(process.env))
      process.exit(0)
    },
  },
  migrate: {
    usage: 'migrate',
    run: () =>
      withPlatform(async () => {
        message('数据库已是最新 the database is up to date')
        return 0
      }),
  },
  'seed demo': {
    usage: 'seed demo [--people N]',
    run: (invocation) =>
      withPlatform(async ({ platform, auth, empty }) => {
        if (!empty)
          throw new UsageError('数据库里已有账号，演示数据只装入空库 demo data goes into an empty database only')
        const people = Number(text(invocation, 'people') ?? 20_000)
        if (!Number.isInteger(people) || people < 100 || people > 2_000_000)
          throw new UsageError('--people 应为 100 到 2000000 的整数')
        await seedDemo({ ...platform, demo: true }, auth, people, message)
        return 0
      }),
  },
  import: { usage: 'import <kind> <file> [--dry-run] [--json]', run: runImportCommand },
  indicators: {
    usage: 'indicators [--plan 14] --as-of 2025-12-31 [--from DATE] [--area 310112] [--json]',
    run: runIndicatorsCommand,
  },
  rules: { usage: 'rules [--json]', run: runRulesCommand },
  evaluate: {
    usage: 'evaluate <rule-id> --input <file or -> [--on DATE] [--area 310112] [--json]',
    run: runEvaluateCommand,
  },
  'user create': {
    usage: 'user create <username> --name NAME --role ROLE --area CODE [--password …]',
    run: runUserCreate,
  },
  'partner create': {
    usage: 'partner create <id> --name NAME --agency 320500 [--valid-to DATE]',
    run: (invocation) => {
      const id = invocation.words[0]
      const agencyCode = text(invocation, 'agency')
      if (!id || !/^[a-z][a-z0-9-]{2,39}$/.test(id) || !agencyCode || !/^\d{6}$/.test(agencyCode)) {
        throw new UsageError('用法: renshe partner create <id> --name 名称 --agency 320500 [--valid-to 日期]')
      }
      return withPlatform(async ({ platform }) => {
        const validTo = dateOption(invocation, 'valid-to') ?? addMonths(localToday(), 12)
        const pair = await createPartner(platform, systemActor(platform.registry, '命令行'), {
          id,
          name: text(invocation, 'name') ?? id,
          agencyCode,
          validTo,
          key: randomUUID(),
        })
        if (invocation.json) document({ id, agencyCode, validTo, ...pair })
        else process.stdout.write(`${id} ${agencyCode} 有效至 ${validTo}\n${pair.publicKey}${pair.privateKey}`)
        return 0
      })
    },
  },
  'audit verify': {
    usage: 'audit verify [--json]',
    run: (invocation) =>
      withPlatform(async ({ postgres }) => {
        const verdict = await verifyAudit(postgres.ownerUrl)
        if (invocation.json) document(verdict)
        else
          process.stdout.write(
            `${verdict.chains} 条链, ${verdict.records} 条记录, ${verdict.faults.length} 处不符\n${verdict.faults.map((fault) => `${fault.chain} #${fault.seq} ${fault.fault}\n`).join('')}`,
          )
        return verdict.faults.length > 0 ? 1 : 0
      }),
  },
  'plan load': {
    usage: 'plan load <file.json>',
    run: async (invocation) => {
      const file = invocation.words[0]
      if (!file) throw new UsageError('用法: renshe plan load <file.json>')
      const content = await readFile(resolve(process.env.INIT_CWD ?? '.', file), 'utf8').catch(() => {
        throw new UsageError(`文件不存在: ${file}`)
      })
      const parsed = planData.safeParse(JSON.parse(content))
      if (!parsed.success)
        throw new UsageError(
          `规划文件不合要求: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`,
        )
      return withPlatform(async ({ platform }) => {
        await savePlan(platform.database.reads, parsed.data)
        message(`规划 ${parsed.data.id} 已载入，${parsed.data.indicators.length} 项指标`)
        return 0
      })
    },
  },
}

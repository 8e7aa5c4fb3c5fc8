import { label } from '@renshe/codes'
import { choice, count, fields, flag, group, list, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

/** Controls that are there or not. */
const switches = {
  TWO_FACTOR: [
    '管理员和远程登录双因子，其中一种用密码技术',
    'Two factors for administrators and from afar, one by cryptography',
  ],
  ROW_SCOPE: ['按街镇隔离数据行', 'Rows kept apart by town'],
  AUDIT: ['操作审计只增不改、链式防篡改、管理员不能停', 'Audit append-only, chained, not to be stopped'],
  ENCRYPTION: ['传输和存储保护完整性、保密性', 'Integrity and secrecy in transit and at rest'],
  BACKUP: ['本地每日备份、异地实时备份、恢复演练', 'Daily backup, off-site copy, restore test'],
  RESIDUAL: ['退出或释放时清除剩余信息', 'Residual information cleared'],
  INPUT: ['输入和上传校验，防注入、跨站、SSRF', 'Input and uploads checked'],
  ADMIN_PORT: ['管理端口不对公网开放', 'Admin port closed to the public net'],
  MALWARE: ['上传文件查杀恶意代码', 'Uploads scanned'],
  EXPORT: ['导出加水印并限量', 'Exports marked and limited'],
  DEFAULT_ACCOUNTS: ['没有默认账户', 'No default accounts'],
  SESSION: ['防会话固定和跨站请求伪造', 'Session fixation and CSRF prevented'],
  TIME_SYNC: ['时间同步', 'Clocks in step'],
} as const

const measured = {
  PASSWORD: ['口令长度、种类、使用期', 'Length, kinds and age of passwords'],
  LOCKOUT: ['登录失败锁定', 'Lock after failures'],
  IDLE: ['空闲自动退出', 'Sign-out when idle'],
  THREE_ROLES: ['系统、安全、审计管理员齐备且不兼任', 'Three administrators, none holding two posts'],
  LOG_KEPT: ['日志保存期', 'Logs kept long enough'],
} as const

const controls = { ...switches, ...measured }
type Control = keyof typeof controls
type Switch = keyof typeof switches
const switchNames = Object.keys(switches) as readonly Switch[]

const roles = {
  system: ['系统管理员', 'System administrator'],
  security: ['安全管理员', 'Security administrator'],
  audit: ['审计管理员', 'Audit administrator'],
} as const

type Role = keyof typeof roles

interface Post {
  readonly user: string
  readonly role: Role
}

/** Every one of the three posts is held, and nobody holds two of them. */
function rolesApart(posts: readonly Post[]): boolean {
  const held = new Map<string, Role>()
  for (const { user, role } of posts) {
    if ((held.get(user) ?? role) !== role) return false
    held.set(user, role)
  }
  return new Set(held.values()).size === Object.keys(roles).length
}

interface Settings {
  readonly passwordLength: number
  readonly passwordKinds: number
  readonly passwordDays: number
  readonly lockFailures: number
  readonly lockMinutes: number
  readonly idleMinutes: number
  readonly logMonths: number
}

const parameterOf = {
  passwordLength: 'mlps.password_length',
  passwordKinds: 'mlps.password_kinds',
  passwordDays: 'mlps.password_days',
  lockFailures: 'mlps.lock_failures',
  lockMinutes: 'mlps.lock_minutes',
  idleMinutes: 'mlps.idle_minutes',
  logMonths: 'retention.network_log',
} as const satisfies Readonly<Record<keyof Settings, string>>

/** Zero means that a limit is switched off, which no limit forgives. */
const within = (value: number, most: number): boolean => value > 0 && value <= most

const measuredChecks = (
  have: Settings,
  wanted: Settings,
  posts: readonly Post[],
): readonly (readonly [boolean, Control])[] => [
  [
    have.passwordLength >= wanted.passwordLength &&
      have.passwordKinds >= wanted.passwordKinds &&
      within(have.passwordDays, wanted.passwordDays),
    'PASSWORD',
  ],
  [within(have.lockFailures, wanted.lockFailures) && have.lockMinutes >= wanted.lockMinutes, 'LOCKOUT'],
  [within(have.idleMinutes, wanted.idleMinutes), 'IDLE'],
  [rolesApart(posts), 'THREE_ROLES'],
  [have.logMonths >= wanted.logMonths, 'LOG_KEPT'],
]

interface Platform {
  readonly inPlace: readonly Switch[]
  readonly settings: Settings
  readonly posts: readonly Post[]
}

function failing({ inPlace, settings, posts }: Platform, work: Work<(typeof parameterOf)[keyof Settings]>): Control[] {
  const missing = switchNames.filter((name) => !inPlace.includes(name))
  const off = measuredChecks(settings, work.need(parameterOf), posts).filter(([met]) => !met)
  return [...missing, ...off.map(([, name]) => name)]
}

export const iMlps01 = defineRule({
  id: 'I-MLPS-01',
  title: label('等保三级可检测的控制项', 'Level-3 controls that software can test'),
  plain: label(
    '对照等级保护三级逐项检查平台的安全设置，列出不符合的项目；定级备案和年度测评另行组织。',
    'Checks the platform’s settings against level 3 of the protection scheme and lists what fails; filing and yearly evaluation are organised apart.',
  ),
  field: 'privacy',
  source: 'GB/T 22239-2019 第三级',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('检查日期', 'Day of the check') },
  input: fields({
    inPlace: list('已具备的控制项', 'Controls in place', choice('控制项', 'Control', switches), 13),
    settings: group('系统设置', 'Settings of the system', {
      passwordLength: count('口令最短长度', 'Least length of a password'),
      passwordKinds: count('口令字符种类', 'Kinds of characters'),
      passwordDays: count('口令使用期', 'Age of a password', 'days'),
      lockFailures: count('失败多少次锁定', 'Failures until locked', 'times'),
      lockMinutes: count('锁定时长', 'Time locked', 'minutes'),
      idleMinutes: count('空闲退出', 'Idle until sign-out', 'minutes'),
      logMonths: count('日志保存', 'Logs kept', 'months'),
    }),
    posts: list(
      '三类管理员任职',
      'Administrators',
      fields({ user: text('人员', 'User', 100).min(1), role: choice('职责', 'Role', roles) }),
    ),
  }),
  result: fields({
    passed: flag('全部符合', 'All met'),
    failed: list('不符合的项目', 'Controls that fail', choice('控制项', 'Control', controls)),
  }),
  parameters: Object.values(parameterOf),
  example: {
    inPlace: [...switchNames],
    settings: {
      passwordLength: 10,
      passwordKinds: 3,
      passwordDays: 90,
      lockFailures: 5,
      lockMinutes: 30,
      idleMinutes: 15,
      logMonths: 6,
    },
    posts: [
      { user: 'A', role: 'system' },
      { user: 'B', role: 'security' },
      { user: 'C', role: 'audit' },
    ],
  },
  versions: [
    {
      from: '2019-12-01',
      decide(platform, work) {
        const failed = failing(platform, work)
        for (const name of failed) work.step(`不符合：${controls[name][0]}`, name)
        return { passed: work.step('全部控制项符合', failed.length === 0), failed }
      },
    },
  ],
})

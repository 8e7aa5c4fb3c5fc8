import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { demoFiles } from '@renshe/demo-data'
import type { RoleId } from '@renshe/kernel'
import { type Platform, systemActor } from '@renshe/kernel/server'
import { closeMonth } from '@renshe/plan/server'
import type { Auth } from '../auth/auth.ts'
import { createUser, grantPost } from '../users/user-account.ts'
import { importFile } from './import-file.ts'

/** Password of every demo account; demo data only (interfaces.md). */
export const demoPassword = 'Renshe-demo-2026'

const demoAccounts: readonly (readonly [username: string, name: string, role: RoleId, area: string])[] = [
  ['district.admin', '区级管理员（演示）', 'district-admin', '310112'],
  ['district.labor', '劳动关系科（演示）', 'labor-officer', '310112'],
  ['district.employment', '就业促进科（演示）', 'employment-officer', '310112'],
  ['district.insurance', '社会保障科（演示）', 'insurance-officer', '310112'],
  ['district.skills', '职业能力科（演示）', 'skills-officer', '310112'],
  ['district.startup', '创业指导科（演示）', 'startup-officer', '310112'],
  ['district.neweconomy', '新业态专班（演示）', 'neweconomy-officer', '310112'],
  ['xinzhuang.staff', '莘庄镇经办（演示）', 'township-staff', '310112101'],
  ['qibao.staff', '七宝镇经办（演示）', 'township-staff', '310112102'],
  ['xinzhuang.mediator', '莘庄镇调解员（演示）', 'mediator', '310112101'],
  ['district.arbitrator', '区仲裁员（演示）', 'arbitrator', '310112'],
  ['district.inspector', '区监察员（演示）', 'inspector', '310112'],
  ['district.reviewer', '资金复核（演示）', 'money-reviewer', '310112'],
  ['security.admin', '安全管理员（演示）', 'security-admin', '310112'],
  ['audit.admin', '审计管理员（演示）', 'auditor', '310112'],
]

/** Months of the plan that the demo publishes, so that the site and the townships have something to read. */
const demoClosings = ['2023-12', '2024-12', '2025-06', '2025-12']

/** Fills an empty installation: accounts, ledgers through the importer like any township's, closed months. */
export async function seedDemo(
  platform: Platform,
  auth: Auth,
  people: number,
  say: (line: string) => void,
): Promise<void> {
  const actor = systemActor(platform.registry, '演示数据')
  for (const [username, name, role, area] of demoAccounts) {
    const { id } = await createUser(platform, auth, actor, {
      username,
      name,
      password: demoPassword,
      demo: true,
      key: `demo-user-${username}`,
    })
    await grantPost(platform, actor, { userId: id, role, area, from: '2021-01-01', key: `demo-post-${username}` })
  }
  const folder = join(platform.filesDir, 'demo')
  for (const { kind, path } of await demoFiles(folder, { people })) {
    const answer = await importFile(platform, actor, kind, path, false)
    say(`演示数据 demo data: ${kind} ${answer.accepted}/${answer.rows}`)
  }
  for (const month of demoClosings)
    await closeMonth(platform, actor, { plan: '14', month, key: `demo-closing-${month}` })
  await rm(folder, { recursive: true, force: true })
}

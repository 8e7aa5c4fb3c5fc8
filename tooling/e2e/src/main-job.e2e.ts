import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { faultsOf } from './page-faults.ts'
import { type RunningPlatform, startPlatform } from './running-platform.ts'
import { signInTo } from './sign-in.ts'

const outcomes = [
  '调解成功',
  '调解成功',
  '调解成功',
  '调解成功',
  '调解成功',
  '调解成功',
  '调解成功',
  '调解不成',
  '调解不成',
  '',
]
const ledger = [
  '莘庄镇调解台账,,,,',
  '案号,区划,受理日期,结案日期,结案方式',
  ...outcomes.map(
    (outcome, index) => `M${index + 1},莘庄镇,2025/3/3,${outcome === '' ? '' : '2025年3月10日'},${outcome}`,
  ),
  'BAD,莘庄镇,2025-02-30,,',
].join('\n')

describe('the main job in the browser', () => {
  let platform: RunningPlatform
  let browser: Browser

  beforeAll(async () => {
    platform = await startPlatform([
      ['xinzhuang.staff', 'township-staff', '310112101'],
      ['qibao.staff', 'township-staff', '310112102'],
      ['district.admin', 'district-admin', '310112'],
    ])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    expect(await platform.stop()).toBe(0)
  })

  const signIn = (username: string, width?: number) => signInTo(platform, browser, username, width)

  it('township staff import a ledger, see its one error by row and column, and the board changes by exactly the records', async () => {
    const page = await signIn('xinzhuang.staff')
    await page.goto(`${platform.url}/console/import?kind=mediation`)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '台账.csv', mimeType: 'text/csv', buffer: Buffer.from(ledger) })
    await page.getByRole('button', { name: '开始导入' }).click()
    await page.getByRole('heading', { name: '导入结果' }).waitFor()
    const errors = page.getByRole('region', { name: '被拒绝的行' }).first()
    expect(await errors.getByRole('row').nth(1).textContent()).toMatch(/^13受理日期2025-02-30/)
    await page.goto(`${platform.url}/console/indicators/9?asOf=2025-12-31`)
    await page.getByText('分子 7 ÷ 分母 9').waitFor()
    await page.getByRole('link', { name: /调解成功数.*7/ }).click()
    await page.getByText('共 7 条').first().waitFor()
    await page.close()
  })

  it('the other township sees none of it', async () => {
    const page = await signIn('qibao.staff')
    await page.goto(`${platform.url}/console/mediation-cases?q=M1`)
    await page.getByText('没有符合条件的记录').waitFor()
    await page.close()
  })

  it('the interface changes to English and dark, and the page says so to the browser', async () => {
    const page = await signIn('xinzhuang.staff')
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.getByRole('button', { name: 'xinzhuang.staff' }).click()
    await page.getByRole('menuitemradio', { name: '深色' }).click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    expect(await ground()).not.toBe(light)
    await page.close()
  })

  it('wrong passwords and visitors without a session get nowhere', async () => {
    const page = await browser.newPage({ locale: 'zh-CN' })
    await page.goto(`${platform.url}/console/people`)
    await page.getByLabel('用户名').fill('xinzhuang.staff')
    await page.getByLabel('密码').fill('wrong-password')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByText('用户名或密码不正确').waitFor()
    expect((await page.request.get(`${platform.url}/trpc/session.me`)).status()).toBe(401)
    await page.close()
  })

  it('the district switches a module off for one township, sets a parameter, and both act at once', async () => {
    const admin = await signIn('district.admin')
    const staff = await signIn('xinzhuang.staff')
    const flip = async (confirm: string) => {
      await admin.goto(`${platform.url}/console/modules`)
      await admin.getByRole('switch', { name: '劳动关系 · 莘庄镇' }).click()
      await admin.getByLabel('原因').fill('盘点台账')
      await admin.getByRole('button', { name: '确认' }).click()
      await admin.getByText(confirm).first().waitFor()
    }
    await flip('模块状态已更新')
    await staff.goto(`${platform.url}/console/mediation-cases`)
    await staff.getByText('没有权限').waitFor()
    expect(await staff.getByRole('link', { name: '调解台账' }).count()).toBe(0)
    await flip('模块状态已更新')
    await staff.goto(`${platform.url}/console/mediation-cases`)
    await staff.getByText('共 10 条').first().waitFor()
    await admin.goto(`${platform.url}/console/settings`)
    await admin.getByRole('button', { name: '修改“预警回溯天数”' }).click()
    await admin.getByLabel('新值').fill('90')
    await admin.getByRole('button', { name: '保存' }).click()
    await admin.getByRole('row', { name: /预警回溯天数.*90.*区/ }).waitFor()
    await admin.close()
    await staff.close()
  })

  it.each([
    [375, '浅色'],
    [375, '深色'],
    [1440, '浅色'],
    [1440, '深色'],
  ] as const)('no page has an accessibility fault at %i pixels, %s', async (width, theme) => {
    const page = await signIn('district.admin', width)
    await page.emulateMedia({ colorScheme: theme === '深色' ? 'dark' : 'light' })
    await page.getByRole('button', { name: 'district.admin' }).click()
    await page.getByRole('menuitemradio', { name: theme }).click()
    const pages = [
      '/',
      '/indicators/9',
      '/people',
      '/mediation-cases',
      '/closing',
      '/settings',
      '/modules',
      '/users',
      '/audit',
      '/import/history',
    ]
    for (const path of [...pages.map((entry) => `/console${entry}`), '/', '/indicators', '/about', '/developers']) {
      expect(await faultsOf(page, platform.url + path)).toEqual([])
    }
    await page.close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { type RunningPlatform, testPassword } from './running-platform.ts'

/** A page of the console with somebody signed in. */
export async function signInTo(
  platform: RunningPlatform,
  browser: Browser,
  username: string,
  width = 1440,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${platform.url}/console/`)
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(testPassword)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('button', { name: username }).waitFor()
  return page
}

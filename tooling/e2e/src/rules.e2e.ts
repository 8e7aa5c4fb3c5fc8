import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { faultsOf } from './page-faults.ts'
import { type RunningPlatform, startPlatform } from './running-platform.ts'
import { signInTo } from './sign-in.ts'

const arbitration = [
  '案号,区划,收件日期,受理日期,案件来源,标的额(元),结案日期,结案方式',
  '闵劳人仲测1,莘庄镇,2026-08-17,2026-08-20,直接申请,30000,,',
].join('\n')
const pensioners = [
  '证件号码,姓名,区划,上年12月生活费(元),金额所属年度,状态',
  '310112194806151230,测试甲,莘庄镇,2650.00,2024,领取中',
].join('\n')

describe('rules in the browser', () => {
  let platform: RunningPlatform
  let browser: Browser

  beforeAll(async () => {
    platform = await startPlatform([
      ['rule.staff', 'township-staff', '310112101'],
      ['rule.admin', 'district-admin', '310112'],
      ['rule.reviewer', 'money-reviewer', '310112'],
      ['rule.insurance', 'insurance-officer', '310112'],
    ])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    expect(await platform.stop()).toBe(0)
  })

  const signIn = (username: string, width?: number) => signInTo(platform, browser, username, width)

  async function importLedger(page: Page, kind: string, text: string): Promise<void> {
    await page.goto(`${platform.url}/console/import?kind=${kind}`)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '台账.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: '开始导入' }).click()
    await page.getByRole('heading', { name: '导入结果' }).waitFor()
  }

  it('staff find a rule, fill in its inputs, and see the answer with each step', async () => {
    const page = await signIn('rule.staff')
    await page.goto(`${platform.url}/console/rules`)
    await page.getByLabel('搜索规则').fill('退休年龄')
    await page.getByRole('link', { name: '法定退休年龄（渐进式延迟）' }).click()
    await page.getByLabel('出生年月').fill('1970-06')
    await page.getByLabel('退休类别').click()
    await page.getByRole('option', { name: '男职工（原 60 岁）' }).click()
    await page.getByRole('button', { name: '计算' }).click()
    const answer = page.getByRole('region', { name: '试算' })
    await answer.getByText('737 个月').waitFor()
    expect(await answer.getByRole('row', { name: /法定退休月份.*2031-11/ }).count()).toBe(1)
    await page.getByLabel('出生年月').fill('')
    await page.getByRole('button', { name: '计算' }).click()
    await page.getByText('请填写这一项').waitFor()
    await page.close()
  })

  it('an answer is kept with a case as it was: unknown for want of a parameter, which two people then load', async () => {
    const staff = await signIn('rule.staff')
    await importLedger(staff, 'arbitration', arbitration)
    await staff.goto(`${platform.url}/console/arbitration-cases?q=${encodeURIComponent('闵劳人仲测1')}`)
    await staff.getByRole('link', { name: '闵劳人仲测1' }).click()
    await staff.getByRole('button', { name: '按“一裁终局”判定' }).click()
    const dialog = staff.getByRole('dialog')
    expect(await dialog.getByLabel('金额').inputValue()).toBe('30000.00')
    await dialog.getByRole('combobox', { name: '事项' }).click()
    await staff.getByRole('option', { name: '追索劳动报酬' }).click()
    await dialog.getByRole('button', { name: '判定并保存' }).click()
    await staff.getByRole('link', { name: 'F-ARB-02 一裁终局' }).click()
    await staff.getByText('月最低工资标准').waitFor()

    const admin = await signIn('rule.admin')
    await admin.goto(`${platform.url}/console/parameters/min_wage.month/propose`)
    await admin.getByLabel('月最低工资标准').fill('2800')
    await admin.getByLabel('文号').fill('沪人社规〔2026〕测试号')
    await admin.getByLabel('生效日期').fill('2026-07-01')
    await admin.getByRole('button', { name: '查看影响' }).click()
    await admin.getByText('仲裁台账（F-ARB-02）：1 件未结').waitFor()
    await admin.getByText('已保存的判定中有 1 份').waitFor()
    await admin.getByRole('button', { name: '提交复核' }).click()
    await admin.getByText('由您提出，须由他人复核').waitFor()
    expect(await admin.getByRole('button', { name: '通过' }).count()).toBe(0)

    const reviewer = await signIn('rule.reviewer')
    await reviewer.goto(`${platform.url}/console/parameter-changes`)
    await reviewer.getByRole('button', { name: '通过' }).click()
    await reviewer.getByLabel('原因').fill('与文件核对一致')
    await reviewer.getByRole('button', { name: '确认' }).click()
    await reviewer.getByText('没有参数变更').waitFor()

    await staff.reload()
    await staff.getByText('无法得出结果').waitFor()
    await staff.getByRole('link', { name: '返回案件' }).click()
    await staff.getByRole('button', { name: '按“一裁终局”判定' }).click()
    await staff.getByRole('dialog').getByRole('combobox', { name: '事项' }).click()
    await staff.getByRole('option', { name: '追索劳动报酬' }).click()
    await staff.getByRole('button', { name: '判定并保存' }).click()
    await staff.getByRole('row', { name: /F-ARB-02.*33,600\.00 元/ }).waitFor()
    for (const page of [staff, admin, reviewer]) await page.close()
  })

  it('the insurance section tries next year’s scheme on the people on file', async () => {
    const page = await signIn('rule.insurance')
    await importLedger(page, 'land-pensioners', pensioners)
    await page.goto(`${platform.url}/console/simulations`)
    await page.getByRole('link', { name: '新的模拟' }).click()
    await page.getByRole('button', { name: '以 2025 年方案填入' }).click()
    await page.getByRole('button', { name: '开始模拟' }).click()
    await page.getByText('1,279.20 元').first().waitFor()
    expect(await page.getByRole('row', { name: /莘庄镇.*1.*1.*0.*0.*106\.60 元/ }).count()).toBe(1)
    await page.close()
  })

  it('a resident finds a rule on the site and gets an answer without script, and errors by field', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto(`${platform.url}/rules`)
    await page.getByLabel('找什么').fill('退休年龄')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('link', { name: '法定退休年龄（渐进式延迟）' }).click()
    await page.getByLabel('退休类别').selectOption('M60')
    await page.getByRole('button', { name: '计算' }).click()
    await page.getByRole('alert').getByRole('link', { name: '出生年月：请填写这一项' }).waitFor()
    expect(await page.getByLabel('退休类别').inputValue()).toBe('M60')
    await page.getByLabel('出生年月').fill('1970-06')
    await page.getByRole('button', { name: '计算' }).click()
    await page.getByText('2031-11').first().waitFor()
    expect(page.url()).not.toContain('1970')
    expect((await page.request.get(`${platform.url}/rules/I-MLPS-01`)).status()).toBe(404)
    const large = await page.request.post(`${platform.url}/rules/E-RET-01`, { data: 'x'.repeat(300_000) })
    expect(large.status()).toBe(413)
    await context.close()
  })

  it.each([
    [375, '浅色'],
    [1440, '深色'],
  ] as const)(
    'no page of rules has an accessibility fault at %i pixels, %s',
    { timeout: 300_000 },
    async (width, theme) => {
      const page = await signIn('rule.admin', width)
      await page.emulateMedia({ colorScheme: theme === '深色' ? 'dark' : 'light' })
      await page.getByRole('button', { name: 'rule.admin' }).click()
      await page.getByRole('menuitemradio', { name: theme }).click()
      const console = [
        '/rules',
        '/rules/E-LAND-02',
        '/parameters',
        '/parameters/min_wage.month',
        '/parameters/land_old.adjust/propose',
      ]
      const more = ['/parameter-changes', '/simulations', '/simulations/new', '/land-pensioners', '/arbitration-cases']
      const paths = [...console, ...more].map((path) => `/console${path}`)
      for (const path of [...paths, '/rules', '/rules?field=social-insurance', '/rules/E-RET-01', '/rules/B-ZERO-01'])
        expect(await faultsOf(page, platform.url + path)).toEqual([])
      await page.goto(`${platform.url}/console/rules/E-LAND-02`)
      await page.getByRole('button', { name: '填入示例' }).click()
      await page.getByRole('button', { name: '计算' }).click()
      await page.getByText('106.60 元').first().waitFor()
      expect(await faultsOf(page)).toEqual([])
      await page.close()
    },
  )
})

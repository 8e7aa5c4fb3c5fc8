import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Accessibility faults (WCAG 2.2 AA) of a page, of the one on screen where no address is given. */
export async function faultsOf(page: Page, address?: string): Promise<readonly string[]> {
  if (address !== undefined) await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html}`)
}

import { readFile } from 'node:fs/promises'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { inProject } from '../build/project.ts'

/** Text on a slide that is too faint. */
export interface Faint {
  readonly slide: string
  readonly text: string
  /** axe’s own words: the two colours and the ratio they have. */
  readonly fault: string
}

/** Text under WCAG AA of the page as it stands. */
export async function findFaint(page: Page): Promise<Faint[]> {
  await page.evaluate(await readFile(inProject('node_modules/axe-core/axe.min.js'), 'utf8'))
  return await page.evaluate(runAxe)
}

async function runAxe(): Promise<Faint[]> {
  const { axe } = window as unknown as { axe: { run(context: string, options: object): Promise<AxeResults> } }
  const options = { runOnly: ['color-contrast'], resultTypes: ['violations'] }
  const { violations } = await axe.run('.slides', options)
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, any }) => {
      const element = document.querySelector(target.join(' '))
      return {
        slide: element?.closest('.slide')?.id ?? '',
        text: element?.textContent?.trim() ?? '',
        fault: any[0]?.message ?? '',
      }
    }),
  )
}

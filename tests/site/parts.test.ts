import { expect, test } from 'vitest'
import { siteUrl, visit } from './visit.ts'

test('what can be broken in a living diagram takes a click in its middle, whatever words lie over it', async () => {
  const page = await visit()
  for (const place of ['aurora-storage/3', 'hybrid-network/2', 'e-learning-sla/1']) {
    await page.goto(`${siteUrl}#${place}`)
    const parts = page.locator(`#${place.replace(/\/.*/, '')}.present .diagram.live .picture .part`)
    await expect.poll(() => parts.count()).toBeGreaterThan(0)
    const covered = await parts.evaluateAll((all) =>
      all.flatMap((part) => {
        const { x, y, width, height } = part.getBoundingClientRect()
        const hit = document.elementFromPoint(x + width / 2, y + height / 2)
        return hit?.closest('.part') === part ? [] : [part.getAttribute('aria-description') ?? part.textContent]
      }),
    )
    expect(covered, place).toEqual([])
  }
})

import { vi } from 'vitest'
import { page } from 'vitest/browser'
import { startReading } from '../../../src/stage/reading.ts'
import { startStage } from '../../../src/stage/stage.ts'
import html from '../../golden/shop.html?raw'
import { openDocument, setAddress, startTest } from '../../stage/fixture.ts'
import { untilLive } from '../kit/live/fixture.ts'

/** The document of shop.md as it is built. */
const built = new DOMParser().parseFromString(html, 'text/html')

function openShop(mode: 'slides' | 'reading'): HTMLElement {
  const main = openDocument({ html: built.querySelector('.slides')?.innerHTML ?? '', mode })
  main.before(built.querySelector('.symbols')?.cloneNode(true) ?? '')
  return main
}

/** The shop on a stage, alive. */
export async function openDeck(address = '#shop') {
  const main = openShop('slides')
  setAddress(address)
  const stage = await startStage(main, startTest())
  await untilLive(main)
  return { main, ...stage }
}

/** The shop on the reading page, in sight and alive. */
export async function openReadingPage() {
  const main = openShop('reading')
  setAddress('#shop')
  startReading(main, startTest())
  document.querySelector('#shop')?.scrollIntoView()
  await untilLive(main)
  return main
}

/** A service or the title of a group, by the words drawn in it. */
export function part(name: string) {
  return page.getByRole('button').filter({ hasText: name })
}

/** What is drawn of each service that is not simply up: a sign at its corner. */
export function signs(): Record<string, string> {
  const parts = [...document.querySelectorAll('.player .picture [role=button]')]
  return Object.fromEntries(
    parts.flatMap((each) => {
      const sign = each.querySelector('.badge')?.getAttribute('class')?.replace('badge ', '')
      const name = [...each.querySelectorAll('text:not(.percent)')].map(({ textContent }) => textContent).join(' ')
      return sign === undefined ? [] : [[name, sign] as const]
    }),
  )
}

/** How many links of the picture look like this: `cut` by a failure, or `busy` with a flow. */
export function countLinks(kind: 'cut' | 'busy'): number {
  return document.querySelectorAll(`.player .picture .link.${kind}`).length
}

export const sentence = () => document.querySelector('.player .telling p')?.textContent
export const said = () => document.querySelector('.stage-status .said')?.textContent

/** Waits for the next drawing. */
export async function until(look: () => void) {
  await vi.waitFor(look)
}

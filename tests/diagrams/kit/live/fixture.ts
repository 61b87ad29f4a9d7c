import { afterEach, expect, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { startReading } from '../../../../src/stage/reading.ts'
import { startStage } from '../../../../src/stage/stage.ts'
import html from '../../../golden/counter.html?raw'
import { openDocument, setAddress, startTest } from '../../../stage/fixture.ts'
import '../../../../src/theme/index.css'

const table = { counter: () => import('./counter.tsx') }
/** The slides of notes.ts as HTML. */
export const slides = /<div class="slides">([\s\S]*)<\/div>\s*<\/main>/.exec(html)?.[1] ?? ''

/** The slides of notes.ts on a stage at `address`, its diagrams alive. */
export async function openDeck(address: string) {
  const main = openDocument({ html: slides })
  setAddress(address)
  const stage = await startStage(main, startTest(), table)
  if (figures(stage.deck.current.element).length > 0) await untilLive(stage.deck.current.element)
  return { main, ...stage }
}

/** The same as a reading page, scrolled to where the address points. */
export async function openReadingPage(address: string) {
  const main = openDocument({ html: slides, mode: 'reading' })
  setAddress(address)
  const diagrams = startReading(main, startTest(), table)
  const slide = document.querySelector(address.replace(/\/.*/, ''))
  slide?.scrollIntoView()
  if (slide) await untilLive(slide)
  return { main, diagrams }
}

/** The slides as they are without scripts. */
export function openPlainPage() {
  const main = openDocument({ html: slides })
  delete document.documentElement.dataset.mode
  return main
}

export function figures(around: ParentNode = document): HTMLElement[] {
  return [...around.querySelectorAll<HTMLElement>('figure.diagram')]
}

export async function untilLive(around: ParentNode) {
  // Its scripts may come late on a busy machine.
  await vi.waitFor(
    () => {
      for (const figure of figures(around)) expect(figure.querySelector('.controls')).not.toBeNull()
    },
    { timeout: 10_000 },
  )
}

/** What an audience sees of the diagrams on the present slide: their labels and sentences. */
export function look(around: ParentNode = document.querySelector('.slide.present') ?? document): string[] {
  return figures(around).map((figure) => {
    const labels = [...figure.querySelectorAll('.picture text')].map(({ textContent }) => textContent?.trim())
    return `${labels.join(', ')} — ${figure.querySelector('.player .telling p')?.textContent}`
  })
}

/** The clock of the drawings stands still until `pass`. */
export function stopTime() {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
}

/** Lets time pass, frame by frame. */
export function pass(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds)
}

/** What the browser says of the motion its user wants. */
export async function setMotion(motion: 'reduce' | '') {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: motion }] })
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

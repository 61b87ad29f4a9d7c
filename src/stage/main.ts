import type { Update } from '../page/update.ts'
import type { Diagrams } from './diagrams.ts'
import { updateDeck } from './hot.ts'
import { startReading } from './reading.ts'
import { type Stage, startStage } from './stage.ts'
import { startTrustedTypes } from './trusted-types.ts'

const root = document.documentElement
const main = document.querySelector<HTMLElement>('main.deck')

/** A stage that cannot start leaves the reading page, which needs nothing. */
async function start(main: HTMLElement): Promise<{ readonly stage?: Stage; readonly diagrams: Diagrams }> {
  if (root.dataset.mode === 'slides') {
    const life = new AbortController()
    try {
      const stage = await startStage(main, life.signal)
      return { stage, diagrams: stage.diagrams }
    } catch (error) {
      reportError(error)
      life.abort()
      root.dataset.mode = 'reading'
    }
  }
  return { diagrams: startReading(main, new AbortController().signal) }
}

startTrustedTypes()
if (main !== null) {
  const { stage, diagrams } = await start(main)
  import.meta.hot?.on('deck:update', (update: Update) => {
    updateDeck(main, update, stage)
    diagrams.refresh()
  })
}

import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import { attempt } from './attempt.ts'
import type { Bench } from './bench.ts'
import type { Deck } from './builds.ts'
import { labels } from './figures.ts'
import { TookTooLong } from './limit.ts'
import { startNode } from './node-server.ts'
import { editNotes } from './notes.ts'
import { watchRevisions } from './probes.ts'
import { tell } from './progress.ts'
import { type BenchBrowser, withPage } from './visit.ts'
import type { Workshop } from './workshop.ts'

const slides = 50

/** Time between edits, ms: an author's, not a machine's. */
const between = 500

/** How long an edit, or the very first look at the notes, is waited for, ms. */
const limit = 60_000

interface Seen {
  readonly revision: string
  readonly at: number
}

/** How long all edits of one tool may take, ms. */
const visitLimit = 180_000

/** From saving the notes to the new word painted on the slide that is open, with the tool's own server. */
export async function measureEdits({ builds, browser, workshop, subjects, figures, runs = 7 }: Bench): Promise<void> {
  for (const subject of subjects) {
    tell(`  ${labels.deck(slides)}: ${subject.name}`)
    const { values, gap } = await attempt(workshop, subject.name, () =>
      editServed(workshop, browser, builds.toNeutral(subject, slides), runs),
    )
    figures.measure(labels.edit(slides), 'ms', subject.name, values.flat(), gap)
  }
}

/** Edits of a deck on its tool's server, which ends with them. */
async function editServed(workshop: Workshop, browser: BenchBrowser, deck: Deck, runs: number): Promise<number[]> {
  const { server, node } = deck.subject
  const port = await findPort()
  const words = server.toWords(deck.notes, port)
  const end = await startNode(workshop, words, server.ready, { node, env: server.toEnvironment(port) })
  const address = `http://localhost:${port}${server.toAddress(deck.notes)}`
  try {
    return await withPage(browser, (page) => edit(page, address, deck, runs), visitLimit)
  } finally {
    await end()
  }
}

/** The first edit warms the server up and does not count. */
async function edit(page: Page, address: string, { subject, notes }: Deck, runs: number): Promise<number[]> {
  const revisions = await followRevisions(page, subject.slide)
  const text = subject.toNotes(slides)
  // A server may bundle what it serves first.
  await page.goto(address, { waitUntil: 'commit', timeout: limit })
  await revisions(0)
  const times: number[] = []
  for (let revision = 1; revision <= runs + 1; revision += 1) {
    await pause(revision === 1 ? 4 * between : between)
    const saved = Date.now()
    writeFileSync(notes, editNotes(text, revision))
    times.push((await revisions(revision)) - saved)
  }
  return times.slice(1)
}

/** Gives a function that waits for a revision to be on screen; it resolves with the time since which it is. */
async function followRevisions(page: Page, slide: string): Promise<(revision: number) => Promise<number>> {
  const seen = new Map<string, number>()
  await page.exposeFunction('benchRevision', ({ revision, at }: Seen) => seen.set(revision, at))
  await page.addInitScript(watchRevisions, slide)
  return async (revision) => {
    for (let waited = 0; waited < limit; waited += 50) {
      const at = seen.get(String(revision))
      if (at !== undefined) return at
      await pause(50)
    }
    throw new TookTooLong(limit)
  }
}

/** A port that nobody listens on. */
async function findPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

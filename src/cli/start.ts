import { existsSync } from 'node:fs'
import { renderUnicodeCompact } from 'uqr'
import type { ViteDevServer } from 'vite'
import { startDevServer } from '../build/dev-server.ts'
import { checkNotes } from '../check/notes-check.ts'
import type { Problem } from '../deck/problem.ts'
import { say } from '../messages.ts'
import { bindings, toKeyCaps } from '../stage/keys.ts'
import { toMain } from './main.ts'
import { parseOptions, parsePort } from './options.ts'
import { toOwnPath } from './paths.ts'
import { printProblems } from './problems.ts'

/** `start`: serves the deck until it is interrupted; to this machine alone unless `--host`. */
export const main = toMain(async (words) => {
  const known = { host: { type: 'boolean', default: false }, port: { type: 'string' } } as const
  const { notes, host, port: typed } = parseOptions(words, known)
  const port = typed === undefined ? undefined : parsePort(typed)
  const path = toOwnPath(notes)
  // The first reading is told after the addresses and keys, which would push it off the screen.
  let first: readonly Problem[] | undefined = []
  const onReading = (problems: readonly Problem[]) => {
    if (first === undefined) printProblems(problems)
    else first = problems
  }
  const server = await startDevServer({ path, name: notes, host, port, check: checkNotes, onReading })
  printAddresses(server, notes, host)
  printProblems(first)
  first = undefined
  if (!existsSync(path)) console.error(`The server waits for ${notes} and shows it as soon as it is there.`)
  console.log('\n  Stop: Ctrl+C\n')
  if (hasDesktop()) server.openBrowser()
  return 0
})

function printAddresses(server: ViteDevServer, notes: string, host: boolean): void {
  const { local = [], network = [] } = server.resolvedUrls ?? {}
  console.log(`\n  ${notes}\n`)
  for (const url of local) console.log(`  This machine  ${url}`)
  if (local[0] !== undefined) console.log(`  Presenter     ${local[0]}presenter.html`)
  if (!host && local[0] !== undefined) console.log(`  Speaker notes ${local[0]}notes.html`)
  if (host) for (const url of network) console.log(`  The network   ${url}\n\n${indent(renderUnicodeCompact(url))}\n`)
  if (host) console.log('  Speaker notes are left out while the network is served.')
  console.log(`\n${renderKeys()}\n`)
}

/** The deck's own key table, two actions a line. */
function renderKeys(): string {
  const words = bindings.map(({ label, keys }) => `${say('en', label)}: ${keys.map(renderKey).join(', ')}`)
  const lines = words.filter((_, index) => index % 2 === 0)
  return lines.map((left, index) => `  ${left.padEnd(56)}${words[index * 2 + 1] ?? ''}`.trimEnd()).join('\n')
}

function renderKey(key: string): string {
  return toKeyCaps(key).join('+')
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

/** A browser is opened only where somebody could see it. */
function hasDesktop(): boolean {
  if (process.env.CI !== undefined || !process.stdout.isTTY) return false
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined
}

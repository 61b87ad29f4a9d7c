import { basename } from 'node:path'
import { createServer, isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite'
import { type Problem, renderProblem } from '../deck/problem.ts'
import type { Update } from '../page/update.ts'
import { findDevCache } from './dev-cache.ts'
import { answer, maybeGallery, pathOf, send } from './dev-page.ts'
import { followFile } from './follow-file.ts'
import type { Reading } from './notes-file.ts'
import { inProject, jsx } from './project.ts'

/** What the dev server shows and to whom. */
export interface DevOptions {
  /** The notes on disk, and the name the author knows them by. */
  readonly path: string
  readonly name: string
  /** True serves the network, and then no speaker notes. */
  readonly host: boolean
  /** A port that must be free; without one the next free port is taken. */
  readonly port: number | undefined
  /** All that is to tell of a reading: its own problems and what else shows without a browser. */
  readonly check: (reading: Reading) => readonly Problem[]
  /** Called after each reading of the notes. */
  readonly onReading: (problems: readonly Problem[]) => void
}

/** Serves the deck of a notes file and sends each saved change to the open pages. Throws for a `port` that is taken. */
export async function startDevServer(options: DevOptions): Promise<ViteDevServer> {
  const cacheDir = await findDevCache()
  const server = await createServer({
    configFile: false,
    cacheDir,
    root: inProject('.'),
    appType: 'custom',
    publicDir: false,
    logLevel: 'error',
    clearScreen: false,
    oxc: jsx,
    // All that the page's scripts use: what is found later makes the page reload.
    optimizeDeps: {
      include: ['reveal.js', 'preact', 'preact/jsx-dev-runtime', 'fastest-levenshtein', 'uqr'],
      entries: [],
    },
    server: {
      ...(options.host ? { host: true } : {}),
      ...(options.port === undefined ? {} : { port: options.port, strictPort: true }),
      // Nothing but the page's own sources: raw notes, which hold speaker notes, are not for the network.
      fs: { allow: [inProject('src'), inProject('node_modules'), cacheDir] },
    },
    plugins: [deckPlugin(options)],
  })
  try {
    return await server.listen()
  } catch (error) {
    await server.close()
    throw error instanceof Error && /already in use/.test(error.message) ? toPortTaken(options.port) : error
  }
}

/** A refusal of the network, as Node tells them, in words for the user. */
function toPortTaken(port: number | undefined): Error {
  const message = `port ${port} is in use\n  Name another one, or start without --port: then the next free one is taken.`
  return Object.assign(new Error(message), { code: 'EADDRINUSE', port })
}

function deckPlugin({ path, name, host, check, onReading }: DevOptions): Plugin {
  return {
    name: 'deck',
    async configureServer(server) {
      const read = async () => {
        const fresh = await readFresh(server, path, name)
        return { ...fresh, problems: check(fresh) }
      }
      let reading = await read()
      // What open pages show: an error lies over the last deck, and mending it changes only what differs from that.
      let { drawn } = reading
      onReading(reading.problems)
      const refresh = async () => {
        reading = await read()
        onReading(reading.problems)
        server.ws.send('deck:problems', reading.problems.map(renderProblem))
        sendChange(server, drawn, reading)
        drawn = reading.drawn ?? drawn
      }
      await followFiles(server, path, refresh)
      server.middlewares.use((request, response, next) => {
        const gallery = (root: string, head: string) => renderFreshGallery(server, drawn, root, head)
        maybeGallery(pathOf(request), gallery)
          .then((found) => found ?? answer(pathOf(request), reading, !host))
          .then((found) => (found === undefined ? next() : send(response, found)))
          .catch(next)
      })
    },
  }
}

/** A module of ours as its sources are now. */
async function importFresh<Module>(server: ViteDevServer, path: string): Promise<Module> {
  const { ssr } = server.environments
  if (ssr === undefined || !isRunnableDevEnvironment(ssr)) throw new Error('Vite runs no server modules')
  return await ssr.runner.import(inProject(path))
}

async function readFresh(server: ViteDevServer, path: string, name: string): Promise<Reading> {
  const compiler = await importFresh<typeof import('./notes-file.ts')>(server, 'src/build/notes-file.ts')
  return compiler.readNotes(path, name)
}

async function renderFreshGallery(server: ViteDevServer, drawn: Reading['drawn'], root: string, head: string) {
  const gallery = await importFresh<typeof import('./dev-gallery.ts')>(server, 'src/build/dev-gallery.ts')
  return await gallery.renderDevGallery(drawn?.page.deck, root, head)
}

async function followFiles(server: ViteDevServer, notes: string, refresh: () => Promise<void>): Promise<void> {
  const following = await followFile(notes, refresh)
  server.httpServer?.once('close', following.end)
  server.watcher.add(notes)
  const onChange = async (file: string) => {
    if (file === notes) return await following.changed()
    if (!file.startsWith(inProject('src')) || file.startsWith(inProject('src/stage'))) return
    if (file.endsWith('.css')) return server.ws.send({ type: 'full-reload' })
    const { ssr } = server.environments
    ssr?.moduleGraph.onFileChange(file)
    if (ssr !== undefined && isRunnableDevEnvironment(ssr)) ssr.runner.clearCache()
    await refresh()
  }
  for (const event of ['change', 'add', 'unlink'] as const) {
    server.watcher.on(event, (file) => {
      onChange(file).catch((error: Error) =>
        server.ws.send({ type: 'error', err: { message: error.message, stack: error.stack ?? '' } }),
      )
    })
  }
}

/** Errors go to Vite's overlay; text that changed goes to the page slide by slide. */
function sendChange(server: ViteDevServer, shown: Reading['drawn'], { problems, drawn }: Reading): void {
  if (drawn === undefined) {
    sendErrors(server, problems)
    return
  }
  if (shown?.page.deck.language !== drawn.page.deck.language) {
    server.ws.send({ type: 'full-reload' })
    return
  }
  const { slides, order, symbols } = drawn.slides
  const changed = Object.entries(slides).filter(([id, html]) => shown.slides.slides[id] !== html)
  const update: Update = { slides: Object.fromEntries(changed), order, symbols, title: drawn.page.deck.title }
  server.ws.send('deck:update', update)
}

function sendErrors(server: ViteDevServer, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const message = errors.map(renderProblem).join('\n\n')
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: basename(errors[0]?.file ?? '') } })
}

// Node 20 runs no TypeScript: as in `bin`, Vite's module runner reads the compiler, here in a thread that can be ended.
import { parentPort, workerData } from 'node:worker_threads'
import { runnerImport } from 'vite'

const path = (name) => new URL(name, import.meta.url).pathname
const { module } = await runnerImport(path('notes-file.ts'), {
  configFile: false,
  root: path('../..'),
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
parentPort.postMessage('ready')
const { problems, drawn } = module.compileNotes(workerData.source, workerData.folder)
parentPort.postMessage({ problems, drawn: drawn && { deck: drawn.page.deck, slides: drawn.slides } })

// Node 20 runs no TypeScript: beside the bundled commands lies the bundled thread under this name; beside the sources,
// Vite's module runner reads it.
import { runnerImport } from 'vite'

const path = (name) => new URL(name, import.meta.url).pathname
await runnerImport(path('compile-thread.ts'), {
  configFile: false,
  root: path('../..'),
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})

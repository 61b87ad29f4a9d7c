import { findPureFiles } from './pure-files.js'

/** `AREA=src/deck/html npm run test:mutation` changes one folder only; the whole takes hours. */
const area = process.env.AREA ?? 'src/'

export default {
  testRunner: area.startsWith('src/deck') ? 'warm' : 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/runner.js'],
  vitest: { configFile: 'vitest.pure.config.js' },
  mutate: findPureFiles().filter((path) => path.startsWith(area)),
  // What runs once at import, such as a table of words, would need a whole run for each change.
  ignoreStatic: true,
  // Stryker would rewrite the paths of a tsconfig with TypeScript's API, which TypeScript 7 has not.
  tsconfigFile: 'none.json',
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  // On a busy machine slow is not caught; a loop without end is, by counting its rounds.
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: 'out/mutation/sandbox',
  ignorePatterns: ['coverage', 'dist', '.vitest-attachments'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: 'out/mutation/mutation.json' },
  thresholds: { high: 90, low: 80, break: 80 },
}

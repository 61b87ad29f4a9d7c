import { defineConfig } from 'vitest/config'
import { findPureFiles } from './pure-files.js'

/** Tests that are worth running for a change in a folder: a model's own, or those of the compiler. */
function toTests(area) {
  const [, model] = /^src\/diagrams\/([\w-]+)/.exec(area) ?? []
  if (model !== undefined) return [`tests/diagrams/{${model},told}/**/*.test.{ts,tsx}`]
  if (area.startsWith('src/deck')) return ['tests/{deck,page}/**/*.test.{ts,tsx}']
  return ['tests/{channel,deck,diagrams,docs,gallery,page,safety,slides}/**/*.test.{ts,tsx}', 'tests/*.test.ts']
}

// The tests of what is pure, alone: `npm run coverage` asks which branches they reach, `npm run test:mutation` whether they
// notice a change.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: toTests(process.env.AREA ?? ''),
    exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/deck/purity.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: findPureFiles(),
      reporter: ['text-summary', ['text', { skipFull: true }], 'json'],
      thresholds: { branches: 95 },
    },
  },
})

import { defineConfig } from 'vitest/config'
import { findPureFiles } from './pure-files.js'

// The tests of what is pure, alone: `npm run coverage` asks which branches they reach, `npm run test:mutation` whether they
// notice a change.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/{channel,deck,diagrams,docs,gallery,page,safety,slides}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
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

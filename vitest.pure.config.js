import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { findPureFiles } from './pure-files.js'

/** The longest that each file of tests has taken, in ms. */
const durations = new Map()

/** What is quick first: a change that a table notices needs no law, which tries hundreds of stories. */
class QuickFirst extends BaseSequencer {
  async sort(files) {
    for (const { moduleId } of files) {
      const { duration = 0 } = this.ctx.cache.getFileTestResults(`:${relative(this.ctx.config.root, moduleId)}`) ?? {}
      durations.set(moduleId, Math.max(duration, durations.get(moduleId) ?? 0))
    }
    return files.toSorted((a, b) => durations.get(a.moduleId) - durations.get(b.moduleId))
  }
}

/** Tests that are worth running for a change in a folder: a model's own, or those of the compiler. */
function toTests(area) {
  const [, model] = /^src\/diagrams\/([\w-]+)/.exec(area) ?? []
  if (model !== undefined) return [`tests/diagrams/{${model},told}/**/*.test.{ts,tsx}`]
  if (area.startsWith('src/deck')) return ['tests/{deck,gallery,page}/**/*.test.{ts,tsx}']
  return ['tests/{channel,deck,diagrams,docs,gallery,page,safety,slides}/**/*.test.{ts,tsx}', 'tests/*.test.ts']
}

/** Tests that take seconds: a change is tried without them, which can only lower the score. */
const slow = process.env.AREA === undefined ? [] : ['tests/deck/laws.test.ts', 'tests/page/blocks/mermaid.test.ts']

// The tests of what is pure, alone: `npm run coverage` asks which branches they reach, `npm run test:mutation` whether they
// notice a change.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: toTests(process.env.AREA ?? ''),
    exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/deck/purity.test.ts', ...slow],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
    coverage: {
      provider: 'v8',
      include: findPureFiles(),
      reporter: ['text-summary', ['text', { skipFull: true }], 'json'],
      thresholds: { branches: 95 },
    },
  },
})

import { availableParallelism } from 'node:os'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { launchOptions } from './src/build/browser.ts'

/** Once more where a browser is waited for, on a machine busy with something else. Never for a law: it may fail at one seed. */
const retry = 1

/** What is asked for again and again shows at once on an idle machine; on a busy one a second is no sign of a fault. */
const expectation = { poll: { timeout: 15_000 } }

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/**
 * The longest files first, as Vitest has it, but one project after the other: a worker keeps what it has loaded, and the
 * browser that it has opened, only while the next file is of the same project.
 */
class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => b.project.name.localeCompare(a.project.name))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: ByProject },
    // Most tests wait for a browser or a command: on two cores two of them would leave one idle.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'node',
          // No file changes what another one imports; loading it all again for each took longer than the tests.
          isolate: false,
          expect: expectation,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/site/**', 'tests/long/**', 'tests/engines/**'],
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'site',
          isolate: false,
          setupFiles: ['tests/site/hooks.ts'],
          retry,
          expect: expectation,
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'engines',
          expect: expectation,
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/engines/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'long',
          setupFiles: ['tests/site/hooks.ts'],
          expect: expectation,
          environment: 'node',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
        },
      },
      {
        oxc: jsx,
        // Found late they would be bundled during a test, and its page reloaded.
        optimizeDeps: {
          include: [
            'reveal.js',
            'axe-core',
            'es-hangul',
            'perfect-freehand',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'uqr',
          ],
        },
        test: {
          name: 'browser',
          retry,
          expect: expectation,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 720 },
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})

import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Script } from 'node:vm'
import { createServer } from 'vite'
import { expect } from 'vitest'
import config from '../../vitest.pure.config.js'

/**
 * A runner for Stryker that loads the tests once and keeps them: Vitest starts a worker and loads the whole page anew for
 * each change, which takes seconds, while the tests that a change concerns take milliseconds. A test runs as it stands
 * and without retry; a file that needs modules mocked is left out.
 */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'warm', factory: toRunner }]

/** Milliseconds of tests that a change is tried against, the cheapest first: more could only raise the score. */
const enough = 600

const { include, exclude, setupFiles } = config.test

function toRunner() {
  globalThis.__stryker__ ??= {}
  const state = globalThis.__stryker__
  const collector = toCollector()
  let load
  return {
    capabilities: () => ({ reloadEnvironment: false }),
    init: async () => {
      load = await toLoader(collector)
      await load()
    },
    dryRun: () => runAll(state, collector),
    mutantRun: async (options) => {
      const first = await runReaching(state, collector, options)
      if (!first.isSpoilt) return first.result
      // Something remembers what the change made of it.
      await load()
      const second = await runReaching(state, collector, options)
      if (second.isSpoilt) await load()
      return second.result
    },
  }
}

/** Every test without a change, and which changes it reaches. */
async function runAll(state, { tests }) {
  const results = []
  for (const test of tests.values()) {
    const began = performance.now()
    state.currentTestId = test.id
    const fault = await maybeFault(test)
    state.currentTestId = undefined
    test.cost = performance.now() - began
    results.push({
      id: test.id,
      name: test.id,
      fileName: test.file,
      timeSpentMs: test.cost,
      ...(fault === undefined ? { status: 0 } : { status: 1, failureMessage: fault.stack }),
    })
  }
  return { status: 'complete', tests: results, mutantCoverage: state.mutantCoverage }
}

/** Tries a change against tests that reach it, the cheapest and those that notice most first, until one fails. */
async function runReaching(state, { tests }, { activeMutant, testFilter, hitLimit }) {
  const reaching = testFilter === undefined ? [...tests.values()] : testFilter.map((id) => tests.get(id))
  const tried = takeCheap(reaching.toSorted((a, b) => a.cost / (1 + a.kills) - b.cost / (1 + b.kills)))
  state.hitLimit = hitLimit
  state.hitCount = hitLimit === undefined ? undefined : 0
  for (const [index, test] of tried.entries()) {
    state.activeMutant = activeMutant.id
    const fault = await maybeFault(test)
    state.activeMutant = undefined
    const isEndless = state.hitCount > hitLimit || fault?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    if (fault === undefined && !isEndless) continue
    test.kills += 1
    state.hitCount = undefined
    const isSpoilt = (await maybeFault(test)) !== undefined
    const killed = { status: 'killed', killedBy: [test.id], failureMessage: fault?.message ?? '', nrOfTests: index + 1 }
    return { isSpoilt, result: isEndless ? { status: 'timeout' } : killed }
  }
  return { isSpoilt: false, result: { status: 'survived', nrOfTests: tried.length } }
}

/** The first tests that take no more than `enough` together, and six at least. */
function takeCheap(tests) {
  let spent = 0
  return tests.filter(({ cost }, index) => {
    spent += cost
    return spent <= enough || index < 6
  })
}

/** Runs one test; undefined when it passes, else what it threw. */
async function maybeFault({ file, run, cost = 3000 }) {
  Object.assign(globalThis.__warm, { file, run })
  try {
    // A loop without end would keep this process; a script's time is the one thing that ends it.
    await new Script('globalThis.__warm.run()').runInThisContext({ timeout: Math.ceil(3000 + 10 * cost) })
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Takes the tests that files define, by their name: the file and the number there. */
function toCollector() {
  const tests = new Map()
  let count = 0
  function test(_, run) {
    const { file } = globalThis.__warm
    count += 1
    const id = `${file}#${count}`
    const { cost, kills = 0 } = tests.get(id) ?? {}
    tests.set(id, { id, file, run, cost, kills })
  }
  test.each = (rows) => (name, run) => {
    for (const row of rows) test(name, () => (Array.isArray(row) ? run(...row) : run(row)))
  }
  test.skipIf = (skips) => (skips ? () => undefined : test)
  globalThis.__warm = { vitest: { test, describe: (_, body) => body(), expect: expectHere } }
  const begin = (file) => {
    count = 0
    globalThis.__warm.file = file
  }
  return { tests, begin }
}

Object.setPrototypeOf(expectHere, expect)

/** Snapshots need Vitest's worker: a file is compared here, an inline one passes. */
function expectHere(value) {
  const { file } = globalThis.__warm
  const toMatchFileSnapshot = (path) => expect(value).toBe(readFileSync(resolve(dirname(file), path), 'utf8'))
  return Object.assign(expect(value), { toMatchFileSnapshot, toMatchInlineSnapshot: () => undefined })
}

const modules = {
  vitest: 'export const { test, describe, expect } = globalThis.__warm.vitest',
  'test-files': `export default Object.keys(import.meta.glob(${JSON.stringify([
    ...include.map((glob) => `/${glob}`),
    ...exclude.map((glob) => `!/${glob}`),
  ])}))`,
}

const plugin = {
  name: 'warm',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
  load: (id) => modules[id.replace('\0', '')],
}

/** A function that loads every test file afresh. */
async function toLoader({ begin }) {
  const { environments } = await createServer({
    configFile: false,
    logLevel: 'error',
    oxc: config.oxc,
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    ssr: { noExternal: Object.keys(modules) },
    plugins: [plugin],
  })
  const { runner } = environments.ssr
  const { default: found } = await runner.import('test-files')
  const files = found.map((path) => resolve(`.${path}`))
  return async () => {
    runner.clearCache()
    for (const path of setupFiles) await runner.import(resolve(path))
    for (const file of files.filter((path) => !readFileSync(path, 'utf8').includes('vi.mock('))) {
      begin(file)
      await runner.import(file)
    }
  }
}

#!/usr/bin/env node
// Node 20 runs no TypeScript. The commands are bundled into the cache once for each state of their sources: module by
// module they would take two seconds to load, every time.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules/.cache/summit-deck')
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } }
const commands = ['browser', 'build', 'check', 'pdf', 'start', 'usage']
/** Run from their sources: they come with what they measure and test. */
const others = new Map([
  ['bench', 'bench/main.ts'],
  ['fuzz', 'tests/fuzz/main.ts'],
])

/** Tells one state of the sources from another without reading them. */
function toStamp() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeMs } = statSync(join(root, 'src', name))
    hash.update(`${name} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** The folder of the bundled commands; several processes may make it at once, and the first one wins. */
async function bundleCommands() {
  const folder = join(cache, `commands-${toStamp()}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const fresh = `${folder}.${process.pid}`
  const { build } = await import('vite')
  try {
    await build({
      ...{ configFile: false, root, logLevel: 'silent', oxc },
      build: {
        ...{ ssr: true, outDir: fresh, emptyOutDir: false, minify: false, target: 'node20', copyPublicDir: false },
        rollupOptions: {
          input: {
            ...Object.fromEntries(commands.map((command) => [command, join(root, `src/cli/${command}.ts`)])),
            'compile-worker': join(root, 'src/build/compile-thread.ts'),
          },
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    })
    renameSync(fresh, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}

/** Whether the disk takes no files: Node's words for it, or those of Vite's bundler. */
function isRefusal(error) {
  return error.syscall !== undefined || /\(os error \d+\)/.test(error.message)
}

/** Read module by module, also what a command imports later. */
async function runSources(path) {
  const { createRunnableDevEnvironment, resolveConfig } = await import('vite')
  const options = { configFile: false, envDir: false, root, logLevel: 'error', oxc }
  const environments = {
    inline: { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve: { external: true } },
  }
  const config = await resolveConfig({ ...options, environments }, 'serve', 'production', 'production')
  const environment = createRunnableDevEnvironment('inline', config, { runnerOptions: { hmr: false }, hot: false })
  await environment.init()
  return await environment.runner.import(join(root, path))
}

/** The command's module; from its sources where the cache takes no files. */
async function load(name) {
  const other = others.get(name)
  if (other !== undefined) return await runSources(other)
  const command = commands.includes(name) ? name : 'usage'
  try {
    return await import(pathToFileURL(join(await bundleCommands(), `${command}.mjs`)).href)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return await runSources(`src/cli/${command}.ts`)
  }
}

if (!existsSync(join(root, 'node_modules/vite'))) {
  console.error(`The packages are not installed yet. Run this once in ${root}\n\n  npm ci`)
  process.exit(1)
}
const [, , name = '', ...words] = process.argv
const { main } = await load(name)
process.exitCode = await main(commands.includes(name) || others.has(name) ? words : [name, ...words])

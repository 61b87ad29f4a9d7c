import { build, type Rollup } from 'vite'
import type { Language } from '../messages.ts'
import { keepLanguage } from './one-language.ts'
import { inProject, jsx } from './project.ts'

/** Scripts by address; `entry` is the one the page asks for. */
export interface ScriptBundle {
  readonly entry: string
  /** What the entry itself imports: worth asking for at the same time. */
  readonly imports: readonly string[]
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

/**
 * What every living diagram needs is one file: it packs better and takes one request. So is what the stage shares with
 * the scripts that come later; of the first file it uses only the words.
 */
const groups = [
  { name: 'shared', test: /src.(?:messages|stage)/, minShareCount: 2, priority: 1 },
  { name: 'kit', test: /node_modules.preact|diagrams.kit/ },
]

/**
 * Bundles the stage in memory, with the words of one language: in files that are asked for when they are needed, or
 * whole in its entry.
 */
export async function bundleStage(language: Language, form: 'files' | 'whole' = 'files'): Promise<ScriptBundle> {
  return await bundle('stage', language, { codeSplitting: form === 'files' && { groups } })
}

/** Bundles the presenter's page into one classic script: from a file no other kind runs. */
export async function bundlePresenter(language: Language): Promise<ScriptBundle> {
  return await bundle('presenter', language, { format: 'iife', codeSplitting: false })
}

async function bundle(
  name: string,
  language: Language,
  form: Pick<Rollup.OutputOptions, 'format' | 'codeSplitting'>,
): Promise<ScriptBundle> {
  const output = await build({
    configFile: false,
    root: inProject('.'),
    base: './',
    logLevel: 'error',
    publicDir: false,
    // Whatever the shell or a test calls itself, a page is no development's.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { ...jsx.jsx, development: false } },
    plugins: [keepLanguage(language)],
    build: {
      write: false,
      modulePreload: false,
      target: ['chrome120', 'firefox121', 'safari17.2'],
      rollupOptions: {
        input: { [name]: inProject(`src/${name}/main.ts`) },
        output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js', ...form },
      },
    },
  })
  const outputs = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[]
  const chunks = outputs.flatMap((result) => result.output)
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry) as Rollup.OutputChunk | undefined
  if (entry === undefined) throw new Error(`${name} has no entry`)
  return {
    entry: entry.fileName,
    imports: entry.imports,
    files: new Map(chunks.map((chunk) => [chunk.fileName, chunk.type === 'chunk' ? chunk.code : chunk.source])),
  }
}

import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { inProject } from './project.ts'
import { writeWhole } from './write-file.ts'

const folder = inProject('node_modules/.cache/summit-deck')

/**
 * What `make` gives, kept under a name until a file of `sources` (a folder of this project) or a package changes. A file
 * that cannot be read is made anew, and a folder that takes none only costs time. Values are what `node:v8` can write.
 */
export async function cached<Value>(name: string, sources: string, make: () => Promise<Value>): Promise<Value> {
  const kept = await openCache<Value>(name, sources)
  if (kept.value !== undefined) return kept.value
  const made = await make()
  await kept.keep(made)
  return made
}

/** What was kept under a name, and how to keep something else. */
export interface Kept<Value> {
  readonly value: Value | undefined
  keep(value: Value): Promise<void>
}

/** The same for what grows from one run to the next. */
export async function openCache<Value>(name: string, sources: string): Promise<Kept<Value>> {
  const file = `${name}-${await readStamp(sources)}.bin`
  const bytes = await readFile(join(folder, file)).catch(() => undefined)
  return {
    value: bytes && maybeValue<Value>(bytes),
    keep: async (value) => {
      await writeWhole(join(folder, file), serialize(value)).catch(() => {})
      await forgetOthers(name, file).catch(() => {})
    },
  }
}

function maybeValue<Value>(bytes: Buffer): Value | undefined {
  try {
    return deserialize(bytes) as Value
  } catch {
    return undefined
  }
}

/** Tells one state of our sources and packages from another by what is in them. */
async function readStamp(sources: string): Promise<string> {
  const names = await readdir(inProject(sources), { recursive: true, withFileTypes: true })
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const path of [inProject('package-lock.json'), ...paths.sort()])
    hash.update(`${path.slice(inProject('.').length)}\n`).update(await readFile(path))
  return hash.digest('hex').slice(0, 16)
}

/** Earlier states are not asked for again. */
async function forgetOthers(name: string, file: string): Promise<void> {
  const others = (await readdir(folder)).filter(
    (other) =>
      other !== file && /^[\da-f]{16}\.bin$/.test(other.slice(name.length + 1)) && other.startsWith(`${name}-`),
  )
  await Promise.all(others.map((other) => rm(join(folder, other), { force: true })))
}

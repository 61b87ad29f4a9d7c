import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inProject } from '../../src/build/project.ts'
import { run, toFolder, writeNotes } from '../cli/run.ts'
import { type Served, serve } from '../cli/serve.ts'

const talk = '# Talk\n\n## One\n\n### First {#first}\n\nold words\n\n## Two\n'

/** The page as it is served now. */
async function read({ url }: Served): Promise<string> {
  return await (await fetch(url)).text()
}

/** Waits until the served page holds these words. */
async function see(server: Served, words: string): Promise<void> {
  const holds = async () => (await read(server)).includes(words)
  await expect.poll(holds, { timeout: 200_000, interval: 100, message: words }).toBe(true)
}

test('a port in use is told with what to do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const folder = toFolder()
  writeNotes(folder, talk)
  const { status, stderr } = run(folder, 'start', 'notes.md', '--port', String(port))
  expect(stderr).toContain(`port ${port} is in use`)
  expect(stderr).toContain('without --port')
  expect(stderr).not.toMatch(/^ {4}at /m)
  expect(status).toBe(1)
})

test('a second server of the same notes takes the next port, and both follow the notes', async () => {
  const notes = writeNotes(toFolder(), talk)
  const servers = [await serve(notes), await serve(notes)]
  expect(new Set(servers.map(({ url }) => url)).size).toBe(2)
  writeFileSync(notes, talk.replace('old', 'new'))
  for (const server of servers) await see(server, 'new words')
})

test('notes that are not there are told after the addresses and keys, and that the server waits', async () => {
  const folder = toFolder()
  const log = join(folder, 'log')
  const both = openSync(log, 'w')
  const child = spawn(process.execPath, [inProject('bin/summit-deck.mjs'), 'start', 'nowhere.md', '--port', '0'], {
    stdio: ['ignore', both, both],
    env: { ...process.env, CI: '1', INIT_CWD: folder },
  })
  onTestFinished(() => void child.kill())
  await expect.poll(() => readFileSync(log, 'utf8'), { timeout: 200_000 }).toContain('Stop: ')
  expect(readFileSync(log, 'utf8')).toMatch(
    /Help: \?\n\nnowhere\.md: error: there is no such file\n[\s\S]*\nThe server waits for nowhere\.md[\s\S]*Stop: /,
  )
})

test('notes that are deleted are a problem until they are back; so are those of a deleted folder', async () => {
  const folder = join(toFolder(), 'talk')
  mkdirSync(folder)
  const notes = writeNotes(folder, talk)
  const server = await serve(notes)
  rmSync(notes)
  await see(server, 'there is no such file')
  writeNotes(folder, talk.replace('old', 'new'))
  await see(server, 'new words')
  // As many an editor saves.
  writeNotes(folder, talk.replace('old', 'other'), 'fresh.md')
  renameSync(join(folder, 'fresh.md'), notes)
  await see(server, 'other words')
  rmSync(folder, { recursive: true })
  await see(server, 'there is no such file')
  mkdirSync(folder)
  writeNotes(folder, talk.replace('old', 'last'))
  await see(server, 'last words')
})

test('a save whose clock is years off is a save', async () => {
  const notes = writeNotes(toFolder(), talk)
  const server = await serve(notes)
  for (const [year, words] of [
    [2001, 'earlier words'],
    [2091, 'later words'],
    [2011, 'last words'],
  ] as const) {
    writeFileSync(notes, talk.replace('old words', words))
    utimesSync(notes, new Date(year, 0), new Date(year, 0))
    await see(server, words)
  }
})

test('notes that take too long are a problem, and the server goes on', async () => {
  const notes = writeNotes(toFolder(), talk)
  const server = await serve(notes)
  writeFileSync(notes, '~~a~ '.repeat(1_000_000))
  await see(server, 'reading the notes was stopped')
  writeFileSync(notes, talk.replace('old', 'new'))
  await see(server, 'new words')
})

import { type ChildProcess, spawn } from 'node:child_process'
import type { Workshop } from './workshop.ts'

/** What a finished process took. */
export interface Cost {
  /** Milliseconds from its start to its end. */
  readonly time: number
  /** Most memory it held, in MB (1,000,000 bytes). */
  readonly memory: number
}

// Linux counts the memory of the process that forked towards `maxRSS`; the mark in /proc belongs to the program alone.
const reportMemory = `import{readFileSync,writeSync}from'node:fs'
process.on('exit',()=>{let kilobytes
try{kilobytes=/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1]}catch{kilobytes=process.resourceUsage().maxRSS}
writeSync(3,String(kilobytes))})`

/** Runs a Node (ours unless told otherwise) with these words to its end; `onStart` gets its process's number. Rejects with the error stream when it fails. */
export async function runNode(
  workshop: Workshop,
  words: readonly string[],
  {
    node = process.execPath,
    env = {},
    onStart = () => {},
  }: { node?: string; env?: Readonly<Record<string, string>>; onStart?: (process: number) => void } = {},
): Promise<Cost> {
  const started = performance.now()
  const wrapped = ['--import', `data:text/javascript,${encodeURIComponent(reportMemory)}`, ...words]
  const child = spawn(node, wrapped, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  workshop.keep(() => endProcess(child))
  if (child.pid !== undefined) onStart(child.pid)
  const said = collect(child, 2)
  const kilobytes = collect(child, 3)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  const time = performance.now() - started
  if (code !== 0) throw new Error(await said)
  return { time, memory: (Number(await kilobytes) * 1024) / 1e6 }
}

/** How long a server may take until it is ready, ms. */
const readyWithin = 60_000

/** Starts a Node (ours unless told otherwise) with these words; resolves with what `pattern` catches first in its output. It ends with the workshop. */
export async function startNode(
  workshop: Workshop,
  words: readonly string[],
  pattern: RegExp,
  { node = process.execPath, env = {} }: { node?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const child = spawn(node, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  workshop.keep(() => endProcess(child))
  return await new Promise((resolve, reject) => {
    let output = ''
    const fail = () => reject(new Error(`${words.join(' ')}: ${output}`))
    const timer = setTimeout(fail, readyWithin)
    const read = (chunk: Buffer) => {
      output += chunk
      const found = pattern.exec(output)?.[1]
      if (found === undefined) return
      clearTimeout(timer)
      resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', fail)
  })
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await ended
}

async function collect(child: ChildProcess, stream: number): Promise<string> {
  const chunks: Buffer[] = []
  const source = child.stdio[stream] as NodeJS.ReadableStream
  for await (const chunk of source) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

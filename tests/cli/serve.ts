import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { inProject } from '../../src/build/project.ts'

/** A running dev server. */
export interface Served {
  readonly url: string
  readonly child: ChildProcess
  /** Resolves when the error stream has said something that matches, from now on. */
  hears(pattern: RegExp): Promise<void>
}

/** Starts the dev server over a notes file, at any free port unless `words` name one; `own` has to end the process. */
export async function startServer(
  own: (child: ChildProcess) => void,
  notes: string,
  ...words: string[]
): Promise<Served> {
  const port = words.includes('--port') ? [] : ['--port', '0']
  const child = spawn(process.execPath, [inProject('bin/summit-deck.mjs'), 'start', notes, ...port, ...words], {
    env: { ...process.env, CI: '1' },
  })
  own(child)
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk
      const found = /This machine\s+(http\S+)[\s\S]*Stop/.exec(output)
      if (found?.[1] !== undefined) resolve(found[1])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', () => reject(new Error(`the server ended: ${output}`)))
  })
  const hears = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      let output = ''
      child.stderr.on('data', (chunk) => {
        output += chunk
        if (pattern.test(output)) resolve()
      })
    })
  return { url, child, hears }
}

/** The same, ended with the test. */
export async function serve(notes: string, ...words: string[]): Promise<Served> {
  return await startServer((child) => onTestFinished(() => void child.kill()), notes, ...words)
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { runNode } from '../../bench/node-process.ts'
import { endTree } from '../../bench/process-end.ts'
import { openWorkshop } from '../../bench/workshop.ts'

/** A Node that starts another one, says its number, and stays. */
const parent = `const { pid } = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'])
console.log(pid)
setInterval(() => {}, 1e6)`

const isAlive = (id: number) => {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

test.runIf(process.platform === 'linux')('a process ends with all that it started', async () => {
  const child = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [said] = await once(child.stdout, 'data')
  const grandchild = Number(String(said))
  expect(isAlive(grandchild)).toBe(true)
  await endTree(child)
  expect(child.signalCode).toBe('SIGTERM')
  await expect.poll(() => isAlive(grandchild)).toBe(false)
})

test('a Node that fails, is ended, or is none gives its reason', async () => {
  const workshop = openWorkshop()
  await expect(runNode(workshop, ['-e', 'throw new TypeError("no notes")'])).rejects.toThrow('TypeError: no notes')
  await expect(runNode(workshop, ['-e', 'process.kill(process.pid, "SIGKILL")'])).rejects.toThrow('ended with SIGKILL')
  await expect(runNode(workshop, [], { node: '/no/such/node' })).rejects.toThrow('ENOENT')
  await workshop.close()
})

import { execFileSync } from 'node:child_process'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openWorkshop } from '../../bench/workshop.ts'

test('a tool under measurement runs as in a shell of its user, whatever Vite told this process', () => {
  vi.stubEnv('NODE_ENV', 'production')
  onTestFinished(() => void vi.unstubAllEnvs())
  const workshop = openWorkshop()
  onTestFinished(() => workshop.close())
  const told = execFileSync(process.execPath, ['--print', 'process.env.NODE_ENV + process.env.TMPDIR'], {
    ...{ env: workshop.environment, encoding: 'utf8' },
  })
  expect(told.trim()).toBe(`undefined${workshop.folder}`)
})

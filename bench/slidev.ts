import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { maybeSystemBrowser } from '../src/build/browser.ts'
import { installPackages } from './install.ts'
import { toNotes } from './notes.ts'
import type { Subject } from './subject.ts'
import type { Workshop } from './workshop.ts'

/** A day on which all that Slidev 53 is made of stood in the registry in versions that fit each other. */
const before = '2026-10-01'

/** What Slidev 53 declares as its oldest Node; `node` below brings the line after it. */
const oldestNode = [22, 12] as const

/** Installs Slidev, its theme, its printer and a Node that runs it into the workshop, and nothing into the project. Rejects when npm cannot. */
export async function installSlidev(workshop: Workshop): Promise<Subject> {
  const packages = ['@slidev/cli@53', '@slidev/theme-default', 'playwright-chromium']
  const modules = await installPackages(workshop, 'slidev', packages, { before })
  const packaged = join(modules, '@slidev/cli')
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string }
  const cli = join(packaged, 'bin/slidev.mjs')
  const browser = maybeSystemBrowser()
  return {
    name: `Slidev ${version}`,
    toNotes: (slides) => toNotes(slides, 'slidev'),
    toHtml: undefined,
    ...(await ensureNode(workshop)),
    home: dirname(modules),
    slide: '.slidev-page',
    // Ours leaves speaker notes out too.
    toBuildWords: (notes, folder) => [cli, 'build', notes, '--out', folder, '--without-notes'],
    cutsFonts: false,
    leavesPictures: false,
    toPdfWords: (notes, file) => [
      // Its own limit of 30 s is too short for a busy machine.
      ...[cli, 'export', notes, '--with-toc', '--timeout', '120000', '--output', file],
      ...(browser === undefined ? [] : ['--executable-path', browser]),
    ],
    pdfEnvironment: {},
    server: {
      toWords: (notes, port) => [cli, notes, '--port', String(port)],
      toEnvironment: () => ({}),
      ready: /(public slide show)/,
      toAddress: () => '/2',
    },
  }
}

/** The Node that runs this process where it is new enough, otherwise one from npm: its install script picks the one for this machine. */
async function ensureNode(workshop: Workshop): Promise<Pick<Subject, 'node' | 'nodeVersion'>> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]))
    return { node: process.execPath, nodeVersion: process.versions.node }
  const modules = await installPackages(workshop, 'node', ['node@24'], { withScripts: true })
  const node = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return { node, nodeVersion: execFileSync(node, ['--print', 'process.versions.node'], { encoding: 'utf8' }).trim() }
}

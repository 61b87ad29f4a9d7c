import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { maybeSystemBrowser } from '../src/build/browser.ts'
import { installPackages } from './install.ts'
import { toNotes } from './notes.ts'
import type { Subject } from './subject.ts'
import type { Workshop } from './workshop.ts'

/** The part of `@marp-team/marp-core` that is used here. */
interface MarpCore {
  readonly Marp: new () => { render(notes: string): { readonly html: string; readonly css: string } }
}

/** Installs Marp CLI into the workshop, and nothing into the project. Rejects when npm cannot. */
export async function installMarp(workshop: Workshop): Promise<Subject> {
  const packaged = join(await installPackages(workshop, 'marp', ['@marp-team/marp-cli']), '@marp-team/marp-cli')
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string }
  const { Marp } = createRequire(join(packaged, 'package.json'))('@marp-team/marp-core') as MarpCore
  const marp = new Marp()
  const cli = [join(packaged, 'marp-cli.js'), '--no-stdin', '--no-config-file']
  const browser = maybeSystemBrowser()
  return {
    name: `Marp CLI ${version}`,
    toNotes: (slides) => toNotes(slides, 'marp'),
    toHtml: (notes) => {
      const { html, css } = marp.render(notes)
      return `<style>${css}</style>${html}`
    },
    node: process.execPath,
    nodeVersion: process.versions.node,
    home: undefined,
    slide: 'section',
    toBuildWords: (notes, out) => [...cli, notes, '--output', join(out, 'index.html')],
    cutsFonts: false,
    leavesPictures: true,
    toPdfWords: (notes, file) => [...cli, notes, '--pdf', '--pdf-outlines', '--allow-local-files', '--output', file],
    pdfEnvironment: browser === undefined ? {} : { CHROME_PATH: browser },
    server: {
      toWords: (notes) => [...cli, '--server', dirname(notes)],
      toEnvironment: (port) => ({ PORT: String(port) }),
      ready: /(Start server listened)/,
      toAddress: (notes) => `/${basename(notes)}#2`,
    },
  }
}

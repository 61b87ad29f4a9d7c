import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Problem, renderProblem } from '../deck/problem.ts'
import { renderDocument } from '../page/document.tsx'
import { renderNotes } from '../page/notes.tsx'
import { renderPresenter } from '../page/presenter.tsx'
import { addNonce, renderDevPolicy } from './dev-policy.ts'
import { faces, renderFontFaces } from './fonts.ts'
import { buildHeadScript } from './head-script.ts'
import { toMediaType } from './media-type.ts'
import type { Reading } from './notes-file.ts'
import { inProject } from './project.ts'
import { bundleStyle } from './style.ts'

/** One answer of the dev server. */
export interface Answer {
  readonly type: string
  readonly body: string | Buffer
}

const client = '<script type="module" src="/@vite/client"></script>'
/** Tells what the author may mend in the browser's console, where no audience looks. */
const teller =
  "<script type=\"module\">import { createHotContext } from '/@vite/client'; createHotContext('/problems').on('deck:problems', (problems) => { for (const problem of problems) console.warn(problem) })</script>"
const html = 'text/html; charset=utf-8'

/**
 * Answers for a path of the dev server, or undefined where Vite has to. The fonts are whole here, so that letters typed
 * later have their shape; speaker notes are answered only when `withNotes`.
 */
export async function answer(
  path: string,
  { problems, drawn }: Reading,
  withNotes: boolean,
): Promise<Answer | undefined> {
  const font = faces.find(({ name }) => path === `/assets/${name}.woff2`)
  if (font !== undefined) return { type: 'font/woff2', body: await readFile(inProject(`node_modules/${font.whole}`)) }
  if (path === '/' || path === '/index.html') {
    return { type: html, body: drawn === undefined ? renderErrors(problems) : await renderPage(drawn) }
  }
  if (path === '/icon.svg') return { type: 'image/svg+xml', body: await readFile(inProject('assets/icon.svg')) }
  if (drawn === undefined) return undefined
  if (path === '/notes.html' && withNotes)
    return { type: html, body: renderNotes(drawn.page, `<style>${renderStyle()}</style>`) }
  if (path === '/presenter.html') return { type: html, body: renderDesk(drawn, withNotes) }
  const picture = drawn.pictures.files.get(path.slice(1))
  return picture === undefined ? undefined : { type: toMediaType(path), body: picture }
}

async function renderPage({ page, slides }: NonNullable<Reading['drawn']>): Promise<string> {
  return renderDocument(page, slides, {
    build: 'dev',
    head: `${client}${teller}<link rel="icon" href="/icon.svg"><script>${await buildHeadScript()}</script><style>${renderStyle()}</style>`,
    tail: '<script type="module" src="/src/stage/main.ts"></script>',
  })
}

function renderDesk({ page, slides }: NonNullable<Reading['drawn']>, withNotes: boolean): string {
  const style = renderStyle() + bundleStyle('presenter')
  const head = `${client}<link rel="icon" href="/icon.svg"><style>${style}</style>`
  const tail = '<script type="module" src="/src/presenter/main.ts"></script>'
  return renderPresenter(page, slides, { build: 'dev', head, tail }, withNotes)
}

/** Draws the gallery's page, for a root with these attributes and a head with these elements. */
type RenderGallery = (root: string, head: string) => Promise<string>

/** Answers for the gallery of all drawings, in either theme; it loads anew with every reading of the notes. */
export async function maybeGallery(path: string, render: RenderGallery): Promise<Answer | undefined> {
  const found = /^\/gallery(\/dark)?\/?$/.exec(path)
  if (found === null) return undefined
  const follower =
    "<script type=\"module\">import { createHotContext } from '/@vite/client'; createHotContext('/gallery').on('deck:problems', () => location.reload())</script>"
  const head = `${client}${follower}<link rel="icon" href="/icon.svg"><style>${renderStyle('gallery')}</style>`
  return { type: html, body: await render(found[1] === undefined ? '' : ' data-theme="dark"', head) }
}

function renderStyle(sheet: 'index' | 'gallery' = 'index'): string {
  return renderFontFaces(new Map(faces.map(({ name }) => [name, `/assets/${name}.woff2`]))) + bundleStyle(sheet)
}

/** The page of errors has no deck to put a change into: it loads anew. */
const reloader =
  "<script type=\"module\">import { createHotContext } from '/@vite/client'; createHotContext('/errors').on('deck:update', () => location.reload())</script>"

/** Stands in for the deck while its notes have errors, until they are mended. */
function renderErrors(problems: readonly Problem[]): string {
  const text = problems.map(renderProblem).join('\n\n')
  const escaped = text.replace(/[&<]/g, (letter) => (letter === '&' ? '&amp;' : '&lt;'))
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The notes have errors</title>${client}${reloader}</head><body><pre>${escaped}</pre></body></html>`
}

/** Sends an answer; nothing of the dev server may be cached, and each page has a strict policy with a nonce of its own. */
export function send(response: ServerResponse, { type, body }: Answer): void {
  response.setHeader('Content-Type', type)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'same-origin')
  if (type !== html) return void response.end(body)
  const nonce = randomBytes(16).toString('base64')
  response.setHeader('Content-Security-Policy', renderDevPolicy(nonce))
  response.end(addNonce(String(body), nonce))
}

/** The path a request asks for, without its query. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/[?#].*$/s, '')
}

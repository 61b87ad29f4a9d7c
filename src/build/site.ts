import { renderAbout, renderBeside } from '../page/about.tsx'
import { renderDocument } from '../page/document.tsx'
import { renderNotes } from '../page/notes.tsx'
import { renderPresenter } from '../page/presenter.tsx'
import { findSessionPages, renderSessionPage } from '../page/session-page.tsx'
import { renderFontFaces } from './fonts.ts'
import { hashName } from './hash.ts'
import { readIcons } from './icons.ts'
import { tellServiceWorker } from './kept-files.ts'
import type { Reading } from './notes-file.ts'
import { cutFonts, nameFonts } from './own-fonts.ts'
import { readSiteScripts } from './own-scripts.ts'
import { drawPreviews } from './previews.ts'
import { renderNotesHead, renderSessionHead, toDeskShell, toShell } from './shell.ts'
import { bundleFirstStyle, bundleStyle } from './style.ts'

/** Files of a built site by address, relative to its root. Any static server serves them from any folder. */
export type Site = ReadonlyMap<string, string | Uint8Array>

/** What a build may be told. */
export interface SiteOptions {
  /** Address at which the site will stand, with a slash at its end. What has to name it is left out without it. */
  readonly url?: string | undefined
  /** Puts the speaker notes into the site, at `notes.html`, for everyone to read. */
  readonly withNotes?: boolean
  /** Files that the share sheet offers, by address relative to the site. */
  readonly downloads?: ReadonlyMap<string, string | Uint8Array>
}

/** Builds the public site in memory; speaker notes are not part of it unless they are asked for. */
export async function buildSite(
  { page, slides, pictures }: NonNullable<Reading['drawn']>,
  { url, withNotes = false, downloads = new Map() }: SiteOptions = {},
): Promise<Site> {
  const [{ stage, presenter, head: script, worker }, firstStyle, fonts, icons, previews] = await Promise.all([
    readSiteScripts(page.deck.language),
    bundleFirstStyle(Object.values(slides.slides)),
    cutFonts(withNotes ? renderNotes(page, '') : '', page, slides).then(nameFonts),
    readIcons(page.deck),
    url === undefined ? undefined : drawPreviews(page.deck),
  ])
  const toHome = (path: string, picture = previews?.deck ?? '') =>
    url === undefined ? undefined : { url, path, picture }
  const fontFaces = renderFontFaces(new Map([...fonts].map(([name, { url }]) => [name, url])))
  const [style, lateStyle, wholeStyle] = [fontFaces + firstStyle, bundleStyle('late'), fontFaces + bundleStyle()]
  const about = renderBeside({ ...icons, downloads: [...downloads.keys()] }) + renderAbout(page.deck, toHome(''))
  const build = hashName(Buffer.from([...Object.values(slides.slides), stage.entry, presenter.entry].join()))
  const document = renderDocument(page, slides, toShell({ build, script, style, lateStyle, about }, stage))
  const deskStyle = wholeStyle + bundleStyle('presenter')
  const deskShell = toDeskShell({ build, style: deskStyle, about: renderBeside(icons) }, `./${presenter.entry}`)
  const deck = new Map<string, string | Uint8Array>([
    ['index.html', document],
    [icons.icon, icons.files.get(icons.icon) ?? ''],
    ...stage.files,
    ...[...fonts.values()].map(({ url, bytes }) => [url, bytes] as const),
    ...pictures.files,
  ])
  const desk = new Map<string, string | Uint8Array>([
    ['presenter.html', renderPresenter(page, slides, deskShell, withNotes)],
    ...presenter.files,
  ])
  const sessionHead = renderSessionHead(bundleStyle('session'))
  const sessions = findSessionPages(page.deck).map((session) => {
    const home = toHome(session.path, previews?.sessions.get(session.path))
    return [session.path, renderSessionPage(session, page.deck, home, sessionHead)] as const
  })
  return new Map([
    ...deck,
    ...icons.files,
    ...desk,
    ...sessions,
    ...(withNotes ? [['notes.html', renderNotes(page, renderNotesHead(wholeStyle))] as const] : []),
    ...downloads,
    ...(previews?.files ?? []),
    ['sw.js', tellServiceWorker(worker, deck, desk)],
  ])
}

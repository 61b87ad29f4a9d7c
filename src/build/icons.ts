import { readFile } from 'node:fs/promises'
import type { Deck } from '../deck/deck.ts'
import { hashName } from './hash.ts'
import { inProject } from './project.ts'

/** A drawing in `assets` and the pixels at which it stands there as a PNG, too. */
export interface Icon {
  readonly drawing: string
  readonly width: number
  /** What a home screen may do to it: show it as it is, or cut any shape out of its middle. */
  readonly purpose: 'any' | 'maskable'
}

/** The icons of an installed deck. Drawn once with `renderPng`, because they change as seldom as their drawings. */
export const icons: readonly Icon[] = [
  { drawing: 'icon', width: 192, purpose: 'any' },
  { drawing: 'icon', width: 512, purpose: 'any' },
  { drawing: 'icon-full', width: 512, purpose: 'maskable' },
  { drawing: 'icon-full', width: 180, purpose: 'maskable' },
]

/** What a built site needs to be installed: files by address, and where its own parts are. */
export interface IconSet {
  readonly icon: string
  readonly touchIcon: string
  readonly manifest: string
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

/** Reads the icons and writes the web app manifest, whose addresses are relative, so that it works from any folder. */
export async function readIcons(deck: Deck): Promise<IconSet> {
  const svg = await readAsset('icon.svg')
  const pngs = await Promise.all(
    icons.map(async (icon) => ({ ...icon, ...(await readAsset(`${icon.drawing}-${icon.width}.png`)) })),
  )
  const touch = pngs.find(({ width }) => width === 180)
  if (touch === undefined) throw new Error('there is no icon of 180 pixels')
  const manifest = {
    name: deck.title,
    short_name: deck.title,
    description: deck.description || undefined,
    lang: deck.language,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#131c2b',
    theme_color: '#131c2b',
    icons: pngs.map(({ url, width, purpose }) => ({
      src: url,
      sizes: `${width}x${width}`,
      type: 'image/png',
      purpose,
    })),
  }
  return {
    icon: svg.url,
    touchIcon: touch.url,
    manifest: 'manifest.webmanifest',
    files: new Map<string, string | Uint8Array>([
      ['manifest.webmanifest', `${JSON.stringify(manifest)}\n`],
      ...[svg, ...pngs].map(({ url, bytes }) => [url, bytes] as const),
    ]),
  }
}

async function readAsset(file: string) {
  const bytes = await readFile(inProject(`assets/${file}`))
  const [name, ending] = file.split('.')
  return { bytes, url: `assets/${name}-${hashName(bytes)}.${ending}` }
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { VNode } from 'preact'
import type satori from 'satori'
import { faces } from './fonts.ts'
import { renderPng } from './png.ts'
import { inProject } from './project.ts'

// Only a build that draws waits for it: an eighth of a second.
const load = createRequire(import.meta.url)

/** What a preview picture says. */
export interface Picture {
  /** Large at the left: a session's number. */
  readonly numeral?: string
  readonly title: string
  /** A line in orange under it. */
  readonly subtitle: string
  /** Points, a line each. */
  readonly points: readonly string[]
  /** Small at the foot. */
  readonly facts: string
  /** How many parts the deck has, and which one this is, from 0. */
  readonly parts: number
  readonly here: number
}

/** Pixels that Open Graph and the chats agree on. */
const previewSize = { width: 1200, height: 630 } as const

/** Draws the picture that a chat shows with a link, as a PNG of `previewSize`: no browser, letters as outlines. */
export async function renderPreview(picture: Picture): Promise<Uint8Array> {
  const { default: draw } = load('satori') as { default: typeof satori }
  const svg = await draw(<Drawing {...picture} />, { ...previewSize, fonts: await readFonts() })
  return await renderPng(svg, previewSize.width)
}

let fonts: ReturnType<typeof loadFonts> | undefined

function readFonts() {
  fonts ??= loadFonts()
  return fonts
}

async function loadFonts() {
  const load = async ({ family, weight, source }: (typeof faces)[number]) => {
    const data = await readFile(inProject(`node_modules/${source}`))
    return { name: family, weight, data }
  }
  return await Promise.all(faces.filter(({ family }) => family === 'Pretendard').map(load))
}

const night = { paper: '#131c2b', ink: '#f4f1ea', text: '#d3d8e0', muted: '#a9b3c2', line: '#3a475f', past: '#6b778c' }
const orange = '#e8710a'

function Drawing({ numeral, title, subtitle, points, facts, parts, here }: Picture): VNode {
  return (
    <div style={{ ...column, ...previewSize, ...frameStyle }}>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center' }}>
        {numeral !== undefined && <div style={numeralStyle}>{numeral}</div>}
        <div style={{ ...column, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <div style={{ ...titleStyle, fontSize: toTitleSize(title, numeral !== undefined) }}>{title}</div>
          {subtitle !== '' && <div style={subtitleStyle}>{subtitle}</div>}
          {points.map((point) => (
            <div style={pointStyle}>
              <div style={{ width: 26, height: 4, marginRight: 18, flexShrink: 0, background: orange }} />
              <div style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, wordBreak: 'keep-all' }}>{point}</div>
            </div>
          ))}
        </div>
      </div>
      <div style={{ fontSize: 26, color: night.muted, marginBottom: 26 }}>{facts}</div>
      <div style={{ display: 'flex', gap: 6 }}>
        {Array.from({ length: parts }, (_, index) => (
          <div style={{ flexGrow: 1, height: 6, background: toPartColour(index, here) }} />
        ))}
      </div>
    </div>
  )
}

const frameStyle = {
  boxSizing: 'border-box',
  padding: '56px 64px 48px',
  background: night.paper,
  color: night.ink,
} as const
const column = { display: 'flex', flexDirection: 'column' } as const
const numeralStyle = { width: 360, color: orange, fontSize: 270, fontWeight: 700, letterSpacing: -16, lineHeight: 1 }
const titleStyle = {
  fontWeight: 700,
  letterSpacing: '-0.025em',
  lineHeight: 1.18,
  wordBreak: 'keep-all',
  textWrap: 'balance',
} as const
const subtitleStyle = {
  marginTop: 24,
  color: '#f2a05c',
  fontSize: 36,
  lineHeight: 1.35,
  wordBreak: 'keep-all',
} as const
const pointStyle = { display: 'flex', alignItems: 'center', marginTop: 22, color: night.text, fontSize: 32 } as const

/** Long titles are smaller, so that four lines are enough. */
function toTitleSize(title: string, isBeside: boolean): number {
  const size = isBeside ? 64 : 84
  return Math.round(size * Math.min(1, Math.sqrt((isBeside ? 30 : 40) / title.length)))
}

function toPartColour(index: number, here: number): string {
  if (index === here) return orange
  return index < here ? night.past : night.line
}

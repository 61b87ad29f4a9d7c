import type { Block, Inline, Slide } from '../deck/deck.ts'
import { findInlines, toText } from '../deck/inline.ts'
import { inlinesOf, textOfBlocks } from '../deck/walk.ts'
import type { Page } from '../page/page.ts'
import type { Finding } from './finding.ts'
import { isContinued } from './ranges.ts'

/** What the deck's own data cannot tell: how many bytes the picture at an address has. */
export type BytesOf = (url: string) => number

const mostWords = 70
const pictures = { narrowest: 400, lowest: 300, longest: 4096, bytes: 2_000_000 }

/** Everything that shows without a browser. */
export function findInNotes(page: Page, bytesOf: BytesOf): Finding[] {
  return page.deck.sessions.flatMap(({ slides }) => [
    ...findSameTitles(slides),
    ...slides.flatMap((slide) => [...findWords(slide), ...findInInlines(slide, page, bytesOf)]),
  ])
}

function findSameTitles(slides: readonly Slide[]): Finding[] {
  const first = new Map<string, Slide>()
  return slides.flatMap((slide): Finding[] => {
    const title = toText(slide.title).trim()
    const earlier = first.get(title)
    if (earlier === undefined) first.set(title, slide)
    if (isContinued(slide) || earlier === undefined) return []
    const message = `the slide of line ${earlier.at.line} has the same title`
    return [{ rule: 'title', slide: slide.id, at: slide.at, message }]
  })
}

function findWords(slide: Slide): Finding[] {
  const count = countWords(slide.blocks)
  if (count <= mostWords) return []
  const message = `the slide has ${count} words, more than ${mostWords}`
  return [{ rule: 'words', slide: slide.id, at: slide.at, message }]
}

/** Words on the slide; a living diagram says its own one at a time, and a source is not read out. */
function countWords(blocks: readonly Block[]): number {
  const shown = blocks.filter((block) => !(block.kind === 'fence' && ['diagram', 'mermaid'].includes(block.name)))
  const text = textOfBlocks(shown).replace(/— .*?\d{4}(-\d\d)?/g, '')
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function findInInlines(slide: Slide, page: Page, bytesOf: BytesOf): Finding[] {
  return [...findInlines(slide.title), ...inlinesOf(slide.blocks)].flatMap((inline): Finding[] => {
    const found = inline.kind === 'image' ? findInPicture(inline, page, bytesOf) : findInLink(inline)
    return found.map((finding) => ({ ...finding, slide: slide.id, at: 'at' in inline ? inline.at : slide.at }))
  })
}

type Found = Pick<Finding, 'rule' | 'message'>

function findInLink(inline: Inline): Found[] {
  if (inline.kind !== 'link' || /^(?:#|\?|[a-z][a-z0-9+.-]*:|\/\/)/i.test(inline.href)) return []
  return [{ rule: 'link', message: `“${inline.href}” is a file beside the notes` }]
}

function findInPicture(image: Extract<Inline, { kind: 'image' }>, page: Page, bytesOf: BytesOf): Found[] {
  const picture = page.picture(image.path)
  const said: Found[] = image.alt.trim() === '' ? [{ rule: 'alt', message: `“${image.path}” has no description` }] : []
  if (picture === undefined) return said
  const { url, width, height } = picture
  const bytes = bytesOf(url)
  const isDrawn = url.endsWith('.svg') || width === 0
  const isSmall = !isDrawn && width < pictures.narrowest && height < pictures.lowest
  const isLarge = bytes > pictures.bytes || (!isDrawn && Math.max(width, height) > pictures.longest)
  if (!isSmall && !isLarge) return said
  const size = `${width} × ${height} pixels, ${Math.round(bytes / 1000)} KB`
  return [...said, { rule: 'picture', message: `“${image.path}” is too ${isSmall ? 'small' : 'large'}: ${size}` }]
}

import { decodeHTML } from 'entities'
import type { Reading } from '../build/notes-file.ts'
import { parseFrontMatter } from '../deck/front-matter.ts'
import { isHtmlTag } from '../deck/html/allowed.ts'
import { type Problem, toReport } from '../deck/problem.ts'
import { renderNotes } from '../page/notes.tsx'
import { findRanges } from './ranges.ts'

/** Where one line of the notes went. */
export interface LineGoal {
  /** From 1. */
  readonly line: number
  readonly text: string
  /** A slide's id, `notes of` one, `front matter`, a problem, or `nowhere`; empty for a line without words. */
  readonly goal: string
}

type Words = ReadonlySet<string>
type Place = { readonly name: string; readonly words: Words }

export const nowhere = 'NOWHERE'

/** Every line of the notes and where its words are now: looked up in the pages that were made of them, not guessed. */
export function findLineGoals({ source, drawn, problems }: Reading): LineGoal[] {
  if (source === undefined || drawn === undefined) return []
  const { bodyLine } = parseFrontMatter(source, toReport(source, []))
  const places = findPlaces(drawn)
  const ranges = findRanges(drawn.page.deck, source.lines.length)
  let fence = ''
  return source.lines.map((text, index) => {
    const line = index + 1
    const ids = ranges.findLast(({ from }) => from <= line)?.ids ?? []
    const own = places.filter(({ name }) => ids.some((id) => name === id || name === `notes of ${id}`))
    const before = fence
    fence = followFence(fence, text)
    if (line < bodyLine) return { line, text, goal: text.trim() === '' ? '' : 'front matter' }
    if (/^\s*(?:```+|~~~+)\s*(?:diagram|mermaid|steps)\b/.test(before || fence))
      return { line, text, goal: `${ids[0] ?? ''} (diagram)` }
    const told = problems.filter((problem) => problem.line === line)
    return {
      line,
      text,
      goal: findGoal(findWords(before === '' ? decodeHTML(withoutMarks(text)) : text), own, places, told),
    }
  })
}

/** The opening line of the fence that the next line stands in, or nothing. */
function followFence(open: string, text: string): string {
  const mark = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(text)?.[1]
  if (mark === undefined) return open
  if (open === '') return text
  return /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(text) ? '' : open
}

function findGoal(words: readonly string[], own: readonly Place[], places: readonly Place[], told: readonly Problem[]) {
  if (words.length === 0) return ''
  const whole = [...own, ...places].find((place) => words.every((word) => place.words.has(word)))
  if (whole !== undefined && told.length === 0) return whole.name
  const goals = new Set<string>()
  let lost = false
  for (const word of words) {
    const found = [...own, ...places].find((place) => place.words.has(word))
    if (found !== undefined) goals.add(found.name)
    else if (told.length === 0) lost = true
  }
  if (told.length > 0) goals.add('a problem')
  return [...(lost ? [nowhere] : []), ...goals].join(', ')
}

/** Every slide and its speaker notes, with the words that stand there. */
function findPlaces({ page, slides }: NonNullable<Reading['drawn']>): Place[] {
  const shown = Object.entries(slides.slides).map(([name, html]) => ({ name, words: wordsOf(html) }))
  const sections = renderNotes(page, '').matchAll(/<section data-slide="([^"]*)">([\s\S]*?)<\/section>/g)
  const spoken = [...sections].map(([, id, html = '']) => ({ name: `notes of ${id}`, words: wordsOf(html) }))
  return [...shown, ...spoken]
}

/** Words that a page shows or that its addresses and descriptions hold; a mark may stand inside a word or between two. */
function wordsOf(html: string): Words {
  const said = [...html.matchAll(/\s(?:alt|title|href|src|id|aria-label)="([^"]*)"/g)].map((match) => match[1] ?? '')
  const joined = html.replace(/<\/?(?:time|strong|em|del|code|span|a|abbr|kbd|mark|sub|sup|u|q|small|ins)\b[^>]*>/g, '')
  const texts = [html, joined].map((text) => text.replace(/<[^>]*>/g, ' ')).concat(said)
  return new Set(texts.flatMap((text) => findWords(decodeHTML(text))))
}

function findWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A line without what is a mark to the reader of Markdown, not a word of the author. */
function withoutMarks(text: string): string {
  return text
    .replace(/^\s*(?:```+|~~~+)\s*\S*/, '')
    .replace(/^[\s>]*\[![^\]]*\]/, '')
    .replace(/^((?:\s|>|[-*+](?=\s))*)\d+[.)](?=\s)/, '$1')
    .replace(/\[[ xX]\]/, '')
    .replace(/\s\{[^{}]*\}\s*$/, '')
    .replace(/^note:\s*$/i, '')
    .replace(/<!--\s*check:.*?-->/g, '')
    .replace(/<\/?([a-z][^\s/>]*)/gi, (tag, name: string) => (isHtmlTag(name) ? ' ' : tag))
}

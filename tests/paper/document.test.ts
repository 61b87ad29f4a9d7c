import { expect, test } from 'vitest'
import { renderSlides } from '../../src/page/document.tsx'
import { countSteps } from '../../src/page/steps.ts'
import { renderPaper } from '../../src/paper/document.ts'
import { toOutline } from '../../src/paper/outline.ts'
import type { Plan } from '../../src/paper/sheet.ts'
import { deckOf } from '../deck/read.ts'

const notes = `---
title: Talk
routes: { short: { title: Short, slides: [talk, one] } }
---

## Session {#one}

### First {#first}

now

. . .

. . .

later

<!-- what to say -->

## Other {#other}
`
const deck = deckOf(notes)
const page = { deck, picture: () => undefined }

function paper(plan: Partial<Plan>): string {
  return renderPaper(page, renderSlides(page), { theme: 'light', steps: false, ...plan }, { head: '', tail: '' })
}

test('a slide with steps is a page for each of them where they are asked for, and an address only once', () => {
  const first = deck.sessions.flatMap(({ slides }) => slides).find(({ id }) => id === 'first')
  expect(first && countSteps(first)).toBe(1)
  const html = paper({ steps: true })
  expect(html.match(/<h3>First<\/h3>/g)).toHaveLength(2)
  expect(html.match(/class="fragment later"/g)).toHaveLength(1)
  expect(html.match(/id="first"/g)).toHaveLength(1)
  expect(paper({}).match(/<h3>First<\/h3>/g)).toHaveLength(1)
})

test('speaker notes are on a handout and on no other paper', () => {
  expect(paper({ handout: { perPage: 3, size: 'a4' } })).toContain('what to say')
  expect(paper({})).not.toContain('what to say')
})

test('a way through the deck is a link only where the deck has an address', () => {
  expect(paper({})).not.toContain('href="?')
  expect(paper({ address: 'https://team.example/' })).toContain('href="https://team.example/?route=short"')
})

test('bookmarks are sessions with their slides, and single slides between them', () => {
  expect(toOutline(deck).map(({ title, slide, entries }) => [title, slide, entries.length])).toEqual([
    ['Talk', 0, 0],
    ['Session', 1, 1],
    ['Other', 3, 0],
  ])
})

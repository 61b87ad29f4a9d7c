import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Slide } from '../../../src/deck/deck.ts'
import { layOut, roomUnder } from '../../../src/deck/fit/layout.ts'
import { textOfBlocks } from '../../../src/deck/walk.ts'
import { deckOf } from '../read.ts'

/** The slides that `markdown` under one heading makes. */
function slidesOf(markdown: string): readonly Slide[] {
  const slides = deckOf(`# t\n\n## a\n\n### s {#s}\n\n${markdown}\n\n## b\n\n### end\n\nx`).sessions[1]?.slides ?? []
  return slides.slice(1)
}

const numbered = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n')

const itemsOf = (slides: readonly Slide[]) =>
  slides.map(({ blocks }) => blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0))

test('a long list goes on under the same title, no item alone', () => {
  const slides = slidesOf(numbered(12, (number) => `- item ${number}`))
  expect(slides.map(({ id, continues }) => [id, continues])).toEqual([
    ['s', undefined],
    ['s-2', true],
  ])
  expect(itemsOf(slides)).toEqual([6, 6])
})

test('an ordered list goes on counting', () => {
  const slides = slidesOf(numbered(14, (number) => `${number}. item`))
  expect(slides.map(({ blocks: [list] }) => list?.kind === 'list' && list.start)).toEqual([1, 8])
})

test('a long table repeats its header, a wide one its first column', () => {
  const tall = slidesOf(`| a | b |\n|---|---|\n${numbered(30, (number) => `| ${number} | x |`)}`)
  expect(tall.length).toBeGreaterThan(2)
  for (const { blocks } of tall)
    expect(blocks).toMatchObject([{ kind: 'table', header: [[{ text: 'a' }], [{ text: 'b' }]] }])
  const names = numbered(12, (number) => `column${number}`).replaceAll('\n', ' | ')
  const wide = slidesOf(`| ${names} |\n|${'---|'.repeat(12)}\n| ${names} |`).flatMap(({ blocks }) => blocks)
  expect(wide.length).toBeGreaterThan(1)
  for (const block of wide) expect(block).toMatchObject({ header: { 0: [{ text: 'column1' }] } })
})

test('long code is cut at a blank line', () => {
  const slides = slidesOf(
    `\`\`\`js\n${numbered(10, (number) => `a${number}()`)}\n\n${numbered(9, (number) => `b${number}()`)}\n\`\`\``,
  )
  expect(slides.map(({ blocks: [code] }) => code?.kind === 'code' && code.text.slice(0, 2))).toEqual(['a1', 'b1'])
})

test('long prose is cut between sentences', () => {
  const slides = slidesOf(numbered(40, (number) => `Sentence ${number} says what it has to say.`).replaceAll('\n', ' '))
  expect(slides.length).toBeGreaterThan(1)
  for (const { blocks } of slides) expect(textOfBlocks(blocks).trim()).toMatch(/^Sentence[\s\S]*say\.$/)
})

test('prose too long to look at whole is cut where it may be, whatever stands in it', () => {
  const plain = 'Some words that go on. '.repeat(300)
  for (const markdown of [
    `${plain}**bold** ${plain}`,
    `**bold** ${plain}*end*`,
    'x'.repeat(12_000),
    `${'x'.repeat(6000)} y`,
  ]) {
    const words = slidesOf(markdown).flatMap(({ blocks }) => textOfBlocks(blocks).split(/\s+/))
    expect(words.filter((word) => word !== '')).toEqual(markdown.replaceAll('*', '').trim().split(/\s+/))
  }
})

test('a title as long as a paragraph is cut between clauses, or between words', () => {
  for (const title of ['A clause of it, '.repeat(30), 'word '.repeat(60), 'x'.repeat(200)]) {
    const slide = deckOf(`# t\n\n## a\n\n### ${title}\n\nx\n\n## b`).sessions[1]?.slides[1]
    const told = `${slide?.title.map((part) => ('text' in part ? part.text : '')).join('')} ${textOfBlocks(slide?.blocks ?? [])}`
    expect(told.split(/\s+/).filter(Boolean)).toEqual([...title.trim().split(/\s+/), 'x'])
    expect(slide?.title.length).toBeGreaterThan(0)
  }
})

test('a pause that falls between two slides is gone', () => {
  const slides = slidesOf(`${numbered(12, (number) => `${number}. ${'words '.repeat(12)}`)}\n\n. . .\n\nafter`)
  expect(slides.length).toBeGreaterThan(1)
  for (const { blocks } of slides) expect(blocks[0]?.kind).not.toBe('pause')
})

test('a heading never ends a slide that goes on', () => {
  const slides = slidesOf(
    `${numbered(11, (number) => `- item ${number}`)}\n\n#### More\n\n${numbered(5, () => '- more')}`,
  )
  for (const { blocks } of slides) expect(blocks.at(-1)?.kind).not.toBe('heading')
})

test('a footnote stands on the slide that refers to it', () => {
  const slides = slidesOf(
    `${numbered(12, (number) => `- item ${number}[^${number}]`)}\n\n${numbered(12, (number) => `[^${number}]: note`)}`,
  )
  for (const { blocks } of slides) {
    const notes = blocks.filter(({ kind }) => kind === 'footnote')
    expect(notes).toHaveLength(itemsOf([{ blocks } as Slide])[0] ?? 0)
  }
})

test('a route goes through all that its slides were split into', () => {
  const long = numbered(12, (number) => `- item ${number}`)
  const deck = deckOf(`---\nroutes: { short: [s] }\n---\n# t\n\n## a\n\n### s {#s}\n\n${long}\n\n## b`)
  expect(deck.routes[0]?.slides).toEqual(['s', 's-2'])
})

test('a title as long as a paragraph keeps its first words', () => {
  const words = numbered(30, (number) => `word${number},`).replaceAll('\n', ' ')
  const slide = deckOf(`# t\n\n## a\n\n### ${words}\n\nx\n\n## b`).sessions[1]?.slides[1]
  expect(textOfBlocks(slide?.blocks ?? [])).toMatch(/word30, x$/)
})

const line = fc.array(fc.constantFrom('a', 'longer', '가용', '영역입니다'), { minLength: 1, maxLength: 30 })
const block = fc.oneof(
  fc
    .array(line, { minLength: 1, maxLength: 30 })
    .map((lines) => lines.map((words) => `- ${words.join(' ')}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.map((words) => `${words.join(' ')}.`).join(' ')),
  fc
    .array(line, { minLength: 1, maxLength: 20 })
    .map((lines) => `> [!NOW]\n> ${lines.map((words) => words.join(' ')).join('\n> ')}`),
  line.map((words) => `#### ${words.slice(0, 4).join(' ')}`),
)

test('whatever is written, each slide fits and the words stay in their order', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const slides = slidesOf(blocks.join('\n\n'))
      const room = roomUnder([{ kind: 'text', text: 's' }])
      for (const slide of slides) expect(layOut(slide.blocks, 24)).toBeLessThanOrEqual(room)
      const words = (of: readonly Block[]) => textOfBlocks(of).split(/\s+/).filter(Boolean).length
      const shown = slides.reduce((sum, slide) => sum + words(slide.blocks), 0)
      const written = blocks
        .join(' ')
        .replace(/\[!NOW\]|[->#]/g, ' ')
        .split(/\s+/)
        .filter(Boolean).length
      expect(shown).toBe(written)
    }),
    { numRuns: 60 },
  )
})

const sentence = (number: number) => `Sentence ${number} says what it has to say, and then a little more.`
const prose = (count: number) => numbered(count, sentence).replaceAll('\n', ' ')
const items = (count: number, lead = '- ') => numbered(count, (number) => `${lead}item ${number}`)
const rows = (count: number) => `| a | b |\n|---|---|\n${numbered(count, (number) => `| ${number} | x |`)}`

/** What fills more than a slide. */
const examples: Readonly<Record<string, string>> = {
  'a list': items(25),
  'a numbered list': items(25, '1. '),
  'a list after a line': `words\n\n${items(25)}`,
  'a list after much else': `${prose(20)}\n\n- item 1\n- item 2\n- item 3`,
  'two items after much else': `${prose(20)}\n\n- item 1\n- item 2`,
  'items under one': `- lead\n${items(30, '  - ')}\n- last`,
  'items under one, after a line': `words\n\n- lead\n${items(30, '  - ')}`,
  'one item of prose': `- ${prose(60)}\n- last`,
  'a numbered item of prose': `4. ${prose(60)}\n5. last`,
  'code in an item': `- lead\n\n  \`\`\`\n${numbered(40, (number) => `  line ${number}`)}\n  \`\`\``,
  'a quote': `> ${numbered(20, (number) => `${sentence(number)}\n>`).replaceAll('\n', '\n> ')}`,
  'a callout': `> [!NOW]\n${items(40, '> - ')}`,
  'a table': rows(40),
  'a table after a line': `words\n\n${rows(14)}`,
  'a table after much else': `${prose(22)}\n\n${rows(4)}`,
  'rows higher than a slide': `| a | b |\n|---|---|\n| ${prose(40)} | x |\n| 2 | y |`,
  code: `\`\`\`\n${numbered(50, (number) => (number % 12 === 0 ? '' : `line ${number}`))}\n\`\`\``,
  'code without a blank line': `\`\`\`\n${numbered(50, (number) => `line ${number}`)}\n\`\`\``,
  'code after much else': `${prose(20)}\n\n\`\`\`\n${numbered(12, (number) => `line ${number}`)}\n\`\`\``,
  prose: prose(60),
  'prose after a list': `${items(9)}\n\n${prose(30)}`,
  'one word after another': 'word '.repeat(800).trim(),
  'bold and links among prose': `${prose(12)} **${prose(2)}** [${prose(2)}](https://example.org) ${prose(30)}`,
  'a word wider than slides': 'x'.repeat(2500),
  'what a line announces': `${items(9)}\n\nIn short:\n\n${items(4)}`,
  'what a heading heads': `${items(9)}\n\n#### In short\n\n${items(4)}`,
  'what stands after a rule': `${items(10)}\n\n- - -\n\n${prose(12)}`,
  'what stands after a pause': `${items(10)}\n\n. . .\n\n${prose(12)}`,
  'a picture between paragraphs': `${prose(10)}\n\n![a zone](zone.png)\n\n${prose(10)}`,
  'a footnote': `${items(9)}\n- with a note[^1]\n- item 11\n- item 12\n\n[^1]: ${prose(3)}`,
  'two callouts beside text': `${prose(8)}\n\n> [!NOW]\n${items(8, '> - ')}\n\n> [!TIP]\n${items(8, '> - ')}`,
  'many more slides than twelve': items(200),
}

/** A block's kind, how much of it there is, and where its words begin and end. */
function tell(block: Block): string {
  const words = textOfBlocks([block]).trim().split(/\s+/)
  const ends = words.length > 6 ? `${words.slice(0, 3).join(' ')} … ${words.slice(-3).join(' ')}` : words.join(' ')
  const start = block.kind === 'list' && block.start !== null ? ` from ${block.start}` : ''
  const count =
    block.kind === 'list' ? ` of ${block.items.length}` : block.kind === 'table' ? ` of ${block.rows.length}` : ''
  return `${block.kind}${count}${start} at ${block.at.line}: ${ends.slice(0, 80)}`
}

test('what fills more than a slide is cut as kept in golden/cuts.txt', async () => {
  const shown = Object.entries(examples).map(([name, markdown]) => {
    const slides = deckOf(`# t\n\n## a\n\n### s\n\n${markdown}\n\n## b\n\ny`).sessions[1]?.slides.slice(1) ?? []
    return `${name}\n${slides.map(({ blocks }, index) => `  ${index + 1}. ${blocks.map(tell).join(' | ')}`).join('\n')}`
  })
  await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/cuts.txt')
})

import { expect, test } from 'vitest'
import type { Block } from '../../../src/deck/deck.ts'
import { textOfBlocks } from '../../../src/deck/walk.ts'
import { deckOf } from '../read.ts'

const numbered = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n')

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

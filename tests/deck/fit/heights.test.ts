import { expect, test } from 'vitest'
import type { Block, Json } from '../../../src/deck/deck.ts'
import { fenceHeights } from '../../../src/deck/fit/fences.ts'
import { heightOf } from '../../../src/deck/fit/height.ts'
import { isLongTitle, layOut, roomUnder } from '../../../src/deck/fit/layout.ts'
import { cutColumns, measureTable } from '../../../src/deck/fit/table.ts'
import { emsOf } from '../../../src/deck/fit/text.ts'
import { blocksOf } from '../read.ts'

type Table = Extract<Block, { kind: 'table' }>

const tableOf = (...rows: string[][]): Table => {
  const [header = [], ...others] = rows.map((cells) => cells.map((text) => [{ kind: 'text', text } as const]))
  return { kind: 'table', at: { line: 1, column: 1 }, header, rows: others, align: header.map(() => null) }
}

const measure = (name: string, data: Json, width: number) => fenceHeights[name]?.(data, { width, size: 20 }) ?? 0

test('a table with short rows is as high as one with empty cells', () => {
  const whole = tableOf(['a', 'b', 'c'], ['1', '', ''], ['2', '3', ''])
  const short = tableOf(['a', 'b', 'c'], ['1'], ['2', '3'])
  expect(measureTable(short, 800, 20)).toBe(measureTable(whole, 800, 20))
  expect(cutColumns(short)).toEqual([short])
})

test('rows of a table grow where its columns have no room', () => {
  const table = tableOf(['a', 'b'], ['some words of a cell '.repeat(9), 'x'])
  expect(measureTable(table, 300, 20)).toBeGreaterThan(measureTable(table, 1100, 20))
})

test('steps of a flow stand side by side where there is room, and a detail goes below a name that fills the line', () => {
  const steps = [{ name: 'Scan' }, { name: 'Look', detail: 'at all that is there, word by word' }, {}]
  expect(measure('flow', steps, 1100)).toBeLessThan(measure('flow', steps, 400))
  expect(measure('flow', [steps[1] ?? {}], 300)).toBeGreaterThan(measure('flow', [{ name: 'Look' }], 300))
})

test('a number without words is lower than one with them, and none has no height to speak of', () => {
  const heights = [[], [{ value: '1' }], [{ value: '1', label: 'a', detail: 'b' }]].map((data) =>
    measure('stats', data, 600),
  )
  expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  expect(measure('stats', null, 600)).toBe(0)
})

const sentence = 'A sentence that says what it has to say, and then a little more. '
const text = sentence.repeat(3).trim()
const cell = 'words of a cell'

/** What may stand on a slide, short and long. */
const examples = [
  'word',
  text,
  sentence.repeat(8),
  '가용 영역 세 곳에 두 벌씩 둔 여섯 벌 가운데 네 벌이 쓰기를 알리면 쓰기가 끝난다',
  'x'.repeat(300),
  'one  \ntwo',
  `— ${sentence}`,
  `– ${text}`,
  `-- ${sentence}`,
  '![a zone](zone.png)',
  '![a zone](https://example.org/zone.png)',
  '#### A heading',
  `#### ${text}`,
  '- one\n- two\n- three',
  `- ${text}\n- two`,
  '- one\n\n  more\n- two\n  - deep\n    - deeper',
  `1. ${text}\n2. two`,
  `- [x] ${text}\n- [ ] two`,
  `- → ${text}\n- → two`,
  `- → ${text}\n- two`,
  '| a | b |\n|---|---|\n| 1 | 2 |',
  `| a | b | c |\n|---|---|---|\n| ${text} | ${cell} | 1 |\n| ${cell} | ${cell} | ${cell} |`,
  `| ${`${cell} | `.repeat(8)}\n|${'---|'.repeat(8)}\n| ${`${'x'.repeat(20)} | `.repeat(8)}`,
  `> ${text}`,
  `> ${sentence}\n>\n> ${sentence}`,
  `> [!NOW]\n> ${text}`,
  '> [!NOW]\n> - one\n> - two',
  `x[^1]\n\n[^1]: ${text}`,
  '```js\none()\n\ntwo()\n```',
  `\`\`\`\n${'x'.repeat(400)}\n\t가나다\n\`\`\``,
  `\`\`\`\n${'\t'.repeat(60)}x\n${'가'.repeat(90)}\n\`\`\``,
  '```stats\n3 zones\n```',
  `\`\`\`stats\n3 zones | ${sentence}\n6 ${sentence}\n4 of them\n12 more\n\`\`\``,
  '```flow\nScan -> Look\n```',
  `\`\`\`flow\nScan: ${sentence}\nLook at all of it: word by word\nTell\n\`\`\``,
  '```mermaid\narchitecture-beta\n  service a[A]\n```',
  'one\n\n. . .\n\ntwo\n\n***\n\nthree',
  `<details><summary>more</summary>${text}</details>`,
  `${text}\n\n> [!NOW]\n> ${text}`,
  `word\n\n> [!NOW]\n> ${text}\n\n> [!TIP]\n> ${text}`,
  `> [!NOW]\n> ${text}\n\n> [!TIP]\n> two`,
  `> [!NOW]\n> ${text}\n\n> [!TIP]\n> two\n\n> [!NOTE]\n> ${text}`,
]

const titles = ['word', 'x'.repeat(84), 'x'.repeat(85), sentence.repeat(2).trim(), '가용 영역 '.repeat(12).trim()]

const letters = '가 a A M I i l r ( 1 - , … — % @ é 한 字 😀 " | _'.split(' ')

const shorten = (whole: string) =>
  JSON.stringify(
    whole
      .replaceAll(text, 'TEXT')
      .replaceAll(sentence.trim(), 'SENTENCE')
      .replace(/(.)\1{19,}/g, (run, letter: string) => `${letter}×${run.length}`),
  )

// The figures are what blocks.css draws, as tests/site measures it, and a little more: a lower one lets a slide overflow.
test('heights in pixels that blocks, slides and titles count for are as kept in golden/heights.txt', async () => {
  const px = (height: number) => (Number.isFinite(height) ? String(Math.round(height * 10) / 10) : 'a drawing')
  const shown = [
    'column of 1152, of 500; slide',
    ...examples.map((markdown) => {
      const blocks = blocksOf(markdown)
      const columns = [1152, 500].map((width) => px(heightOf(blocks, { width, size: 24 })))
      return `${columns.join(', ')}; ${px(layOut(blocks, 24))}  ${shorten(markdown)}`
    }),
    '',
    'room under a title',
    ...titles.map((title) => {
      const inlines = [{ kind: 'text', text: title }] as const
      return `${px(roomUnder(inlines))}${isLongTitle(inlines) ? ', set smaller' : ''}  ${shorten(title)}`
    }),
    '',
    'widths of letters in em',
    letters.map((letter) => `${letter} ${emsOf(letter)}`).join(', '),
  ]
  await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot('../../golden/heights.txt')
})

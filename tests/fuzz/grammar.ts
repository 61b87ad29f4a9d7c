import fc from 'fast-check'
import { attacks } from '../safety/attacks.ts'

const word = fc.constantFrom(
  '가용',
  '영역',
  'alpha',
  'beta',
  'NORMA',
  '쿼럼',
  'delta',
  '42',
  'C++',
  'x_y',
  'a*b',
  '3 < 4',
)

/** Words in a line, some of them marked. */
const inline = fc.letrec<{ line: string; piece: string }>((tie) => ({
  line: fc.array(tie('piece'), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' ')),
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    tie('line').map((text) => `**${text}**`),
    tie('line').map((text) => `_${text}_`),
    tie('line').map((text) => `~~${text}~~`),
    tie('line').map((text) => `[${text}](#id)`),
    tie('line').map((text) => `[${text}](https://example.org/a_b "title")`),
    tie('line').map((text) => `![${text}](missing picture.png)`),
    fc
      .tuple(fc.constantFrom('kbd', 'sub', 'b', 'span', 'a href="#x"', 'div', 'foo'), tie('line'))
      .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`),
    word.map((text) => `\`${text}\``),
    word.map((text) => `<!-- ${text} -->`),
    fc.constantFrom('&amp;', '&lt;script&gt;', '\\*', '  ', '->', '→', '???', '<br>', '<b>', '</b>', '<!--', '-->'),
  ),
})).line

const indent = (text: string, by: string) => text.replace(/^/gm, by)

/** One block, or blocks in blocks. */
const block = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inline,
    fc.tuple(fc.integer({ min: 1, max: 6 }), inline).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
    fc.tuple(fc.constantFrom('=', '-'), inline).map(([mark, text]) => `${text}\n${mark.repeat(3)}`),
    fc
      .tuple(fc.constantFrom('- ', '* ', '1. ', '- [ ] ', '- → '), tie('blocks'))
      .map(([mark, text]) => mark + indent(text, '  ').trimStart()),
    tie('blocks').map((text) => indent(text, '> ')),
    tie('blocks').map((text) => `> [!NOW]\n${indent(text, '> ')}`),
    tie('blocks').map((text) => `<details>\n<summary>${text.split('\n')[0]}</summary>\n\n${text}\n\n</details>`),
    tie('blocks').map((text) => `<!--\n${text.replaceAll('-->', '')}\n-->`),
    fc
      .tuple(fc.constantFrom('', 'js', 'stats', 'flow', 'html', 'stat'), inline)
      .map(([name, text]) => `\`\`\`${name}\n${text}\n\`\`\``),
    fc
      .array(inline, { minLength: 2, maxLength: 4 })
      .map(
        (cells) => `| ${cells.join(' | ')} |\n|${' --- |'.repeat(cells.length)}\n| ${cells.toReversed().join(' | ')} |`,
      ),
    inline.map((text) => `<div align="center" onclick="x()">\n${text}\n</div>`),
    fc.constantFrom('---', 'Note:', '. . .', '***', '', '```', '<details>', '</details>', '[r]: #id', '<ul><li>'),
    fc.constantFrom(...attacks),
  ),
})).blocks

const front = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  inline.map((text) => `---\ntitle: ${JSON.stringify(text)}\n---\n`),
  inline.map((text) => `+++\ntitle = ${JSON.stringify(text)}\n+++\n`),
)

/** Notes after a grammar of Markdown, with HTML, attacks and the habits of tired people in it. */
export const grammaticalNotes = fc
  .tuple(front, fc.array(block, { minLength: 1, maxLength: 6 }))
  .map(([opening, blocks]) => opening + blocks.join('\n\n'))

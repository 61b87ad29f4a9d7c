import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../../src/build/project.ts'
import { abouts, adviseName, guide, maybeNearest, renderProblem } from '../../src/deck/problem.ts'
import { problemsOf, read } from './read.ts'

const cases = [
  ['', '1:1 error the notes are empty'],
  ['---\ntitle: [a\n---\n# x', '2:10 error the front matter is not YAML'],
  ['+++\ntitle = \n+++\n# x', '2:9 error the front matter is not TOML'],
  ['## a {#x}\n\n## b {#x}', '3:1 error the id “x” is set twice'],
  ['## a {#1x}\n\n## b', '1:1 error “1x” is no id'],
  [`${'> '.repeat(40)}x`, '1:1 error lists or quotes are nested too deeply'],
  [`# a\n\n${' '.repeat(4000)}x`, '3:1 error lists or quotes are nested too deeply'],
  ['---\nlayot: x\n---\n# a', '2:1 warning the front matter has no key “layot”'],
  ['---\nlang: fr\n---\n# a', '2:1 warning the page has no words in “fr”'],
  ['---\ntitle: [1]\n---\n# a', '2:1 warning “title” is not a text'],
  ['---\nroutes: { short: x }\n---\n# a', '2:1 warning the route “short” has no list of slides'],
  ['---\nroutes: { short: [a, c] }\n---\n# a\n\n# b', '2:1 warning the route “short” names no slide with “c”'],
  ['# t\n\n### a', '3:1 warning the heading jumps from level 1 to 3'],
  ['# a\n\nsee [b](#bb)\n\n# b', '3:5 warning no slide has the id “bb”'],
  ['> [!NOWW]\n> x', '1:1 warning there is no callout “NOWW”'],
  ['```stat\n1 a\n```', '1:1 warning “stat” is no code language'],
  ['```stats\n```', '1:1 warning there is no number in this fence'],
  ['```flow\n```', '1:1 warning there is no step in this fence'],
  ['## a {minutes=soon}\n\n## b', '1:1 warning “soon” is no number of minutes'],
  ['---\nlayout: post\ntags: [a, b]\n---\n# a', '2:1 note left out of the front matter: layout: post; tags: a, b'],
  ['---\ndate: 2015-04-21 16:10:49 +0700\n---\n# a', '2:1 note left out of the date: 16:10:49 +0700'],
  ['# t\n\na[^1]', '3:2 warning there is no footnote “1”'],
  ['# t\n\na\n\n[^1]: b', '5:1 note no slide refers to the footnote “1”'],
  ['# t\n\na\n\n[x]: https://example.org', '5:1 note nothing uses this address: [x]: https://example.org'],
  ['# t\n\n<!--\n[x]: https://example.org\n-->', '4:1 note nothing uses this address: [x]: https://example.org'],
  ['# t\n\n<!-- more -->\n\na', '3:1 note left out: more'],
  ['---\n- a\n---\n# x', '2:1 error the front matter holds no keys'],
  ['---\na: *b\n---\n# x', '2:1 error the front matter’s aliases cannot be read'],
  ['---\nroutes: x\n---\n# a', '2:1 warning “routes” holds no names'],
  ['---\nroutes: { short: { title: 20 } }\n---\n# a', '2:1 warning the route “short” has no list of slides'],
  ['---\nroutes: { Short: [a] }\n---\n# a', '2:1 warning the route “Short” has no list of slides'],
  ['---\nlayout: { a: , b: [1, 2] }\n---\n# a', '2:1 note left out of the front matter: layout: a , b 1, 2'],
  ['+++\nweight = 2020-01-02\n+++\n# a', '2:1 note left out of the front matter: weight: 2020-01-02'],
  ['# t\n\n<!-- markdownlint-disable -->\n\na', '3:1 note left out: markdownlint-disable'],
  ['# t\n\n## a\n\n### s {.big}\n\nx\n\n## b', '5:1 warning a slide has no setting “big”'],
  [`# t\n\n|a|b|\n|-|-|\n${'|x|y|\n'.repeat(30_000)}`, '4:1 error the table is too large for any slide'],
  [
    '## Aurora {#aurora}\n\n### Aurora\n\nx\n\n## b',
    '3:1 warning another slide has the id “aurora”, so this one has “aurora-2”',
  ],
  ['## a\n\n### s\n\n[x](#s)\n\n## b\n\n### s\n\ny', '9:1 warning another slide has the id “s”, so this one has “s-2”'],
  ['## a {.unnumberd}\n\n## b', '1:1 warning a session has no setting “unnumberd”'],
  ['# a {size=7}', '1:1 warning a slide has no setting “size”'],
  ['---\n[a]: b\n---\n# a', '2:1 error a key of the front matter is no word'],
  ['---\nauthor: [1]\n---\n# a', '2:1 warning “author” is not a text'],
  ['# a\n\n<script src="x">y</script>', '3:1 warning the page takes no <script>'],
  ['# a\n\n<b onclick="x()">y</b>', '3:1 warning the page leaves an attribute out: <b onclick="x()">'],
  ['# a\n\n<p id=a class=b>y</p>', '3:1 warning the page leaves some attributes out: <p id="a">, <p class="b">'],
  ['## a {minutes=0}\n\n## b', '1:1 warning “0” is no number of minutes'],
  ['## a {minutes=1000}\n\n## b', '1:1 warning “1000” is no number of minutes'],
  ['# t\n\n## a\n\n### s {.unnumbered}\n\n## b', '5:1 warning a slide has no setting “unnumbered”'],
  ['# t\n\n## a\n\n### s {minutes=3}\n\n## b', '5:1 warning a slide has no setting “minutes”'],
  [' \n', '1:1 error the notes are empty'],
  ['# a\n\n  {{% notice %}}\n\nb', '3:3 note left out: {{% notice %}}'],
] as const

test.each(cases)('%j is told as %j', (notes, problem) => {
  expect(problemsOf(notes).some((line) => line.startsWith(problem))).toBe(true)
})

test('each is told with its line and what to do, as kept in golden/problems.txt', async () => {
  const shown = cases.flatMap(([notes]) => read(notes).problems.map(renderProblem))
  await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot('../golden/problems.txt')
})

test('a warning keeps the deck, an error does not', () => {
  expect(read('---\nlayout: post\n---\n# a').deck).toBeDefined()
  expect(read('## a {#x}\n\n## b {#x}').deck).toBeUndefined()
})

test('all errors are told, in the order of the notes', () => {
  expect(problemsOf('## a {#x}\n\n## b {#x}\n\n## c {#?}\n').map((line) => line.split(' ')[0])).toEqual(['3:1', '5:1'])
})

test('problems of one line are told from left to right', () => {
  const places = problemsOf('# a\n\nsee [b](#bb) <b onclick="x()">y</b>\n\n# b').map((line) => line.split(' ')[0])
  expect(places).toEqual(['3:5', '3:14'])
})

test('a problem of the file as a whole has no line', () => {
  const at = { severity: 'error', file: 'notes.md', line: 0, column: 0 } as const
  expect(renderProblem({ ...at, message: 'there is no such file', advice: 'Name another.', text: '' })).toBe(
    'notes.md: error: there is no such file\n  Name another.',
  )
})

test('a problem shows its line, a caret and what to do', () => {
  const [problem] = read('---\ntitel: 제목\n---\n# a').problems
  expect(problem && renderProblem(problem)).toMatchInlineSnapshot(`
    "notes.md:2:1: warning: the front matter has no key “titel”
    2 | titel: 제목
        ^
      Did you mean “title”? See docs/notes.md#front-matter."
  `)
})

test('the caret stands under the word where Hangul takes two columns', () => {
  const [problem] = read('# a\n\n가나 [b](#zzzzzz)\n\n# b').problems
  expect(problem && renderProblem(problem)).toContain('3 | 가나 [b](#zzzzzz)\n         ^')
})

test('a long line is cut around the place', () => {
  const [problem] = read(`# a\n\n${'x '.repeat(200)}[b](#zzzzzz)\n\n# b`).problems
  const lines = problem === undefined ? [] : renderProblem(problem).split('\n')
  expect(lines[1]?.length).toBeLessThan(120)
  expect(lines[1]?.slice(lines[2]?.indexOf('^'))).toMatch(/^\[b\]/)
})

test('the caret stands at the end of a long line, and where a tab was', () => {
  const shown = (line: string) => {
    const [problem] = read(`# a\n\n${line}\n\n# b`).problems
    const [, text = '', caret = ''] = problem === undefined ? [] : renderProblem(problem).split('\n')
    return { length: text.length, at: text.slice(caret.indexOf('^')) }
  }
  expect(shown(`${'x '.repeat(200)}[b](#zzzzzz)`)).toEqual({ length: 104, at: '[b](#zzzzzz)' })
  expect(shown(`[b](#zzzzzz)${' x'.repeat(200)}`).length).toBe(104)
  expect(shown(`${'x '.repeat(100)}[b](#zzzzzz)${' x'.repeat(100)}`).at).toMatch(/^\[b\].{40}/)
  expect(shown('x\t[b](#zzzzzz)').at).toBe('[b](#zzzzzz)')
})

test('every part of the guide that a problem names is there', () => {
  const headings = readFileSync(inProject(guide), 'utf8').match(/^## .+$/gm) ?? []
  const anchors = headings.map((heading) => heading.slice(3).toLowerCase().replaceAll(' ', '-'))
  for (const about of abouts) expect(anchors).toContain(about)
})

test.each([
  ['titel', ['author', 'title'], 'title'],
  ['lng', ['lang'], 'lang'],
  ['ttl', ['title'], undefined],
  ['dat', ['date'], 'date'],
  ['rout', ['routes'], 'routes'],
  ['layout', ['lang'], undefined],
  ['decsription', ['description'], 'description'],
  ['discriptshn', ['description'], 'description'],
  ['x', [], undefined],
  ['', ['a'], undefined],
])('of %j and the names %j the one meant is %j', (name, known, meant) => {
  expect(maybeNearest(name, known)).toBe(meant)
})

test('an unknown name is answered with the one that was meant, else with all', () => {
  expect(adviseName('titel', ['author', 'title'])).toBe('Did you mean “title”?')
  expect(adviseName('zzzzz', ['author', 'title'])).toBe('Known names: author, title.')
})

test.each([
  '> '.repeat(33),
  '- '.repeat(33),
  '* '.repeat(33),
  '1. '.repeat(33),
  '12) '.repeat(33),
  `${' '.repeat(161)}`,
  `${'\t'.repeat(41)}`,
])('%jx is nested deeper than anybody means', (lead) => {
  expect(problemsOf(`# a\n\n${lead}x`)).toEqual(['3:1 error lists or quotes are nested too deeply'])
})

test.each([
  `${'> '.repeat(32)}x`,
  `${' '.repeat(160)}x`,
  `${'\t'.repeat(40)}x`,
  ' '.repeat(200),
  `\`\`\`\n${' '.repeat(200)}x\n\`\`\``,
  `a ${'- b '.repeat(40)}`,
  `- a${' > b'.repeat(40)}`,
  `${'-'.repeat(40)}x`,
])('%j is not', (line) => {
  expect(problemsOf(`# a\n\n${line}`)).toEqual([])
})

const rows = '|x|y|\n'.repeat(5000)

test.each([
  `|a|b|\n|-|-|\n${rows}`,
  `words\n|a|b|\n|:-|-:|\n${rows}`,
  `> |a|b|\n> |-|-|\n${rows.replaceAll('|x', '> |x')}`,
])('a table with more cells than any slide has is told: %.20s', (table) => {
  expect(problemsOf(`# t\n\n${table}`)).toEqual([
    expect.stringMatching(/^[45]:1 error the table is too large for any slide$/),
  ])
})

test.each(['---', '|', '|-|x', 'x|-|', '|-|\n\nx'])('many lines under %j are no table', (line) => {
  expect(problemsOf(`# t\n\n<!-- check:\n${line}\n${'x\n'.repeat(20_000)}-->`)).toEqual([])
})

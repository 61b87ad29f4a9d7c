import { expect, test } from 'vitest'
import { compile } from '../../src/deck/compile.ts'
import { toSource } from '../../src/deck/source.ts'
import { textOfBlocks } from '../../src/deck/walk.ts'
import { kinds } from '../../src/page/kinds.ts'
import { deckOf, problemsOf } from './read.ts'

const body = '# t\n\n## a\n\n### s {#s}\n\nx\n\n## b\n\ny\n'

test.each([
  ['---\nauthor: Kim\n---', { author: 'Kim' }],
  ['---\nauthor: [Kim, Lee]\n---', { author: 'Kim, Lee' }],
  ['---\nauthors: [Kim, Lee]\n---', { author: 'Kim, Lee' }],
  ['---\nauthors: Kim\n---', { author: 'Kim' }],
  ['---\nauthor: Kim\nauthors: [Lee]\n---', { author: 'Kim' }],
  ['---\ntitle: 2015\n---', { title: '2015' }],
  ['---\ntitle:\nevent: e\n---', { title: 't', event: 'e' }],
  ['---\ndate: 2015-04-21\n---', { date: '2015-04-21' }],
  ['---\nx: 1\n---', { subtitle: '', description: '', event: '', author: '', date: '' }],
  ['---\nauthor: [Kim, 1]\n---', { author: '' }],
  ['---\ndate: 2015-04-21  16:10\n---', { date: '2015-04-21' }],
  ['---\ndate: about 2015-04-21 or so\n---', { date: 'about 2015-04-21 or so' }],
  ['+++\ndate = 2015-04-21T00:00:00Z\n+++', { date: '2015-04-21' }],
  ['---  \ntitle: a\n--- ', { title: 'a' }],
  ['---\nlang:\n---', { language: 'en' }],
  ['---\ndate: spring\n---', { date: 'spring' }],
  ['+++\ndate = 2015-04-21\n+++', { date: '2015-04-21' }],
  ['+++\ndate = 2015-04-21T16:10:49Z\n+++', { date: '2015-04-21' }],
  ['---\nlang: en-GB\n---', { language: 'en' }],
  ['---\nlang: KO\n---', { language: 'ko' }],
  ['---\n---', { title: 't', language: 'en' }],
  [
    '---\nroutes:\n  short: { title: 20 minutes, slides: [s] }\n  all: [s]\n---',
    {
      routes: [
        { name: 'short', title: '20 minutes', slides: ['s'] },
        { name: 'all', title: 'all', slides: ['s'] },
      ],
    },
  ],
  ['---\nroutes:\n---', { routes: [] }],
])('%j sets %j', (matter, settings) => {
  expect(deckOf(`${matter}\n${body}`)).toMatchObject(settings)
})

test('a route without a title or a list of slides', () => {
  const { routes } = deckOf(`---\nroutes: { one: { slides: [s] }, two_: [s] }\n---\n${body}`)
  expect(routes).toEqual([{ name: 'one', title: 'one', slides: ['s'] }])
})

test('a route leaves out what follows a slide without a title of its own', () => {
  const notes = '---\nroutes: { short: [s, nowhere] }\n---\n# t\n\n## a\n\n### s\n\nx\n\n---\n\ny\n\n## b\n\nz'
  expect(deckOf(notes).routes).toMatchObject([{ slides: ['s', 'nowhere'] }])
})

test('a heading that says the title again is the title', () => {
  expect(deckOf('---\ntitle: Talk\n---\n#  Talk  \n\n## a\n\n## b').sessions).toHaveLength(3)
})

test('notes without a title are named after their file', () => {
  const titleOf = (file: string) => compile(toSource(file, '# a\n\nx\n\n# b\n\ny'), kinds).deck?.title
  expect(titleOf('talks/my.talk.md')).toBe('my.talk')
  expect(titleOf('C:\\talks\\summit')).toBe('summit')
})

test.each([
  '---\n\nwords\n---\n',
  '---\n### words\n---\n',
  '--- \tx\nwords\n---\n',
  '  ---\nwords\n---\n',
  '---\n# words\n---\n',
  '---\nwords\n',
  '----\nwords\n----\n',
])('%j is no front matter', (opening) => {
  const { sessions } = deckOf(`${opening}\n${body}`)
  const shown = sessions.flatMap(({ slides }) =>
    slides.flatMap(({ title, blocks }) => [JSON.stringify(title), textOfBlocks(blocks)]),
  )
  expect(shown.join()).toContain('words')
})

test.each([
  ['---\n[a]: b\n---', '2:1 error a key of the front matter is no word'],
  ['---\nx: y\n? [a]\n: b\n---', '3:3 error a key of the front matter is no word'],
  ['---\nlang: fr-CA\n---', '2:1 warning the page has no words in “fr-CA”'],
  ['---\nauthor: [1]\n---', '2:1 warning “author” is not a text'],
])('%j is told as %j', (matter, told) => {
  expect(problemsOf(`${matter}\n${body}`).join('\n')).toContain(told)
})

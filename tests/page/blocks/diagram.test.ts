import { afterAll, describe, expect, test, vi } from 'vitest'
import { renderDocument, renderSlides } from '../../../src/page/document.tsx'
import { deckOf, problemsOf, read } from '../../deck/read.ts'
import { notes } from '../../diagrams/kit/live/notes.ts'

// Another file of the same worker may have loaded the deck's own diagrams, or may need them after this one.
vi.hoisted(() => vi.resetModules())
afterAll(() => {
  vi.doUnmock('../../../src/diagrams/index.ts')
  vi.resetModules()
})

vi.mock('../../../src/diagrams/index.ts', () => ({
  diagrams: { counter: () => import('../../diagrams/kit/live/counter.tsx') },
}))

/** The document of notes, one tag a line. */
function documentOf(text: string): string {
  const page = { deck: deckOf(text), picture: () => undefined }
  return renderDocument(page, renderSlides(page), { head: '', tail: '' }).replace(/>(?=<)/g, '>\n')
}

function notesWith(body: string, options = 'counter'): string {
  return `# t\n\n## a\n\n### s\n\n\`\`\`diagram ${options}\n${body}\n\`\`\`\n\n## b\n`
}

function adviceOf(text: string): string | undefined {
  return read(text).problems[0]?.advice
}

test('stories become drawings and storyboards, as kept in golden/counter.html', async () => {
  await expect(documentOf(notes)).toMatchFileSnapshot('../../golden/counter.html')
})

describe('an author’s mistake is told where it is', () => {
  test.each([
    ['an unknown diagram', '', 'countr', ['7:1 error there is no diagram “countr”'], 'Did you mean “counter”?'],
    ['no name', '', '', ['7:1 error a diagram needs a name'], 'Known names: counter.'],
    [
      'what is not YAML',
      'seed: 1\nsteps:\n  - say: one: two',
      'counter',
      ['10:10 error this is not YAML: Nested mappings are not allowed in compact mappings'],
      'Mend this line; quote a sentence that holds “: ”.',
    ],
    [
      'an unknown event in a list',
      'steps:\n  - say: eins\n    do: [wait 1s, fail nod a]',
      'counter',
      ['10:19 error counter has no event “fail nod a”'],
      'Did you mean “fail node <a|b>”?',
    ],
    [
      'an unknown parameter',
      'parameters: { rate: 2, sise: 1 }\nsteps:\n  - say: eins',
      'counter',
      ['8:24 error counter has no parameter “sise”'],
      'Did you mean “size”?',
    ],
    [
      'an unknown field of a step',
      'steps:\n  - say: eins\n    papr: true',
      'counter',
      ['10:5 error unknown field “papr”'],
      'Did you mean “paper”?',
    ],
    [
      'a story without steps',
      'seed: 3',
      'counter',
      ['7:1 error the story has no steps'],
      'Write steps: and under it a list of say: or ask: entries.',
    ],
    ['a story that is a list', '- say: eins', 'counter', ['7:1 error names with values are expected here'], undefined],
  ])('%s', (_, body, options, problems, advice) => {
    const text = notesWith(body, options)
    expect(problemsOf(text).slice(0, problems.length)).toEqual(problems)
    if (advice !== undefined) expect(adviceOf(text)).toBe(advice)
  })

  test('inside a quote, behind its marks', () => {
    const text =
      '# t\n\n## a\n\n### s\n\n> ```diagram counter\n> steps:\n>   - say: eins\n>     do: nothing\n> ```\n\n## b\n'
    expect(problemsOf(text)).toEqual(['10:7 error counter has no event “nothing”'])
  })
})

describe('the document', () => {
  const html = documentOf(notes)

  test('holds every sentence of a story as text', () => {
    const text = html.replace(/<[^>]*>/g, '')
    for (const [, sentence] of notes.matchAll(/(?:say|ask): (.*)/g)) expect(text).toContain(sentence)
  })

  test('has no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids).toContain('two-2-2-fill')
  })

  test('has no style attribute, which the policy would refuse', () => {
    expect(html).not.toMatch(/ style=/)
  })

  test('keeps the same drawing when lines are added above', () => {
    const later = documentOf(notes.replace('끝.', '끝.\n\n또 끝.'))
    const slideOf = (text: string) => /<section id="two"[\s\S]*?<\/section>/.exec(text)?.[0]
    expect(slideOf(later)).toBe(slideOf(html))
  })
})

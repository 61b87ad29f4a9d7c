import fc from 'fast-check'

/** Pieces of Markdown as people type them, glued together at random. */
const word = fc.constantFrom('가용', '영역', 'alpha', 'beta', '42', 'C++', 'x_y', 'NORMA', '쿼럼', 'delta')
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))
const leads = [
  '# ',
  '## ',
  '### ',
  '#### ',
  '- ',
  '  - ',
  '    - ',
  '1. ',
  '> ',
  '> > ',
  '> [!NOW] ',
  '- [ ] ',
  '- → ',
  '| ',
]
const tails = [' {#id}', ' **b**', '<!-- n -->', '<!--', '-->', ' `c`', '  ', '\\']
const marks = ['', '', '---', '+++', '===', '```', '```stats', '~~~', 'Note:', '. . .', '> [!QUESTION]', '|---|---|']
const line = fc.oneof(
  words,
  fc.tuple(fc.constantFrom(...leads), words).map((pair) => pair.join('')),
  fc.tuple(words, fc.constantFrom(...tails)).map((pair) => pair.join('')),
  fc.constantFrom(...marks, '<div>', '\t', '<!-- note alpha -->'),
)

/** Notes of up to 30 such lines. */
export const notes = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))

/** Words of the lines above that notes hold, to be found again. */
export const sought = /가용|영역|alpha|beta|NORMA|쿼럼|delta/g

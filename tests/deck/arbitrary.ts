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
  '* ',
  '   - ',
  '-> ',
  '--> ',
  ' ----> ',
  '===> ',
  '-- ',
  'ㄴ ',
  '• ',
  '- --> ',
  '■ ',
  '##',
  '#',
  '3) ',
  'h2. ',
  '> [!info]- ',
  '[^1]: ',
  '[^x]: ',
  '\t',
  '      ',
  'Speaker: ',
  '발표자: ',
  '10:00 - 10:40 ',
  '## ',
  '## ',
]
const tails = [
  ' ???',
  '?? ',
  ' --> delta',
  ' ===> beta ----> alpha',
  ' -> beta',
  '[^1]',
  '[^x] beta',
  ' ==alpha==',
  ' [[delta]]',
  ' [[NORMA|beta]]',
  ' ![[alpha.png|beta]]',
  ' %%delta%%',
  ' ^name',
  ' {: .alpha }',
  ' {% alpha %}',
  ' {{< beta >}}',
  ' {{ site.delta }}',
  '. alpha. beta!',
  ':',
  '\r',
  ' {#id}',
  ' **b**',
  '<!-- n -->',
  '<!--',
  '-->',
  ' `c`',
  '  ',
  '\\',
]
const marks = [
  '%%',
  '***',
  '{% highlight js %}',
  '{% endhighlight %}',
  '{{% notice %}}',
  '**가용 영역**',
  '**alpha beta**',
  '【쿼럼】',
  '= delta =',
  '== delta ==',
  '[alpha]: https://example.org/beta',
  '[[alpha]]',
  '![alpha](https://example.org/a.png)',
  '![beta](b.png)',
  '<!-- more -->',
  '| alpha | beta | delta |\n|---|---|---|\n| 가용 | 영역 | 쿼럼 |',
  '| alpha | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | beta |\n|---|---|---|---|---|---|---|---|---|---|\n| 가용 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 영역 |',
  '1. alpha\n\n   beta\n2. delta',
  '',
  '',
  '---',
  '+++',
  '===',
  '```',
  '```stats',
  '~~~',
  'Note:',
  '. . .',
  '> [!QUESTION]',
  '|---|---|',
]
const line = fc.oneof(
  words,
  fc.tuple(fc.constantFrom(...leads), words).map((pair) => pair.join('')),
  fc.tuple(words, fc.constantFrom(...tails)).map((pair) => pair.join('')),
  fc.constantFrom(...marks, '<div>', '\t', '<!-- note alpha -->'),
)

/** Prose, lists and code that fill more than a slide. */
const longLine = fc.oneof(
  fc.array(words, { minLength: 20, maxLength: 60 }).map((list) => `${list.join('. ')}.`),
  fc.array(words, { minLength: 12, maxLength: 30 }).map((list) => list.map((item) => `- ${item}`).join('\n')),
  fc
    .array(words, { minLength: 15, maxLength: 40 })
    .map((list) => ['```', ...list.map((item) => (item.length % 5 === 0 ? '' : item)), '```'].join('\n')),
  fc.array(words, { minLength: 14, maxLength: 30 }).map((list) => ['> [!NOW]', ...list].join('\n> - ')),
)

/** Notes of up to 30 such lines, now and then with a long one among them. */
export const notes = fc
  .array(fc.oneof({ weight: 30, arbitrary: line }, { weight: 1, arbitrary: longLine }), { maxLength: 30 })
  .map((lines) => lines.join('\n'))

/** Words of the lines above that notes hold, to be found again. */
export const sought = /가용|영역|alpha|beta|NORMA|쿼럼|delta/g

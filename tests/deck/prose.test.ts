import { expect, test } from 'vitest'
import { findProse, mapOutsideCode } from '../../src/deck/prose.ts'

/** Lines with a `+` before prose and a `-` before what is code or begins inside a comment. */
const marked = (text: string) =>
  findProse(text.split('\n').map((line) => line.slice(1)))
    .map((isProse, index) => `${isProse ? '+' : '-'}${text.split('\n')[index]?.slice(1)}`)
    .join('\n')

test.each([
  ['a fence', '+a\n-```\n-b\n-```\n+c'],
  ['a fence of tildes, with a language', '-~~~ js\n-```\n-~~~\n+c'],
  ['a fence three spaces in', '-   ```\n-b\n-  ```  \n+c'],
  ['a longer fence', '-````\n-```\n-b\n-`````\n+c'],
  ['a fence that only ends alone', '-```\n-``` js\n-b ```\n-```\n+c'],
  ['a fence without an end', '-```\n-b'],
  ['indented backticks', '+    ```\n+b'],
  ['code in a line', '+```b``` c\n+d\n+a ```\n+``\n+~~\n+b'],
  ['a comment over lines', '+a <!-- b\n-c\n-d --> e\n+f'],
  ['a comment in a line', '+a <!-- b --> c\n+d'],
  ['a second comment', '+<!-- a --> <!-- b\n-c\n--->\n+d'],
  ['an arrow', '+a --> b\n+c'],
  ['an arrow before a comment', '+a --> <!-- b\n-c\n-<!-- d -->\n+e'],
])('%s is told from prose', (_, text) => {
  expect(marked(text)).toBe(text)
})

test.each([
  ['a `b` c', 'A `b` C'],
  ['a ``b ` b`` c', 'A ``b ` b`` C'],
  ['a ` b', 'A ` B'],
  ['`a` b `c`', '`a` B `c`'],
])('what changes a line leaves its code: %j', (line, changed) => {
  expect(mapOutsideCode(line, (text) => text.toUpperCase())).toBe(changed)
})

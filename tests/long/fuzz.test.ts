import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderDocument, renderSlides } from '../../src/page/document.tsx'
import { notes } from '../deck/arbitrary.ts'
import { read } from '../deck/read.ts'

test('twenty thousand random notes each become a document or problems', () => {
  fc.assert(
    fc.property(notes, (text) => {
      const { deck, problems } = read(text)
      if (deck === undefined) expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
      else {
        const page = { deck, picture: () => undefined }
        expect(renderDocument(page, renderSlides(page), { head: '', tail: '' })).toContain('</html>')
      }
    }),
    { numRuns: 20_000 },
  )
})

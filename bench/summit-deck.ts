import { compileNotes } from '../src/build/notes-file.ts'
import { inProject } from '../src/build/project.ts'
import { toSource } from '../src/deck/source.ts'
import { renderDocument } from '../src/page/document.tsx'
import { toNotes } from './notes.ts'
import { pictureFolder } from './pictures.ts'
import type { Subject } from './subject.ts'

const bin = inProject('bin/summit-deck.mjs')

/** Us. */
export const summitDeck: Subject = {
  name: 'Summit Deck',
  toNotes: (slides) => toNotes(slides, 'summit-deck'),
  toHtml: (notes) => {
    const { drawn } = compileNotes(toSource('notes.md', notes), pictureFolder)
    if (drawn === undefined) throw new Error('the neutral notes have errors')
    return renderDocument(drawn.page, drawn.slides, { head: '', tail: '' })
  },
  node: process.execPath,
  nodeVersion: process.versions.node,
  home: undefined,
  slide: 'section',
  toBuildWords: (notes, folder) => [bin, 'build', notes, '--out', folder],
  cutsFonts: true,
  leavesPictures: false,
  toPdfWords: (notes, file) => [bin, 'pdf', notes, '--out', file],
  pdfEnvironment: {},
  server: {
    toWords: (notes, port) => [bin, 'start', notes, '--port', String(port)],
    toEnvironment: () => ({ CI: '1' }),
    ready: /(Stop: Ctrl)/,
    toAddress: () => '/#s2',
  },
}

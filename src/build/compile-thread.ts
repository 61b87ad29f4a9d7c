import { parentPort } from 'node:worker_threads'
import type { Source } from '../deck/source.ts'
import { compileNotes } from './notes-file.ts'

/** One order to the thread: the notes, and the folder of their pictures. */
export interface Order {
  readonly source: Source
  readonly folder: string
}

parentPort?.on('message', ({ source, folder }: Order) => {
  const { problems, drawn } = compileNotes(source, folder)
  parentPort?.postMessage({ problems, drawn: drawn && { deck: drawn.page.deck, slides: drawn.slides } })
})
parentPort?.postMessage('ready')

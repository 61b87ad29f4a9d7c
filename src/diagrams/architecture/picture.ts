import { type AnyDiagram, defineDiagram } from '../kit/view.ts'
import type { Picture } from './graph.ts'
import { createModel, toEvents } from './model.ts'
import { createView } from './view.tsx'

/** The living diagram of a picture: its events name the services and groups that are drawn. */
export function createPicture(picture: Picture): AnyDiagram {
  return defineDiagram({
    declaration: { name: 'architecture', version: '1', parameters: {}, events: toEvents(picture.graph) },
    model: createModel(picture.graph),
    view: createView(picture),
  })
}

import { defineDiagram } from '../../../src/diagrams/kit/view.ts'
import { declaration, model } from './model.ts'
import { view } from './view.tsx'

export const diagram = defineDiagram({ declaration, model, view })

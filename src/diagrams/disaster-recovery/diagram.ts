import { defineDiagram } from '../kit/view.ts'
import { declaration } from './declaration.ts'
import { model } from './model.ts'
import { view } from './view.tsx'

/** Disaster recovery as a living diagram. */
export const diagram = defineDiagram({ declaration, model, view })

import { defineDiagram } from '../kit/view.ts'
import { declaration } from './declaration.ts'
import { model } from './model.ts'
import { view } from './view.tsx'

/** A company's network and its VPC as a living diagram. */
export const diagram = defineDiagram({ declaration, model, view })

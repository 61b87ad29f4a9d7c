import { defineDiagram } from '../../../src/diagrams/kit/view.ts'
import { events, model, parameters } from './model.ts'
import { view } from './view.tsx'

export const diagram = defineDiagram({
  declaration: { name: 'load-balancer', version: '1', parameters, events },
  model,
  view,
})

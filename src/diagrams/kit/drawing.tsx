import { type ComponentChildren, cloneElement, type VNode } from 'preact'
import type { AnyDiagram, ViewOptions } from './view.ts'

/** The sheet that a view draws on, so many units wide and tall. Its role and name come from whoever shows it. */
export function Drawing(props: { width: number; height: number; class?: string; children: ComponentChildren }): VNode {
  const { width, height, children, ...rest } = props
  return (
    <svg viewBox={`0 0 ${width} ${height}`} {...rest}>
      {children}
    </svg>
  )
}

/** A state drawn, with the sentence that tells it as its name. A drawing that can be explored keeps its parts in reach. */
export function renderDrawing({ view, model }: AnyDiagram, state: unknown, options: ViewOptions): VNode {
  const role = options.dispatch === undefined ? 'img' : 'group'
  return cloneElement(view(state, options), { role, 'aria-label': model.describe(state, options.language) })
}

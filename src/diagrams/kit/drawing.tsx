import { type ComponentChildren, cloneElement, type VNode } from 'preact'
import type { AnyDiagram, ViewOptions } from './view.ts'

interface DrawingProps {
  readonly width: number
  readonly height: number
  readonly class?: string
  /** How many CSS pixels a unit has at most, where the sheet asks for its own size. */
  readonly largest?: number
  readonly children: ComponentChildren
}

/** The sheet that a view draws on, so many units wide and tall. Its role and name come from whoever shows it. */
export function Drawing({ width, height, largest, children, ...rest }: DrawingProps): VNode {
  const own = largest === undefined ? {} : { width: width * largest, height: height * largest }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} {...own} {...rest}>
      {children}
    </svg>
  )
}

/** A state drawn, with the sentence that tells it as its name. A drawing that can be explored keeps its parts in reach. */
export function renderDrawing({ view, model }: AnyDiagram, state: unknown, options: ViewOptions): VNode {
  const role = options.dispatch === undefined ? 'img' : 'group'
  return cloneElement(view(state, options), { role, 'aria-label': model.describe(state, options.language) })
}

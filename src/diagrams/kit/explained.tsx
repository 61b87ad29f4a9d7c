import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '../../messages.ts'
import { toPart } from './part.ts'
import type { Box } from './shapes.tsx'

const action = {
  ko: (name: string) => `${name} 셈 보기`,
  en: (name: string) => `Show the arithmetic of ${name}`,
}

/** A part of a drawing that opens the arithmetic of a figure, if it has one; a press anywhere in `reach` counts. */
export function Explained(props: {
  options: { readonly language: Language; readonly explain?: (figure: string) => void }
  figure: string | undefined
  name: string
  reach: Box
  children: ComponentChildren
}): VNode {
  const { figure, name, reach, children } = props
  const { explain, language } = props.options
  const act = explain && figure ? () => explain(figure) : undefined
  return (
    <g {...toPart(action[language](name), act)}>
      {act && <rect class="reach" {...reach} rx="6" />}
      {children}
    </g>
  )
}

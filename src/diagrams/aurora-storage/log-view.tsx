import type { VNode } from 'preact'
import { Label, Plate, toCross } from '../kit/shapes.tsx'
import { sceneWords as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { type Plan, plans } from './plan.ts'
import { Records } from './records-view.tsx'
import { Storage } from './storage-view.tsx'

/** Only the log crosses the network: the storage at work, and beside it what is no longer sent. */
export function LogOnly(props: Drawn): VNode {
  const { language, layout } = props.options
  const plan = plans[layout]
  return (
    <g>
      <Storage {...props} />
      <Records {...props} />
      <Plate box={plan.panel} radius={16} class="panel" />
      <NotSent
        plan={plan}
        title={words.notSent[language]}
        list={words.notSentList[language]}
        log={words.onlyLog[language]}
        note={words[layout === 'wide' ? 'storage' : 'storageShort'][language]}
      />
    </g>
  )
}

function NotSent(props: { plan: Plan; title: string; list: readonly string[]; log: string; note: string }): VNode {
  const { plan, title, list, log, note } = props
  const { x, y } = plan.panel
  const inset = plan.small * 1.3
  const step = plan.label * 2
  const top = y + inset + plan.large * 1.1
  return (
    <g>
      <circle class="record" cx={x + inset + 6} cy={top - plan.large * 0.35} r="6" />
      <Label at={[x + inset + 22, top]} size={plan.large} class="strong">
        {log}
      </Label>
      <Label at={[x + inset, top + plan.label * 1.7]} size={plan.small} class="muted">
        {note}
      </Label>
      <Label at={[x + inset, top + plan.label * 4]} size={plan.small} class="muted strong">
        {title}
      </Label>
      {list.map((item, index) => {
        const line = top + plan.label * 4 + (index + 1) * step * 0.82
        const mark = { x: x + inset, y: line - plan.label * 0.8, width: plan.label * 0.8, height: plan.label * 0.8 }
        return (
          <g>
            <path class="cross" d={toCross(mark, 1)} />
            <Label at={[x + inset + plan.label * 1.3, line]} size={plan.label}>
              {item}
            </Label>
          </g>
        )
      })}
    </g>
  )
}

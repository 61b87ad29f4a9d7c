import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import { Disk, Label, Plate } from '../kit/shapes.tsx'
import { drawn as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { toShort } from './format.ts'
import { copyBox, type Plan } from './plan.ts'
import type { CopyName, Event, State } from './state.ts'
import { isUp } from './storage.ts'
import { words as common } from './words.ts'

type Health = 'up' | 'slow' | 'down' | 'filling'

function healthOf(state: State, name: CopyName): Health {
  if (!isUp(state, name)) return 'down'
  if (state.copies[name].copied !== null) return 'filling'
  return state.copies[name].slow ? 'slow' : 'up'
}

/** One copy of a protection group: its name, its SCL or what is wrong with it. A press fails it, then slows it, then mends it. */
export function CopyView({ state, options, plan, name }: Drawn & { plan: Plan; name: CopyName }): VNode {
  const { language, layout, dispatch } = options
  const box = copyBox(plan, name)
  const health = healthOf(state, name)
  const { events, label } = toNext(state, name)
  const act = dispatch && (() => events.forEach(dispatch))
  const isWide = layout === 'wide'
  const middle = box.x + box.width / 2
  return (
    <g {...toPart(words[label][language](name), act)}>
      <Plate box={box} radius={10} class={`copy ${health}`} />
      {health === 'filling' && <Fill state={state} box={box} name={name} />}
      {isWide && <Disk box={{ x: box.x + 12, y: box.y + 11, width: 22, height: 20 }} />}
      <Label
        at={isWide ? [box.x + 42, box.y + 27] : [middle, box.y + box.height * 0.42]}
        anchor={isWide ? 'start' : 'middle'}
        size={plan.label}
        class="strong"
      >
        {isWide ? `${common.copy[language]} ${name}` : name}
      </Label>
      <Label
        at={isWide ? [box.x + 12, box.y + 51] : [middle, box.y + box.height * (layout === 'frame' ? 0.88 : 0.82)]}
        anchor={isWide ? 'start' : 'middle'}
        size={layout === 'frame' ? plan.small - 1 : plan.small}
        class={`say ${health}`}
      >
        {toWords(state, name, health, options)}
      </Label>
    </g>
  )
}

/** What the next press does: healthy → down → back but slow → healthy. */
function toNext(state: State, copy: CopyName): { events: Event[]; label: 'failCopy' | 'slowCopy' | 'restoreCopy' } {
  const { up, slow } = state.copies[copy]
  const restore = { name: 'restore copy', copy } as const
  if (!up) return { events: [restore, { name: 'slow copy', copy }], label: 'slowCopy' }
  if (slow) return { events: [restore], label: 'restoreCopy' }
  return { events: [{ name: 'fail copy', copy }], label: 'failCopy' }
}

function toWords(state: State, name: CopyName, health: Health, { language, layout }: Drawn['options']): string {
  const { scl, gossip } = state.copies[name]
  if (health === 'down') return layout === 'wide' ? `× ${words.gone[language]}` : '×'
  if (health === 'filling')
    return layout === 'wide' ? words.filling[language](percentOf(state, name)) : `${percentOf(state, name)}%`
  if (health === 'slow')
    return layout === 'wide' ? `△ ${common.slow[language]} · ${toShort(scl, 5)}` : `△ ${toShort(scl, 4)}`
  if (gossip !== null && layout === 'wide') return `↔ ${words.gossip[language]}`
  return layout === 'wide' ? `✓ SCL ${toShort(scl, 5)}` : `✓ ${toShort(scl, 4)}`
}

function percentOf({ copies, values }: State, name: CopyName): number {
  return Math.floor(((copies[name].copied ?? 0) / (values['segment-size'] * 1e9)) * 100)
}

function Fill({ state, box, name }: { state: State; box: ReturnType<typeof copyBox>; name: CopyName }): VNode {
  const width = (box.width - 8) * (percentOf(state, name) / 100)
  return <rect class="fill" x={box.x + 4} y={box.y + box.height - 8} width={width} height="4" rx="2" />
}

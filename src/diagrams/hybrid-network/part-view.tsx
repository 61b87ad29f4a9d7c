import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import { type Box, Label, Plate, type Point } from '../kit/shapes.tsx'
import { partShort, drawn as words } from './drawing-words.ts'
import { type Drawn, placesOf } from './drawn.ts'
import { kindOf, type PartName, singlePoints } from './parts.ts'
import { boxOf } from './places.ts'
import type { Event, Health, State } from './state.ts'
import { announced, prefixes } from './tables.ts'
import { healthWords, nameOf } from './words.ts'

const signs: Readonly<Record<Health, string>> = { up: '✓', down: '×', silent: '?' }
const looks: Readonly<Record<Health, 'up' | 'down' | 'slow'>> = { up: 'up', down: 'down', silent: 'slow' }

/** One part: its name, and how it is. A press cuts it, the next lets it fail silently, a third mends it. */
export function PartView(props: Drawn & { part: PartName }): VNode {
  const { state, options, part } = props
  const { dispatch, language } = options
  const box = boxOf(placesOf(props), part)
  const { events, verb } = toNext(part, state.parts[part])
  const act = dispatch && (() => events.forEach(dispatch))
  const isAlone = state.lens && singlePoints(state).includes(part)
  return (
    <g {...toPart(words[verb][language](nameOf(part, language)), act)}>
      <Plate box={box} radius={10} class={`copy ${looks[state.parts[part]]}`} />
      {isAlone && <Plate box={grow(box, options.layout === 'frame' ? 2 : 4)} radius={13} class="alone" />}
      <PartWords {...props} box={box} isAlone={isAlone} />
    </g>
  )
}

function toNext(part: PartName, health: Health): { events: Event[]; verb: 'fail' | 'silence' | 'restore' } {
  const restore = { name: 'restore', part } as const
  if (health === 'up') return { events: [{ name: 'fail', part }], verb: 'fail' }
  if (health === 'down') return { events: [restore, { name: 'silence', part }], verb: 'silence' }
  return { events: [restore], verb: 'restore' }
}

interface Line {
  readonly text: string
  readonly size: number
  readonly class: string
}

/** The part's lines in the middle of its box or, where another part stands inside it, in one line at its head. */
function PartWords(props: Drawn & { part: PartName; box: Box; isAlone: boolean }): VNode {
  const { options, part, box } = props
  const { small, isUpright } = placesOf(props)
  const lines = toLines(props)
  const middle = box.x + box.width / 2
  if (kindOf(part) === 'location' || (isUpright && kindOf(part) === 'duct')) {
    if (isUpright && kindOf(part) === 'location') return <Beside lines={lines} at={[middle, box.y + small * 2]} />
    const baseline = isUpright ? box.y + 26 : box.y + small * (options.layout === 'frame' ? 1.1 : 1.5)
    return (
      <Label at={[middle, baseline]} anchor="middle" size={small}>
        {lines.map((line) => (
          <tspan class={line.class}>{`${line.text} `}</tspan>
        ))}
      </Label>
    )
  }
  const step = small * 1.36
  const top = box.y + box.height / 2 + small * 0.36 - ((lines.length - 1) * step) / 2
  return (
    <g>
      {lines.map((line, index) => (
        <Label at={[middle, top + index * step]} anchor="middle" size={line.size} class={line.class}>
          {line.text}
        </Label>
      ))}
    </g>
  )
}

/** Two lines side by side, with room for the wires between. */
function Beside({ lines, at: [x, y] }: { lines: readonly Line[]; at: Point }): VNode {
  return (
    <g>
      {lines.map((line, index) => (
        <Label
          at={[x + (index === 0 ? -12 : 9), y]}
          anchor={index === 0 ? 'end' : 'start'}
          size={line.size - (index === 0 ? 2 : 0)}
          class={line.class}
        >
          {line.text}
        </Label>
      ))}
    </g>
  )
}

/** Name, state, and what a router announces; on paper a sign has to tell the state. */
function toLines(props: Drawn & { part: PartName; isAlone: boolean }): Line[] {
  const { state, options, part, isAlone } = props
  const { label, small } = placesOf(props)
  const { language, layout } = options
  const health = state.parts[part]
  const isWarning = isAlone && health === 'up'
  const sign = isWarning ? '▲' : signs[health]
  const look = isWarning ? 'accent strong' : `say ${looks[health]}`
  const name = nameLines(part, options)
  if (layout === 'frame') {
    const isNarrow = kindOf(part) === 'vgw' || kindOf(part) === 'duct'
    const texts = isNarrow ? [...name, sign] : [`${sign} ${name[0]}`]
    return texts.map((text) => ({ text, size: small, class: isNarrow && text !== sign ? 'strong' : `strong ${look}` }))
  }
  const word = (isWarning ? words.alone : healthWords[health])[language]
  const states = layout === 'wide' && kindOf(part) === 'duct' ? [sign, ...word.split(' ')] : [`${sign} ${word}`]
  const announces = maybeAnnounced(state, part)
  const isOther = announces !== prefixes.company
  const isTight = layout === 'narrow' && kindOf(part) === 'endpoint'
  return [
    ...name.map((text) => ({ text, size: isTight ? small : label, class: 'strong ink' })),
    ...states.map((text) => ({ text, size: small, class: look })),
    ...(announces
      ? [{ text: words.announces[language](announces), size: small, class: isOther ? 'bad strong' : 'muted' }]
      : []),
  ]
}

function nameLines(part: PartName, { language, layout }: Drawn['options']): readonly string[] {
  const kind = kindOf(part)
  const number = part.slice(kind.length).replace('-', ' ')
  if (layout === 'frame') return kind === 'endpoint' ? [number.trim()] : [partShort[kind][language] + number]
  if (kind === 'vgw') return layout === 'wide' ? words.gateway[language] : [words.gateway[language].join(' ')]
  return [(kind === 'access' ? words.access : partShort[kind])[language] + number]
}

/** What a router tells AWS that it leads to. */
function maybeAnnounced({ routing, scene }: State, part: PartName): string | undefined {
  if (kindOf(part) !== 'router' || scene !== 'network') return undefined
  return part === 'router-2' ? announced[routing.announce] : prefixes.company
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

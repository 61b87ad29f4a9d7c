import type { VNode } from 'preact'
import type { Language } from '../../messages.ts'
import { toPart } from '../kit/part.ts'
import { type Box, centreOf, Label, Plate } from '../kit/shapes.tsx'
import type { Layout } from '../kit/view.ts'
import { clockWords, drawn as words } from './drawing-words.ts'
import type { Drawn } from './drawn.ts'
import { toDuration } from './format.ts'
import { toPace } from './pace.ts'
import type { RecoveryEvent, State } from './state.ts'

type Action = readonly [
  word: 'loseSite' | 'corruptData' | 'failBack' | 'startOver' | 'backupsOff' | 'backupsOn' | 'decide' | 'allFour',
  event: RecoveryEvent,
]

/** Height of the head of every scene: the clock, and on a phone the buttons below it. */
export const headHeights: Readonly<Record<Layout, number>> = { wide: 52, narrow: 134, frame: 0 }

/** What the clock says (or `text` in its place), and beside it what the audience may do now. */
export function Head({ state, options, text }: Drawn & { text?: string }): VNode {
  const { language, layout, dispatch } = options
  const isWide = layout === 'wide'
  const actions = dispatch ? toActions(state) : []
  return (
    <g>
      <Label at={[0, isWide ? 20 : 22]} size={isWide ? 19 : 15} class="strong figure">
        {text ?? tellClock(state, language)}
      </Label>
      <Note state={state} options={options} />
      {actions.map(([word, event], index) => {
        const box = isWide ? toWideBox(index, actions.length) : toNarrowBox(index)
        const [x, y] = centreOf(box)
        return (
          <g {...toPart('', dispatch && (() => dispatch(event)))}>
            <Plate box={box} radius={10} class="remedy" />
            <Label at={[x, y + 5]} anchor="middle" size={isWide ? 15 : 14} class="strong">
              {words[word][language]}
            </Label>
          </g>
        )
      })}
    </g>
  )
}

/** That the figures are computed from assumptions, and how much of the model's time a second shows. */
function Note({ state, options: { language, layout } }: Drawn): VNode {
  const isWide = layout === 'wide'
  const pace = words.pace[language](toDuration(toPace(state.elapsed), language))
  const source = words[isWide ? 'assumed' : 'assumedShort'][language]
  const parts = [pace, source, ...(isWide ? [words.axis[language]] : [])]
  return (
    <Label
      at={isWide ? [0, 42] : [360, 22]}
      anchor={isWide ? 'start' : 'end'}
      size={isWide ? 14 : 12}
      class="muted figure"
    >
      {state.focus === 'decision' ? source : parts.join(' · ')}
    </Label>
  )
}

function tellClock({ disaster, elapsed }: State, language: Language): string {
  if (!disaster) return words.normal[language]
  return clockWords[disaster.kind][language](toDuration(Math.floor(elapsed ?? 0), language))
}

function toActions({ focus, disaster, failback, backups }: State): Action[] {
  const toggle: Action = backups
    ? ['backupsOff', { name: 'backups', state: 'off' }]
    : ['backupsOn', { name: 'backups', state: 'on' }]
  const other: Action =
    focus === 'all' ? ['decide', { name: 'focus', on: 'decision' }] : ['allFour', { name: 'focus', on: 'all' }]
  if (focus === 'decision') return [toggle, other]
  const strike: Action[] = disaster
    ? [['startOver', { name: 'start over' }]]
    : [
        ['loseSite', { name: 'lose site' }],
        ['corruptData', { name: 'corrupt data' }],
      ]
  const back: Action[] = disaster?.kind === 'site' && failback === null ? [['failBack', { name: 'fail back' }]] : []
  return [...back, ...strike, toggle, other]
}

function toWideBox(index: number, count: number): Box {
  return { x: 1152 - (count - index) * 146 + 9, y: 1, width: 136, height: 40 }
}

function toNarrowBox(index: number): Box {
  return { x: (index % 2) * 184, y: 34 + Math.floor(index / 2) * 50, width: 176, height: 44 }
}

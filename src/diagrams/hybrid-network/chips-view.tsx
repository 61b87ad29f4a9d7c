import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import { Label, Plate } from '../kit/shapes.tsx'
import { optionShort, roadShort, storeWords, drawn as words } from './drawing-words.ts'
import { type Drawn, placesOf } from './drawn.ts'
import { optionNames } from './parts.ts'
import { type Event, roads, type State, stores } from './state.ts'
import { words as common, optionWords, roadWords } from './words.ts'

interface Chip {
  readonly name: string
  readonly label: string
  readonly isOn: boolean
  /** Whether it goes on and off alone, rather than being one of a choice. */
  readonly isSwitch: boolean
  readonly event: Event
}

/** What may be chosen and switched, each a small button; in a still drawing they tell what is chosen. */
export function Chips(props: Drawn): VNode | null {
  const { state, options } = props
  const { chips, small } = placesOf(props)
  if (chips === undefined) return null
  // While the page around decides about the layer of today, a switch for it would do nothing.
  const isFree = options.today === undefined
  const list = toChips(state, options.language).filter(({ event }) => isFree || !event.name.endsWith(' today'))
  const gap = options.layout === 'wide' ? 8 : 6
  let index = 0
  return (
    <g>
      {chips.rows.map((widths, row) => {
        let x = 0
        return widths.map((width) => {
          const chip = list[index++]
          const box = { x, y: chips.y + row * (chips.height + gap), width, height: chips.height }
          x += width + gap
          return chip && <ChipView {...props} chip={chip} box={box} size={small} />
        })
      })}
    </g>
  )
}

function ChipView(props: Drawn & { chip: Chip; box: Parameters<typeof Plate>[0]['box']; size: number }): VNode {
  const { chip, box, size, options } = props
  const { dispatch } = options
  const mark = chip.isSwitch ? (chip.isOn ? '● ' : '○ ') : ''
  const action = chip.label === chip.name ? '' : chip.label
  return (
    <g {...toPart(action, dispatch && (() => dispatch(chip.event)), { name: chip.name, isOn: chip.isOn })}>
      <Plate box={box} radius={10} class={chip.isOn ? 'remedy' : 'panel'} />
      <Label
        at={[box.x + box.width / 2, box.y + box.height / 2 + size * 0.36]}
        anchor="middle"
        size={size}
        class={chip.isOn ? 'accent strong' : ''}
      >
        {mark + chip.name}
      </Label>
    </g>
  )
}

function toChips(state: State, language: Drawn['options']['language']): Chip[] {
  if (state.scene === 'data-path') return [...toStores(state, language), ...toRoads(state, language)]
  const choices = optionNames.map((option) => ({
    name: optionShort[option][language],
    label: optionWords[option][language],
    isOn: state.option === option,
    isSwitch: false,
    event: { name: 'choose', option } as const,
  }))
  return [...choices, ...toSwitches(state, language)]
}

function toSwitches({ bfd, lens, ducts, today }: State, language: Drawn['options']['language']): Chip[] {
  const chip = (name: string, isOn: boolean, event: Event): Chip => ({ name, label: name, isOn, isSwitch: true, event })
  const isShared = ducts === 'shared'
  return [
    chip('BFD', bfd, { name: 'bfd', power: bfd ? 'off' : 'on' }),
    chip(words.duct[language], isShared, { name: 'ducts', layout: isShared ? 'separate' : 'shared' }),
    chip(words.lens[language], lens, { name: 'lens', power: lens ? 'off' : 'on' }),
    chip(common.today[language], today, { name: today ? 'hide today' : 'show today' }),
  ]
}

function toStores({ storage }: State, language: Drawn['options']['language']): Chip[] {
  return stores.map((data) => ({
    name: storeWords[data][language],
    label: storeWords[data][language],
    isOn: storage.data === data,
    isSwitch: false,
    event: { name: 'store', data },
  }))
}

function toRoads({ storage }: State, language: Drawn['options']['language']): Chip[] {
  return roads.map((road) => ({
    name: roadShort[road][language],
    label: roadWords[road][language],
    isOn: storage.road === road,
    isSwitch: false,
    event: { name: 'carry', road },
  }))
}

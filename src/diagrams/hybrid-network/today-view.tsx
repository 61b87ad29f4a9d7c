import type { VNode } from 'preact'
import { type Box, Label, Plate } from '../kit/shapes.tsx'
import { drawn as words } from './drawing-words.ts'
import { type Drawn, placesOf } from './drawn.ts'
import { kindOf, partsOf } from './parts.ts'
import { boxOf } from './places.ts'
import { later } from './today.ts'

type Later = (typeof later)[number]

/** What came after April 2015: numbered where it belongs, and named below. */
export function Today(props: Drawn): VNode {
  const { state, options } = props
  const { panel, small } = placesOf(props)
  const places = ['vpc', ...partsOf(state).map(kindOf)]
  const list = later.filter(({ near }) => places.includes(near))
  const { columns, step, top } = { wide: wide, narrow: narrow, frame: frame }[options.layout]
  return (
    <g class="today-layer">
      {[...new Set(list.map(({ near }) => near))].map((near) => (
        <Badge {...props} near={near} list={list} />
      ))}
      <Plate box={panel} radius={14} class="later" />
      {top > step && (
        <Label at={[panel.x + 16, panel.y + small * 1.6]} size={small} class="strong">
          {words.later[options.language]}
        </Label>
      )}
      {list.map(({ label, dated }, index) => {
        const x = panel.x + 16 + (index % columns) * ((panel.width - 24) / columns)
        return (
          <Label at={[x, panel.y + top + Math.floor(index / columns) * step]} size={small}>
            <tspan class="strong">{index + 1}</tspan>
            {` ${label[options.language]}${options.layout === 'frame' ? '' : ` · ${dated}`}`}
          </Label>
        )
      })}
    </g>
  )
}

const wide = { columns: 3, step: 24, top: 46 }
const narrow = { columns: 1, step: 26, top: 46 }
const frame = { columns: 3, step: 15, top: 14 }

/** The numbers of what came to one place, on its upper edge. */
function Badge(props: Drawn & { near: Later['near']; list: readonly Later[] }): VNode | null {
  const { state, near, list } = props
  const places = placesOf(props)
  const part = partsOf(state).find((name) => kindOf(name) === near)
  const at: Box = part ? boxOf(places, part) : places.vpc
  const numbers = list.flatMap((item, index) => (item.near === near ? [index + 1] : [])).join(' ')
  const width = numbers.length * places.small * 0.62 + 12
  const box = { x: at.x + at.width - width + 4, y: at.y - places.small * 0.9, width, height: places.small * 1.4 }
  return (
    <g>
      <Plate box={box} radius={places.small * 0.7} class="later" />
      <Label at={[box.x + width / 2, box.y + places.small * 1.06]} anchor="middle" size={places.small} class="strong">
        {numbers}
      </Label>
    </g>
  )
}

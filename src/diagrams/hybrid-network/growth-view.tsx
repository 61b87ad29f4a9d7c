import type { VNode } from 'preact'
import { type Box, Label, Plate, type Point, Wire } from '../kit/shapes.tsx'
import { growthWords, optionShort, drawn as words } from './drawing-words.ts'
import { type Drawn, placesOf } from './drawn.ts'
import { Stream } from './flow-view.tsx'
import { pathsOf } from './parts.ts'
import { sides } from './state.ts'
import { prefixes } from './tables.ts'
import { optionWords } from './words.ts'

/** The data centre grown into AWS: one network, what is there kept, and what is new on the other side. */
export function Growth(props: Drawn): VNode {
  const { options } = props
  const { language, layout } = options
  const { width, height, label, small, isUpright } = placesOf(props)
  const tall = isUpright ? 620 : height
  const edge = small * 1.2
  const top = label * 2.2
  const site = isUpright
    ? { width: width - 2 * edge, height: (tall - top - edge - 110) / 2 }
    : { width: (width - 2 * edge) * 0.34, height: tall - top - edge }
  const company = { x: edge, y: top, ...site }
  const aws = { x: width - edge - site.width, y: tall - edge - site.height, ...site }
  return (
    <g>
      <Plate box={{ x: 1, y: 1, width: width - 2, height: tall - 2 }} radius={18} class="remedy" />
      <Label at={[width / 2, label * 1.5]} anchor="middle" size={label} class="accent strong">
        {`${growthWords.whole[language]} · ${prefixes.company} + ${prefixes.vpc}`}
      </Label>
      <Road {...props} company={company} aws={aws} />
      <Site
        {...props}
        box={company}
        name={(layout === 'frame' ? words.companyShort : words.company)[language]}
        motto={growthWords.kept[language]}
        things={growthWords.left[language]}
      />
      <Site
        {...props}
        box={aws}
        name="AWS · VPC"
        motto={growthWords.begun[language]}
        things={growthWords.right[language]}
      />
    </g>
  )
}

function Site(props: Drawn & { box: Box; name: string; motto: string; things: readonly string[] }): VNode {
  const { box, name, motto, things, options } = props
  const { label, small } = placesOf(props)
  const inset = small
  const top = box.y + label * 2
  const step = (box.height - label * 4) / things.length
  return (
    <g>
      <Plate box={box} radius={14} class="zone" />
      <Label at={[box.x + inset, box.y + label * 1.4]} size={small} class="muted strong">
        {name}
      </Label>
      {things.map((thing, index) => {
        const room = { x: box.x + inset, y: top + index * step, width: box.width - 2 * inset, height: step * 0.84 }
        return (
          <g>
            <Plate box={room} radius={8} class="layer" />
            <Label
              at={[room.x + room.width / 2, room.y + room.height / 2 + label * 0.36]}
              anchor="middle"
              size={options.layout === 'wide' ? label + 2 : small}
            >
              {thing}
            </Label>
          </g>
        )
      })}
      <Label
        at={[box.x + box.width / 2, box.y + box.height - label * 0.7]}
        anchor="middle"
        size={options.layout === 'wide' ? label + 2 : small}
        class="accent strong"
      >
        {motto}
      </Label>
    </g>
  )
}

/** Both directions between the sites, by whatever option joins them. */
function Road(props: Drawn & { company: Box; aws: Box }): VNode {
  const { state, options, company, aws } = props
  const places = placesOf(props)
  const { small, isUpright, width } = places
  const middle = company.y + company.height / 2
  const [from, to]: [Point, Point] = isUpright
    ? [
        [width / 2, company.y + company.height],
        [width / 2, aws.y],
      ]
    : [
        [company.x + company.width, middle],
        [aws.x, middle],
      ]
  const shift = ([x, y]: Point, by: number): Point => (isUpright ? [x + by, y] : [x, y + by])
  return (
    <g>
      {pathsOf(state).length === 0 && <Wire points={[from, to]} class="wire cut" />}
      {pathsOf(state).length > 0 &&
        sides.map((side) => {
          const by = (side === 'company' ? -2 : 2) * places.apart
          const way = side === 'company' ? [shift(from, by), shift(to, by)] : [shift(to, by), shift(from, by)]
          return <Stream places={places} way={way} side={side} now={state.now} />
        })}
      <Label
        at={isUpright ? [width / 2 + 26, (from[1] + to[1]) / 2 + small * 0.36] : [width / 2, middle - small * 1.8]}
        anchor={isUpright ? 'start' : 'middle'}
        size={small}
        class="strong"
      >
        {(options.layout === 'frame' ? optionShort : optionWords)[state.option][options.language]}
      </Label>
    </g>
  )
}

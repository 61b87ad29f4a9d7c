import { Drawing } from '../kit/drawing.tsx'
import type { View } from '../kit/view.ts'
import { Flows, findFlows } from './flow-view.tsx'
import { Frame } from './frame-view.tsx'
import type { Picture } from './graph.ts'
import { LinkLabel, LinkView } from './link-view.tsx'
import type { Event } from './model.ts'
import { NodeView } from './node-view.tsx'
import { findPoints } from './points.ts'
import { toReach } from './reach.ts'
import type { Scene } from './scene.ts'
import type { State } from './state.ts'

/** A drawing that is smaller than its room is not made larger than this. */
const largest = 1.25

/** The view of a picture: `narrow` where it has a narrow drawing, else the wide one. */
export function createView(picture: Picture): View<State, Event> {
  return (state, options) => {
    const { graph } = picture
    const isNarrow = options.layout === 'narrow' && picture.narrow !== undefined
    const sheet = isNarrow ? picture.narrow : picture.wide
    const ways = findFlows(graph, state)
    const scene: Scene = {
      ...{ picture, sheet, state, options },
      reach: toReach(graph, state),
      points: state.lens ? findPoints(graph, state) : new Set(),
      busy: new Set(ways.flat().map(({ link }) => link)),
    }
    const isFrame = options.layout === 'frame'
    const [width, height] = isNarrow ? [360, sheet.height] : isFrame ? [sheet.width, sheet.height] : roomFor(sheet)
    const [x, y] = [(width - sheet.width) / 2, (height - sheet.height) / 2]
    const look = isNarrow ? 'drawing architecture' : 'drawing architecture wide'
    return (
      <Drawing width={width} height={height} class={look} {...(isFrame ? { largest } : {})}>
        <g transform={`translate(${x} ${y})`}>
          {graph.groups.map((group, index) => (
            <Frame
              {...{ scene, group }}
              box={sheet.groups[index] ?? [0, 0, 0, 0]}
              isRight={sheet.right.includes(index)}
            />
          ))}
          {graph.links.map((link, index) => (
            <LinkView scene={scene} link={link} index={index} />
          ))}
          {graph.nodes.map((node, index) => (
            <NodeView scene={scene} node={node} box={sheet.nodes[index] ?? [0, 0, 0, 0]} />
          ))}
          <Flows ways={ways} scene={scene} />
          {graph.links.map((link, index) => (
            <LinkLabel scene={scene} link={link} at={sheet.labels[index] ?? null} />
          ))}
        </g>
      </Drawing>
    )
  }
}

/** The room of a slide around a sheet, in the sheet's units. */
function roomFor({ width, height }: Picture['wide']): [width: number, height: number] {
  const unit = Math.max(width / 1152, height / 430, 1 / largest)
  return [Math.ceil(1152 * unit), Math.ceil(430 * unit)]
}

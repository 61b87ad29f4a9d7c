import type { VNode } from 'preact'
import { toPart } from '../kit/part.ts'
import type { Group, Rectangle } from './graph.ts'
import { toHeardGroup } from './heard.ts'
import { type Scene, typeOf } from './scene.ts'
import { isDown } from './state.ts'
import { words } from './words.ts'

/** A group's frame with its title. Its title is what is pressed. */
export function Frame(props: { scene: Scene; group: Group; box: Rectangle; isRight: boolean }): VNode {
  const { scene, group, box, isRight } = props
  const { state, options, picture } = scene
  const { id, label } = group
  const icon = scene.sheet === picture.narrow ? '' : group.icon
  const [x, y, width, height] = box
  const isFailed = isDown(picture.graph, state, id)
  const isMarked = state.highlighted.includes(id)
  const { title } = typeOf(scene)
  const size = title + 7
  const edge = isRight ? x + width - 12 : icon === '' ? x + 12 : x + 14 + size
  const own = state.failed.includes(id)
  const act = options.dispatch && (() => options.dispatch?.({ name: own ? 'restore' : 'fail', part: id }))
  return (
    <>
      <rect
        {...{ x, y, width, height }}
        rx="12"
        class={`frame${isFailed ? ' down' : ''}${isMarked ? ' marked' : ''}`}
      />
      {label !== '' && (
        <g {...toPart(words[own ? 'restore' : 'fail'][options.language], act, toHeardGroup(scene, group))}>
          {act && <rect x={x} y={y} width={width} height={title + 17} rx="12" class="reach" />}
          {icon !== '' && (
            <use href={`#${icon}`} x={isRight ? edge + 4 - size : x + 8} y={y + 6} width={size} height={size} />
          )}
          <text
            x={isRight && icon !== '' ? edge - 4 - size : edge}
            y={y + 6 + size * 0.74}
            font-size={title}
            {...(isRight ? { 'text-anchor': 'end' } : {})}
            class="title"
          >
            {own ? `× ${label}` : label}
          </text>
        </g>
      )}
    </>
  )
}

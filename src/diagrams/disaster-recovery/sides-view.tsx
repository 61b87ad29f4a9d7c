import type { VNode } from 'preact'
import type { Language } from '../../messages.ts'
import { Label, Plate } from '../kit/shapes.tsx'
import { drawn as words } from './drawing-words.ts'
import { Emblem, type PartName, toneOf } from './emblem-view.tsx'
import { Flows, Traffic } from './flows-view.tsx'
import { type InPlan, rowMiddle, type SidesPlan } from './sides.ts'
import type { Condition } from './state.ts'
import { conditionWords } from './words.ts'

const rows = ['servers', 'database', 'backups'] as const

/** The users above, the company's data centre on the left, AWS and its parts on the right, and what flows between. */
export function Sides(props: InPlan): VNode {
  const { plan, options } = props
  const { users, size } = plan
  return (
    <g>
      <Traffic {...props} />
      <Plate box={users} radius={users.height / 2} class="layer" />
      <Label at={[users.x + users.width / 2, users.y + users.height / 2 + size * 0.36]} anchor="middle" size={size}>
        {words.users[options.language]}
      </Label>
      <SiteView {...props} />
      <AwsView {...props} />
      <Flows {...props} />
    </g>
  )
}

function SiteView({ state, strategy, options: { language }, plan }: InPlan): VNode {
  const { site, size, emblem, head } = plan
  const condition = state.strategies[strategy].parts.site
  const middle = site.x + site.width / 2
  const isBad = condition === 'lost' || condition === 'corrupted'
  const tops = { x: middle - emblem.width / 2, ...emblem }
  const top = site.y + head + size * 1.4
  return (
    <g>
      <Plate box={site} radius={10} class={isBad ? 'zone down' : 'zone'} />
      {words.company[language].map((line, index) => (
        <Label at={[middle, site.y + head * 0.76 + index * size * 1.15]} anchor="middle" size={size} class="muted">
          {line}
        </Label>
      ))}
      <Emblem part="servers" condition={condition} box={{ ...tops, y: top }} />
      <Emblem part="database" condition={condition} box={{ ...tops, y: top + emblem.height + 4 }} />
      <Label
        at={[middle, site.y + site.height - size * 0.6]}
        anchor="middle"
        size={size}
        class={`strong ${toneOf(condition)}`}
      >
        {conditionWords[condition][language]}
      </Label>
    </g>
  )
}

function AwsView({ state, strategy, options: { language }, plan }: InPlan): VNode {
  const { aws, head, size } = plan
  return (
    <g>
      <Plate box={aws} radius={10} class="zone" />
      <Label at={[aws.x + 10, aws.y + head * 0.76]} size={size} class="muted">
        AWS
      </Label>
      {rows.map((part, index) => (
        <Row
          plan={plan}
          part={part}
          language={language}
          index={index}
          condition={state.strategies[strategy].parts[part]}
        />
      ))}
    </g>
  )
}

function Row(props: {
  plan: SidesPlan
  part: PartName
  condition: Condition
  index: number
  language: Language
}): VNode {
  const { plan, part, condition, index, language } = props
  const { aws, emblem, size } = plan
  const middle = rowMiddle(plan, index)
  const box = { x: aws.x + 10, y: middle - emblem.height / 2, ...emblem }
  return (
    <g>
      <Emblem part={part} condition={condition} box={box} />
      <Label at={[box.x + emblem.width + size * 0.5, middle + size * 0.36]} size={size}>
        {words[part][language]}
      </Label>
      <Label
        at={[aws.x + aws.width - 10, middle + size * 0.36]}
        anchor="end"
        size={size}
        class={`strong ${toneOf(condition)}`}
      >
        {conditionWords[condition][language]}
      </Label>
    </g>
  )
}

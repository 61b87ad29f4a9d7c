import type { VNode } from 'preact'
import { type Box, Label, type Point, Wire } from '../kit/shapes.tsx'
import { drawn as words } from './drawing-words.ts'
import { type InPlan, rowMiddle } from './sides.ts'

/** Where the users are sent: a heavy arrow where answers come from, a cut one to what is lost. */
export function Traffic({ state, strategy, plan: { users, site, aws } }: InPlan): VNode {
  const { traffic, parts, doing } = state.strategies[strategy]
  const middle = users.y + users.height / 2
  const toSide = (side: Box, start: number): Point[] => [
    [start, middle],
    [side.x + side.width / 2, middle],
    [side.x + side.width / 2, side.y - 2],
  ]
  const left = toSide(site, users.x)
  const right = toSide(aws, users.x + users.width)
  const look = { site: 'idle', aws: 'idle', [traffic === 'both' ? 'aws' : traffic]: '' }
  if (traffic === 'both') look.site = ''
  if (traffic === 'moving') look[doing.includes('return') ? 'site' : 'aws'] = 'moving'
  if (parts.site === 'lost') look.site = 'cut'
  return (
    <g>
      <Flow points={left} class={`traffic ${look.site}`} />
      <Flow points={right} class={`traffic ${look.aws}`} />
    </g>
  )
}

/** Data from the company to AWS: increments to the backups, changes to a database that lives; later, what comes back. */
export function Flows({ state, strategy, options: { language }, plan }: InPlan): VNode {
  const { parts, doing } = state.strategies[strategy]
  const { site, aws, size, named } = plan
  const [from, to] = [site.x + site.width + 2, aws.x - 2]
  const [database, backups] = [rowMiddle(plan, 1), rowMiddle(plan, 2)]
  const isRestoring = doing.includes('restore')
  const replicates = strategy !== 'store-backup' && parts.site !== 'lost' && !isRestoring
  const flow = (
    word: 'copyBack' | 'restore' | 'replication' | 'backups',
    y: number,
    ends: readonly [number, number],
    look: string,
  ) => (
    <g>
      <Flow points={ends.map((x) => [x, y] as const)} class={`flow ${look}`} />
      {named && (
        <Label at={[(from + to) / 2, y - 8]} anchor="middle" size={size} class={look === 'bad' ? 'bad' : 'muted'}>
          {words[word][language]}
        </Label>
      )}
    </g>
  )
  if (doing.includes('copy-back')) return flow('copyBack', database, [to, from], '')
  if (isRestoring && state.disaster?.kind === 'data') return flow('restore', backups, [to, from], '')
  const x = aws.x + aws.width * 0.55
  return (
    <g>
      {isRestoring && named && (
        <Flow
          points={[
            [x, backups - 2],
            [x, database + 4],
          ]}
          class="flow"
        />
      )}
      {replicates && flow('replication', database, [from, to], parts.site === 'corrupted' ? 'bad' : '')}
      {parts.site === 'running' && parts.backups !== 'off' && flow('backups', backups, [from, to], 'batch')}
    </g>
  )
}

/** A wire with a head at its end; a cut one ends in a cross. */
function Flow({ points, class: className }: { points: readonly Point[]; class: string }): VNode {
  const [x, y] = points.at(-1) ?? [0, 0]
  const [px, py] = points.at(-2) ?? [0, 0]
  const [dx, dy] = [Math.sign(x - px), Math.sign(y - py)]
  const [bx, by] = [x - dx * 8, y - dy * 8]
  const head = `M${x} ${y}L${bx - dy * 5} ${by - dx * 5}L${bx + dy * 5} ${by + dx * 5}Z`
  const cross = `M${x - 5} ${y - 13}l10 10m0 -10l-10 10`
  return (
    <g class={className}>
      <Wire points={[...points.slice(0, -1), [bx, by]]} class="line" />
      {className.includes('cut') ? <path class="cross" d={cross} /> : <path class="head" d={head} />}
    </g>
  )
}

import { expect, test } from 'vitest'
import type { Graph } from '../../../src/diagrams/architecture/graph.ts'
import { createModel, toEvents } from '../../../src/diagrams/architecture/model.ts'
import { declaration as aurora } from '../../../src/diagrams/aurora-storage/declaration.ts'
import { model as auroraModel } from '../../../src/diagrams/aurora-storage/model.ts'
import { declaration as recovery } from '../../../src/diagrams/disaster-recovery/declaration.ts'
import { model as recoveryModel } from '../../../src/diagrams/disaster-recovery/model.ts'
import { declaration as network } from '../../../src/diagrams/hybrid-network/declaration.ts'
import { model as networkModel } from '../../../src/diagrams/hybrid-network/model.ts'
import type { Declaration, Model, NamedEvent } from '../../../src/diagrams/kit/contract.ts'
import { toValues } from '../../../src/diagrams/kit/parameters.ts'
import { playFrom } from '../play.ts'
import { plays } from './plays.ts'

const graph: Graph = {
  title: 'A shop',
  nodes: [
    { id: 'users', lines: ['Users'], icon: 'users' },
    { id: 'balancer', lines: ['Load', 'balancer'], icon: 'balancer', group: 'vpc' },
    { id: 'web-1', lines: ['Web 1'], icon: 'web', group: 'servers' },
    { id: 'web-2', lines: ['Web 2'], icon: 'web', group: 'servers' },
    { id: 'join', lines: [], icon: '', group: 'vpc' },
    { id: 'database', lines: ['Database'], icon: 'database', group: 'vpc' },
    { id: 'backup', lines: ['Backup'], icon: 'backup' },
  ],
  groups: [
    { id: 'vpc', label: 'VPC', icon: 'vpc' },
    { id: 'servers', label: 'Servers', icon: 'servers', group: 'vpc' },
  ],
  links: [
    { from: 'users', to: 'balancer', heads: 'to', label: '' },
    { from: 'balancer', to: 'servers', heads: 'to', label: '' },
    { from: 'web-1', to: 'join', heads: 'to', label: '' },
    { from: 'web-2', to: 'join', heads: 'to', label: '' },
    { from: 'database', to: 'join', heads: 'from', label: '' },
    { from: 'database', to: 'backup', heads: 'to', label: '' },
  ],
}

/** What a model says and reckons after each play, for a person to read: of the figures, those that the play changed. */
function tellAll<State, Event extends NamedEvent>(
  declaration: Declaration,
  model: Model<State, Event>,
  written: readonly string[],
): string {
  const start = model.initial(toValues(declaration, {}), 20150421)
  const reckon = (state: State) =>
    model.arithmetic(state, 'en').map(({ name, value, formula }) => `  ${name}: ${value} | ${formula}`)
  const known = reckon(start)
  const told = written.map((line) => {
    const state = playFrom(declaration, model, start, line.split('; '))
    const changed = reckon(state).filter((figure) => !known.includes(figure))
    return [line, model.describe(state, 'en'), model.describe(state, 'ko'), ...changed].join('\n')
  })
  return `${[`at the start\n${known.join('\n')}`, ...told].join('\n\n')}\n`
}

const tellers: Readonly<Record<string, (written: readonly string[]) => string>> = {
  'aurora-storage': (written) => tellAll(aurora, auroraModel, written),
  'disaster-recovery': (written) => tellAll(recovery, recoveryModel, written),
  'hybrid-network': (written) => tellAll(network, networkModel, written),
  architecture: (written) => {
    const shop: Declaration = { name: 'architecture', version: '1', parameters: {}, events: toEvents(graph) }
    return tellAll(shop, createModel(graph), written)
  },
}

test.each(Object.entries(tellers))('what %s says and reckons is kept for review', async (name, teller) => {
  await expect(teller(plays[name] ?? [])).toMatchFileSnapshot(`../../golden/told/${name}.txt`)
})

import { declaration } from '../../../src/diagrams/hybrid-network/declaration.ts'
import { model } from '../../../src/diagrams/hybrid-network/model.ts'
import type { OptionName, PartName } from '../../../src/diagrams/hybrid-network/parts.ts'
import type { Event, State } from '../../../src/diagrams/hybrid-network/state.ts'
import { isWait, type StepEvent } from '../../../src/diagrams/kit/events.ts'
import { parseEvent } from '../../../src/diagrams/kit/grammar.ts'
import { toValues } from '../../../src/diagrams/kit/parameters.ts'
import { playFrom } from '../play.ts'

export const built: readonly OptionName[] = ['vpn', 'two-gateways', 'dx', 'dx-vpn', 'two-locations']

/** The state after events in their written form, from the defaults. */
export function play(written: readonly string[], seed = 20150421): State {
  return playFrom(declaration, model, model.initial(toValues(declaration, {}), seed), written)
}

export function step(state: State, event: StepEvent<Event>): State {
  return isWait(event) ? model.tick(state, event.milliseconds) : model.reduce(state, event)
}

export function parse(text: string): StepEvent<Event> {
  const parsed = parseEvent(declaration, text)
  if (!parsed.ok) throw new Error(parsed.mistake.message)
  return parsed.value as StepEvent<Event> // the declaration's forms are those of the union
}

/** What is wired to what, written down by hand; with a shared duct every wire into the street needs it. */
const wiring: Readonly<Record<'vpn-1' | 'vpn-2' | 'dx-1' | 'dx-2', readonly string[]>> = {
  'vpn-1': [
    'company router-1',
    'router-1 access-1',
    'access-1 endpoint-1a',
    'access-1 endpoint-1b',
    'endpoint-1a vgw',
    'endpoint-1b vgw',
  ],
  'vpn-2': [
    'company router-2',
    'router-2 access-2',
    'access-2 endpoint-2a',
    'access-2 endpoint-2b',
    'endpoint-2a vgw',
    'endpoint-2b vgw',
  ],
  'dx-1': ['company router-1', 'router-1 line-1', 'line-1 location-1', 'location-1 port-1', 'port-1 vgw'],
  'dx-2': ['company router-2', 'router-2 line-2', 'line-2 location-2', 'location-2 port-2', 'port-2 vgw'],
}

const wires: Readonly<Record<OptionName, readonly string[]>> = {
  islands: [],
  vpn: wiring['vpn-1'],
  'two-gateways': [...wiring['vpn-1'], ...wiring['vpn-2']],
  dx: wiring['dx-1'],
  'dx-vpn': [...wiring['dx-1'], ...wiring['vpn-2']],
  'two-locations': [...wiring['dx-1'], ...wiring['dx-2']],
}

/** Every part of an option, from the wires alone. */
export function wiredParts(option: OptionName, isShared: boolean): PartName[] {
  const ends = new Set(wires[option].flatMap((wire) => wire.split(' ')))
  ends.delete('company')
  return [...(isShared ? ['duct'] : []), ...ends] as PartName[]
}

/** Whether the gateway can be reached from the company when some parts are broken: a plain search over the wires. */
export function isReachable(option: OptionName, isShared: boolean, broken: ReadonlySet<string>): boolean {
  const works = wires[option]
    .map((wire) => wire.split(' '))
    .filter(
      ([from = '', to = '']) =>
        !(isShared && broken.has('duct') && from.startsWith('router')) && !broken.has(to) && !broken.has(from),
    )
  const reached = new Set(['company'])
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const [from = '', to = ''] of works) if (reached.has(from)) reached.add(to)
  }
  return reached.has('vgw')
}

export function subsetsOf<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((subsets, item) => subsets.flatMap((subset) => [subset, [...subset, item]]), [[]])
}

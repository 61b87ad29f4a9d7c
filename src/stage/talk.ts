import { type Line, openLine, timing } from '../channel/broadcast.ts'
import { Lead } from '../channel/lead.ts'
import type { Message, Order, Show } from '../channel/message.ts'
import type { Deck } from './deck.ts'
import type { Diagrams } from './diagrams.ts'
import { type Action, isAction } from './keys.ts'
import type { Shared } from './shared.ts'

/** What the presenter's pages steer. */
export interface Steered {
  readonly deck: Deck
  readonly diagrams: Diagrams
  perform(action: Action): void
  /** What all windows agree on besides the place and the diagrams. */
  readonly shared: readonly Shared[]
  /** Hears when the first presenter's page is there and when the last one is gone. */
  onCompany(isAccompanied: boolean): void
}

/** What is done to the show, wherever the key is pressed; everything else belongs to the window with the key. */
const remote: ReadonlySet<string> = new Set([
  ...['next', 'previous', 'nextSession', 'previousSession', 'first', 'last', 'overview', 'black', 'white'],
  ...['play', 'undo', 'redo', 'reset', 'inspect', 'lens', 'theme', 'contrast', 'textLarger', 'textSmaller', 'today'],
])

/** Whether a presenter's page may ask the deck for an action. */
export function isRemote(action: string): action is Action {
  return isAction(action) && remote.has(action)
}

/** Leads the presenter's pages of this browser. Ends with `signal`, and while the browser keeps the page aside. */
export function startTalk(steered: Steered, signal: AbortSignal): void {
  const { deck, diagrams, shared } = steered
  let lead: Lead | undefined
  let line = new AbortController()
  const open = () => {
    line = new AbortController()
    lead = openLead(steered, line.signal)
  }
  const close = () => {
    lead?.end()
    lead = undefined
    line.abort()
  }
  deck.onMove(() => lead?.showChanged())
  diagrams.onShown(() => lead?.showChanged())
  for (const thing of shared) thing.onChange(() => lead?.sharedChanged(thing.name))
  addEventListener('pagehide', close, { signal })
  addEventListener('pageshow', ({ persisted }) => persisted && open(), { signal })
  signal.addEventListener('abort', close)
  open()
}

function openLead(steered: Steered, signal: AbortSignal): Lead | undefined {
  const company = new Set<string>()
  const onMessage = (message: Message) => {
    if (message.kind === 'bye') company.delete(message.from)
    else if (message.kind !== 'state') company.add(message.from)
    steered.onCompany(company.size > 0)
    lead?.receive(message)
  }
  const line: Line | undefined = openLine({ onMessage, onStranger: () => {} }, signal)
  if (line === undefined) return undefined
  const lead: Lead = new Lead(
    {
      ...{ id: line.id, since: Date.now(), post: line.post },
      perform: (order) => perform(order, steered, lead),
      show: () => toShow(steered),
      shared: (news) => tellShared(steered.shared, news),
    },
    timing,
  )
  return lead
}

function perform(order: Order, { deck, diagrams, shared, perform }: Steered, lead: Lead): void {
  if (order.do === 'action' && isRemote(order.action)) perform(order.action)
  if (order.do === 'go') deck.go(order)
  if (order.do === 'figure' && order.id === deck.current.id) diagrams.at(order.id)?.obey(order.index, order.order)
  if (order.do !== 'share') return
  const thing = shared.find(({ name }) => name === order.name)
  if (thing === undefined) return
  thing.hear(order.value)
  lead.sharedChanged(thing.name)
}

function tellShared(shared: readonly Shared[], news: ReadonlySet<string> | undefined): Record<string, unknown> {
  const told = shared.filter(({ name }) => news === undefined || news.has(name))
  return Object.fromEntries(told.map((thing) => [thing.name, thing.tell(news === undefined)]))
}

function toShow({ deck, diagrams }: Steered): Show {
  const { id, step } = deck.place
  const group = diagrams.at(id)
  const figures = group?.figures ?? []
  return {
    ...{ id, step, moment: group?.moment, route: deck.route },
    figures: figures.map(({ snapshot }) => snapshot ?? null),
  }
}

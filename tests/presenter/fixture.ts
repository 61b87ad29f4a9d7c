import { afterEach } from 'vitest'
import { openLine, timing } from '../../src/channel/broadcast.ts'
import { Lead } from '../../src/channel/lead.ts'
import type { Order, Show } from '../../src/channel/message.ts'
import { startDesk } from '../../src/presenter/start.ts'
import { InkBook } from '../../src/stage/ink/book.ts'
import '../../src/theme/tokens.css'
import '../../src/theme/base.css'
import '../../src/theme/stage.css'
import '../../src/theme/presenter.css'

const slides = `
  <section class="group" data-session="title" data-minutes="5">
    <section class="slide title" id="title"><h1>하루 보고</h1></section>
    <section class="slide" id="day"><h3>하루는 길었다.</h3><div class="body"><p>아침부터 저녁까지</p></div></section>
  </section>
  <section class="group" data-session="cloud">
    <section class="slide opener" id="cloud"><h2>클라우드</h2></section>
    <section class="slide" id="storage">
      <h3>저장소는 셋이다.</h3>
      <div class="body">
        <p class="fragment" data-fragment-index="0">하나</p>
        <p class="fragment" data-fragment-index="1">둘</p>
      </div>
    </section>
  </section>`

const notes = `
  <section data-slide="day"><p>물 한 잔을 마시고 시작한다.</p></section>
  <section data-slide="storage"><p>여기서 질문을 받는다.</p><ul><li>Durability</li></ul></section>`

let running = new AbortController()

/** A deck's window as the presenter's page hears it: it keeps what it was asked for. */
export interface DeckWindow {
  readonly lead: Lead
  readonly orders: Order[]
  readonly ink: InkBook
  show: Show
  shared: Record<string, unknown>
  /** Closes the window. */
  end(): void
}

/** The presenter's page of a small deck; with `isPublic` it holds no notes. */
export function openDesk({ isPublic = false } = {}) {
  const { documentElement: root } = document
  root.lang = 'ko'
  Object.assign(root.dataset, { mode: 'slides', build: 'desk' })
  const noted = isPublic ? '' : `<template id="notes">${notes}</template>`
  document.body.innerHTML = `<div id="desk"></div><template id="slides"><div class="slides">${slides}</div></template>${noted}`
  running = new AbortController()
  return startDesk(document, running.signal, {})
}

/** Opens a deck's window in the same browser. */
export function openDeck(shared: Record<string, unknown> = {}, id = 'title'): DeckWindow {
  const life = new AbortController()
  const orders: Order[] = []
  // Another tab remembers nothing.
  sessionStorage.clear()
  const ink = new InkBook(() => {}, life.signal)
  ink.onChange(() => deck.lead.sharedChanged('ink'))
  const line = openLine({ onMessage: (message) => deck.lead.receive(message), onStranger: () => {} }, life.signal)
  if (line === undefined) throw new Error('no line')
  const show = { id, step: 0, route: '', figures: [] }
  const perform = (order: Order) => {
    orders.push(order)
    if (order.do === 'share' && order.name === 'ink') {
      ink.hear(order.value)
      deck.lead.sharedChanged('ink')
    }
    if (order.do === 'go') deck.show = { ...deck.show, id: order.id, step: order.step }
    deck.lead.showChanged()
  }
  const lead = new Lead(
    {
      ...{ id: line.id, since: Date.now(), post: line.post, perform },
      show: () => deck.show,
      shared: (news) => ({ ...deck.shared, ink: ink.tell(news === undefined) }),
    },
    timing,
  )
  const end = () => {
    if (life.signal.aborted) return
    lead.end()
    life.abort()
  }
  running.signal.addEventListener('abort', end)
  const deck: DeckWindow = { lead, orders, ink, show, shared, end }
  return deck
}

afterEach(() => {
  running.abort()
  document.body.replaceChildren()
  for (const name of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[name]
  localStorage.clear()
  sessionStorage.clear()
})

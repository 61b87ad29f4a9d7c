import { afterEach } from 'vitest'
import { bindings } from '../../src/stage/keys.ts'
import { startStage } from '../../src/stage/stage.ts'
import '../../src/theme/tokens.css'
import '../../src/theme/stage.css'

/** Three groups: the lead, a session with fragments, links and controls, and another session. */
const slides = `
  <section class="group" data-session="title">
    <section class="slide title" id="title" data-routes="short"><h1>하루 보고</h1></section>
    <section class="slide" id="day"><h3>하루는 길었다.</h3><a href="#storage/1">저장소로</a></section>
  </section>
  <section class="group" data-session="cloud">
    <section class="slide opener" id="cloud" data-routes="short"><h2>클라우드</h2></section>
    <section class="slide" id="storage" data-routes="short">
      <h3>저장소는 셋이다.</h3>
      <p class="fragment" data-fragment-index="0">하나</p>
      <p class="fragment" data-fragment-index="1">둘</p>
      <p class="fragment" data-fragment-index="1">둘의 짝</p>
    </section>
    <section class="slide" id="cost">
      <h3>비용은 줄었다.</h3>
      <button type="button">누르기</button>
      <input aria-label="검색" />
      <input type="range" aria-label="크기" />
      <select aria-label="고르기"><option>가</option></select>
      <p contenteditable="true">쓰기</p>
      <p id="footnote">각주</p>
      <a href="#closing-slide">없는 곳</a>
    </section>
  </section>
  <section class="group" data-session="closing">
    <section class="slide opener" id="closing" data-routes="short"><h2>마치며</h2></section>
    <section class="slide" id="thanks"><h3>고맙습니다.</h3></section>
  </section>`

const url = new URL(location.href)
let running: AbortController | undefined

/** Puts the document of a deck into the page, as the compiler writes it. */
export function openDocument({ html = slides, mode = 'slides', lang = 'ko' } = {}): HTMLElement {
  const { documentElement: root } = document
  root.lang = lang
  root.dataset.mode = mode
  document.title = '하루 보고'
  document.body.innerHTML = `<main class="deck"><div class="slides">${html}</div></main>`
  const main = document.querySelector<HTMLElement>('main.deck')
  if (main === null) throw new Error('no deck')
  return main
}

/** A signal that ends with the test, or when the next is asked for. */
export function startTest(): AbortSignal {
  running?.abort()
  running = new AbortController()
  return running.signal
}

/** A running stage at `address` (`?query#hash`). */
export async function openStage(address = '', document?: Parameters<typeof openDocument>[0]) {
  const main = openDocument(document)
  setAddress(address)
  const signal = startTest()
  return { main, end: () => running?.abort(), ...(await startStage(main, signal)) }
}

export function setAddress(address: string): void {
  history.replaceState(null, '', `${url.pathname}${address}`)
}

/** The keys of the table that are not left to `field` when they are pressed in it. */
export function findHeardKeys(field: Element): string[] {
  const isHeard = (name: string) => {
    const key = name.split('+').at(-1) || '+'
    const held = { ctrlKey: name.startsWith('Ctrl+'), shiftKey: name.startsWith('Shift+') }
    const press = { key: key === 'Space' ? ' ' : key, ...held, bubbles: true, cancelable: true }
    return !field.dispatchEvent(new KeyboardEvent('keydown', press))
  }
  return bindings.flatMap(({ keys }) => keys).filter(isHeard)
}

/** What a visitor sees: the ids of the slides on screen and the fragments in them. */
export function see() {
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  return {
    slides: [...document.querySelectorAll('.slide')].filter(seen).map(({ id }) => id),
    fragments: [...document.querySelectorAll('.fragment')].filter(seen).map(({ textContent }) => textContent),
  }
}

afterEach(() => {
  running?.abort()
  history.replaceState(null, '', url)
  document.body.replaceChildren()
  document.documentElement.removeAttribute('class')
  for (const name of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[name]
  localStorage.clear()
  sessionStorage.clear()
})

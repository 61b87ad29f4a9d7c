import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Block, Inline, Route } from '../deck/deck.ts'
import { isLongTitle, isProse } from '../deck/fit/layout.ts'
import { say } from '../messages.ts'
import { Blocks } from './block.tsx'
import { Inlines } from './inline.tsx'
import { Journey } from './journey.tsx'
import type { Page, Place } from './page.ts'
import { isCrowded, isRoomy } from './room.ts'
import { type Stepped, toSteps } from './steps.ts'
import { Words } from './words.tsx'

/** One slide as a `<section>`; the element stands alone, so that the dev server can replace it. */
export function renderSlide(place: Place, page: Page): string {
  return renderToString(<SlideView place={place} page={page} />)
}

function SlideView({ place, page }: { place: Place; page: Page }): VNode {
  const { slide } = place
  const routes = page.deck.routes.filter(({ slides }) => slides.includes(slide.id)).map(({ name }) => name)
  const ownKind = slide.kind !== 'content' && slide.kind
  const kind = toClass('slide', ownKind, isLongTitle(slide.title) && 'long', isCrowded(slide.blocks) && 'crowded')
  return (
    <section
      id={toAddressId(slide.id, page)}
      class={kind}
      {...(routes.length > 0 ? { 'data-routes': routes.join(' ') } : {})}
    >
      {slide.kind === 'content' && <Content place={place} page={page} />}
      {slide.kind === 'opener' && <Opener place={place} page={page} />}
      {slide.kind === 'title' && <Title place={place} page={page} />}
      <Journey deck={page.deck} place={place} />
    </section>
  )
}

/** On paper the later steps of a slide are pages of their own, and no address. */
function toAddressId(id: string, { step = 0 }: Page): string {
  return step === 0 ? id : `${id}--${step}`
}

function Content({ place, page }: { place: Place; page: Page }): VNode {
  const { slide, session, number, total } = place
  // Before the first session a slide stands right under the deck's title, so its heading is one level higher.
  const Heading = session === page.deck.sessions[0] ? 'h2' : 'h3'
  return (
    <>
      <p class="kicker" aria-hidden="true">
        {session.number !== null && <b>{pad(session.number)}</b>} <Inlines of={session.title} page={page} />
      </p>
      <p class="number" aria-hidden="true">
        {number} / {total}
      </p>
      <Heading>
        <Inlines of={titleOf(place, page)} page={page} />
      </Heading>
      <Body of={slide.blocks} page={page} roomy={isRoomy(slide.blocks)} />
    </>
  )
}

/** A slide without a heading is named after its session, one that continues another after that. */
function titleOf({ slide, session }: Place, page: Page): readonly Inline[] {
  const named = slide.title.length > 0 ? slide.title : session.title
  const title = named.length > 0 ? named : [{ kind: 'text', text: page.deck.title } as const]
  if (slide.continues !== true) return title
  const [before = '', after = ''] = say(page.deck.language, 'continued').split('{title}')
  return [{ kind: 'text', text: before }, ...title, { kind: 'text', text: after }]
}

function Opener({ place, page }: { place: Place; page: Page }): VNode {
  const { slide, session } = place
  const { event, date, language } = page.deck
  const minutes = session.minutes === null ? '' : say(language, 'minutes', { count: session.minutes })
  const facts = [event, date, say(language, 'slides', { count: session.slides.length }), minutes]
  return (
    <>
      {session.number !== null && (
        <p class="numeral" aria-hidden="true">
          {pad(session.number)}
        </p>
      )}
      <h2>
        <Inlines of={slide.title} page={page} />
      </h2>
      <Body of={slide.blocks} page={page} />
      <p class="facts">
        <Words text={joinFacts(facts)} page={page} />
      </p>
    </>
  )
}

function Title({ place, page }: { place: Place; page: Page }): VNode {
  const { subtitle, event, date, author, routes } = page.deck
  return (
    <>
      <h1>
        <Inlines of={place.slide.title} page={page} />
      </h1>
      {subtitle !== '' && (
        <p class="subtitle">
          <Words text={subtitle} page={page} />
        </p>
      )}
      <Body of={place.slide.blocks} page={page} />
      {routes.length > 0 && <Routes page={page} total={place.total} />}
      <p class="facts">
        <Words text={joinFacts([event, date, author])} page={page} />
      </p>
    </>
  )
}

/** Links that choose a route; the address keeps it. */
function Routes({ page, total }: { page: Page; total: number }): VNode {
  const { routes, language } = page.deck
  const words = ({ title, slides }: Route) => say(language, 'routeSome', { title, count: slides.length })
  return (
    <nav class="routes" aria-label={say(language, 'routes')}>
      {routes.map((route) => (
        <a href={`?route=${route.name}`}>{words(route)}</a>
      ))}
      <a href="?">{say(language, 'routeAll', { count: total })}</a>
    </nav>
  )
}

/** Blocks in one column, or callouts in a second one beside the others; what follows a pause is a fragment. */
function Body({ of, page, roomy = false }: { of: readonly Block[]; page: Page; roomy?: boolean }): VNode | null {
  const stepped = toSteps(of)
  if (stepped.length === 0) return null
  const callouts = stepped.filter(({ block }) => block.kind === 'callout')
  const others = stepped.filter(({ block }) => block.kind !== 'callout')
  if (callouts.length === 0 || others.length === 0) {
    return (
      <div
        class={toClass(
          'body',
          callouts.length > 1 && 'tiles',
          endsInAgenda(of) && 'beside',
          isProse(of) && 'prose',
          roomy && 'roomy',
        )}
      >
        <Steps of={stepped} page={page} />
      </div>
    )
  }
  return (
    <div class={toClass('body', 'split', roomy && 'roomy')}>
      <div>
        <Steps of={others} page={page} />
      </div>
      <div>
        <Steps of={callouts} page={page} />
      </div>
    </div>
  )
}

/** An agenda stands beside the words that lead to it. */
function endsInAgenda(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)
  return blocks.length > 1 && last?.kind === 'fence' && last.name === 'agenda'
}

function Steps({ of, page }: { of: readonly Stepped[]; page: Page }): VNode {
  const steps = [...new Set(of.map(({ step }) => step))]
  const blocksOf = (wanted: number) => of.filter(({ step }) => step === wanted).map(({ block }) => block)
  return (
    <>
      {steps.map((step) => (
        <Fragmented step={step} page={page}>
          <Blocks of={blocksOf(step)} page={page} />
        </Fragmented>
      ))}
    </>
  )
}

/** Fragments of both columns with the same index appear together. */
function Fragmented({ step, page, children }: { step: number; page: Page; children: ComponentChildren }): VNode {
  if (step === 0) return <>{children}</>
  const isLater = page.step !== undefined && step > page.step
  return (
    <div class={toClass('fragment', isLater && 'later')} data-fragment-index={step - 1}>
      {children}
    </div>
  )
}

/** Facts between dots; no line begins with a dot. */
function joinFacts(facts: readonly string[]): string {
  return facts.filter(Boolean).join('\u00a0· ')
}

function toClass(...names: (string | false)[]): string {
  return names.filter(Boolean).join(' ')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

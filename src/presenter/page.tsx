import type { VNode } from 'preact'
import type { Action } from '../stage/keys.ts'
import { ControlsView } from './controls-view.tsx'
import type { Desk } from './desk.ts'
import { Frame } from './frame.tsx'
import { LogView } from './log-view.tsx'
import { NotesView } from './notes-view.tsx'
import type { PictureHost } from './picture-figure.tsx'
import { TimeView } from './time-view.tsx'
import { tell } from './words.ts'

export interface PageProps {
  readonly desk: Desk
  /** ms since 1970. */
  readonly now: number
  readonly present: PictureHost
  readonly coming: PictureHost
  readonly isLogOpen: boolean
  perform(action: Action): void
  isInHand(action: Action): boolean
  showLog(isOpen: boolean): void
}

/** The presenter's page. */
export function DeskPage(props: PageProps): VNode {
  const { desk, now, present, coming, isLogOpen, perform, isInHand, showLog } = props
  const { language, slide, place, figures, ink, room } = desk
  return (
    <main class="desk">
      <h1 class="unseen">{tell(language, 'title')}</h1>
      <div class="shown">
        <section class="present" aria-label={tell(language, 'present')}>
          <h2 class="unseen">{tell(language, 'present')}</h2>
          <div class="over">
            <Frame host={present} view={{ slide, step: place.step, figures, ink: ink.get(), text: room.text }} />
            <Marks desk={desk} />
          </div>
        </section>
        <TimeView desk={desk} now={now} />
      </div>
      <div class="told">
        <Coming desk={desk} host={coming} />
        <NotesView desk={desk} />
      </div>
      <ControlsView {...{ desk, perform, isInHand }} openLog={() => showLog(true)} />
      {isLogOpen && <LogView desk={desk} now={now} onClose={() => showLog(false)} />}
    </main>
  )
}

/** What lies over the slide in the deck's window. */
function Marks({ desk }: { desk: Desk }): VNode {
  const { language, pointer, isCovered } = desk
  const [x = 0, y = 0] = pointer ?? []
  return (
    <>
      {isCovered && <p class="covered">{tell(language, 'covered')}</p>}
      {pointer !== undefined && <i class="pointer" style={{ left: `${x / 12.8}%`, top: `${y / 7.2}%` }} />}
    </>
  )
}

/** What the very next press shows. */
function Coming({ desk, host }: { desk: Desk; host: PictureHost }): VNode {
  const { language, next, place, outline, room } = desk
  const slide = next && outline.slides[next.index]
  if (next === undefined || slide === undefined) {
    return (
      <section class="coming">
        <p class="label">{tell(language, 'end')}</p>
      </section>
    )
  }
  const isStep = next.index === place.index
  const title = (isStep && slide.told[next.step]) || slide.title
  const label = tell(language, isStep ? 'nextStep' : 'nextIs', { title })
  return (
    <section class="coming">
      <p class="label" aria-hidden="true">
        {label}
      </p>
      <Frame host={host} view={{ slide, step: next.step, figures: [], text: room.text }} label={label} />
    </section>
  )
}

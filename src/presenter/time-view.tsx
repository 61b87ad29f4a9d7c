import type { VNode } from 'preact'
import type { Language } from '../messages.ts'
import { steadyNow } from './clock.ts'
import type { Desk } from './desk.ts'
import { Icon } from './icon.tsx'
import { type Pace, type Plan, toPace } from './plan.ts'
import { ResetButton } from './reset-button.tsx'
import { tell, toClock, toDuration } from './words.ts'

/** Clock, elapsed time, how the talk stands, and this slide's own time. */
export function TimeView({ desk, now }: { desk: Desk; now: number }): VNode {
  const { language, plan, place, stopwatch } = desk
  const elapsed = stopwatch.elapsedAt(now)
  const passed = desk.skipped + elapsed
  const pace = plan && toPace(plan.slotOf(place.index, place.step), passed)
  const left = plan && Math.max(0, plan.total - passed)
  return (
    <section class="time" aria-label={tell(language, 'elapsed')} data-verdict={pace?.verdict ?? 'none'}>
      <div class="clocks">
        <p class="elapsed" role="timer" aria-label={tell(language, 'elapsed')}>
          <span aria-hidden="true">{tell(language, 'elapsed')}</span> <b>{toClock(elapsed)}</b>
        </p>
        <ClockButtons desk={desk} />
        {left !== undefined && <Reading language={language} word="left" text={toClock(left)} />}
        <Reading language={language} word="clock" text={toTimeOfDay(language)} />
      </div>
      <p class="pace">
        {pace === undefined || plan === undefined ? tell(language, 'unplanned') : renderPace(language, pace)}
      </p>
      {plan !== undefined && <PaceBar desk={desk} plan={plan} elapsed={passed} />}
      <SlideTime desk={desk} now={now} />
    </section>
  )
}

function Reading({ language, word, text }: { language: Language; word: 'left' | 'clock'; text: string }): VNode {
  return (
    <p class={word}>
      <span>{tell(language, word)}</span> <b>{text}</b>
    </p>
  )
}

function ClockButtons({ desk }: { desk: Desk }): VNode {
  const { language, stopwatch } = desk
  const word = stopwatch.isRunning ? 'pause' : stopwatch.hasStarted ? 'goOn' : 'start'
  return (
    <div class="buttons">
      <button type="button" class="toggle" onClick={() => desk.toggleClock(steadyNow())}>
        <Icon name={stopwatch.isRunning ? 'pause' : 'play'} /> {tell(language, word)}
      </button>
      <ResetButton language={language} isOff={!stopwatch.hasStarted} onReset={() => desk.resetClock(steadyNow())} />
    </div>
  )
}

function renderPace(language: Language, { verdict, deviation }: Pace): string {
  if (verdict === 'onTime') return tell(language, 'onTime')
  return tell(language, verdict === 'ahead' ? 'ahead' : 'behind', { time: toDuration(language, Math.abs(deviation)) })
}

/** The whole talk: its parts as wide as they are long, filled as far as the slides are, with a mark where the clock is. */
function PaceBar({ desk, plan, elapsed }: { desk: Desk; plan: Plan; elapsed: number }): VNode {
  const { language, place } = desk
  const slot = plan.slotOf(place.index, place.step)
  const planned = Math.min(plan.total, Math.max(slot.begin, Math.min(slot.end, elapsed)))
  const share = (time: number) => `${((100 * Math.min(time, plan.total)) / plan.total).toFixed(2)}%`
  const [total, ours, clock] = [plan.total, planned, elapsed].map(toClock)
  const label = tell(language, 'progress', { total: total ?? '', planned: ours ?? '', elapsed: clock ?? '' })
  return (
    <div class="bar" role="img" aria-label={label}>
      {plan.parts.map(({ group, time }) => (
        <i key={group} class="part" style={{ width: share(time) }} />
      ))}
      <i class="filled" style={{ width: share(planned) }} />
      <i class="mark" style={{ left: share(elapsed) }} />
    </div>
  )
}

function SlideTime({ desk, now }: { desk: Desk; now: number }): VNode {
  const { language, slide, plan, place, outline, stopwatch } = desk
  const values = { count: outline.slides.length, place: place.index + 1, step: place.step, steps: slide.presses }
  const last = stopwatch.lastRun?.[slide.id]
  const planned = plan?.slides.get(place.index)
  const time = (word: 'slideTime' | 'planned' | 'lastRun', value: number | undefined) =>
    value !== undefined && (
      <span>
        {tell(language, word)} <b>{toClock(value)}</b>
      </span>
    )
  return (
    <p class="slide-time">
      <span>{tell(language, slide.presses === 0 ? 'place' : 'placeStep', values)}</span>
      {time('slideTime', stopwatch.timesAt(now)[slide.id] ?? 0)}
      {plan?.basis === 'minutes' && time('planned', planned)}
      {time('lastRun', last)}
    </p>
  )
}

function toTimeOfDay(language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date())
}

import { Component, createRef, type VNode } from 'preact'
import type { Desk } from './desk.ts'
import type { DeskSlide } from './outline.ts'
import { tell, toClock, type Word } from './words.ts'

interface LogProps {
  readonly desk: Desk
  readonly now: number
  onClose(): void
}

/** The rehearsal log: how long each slide took, beside the last run and the plan. */
export class LogView extends Component<LogProps> {
  readonly #dialog = createRef<HTMLDialogElement>()

  override componentDidMount(): void {
    this.#dialog.current?.showModal()
  }

  override render({ desk, now, onClose }: LogProps): VNode {
    const { language, stopwatch, outline } = desk
    const times = stopwatch.timesAt(now)
    const rows = outline.slides.filter(({ id }) => times[id] !== undefined || stopwatch.lastRun?.[id] !== undefined)
    return (
      <dialog class="log stage-help" ref={this.#dialog} aria-label={tell(language, 'log')} onClose={onClose}>
        <h2>{tell(language, 'log')}</h2>
        {rows.length === 0 ? <p>{tell(language, 'logEmpty')}</p> : <Table {...{ desk, rows, times }} />}
        <p class="muted">{tell(language, 'logNote')}</p>
        <button type="button" onClick={() => this.#dialog.current?.close()}>
          {tell(language, 'close')}
        </button>
      </dialog>
    )
  }
}

type Times = Readonly<Record<string, number>>

function Table({ desk, rows, times }: { desk: Desk; rows: readonly DeskSlide[]; times: Times }): VNode {
  const { language, stopwatch, plan, outline } = desk
  const last = stopwatch.lastRun
  const hasPlan = plan?.basis === 'minutes'
  const head: readonly Word[] = ['slide', 'thisRun', 'lastRun', ...(hasPlan ? (['planned'] as const) : [])]
  const sum = (values: readonly (number | undefined)[]) =>
    values.reduce<number>((total, time) => total + (time ?? 0), 0)
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {head.map((word) => (
              <th scope="col">{tell(language, word)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">
                {outline.slides.findIndex((slide) => slide.id === id) + 1}. {title}
              </th>
              <Time of={times[id]} against={last?.[id]} />
              <Time of={last?.[id]} />
              {hasPlan && <Time of={plan.slides.get(outline.slides.findIndex((slide) => slide.id === id))} />}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{tell(language, 'total')}</th>
            <Time of={sum(rows.map(({ id }) => times[id]))} />
            <Time of={sum(rows.map(({ id }) => last?.[id]))} />
            {hasPlan && <Time of={plan.total} />}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** A time, and how much more or less it is than another. */
function Time({ of, against }: { of: number | undefined; against?: number | undefined }): VNode {
  if (of === undefined) return <td>–</td>
  const more = against === undefined ? 0 : Math.round((of - against) / 1000) * 1000
  const sign = more > 0 ? '+' : '−'
  return (
    <td>
      {toClock(of)}{' '}
      {more !== 0 && <small class={more > 0 ? 'more' : 'less'}>{`${sign}${toClock(Math.abs(more))}`}</small>}
    </td>
  )
}

import type { VNode } from 'preact'

/** The line under a drawing: where the story is, a dot for each step, and one sentence. */
export function Telling(props: { text: string; isQuestion: boolean; place: number; count: number }): VNode {
  const { text, isQuestion, place, count } = props
  const dots = Array.from({ length: count }, (_, step) => (step < place ? 'past' : step === place ? 'here' : undefined))
  return (
    <div class="telling">
      {count > 1 && (
        <span class="dots" aria-hidden="true">
          {dots.map((kind) => (
            <i class={kind} />
          ))}
        </span>
      )}
      <p class={isQuestion ? 'question' : undefined}>{text}</p>
    </div>
  )
}

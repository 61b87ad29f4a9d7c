import type { VNode } from 'preact'

interface RangeProps {
  readonly value: number
  readonly max: number
  /** The value in words. */
  readonly text: string
  readonly id?: string
  readonly class?: string
  readonly label?: string
  onMove(value: number): void
}

/** A slider from 0 to `max`, filled up to its value. */
export function Range({ value, max, text, id, class: kind, label, onMove }: RangeProps): VNode {
  return (
    <input
      type="range"
      {...{ id, class: kind, value, max: Math.max(max, 1), disabled: max === 0 }}
      aria-label={label}
      aria-valuetext={text}
      style={{ '--filled': `${((100 * value) / Math.max(max, 1)).toFixed(1)}%` }}
      data-prevent-swipe
      onInput={({ currentTarget }) => onMove(currentTarget.valueAsNumber)}
    />
  )
}

/**
 * What makes a group of a drawing a button: a click, a tap, or Tab and then Enter or Space, does `act`. The words drawn
 * in the group are its name, and `action` tells what a press does. Without `act`, as in a still drawing, it stays plain.
 */
export function toPart(action: string, act: (() => void) | undefined) {
  return act === undefined
    ? {}
    : ({ class: 'part', role: 'button', tabindex: 0, 'aria-description': action, onClick: act } as const)
}

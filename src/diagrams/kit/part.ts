/** What a listener gets of a part beyond the words drawn in it. */
export interface Heard {
  /** Its whole name, where the words drawn do not tell it apart from others or leave its state to a sign. */
  readonly name?: string
  /** Whether what it chooses or switches is on. */
  readonly isOn?: boolean
}

/**
 * What makes a group of a drawing a button: a click, a tap, or Tab and then Enter or Space, does `act`. The words drawn
 * in the group are its name, and `action` tells what a press does, where the name does not. Without `act`, as in a still
 * drawing, it stays plain.
 */
export function toPart(action: string, act: (() => void) | undefined, { name, isOn }: Heard = {}) {
  return act === undefined
    ? {}
    : ({
        ...{ class: 'part', role: 'button', tabindex: 0, onClick: act },
        ...(action === '' ? {} : { 'aria-description': action }),
        ...(name === undefined ? {} : { 'aria-label': name }),
        ...(isOn === undefined ? {} : { 'aria-pressed': isOn }),
      } as const)
}

/**
 * What makes a group of a drawing that can be explored a graphic with a name: a line with its ends, a curve with its
 * value. A still drawing is one graphic as a whole.
 */
export function toGraphic(name: string, isLive: boolean) {
  return isLive ? ({ role: 'img', 'aria-label': name } as const) : {}
}

/** A screen as the browser describes it, in CSS pixels of the whole desktop. */
export interface ScreenPlace {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
  /** Whether it is part of the machine. */
  readonly isInternal: boolean
}

/** Where the deck and the presenter's page belong. */
export interface Placement<Screen> {
  /** The screen to fill with the deck. */
  readonly deck: Screen
  /** Features for `window.open` of the presenter's page. */
  readonly presenter: string
}

/**
 * The deck goes to the projector: the first screen that is no part of the machine, else the first that the window is
 * not on. The presenter's page goes to the other. Undefined with a single screen.
 */
export function maybePlacement<Screen extends ScreenPlace>(
  screens: readonly Screen[],
  current: Screen,
): Placement<Screen> | undefined {
  const projector = screens.find(({ isInternal }) => !isInternal)
  const deck =
    projector !== undefined && screens.some(({ isInternal }) => isInternal)
      ? projector
      : screens.find((screen) => screen !== current)
  const desk = screens.find((screen) => screen !== deck)
  if (deck === undefined || desk === undefined) return undefined
  const { availLeft, availTop, availWidth, availHeight } = desk
  return {
    deck,
    presenter: `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`,
  }
}

/** Enter and Space on a part are a click on it, as on any button. */
export function pressPart(event: KeyboardEvent): void {
  const part = maybePart(event.target)
  if (part === undefined || (event.key !== 'Enter' && event.key !== ' ')) return
  event.preventDefault()
  if (!event.repeat) part.dispatchEvent(new MouseEvent('click', { bubbles: true }))
}

/** A part that was clicked does not take the focus: the deck's keys go on being the deck's. */
export function keepFocus(event: MouseEvent): void {
  if (maybePart(event.target) !== undefined) event.preventDefault()
}

function maybePart(target: EventTarget | null): Element | undefined {
  return target instanceof SVGElement ? (target.closest('[role=button]') ?? undefined) : undefined
}

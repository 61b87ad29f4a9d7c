/** What walking needs to know of a slide: the group it stands in, counted from 0, and the routes it belongs to. */
export interface Stop {
  readonly group: number
  readonly routes: readonly string[]
}

/** The ways through the deck from the slide at `index`; each gives an index, or -1 when there is nowhere to go. */
export interface Route {
  following(index: number): number
  preceding(index: number): number
  /** The opener of the next session. */
  nextOpener(index: number): number
  /** The opener of this session, or from there the one before it. */
  previousOpener(index: number): number
}

/**
 * The route called `name` through `stops`: only its stops are walked, from wherever one stands. Without a name, or with
 * one that no stop carries, every stop is on it.
 */
export function createRoute(stops: readonly Stop[], name?: string): Route {
  const known = name !== undefined && stops.some(({ routes }) => routes.includes(name))
  const onRoute = stops.flatMap(({ group, routes }, index) =>
    !known || routes.includes(name) ? [{ index, group }] : [],
  )
  const groupOf = (index: number) => stops[index]?.group ?? 0
  const openerOf = (group: number | undefined) => onRoute.find((stop) => stop.group === group)?.index ?? -1

  return {
    following: (index) => onRoute.find((stop) => stop.index > index)?.index ?? -1,
    preceding: (index) => onRoute.findLast((stop) => stop.index < index)?.index ?? -1,
    nextOpener: (index) => onRoute.find((stop) => stop.group > groupOf(index))?.index ?? -1,
    previousOpener: (index) => openerOf(onRoute.findLast((stop) => stop.index < index)?.group),
  }
}

import { createRoute, type Stop } from '../stage/route.ts'

/** A slide to walk over: how many presses of Next it takes before it is left. */
export interface WalkStop extends Stop {
  readonly id: string
  readonly presses: number
}

/** A slide's number from 0 and a step of it. */
export interface WalkPlace {
  readonly index: number
  readonly step: number
}

export type Way = 'next' | 'previous' | 'nextSession' | 'previousSession' | 'first' | 'last'

/** Where a press of each way leads from `place`, as on the deck; undefined where there is nowhere to go. */
export function maybeWay(
  stops: readonly WalkStop[],
  route: string,
  { index, step }: WalkPlace,
  way: Way,
): WalkPlace | undefined {
  const ways = createRoute(stops, route === '' ? undefined : route)
  const at = (target: number, to = 0): WalkPlace | undefined =>
    stops[target] === undefined ? undefined : { index: target, step: to }
  const presses = stops[index]?.presses ?? 0
  switch (way) {
    case 'next':
      return step < presses ? at(index, step + 1) : at(ways.following(index))
    case 'previous': {
      const before = ways.preceding(index)
      return step > 0 ? at(index, step - 1) : at(before, stops[before]?.presses)
    }
    case 'nextSession':
      return at(ways.nextOpener(index))
    case 'previousSession':
      return at(ways.previousOpener(index))
    case 'first':
      return at(ways.following(-1))
    case 'last':
      return at(ways.preceding(stops.length))
  }
}

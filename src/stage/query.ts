/**
 * Takes everything out of the query but `embed` and a route that is in `routes`. Reveal.js takes any option from the
 * query, and some words anywhere in it (`print-pdf`, `receiver`) switch it too, so this runs before reveal does.
 *
 * @returns the route's name, or undefined
 */
export function cleanQuery(routes: ReadonlySet<string>): string | undefined {
  const asked = new URLSearchParams(location.search)
  const route = asked.get('route') ?? ''
  const kept = new URLSearchParams(routes.has(route) ? { route } : {})
  if (asked.has('embed')) kept.set('embed', '')
  const search = kept.size === 0 ? '' : `?${kept}`
  if (search !== location.search) history.replaceState(history.state, '', location.pathname + search + location.hash)
  return kept.get('route') ?? undefined
}

const areas = { visit: 'sessionStorage', browser: 'localStorage' } as const

/** How long a value is kept: for this visit (one tab), or in this browser. */
export type Area = keyof typeof areas

/** What `store` kept for this deck, or undefined; also when the browser keeps nothing. */
export function maybeStored(area: Area, name: string): string | undefined {
  try {
    return window[areas[area]].getItem(keyOf(name)) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a value for this deck. False in a browser that keeps nothing, which is no error: the deck works without. */
export function store(area: Area, name: string, value: string): boolean {
  try {
    window[areas[area]].setItem(keyOf(name), value)
    return true
  } catch {
    return false
  }
}

/** What a stored text says; undefined where there is none, or where it is no JSON. */
export function maybeParsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Calls back when another window of this browser kept another value. Ends with `signal`. */
export function watchStored(name: string, listener: (value: string | undefined) => void, signal: AbortSignal): void {
  addEventListener('storage', ({ key, newValue }) => key === keyOf(name) && listener(newValue ?? undefined), { signal })
}

// The path is in the name so that two decks on one origin never meet.
function keyOf(name: string): string {
  return `summit-deck:${location.pathname.replace(/index\.html$/, '')}:${name}`
}

/** Makes an element with the given properties and children. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

/** Adds `element` to `parent` until `signal` ends. */
export function addTo(parent: Element, element: Element, signal: AbortSignal): void {
  parent.append(element)
  signal.addEventListener('abort', () => element.remove())
}

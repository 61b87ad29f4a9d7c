import type { Document } from 'yaml'

/** A YAML document as plain data; undefined when its aliases stand for more than anybody would write, or for nothing. */
export function maybePlain(document: Document.Parsed): { readonly data: unknown } | undefined {
  try {
    return { data: document.toJS({ maxAliasCount: 50 }) }
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

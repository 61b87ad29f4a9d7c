import type { Plugin } from 'vite'
import type { Language } from '../messages.ts'
import { inProject } from './project.ts'

/** A node of the syntax tree, as far as this file looks at it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly properties?: readonly Node[]
  readonly key?: { readonly name?: string }
}

/**
 * Leaves the words of one language in the browser's scripts: of every `{ ko: …, en: … }` in our sources the other half
 * goes. A deck is in one language, and the other's words are half of what the diagrams weigh.
 */
export function keepLanguage(language: Language): Plugin {
  const sources = inProject('src')
  return {
    name: 'one-language',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(sources)) return undefined
      const cuts = findTables(this.parse(code)).flatMap((table) => findCut(table, language))
      if (cuts.length === 0) return undefined
      const kept = cuts
        .toSorted((a, b) => b.start - a.start)
        .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code)
      return { code: kept, map: null }
    },
  }
}

/** Every object with the keys `ko` and `en` and no other. */
function findTables(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(findTables)
  if (typeof tree !== 'object' || tree === null) return []
  const node = tree as Node
  const names = (node.properties ?? []).map(({ key }) => key?.name).toSorted()
  const isTable = node.type === 'ObjectExpression' && names.join() === 'en,ko'
  return isTable ? [node] : Object.values(tree).flatMap(findTables)
}

/** The other language's property, with the comma between the two. */
function findCut({ properties = [] }: Node, language: Language): { start: number; end: number }[] {
  const [first, second] = properties
  if (first === undefined || second === undefined) return []
  return [
    first.key?.name === language ? { start: first.end, end: second.end } : { start: first.start, end: second.start },
  ]
}

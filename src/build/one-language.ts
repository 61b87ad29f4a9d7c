import type { Plugin } from 'vite'
import { type Language, languages } from '../messages.ts'
import { inProject } from './project.ts'

/** A node of the syntax tree, as far as this file looks at it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly properties?: readonly Node[]
  readonly key?: { readonly name?: string }
}

const inOrder = languages.toSorted().join()

/**
 * Leaves the words of one language in the browser's scripts: of every `{ ko: …, en: … }` in our sources the others go.
 * A deck is in one language, and the others' words are half of what the diagrams weigh.
 */
export function keepLanguage(language: Language): Plugin {
  const sources = inProject('src')
  return {
    name: 'one-language',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(sources)) return undefined
      const cuts = findTables(this.parse(code)).flatMap((table) => findCuts(table, language))
      if (cuts.length === 0) return undefined
      const kept = cuts
        .toSorted((a, b) => b.start - a.start)
        .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code)
      return { code: kept, map: null }
    },
  }
}

/** Every object whose keys are our languages and no other. */
function findTables(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(findTables)
  if (typeof tree !== 'object' || tree === null) return []
  const node = tree as Node
  const names = (node.properties ?? []).map(({ key }) => key?.name).toSorted()
  const isTable = node.type === 'ObjectExpression' && names.join() === inOrder
  return isTable ? [node] : Object.values(tree).flatMap(findTables)
}

/** The other languages' properties, with the commas around the one that is kept. */
function findCuts({ properties = [] }: Node, language: Language): { start: number; end: number }[] {
  const [first, last] = [properties[0], properties.at(-1)]
  const kept = properties.find(({ key }) => key?.name === language)
  if (first === undefined || last === undefined || kept === undefined) return []
  const cuts = [
    { start: first.start, end: kept.start },
    { start: kept.end, end: last.end },
  ]
  return cuts.filter(({ start, end }) => start < end)
}

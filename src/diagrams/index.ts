import type { AnyDiagram } from './kit/view.ts'

/** Living diagrams by the name an author writes, each in a chunk of its own. */
export type DiagramTable = Readonly<Record<string, () => Promise<{ readonly diagram: AnyDiagram }>>>

/** Every living diagram: a new one is a folder and a line here. */
export const diagrams: DiagramTable = {
  'aurora-storage': () => import('./aurora-storage/diagram.ts'),
  'disaster-recovery': () => import('./disaster-recovery/diagram.ts'),
  'hybrid-network': () => import('./hybrid-network/diagram.ts'),
}

/** The living diagram of a figure by its data: a picture drawn from text brings its own, the others are known by name. */
export async function loadDiagram(
  table: DiagramTable,
  { diagram: name = '', picture }: DOMStringMap,
): Promise<{ readonly diagram: AnyDiagram }> {
  const load = picture === undefined ? table[name] : () => loadPicture(picture)
  if (load === undefined) throw new Error(`there is no diagram “${name}”`)
  return load()
}

async function loadPicture(json: string): Promise<{ readonly diagram: AnyDiagram }> {
  const { createPicture } = await import('./architecture/picture.ts')
  return { diagram: createPicture(JSON.parse(json)) }
}

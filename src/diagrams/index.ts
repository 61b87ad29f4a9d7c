import type { AnyDiagram } from './kit/view.ts'

/** Living diagrams by the name an author writes, each in a chunk of its own. */
export type DiagramTable = Readonly<Record<string, () => Promise<{ readonly diagram: AnyDiagram }>>>

/** Every living diagram: a new one is a folder and a line here. */
export const diagrams: DiagramTable = {
  'aurora-storage': () => import('./aurora-storage/diagram.ts'),
  'disaster-recovery': () => import('./disaster-recovery/diagram.ts'),
  'hybrid-network': () => import('./hybrid-network/diagram.ts'),
}

/** The living diagram of a picture drawn from text, which the document holds as JSON. */
export async function loadPicture(json: string): Promise<{ readonly diagram: AnyDiagram }> {
  const { createPicture } = await import('./architecture/picture.ts')
  return { diagram: createPicture(JSON.parse(json)) }
}

import type { AnyDiagram } from './kit/view.ts'

/** Living diagrams by the name an author writes, each in a chunk of its own. */
export type DiagramTable = Readonly<Record<string, () => Promise<{ readonly diagram: AnyDiagram }>>>

/** Every living diagram: a new one is a folder and a line here. */
export const diagrams: DiagramTable = {
  'aurora-storage': () => import('./aurora-storage/diagram.ts'),
  'disaster-recovery': () => import('./disaster-recovery/diagram.ts'),
  'hybrid-network': () => import('./hybrid-network/diagram.ts'),
}

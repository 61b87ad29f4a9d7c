import { diagrams } from '../../diagrams/index.ts'
import { agenda } from './agenda.tsx'
import { createDiagramFence } from './diagram.tsx'
import type { FenceKind } from './fence.ts'
import { flow } from './flow.tsx'
import { mermaid } from './mermaid.tsx'
import { stats } from './stats.tsx'
import { steps } from './steps.ts'

/** The fences of ours. A new kind of block is a file here and a line in this table. */
export const fences: Readonly<Record<string, FenceKind>> = {
  agenda,
  diagram: await createDiagramFence(diagrams),
  flow,
  mermaid,
  stats,
  steps,
}

import { expect, test } from 'vitest'
import { findDiagramFaults } from '../site/faults.ts'

test.each(['hybrid-network', 'dr-strategies'])(
  'the diagram of #%s breaks no rule in either theme: at any step, and with its panels open',
  async (id) => {
    expect(await findDiagramFaults(id)).toEqual([])
  },
)

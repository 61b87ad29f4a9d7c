import type { VNode } from 'preact'

/** A branch with more leaves than this begins closed. */
const fewLeaves = 8

/** Every variable of a state, as a tree of text. */
export function Inspector({ state }: { state: unknown }): VNode {
  return <div class="inspector">{toBranches(state)}</div>
}

function toBranches(value: unknown): VNode[] {
  return Object.entries(value ?? {}).map(([name, inner]) => <Branch key={name} name={name} value={inner} />)
}

function Branch({ name, value }: { name: string; value: unknown }): VNode {
  if (typeof value !== 'object' || value === null) {
    return (
      <p>
        {name} <b>{String(value)}</b>
      </p>
    )
  }
  const branches = toBranches(value)
  return (
    <details open={branches.length <= fewLeaves}>
      <summary>
        {name} {Array.isArray(value) && <b>[{branches.length}]</b>}
      </summary>
      {branches}
    </details>
  )
}

/** Where figures were measured. */
interface Machine {
  readonly date: Date
  readonly cores: number
  /** What the processor calls itself; may be empty. */
  readonly model: string
  /** Bytes. */
  readonly memory: number
  readonly chromium: string
  /** Version of the Node that runs each subject, by the subject's name, ours first. */
  readonly nodes: ReadonlyMap<string, string>
}

/** When and where, in a line that names no host. */
export function renderMachine({ date, cores, model, memory, chromium, nodes }: Machine): string {
  const [first, ...others] = nodes
  const node = first?.[1] ?? process.versions.node
  const newer = others.filter(([, version]) => version !== node).map(([name, version]) => `${name} on ${version}`)
  const processor = model.replaceAll(/\s+/g, ' ').trim()
  return [
    `${date.toISOString().slice(0, 16)}Z`,
    `${cores} cores${/^(unknown)?$/i.test(processor) ? '' : ` of ${processor}`}`,
    `${Math.round(memory / 2 ** 30)} GB memory`,
    `Chromium ${chromium}`,
    `Node ${node}${newer.length === 0 ? '' : ` (${newer.join(', ')})`}`,
  ].join(', ')
}

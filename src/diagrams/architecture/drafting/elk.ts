import { maybeLine } from './line.ts'
import { loadPackage } from './package.ts'

/** A box to place, with the places on its border where links end. */
export interface ElkBox {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly ports: readonly { readonly id: string; readonly side: 'L' | 'R' | 'T' | 'B'; readonly at: number }[]
}

export interface ElkEdge {
  /** Ids of ports. */
  readonly from: string
  readonly to: string
}

export interface ElkOptions {
  readonly direction: 'RIGHT' | 'DOWN'
  /** Between layers, and between boxes of one layer. */
  readonly gaps: readonly [between: number, within: number]
  /** At most so many boxes side by side in a layer. */
  readonly bound: number | undefined
}

export interface Placed {
  readonly x: number
  readonly y: number
}

interface Answer {
  readonly data: {
    readonly id: number
    readonly error?: unknown
    readonly data?: { readonly children: readonly (Placed & { id: string })[] }
  }
}

interface Worker {
  onmessage(answer: Answer): void
  readonly dispatcher: { saveDispatch(message: { readonly data: unknown }): void }
}

let known: Worker | undefined

function loadWorker(): Worker {
  if (known !== undefined) return known
  // The engine's own stand-in for a worker answers at once when its dispatcher is asked directly.
  const { Worker } = loadPackage<{ Worker: new () => Worker }>('elkjs/lib/elk-worker.min.js')
  const worker = new Worker()
  worker.onmessage = () => undefined
  worker.dispatcher.saveDispatch({ data: { id: 0, cmd: 'register', algorithms: ['layered'] } })
  known = worker
  return worker
}

const sides = { L: 'WEST', R: 'EAST', T: 'NORTH', B: 'SOUTH' } as const

/** Where the layered algorithm of ELK puts each box: the upper left corners, by id. */
export function layOut(
  boxes: readonly ElkBox[],
  edges: readonly ElkEdge[],
  options: ElkOptions,
): ReadonlyMap<string, Placed> {
  const line = maybeLine(boxes, edges, options.direction, options.gaps[0])
  if (line !== undefined) return line
  const worker = loadWorker()
  let answer: Answer['data'] | undefined
  worker.onmessage = ({ data }) => {
    answer = data
  }
  const data = { id: 1, cmd: 'layout', graph: toElk(boxes, edges, options), layoutOptions: {}, options: {} }
  worker.dispatcher.saveDispatch({ data })
  if (answer?.data === undefined) throw new Error(`ELK cannot place these boxes: ${JSON.stringify(answer?.error)}`)
  return new Map(answer.data.children.map(({ id, x, y }) => [id, { x, y }]))
}

function toElk(boxes: readonly ElkBox[], edges: readonly ElkEdge[], { direction, gaps, bound }: ElkOptions) {
  const isAcross = direction === 'RIGHT'
  return {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.randomSeed': '1',
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
      'elk.aspectRatio': isAcross ? '2.6' : '0.8',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
      'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.spacing.nodeNodeBetweenLayers': String(gaps[0]),
      'elk.spacing.nodeNode': String(gaps[1]),
      'elk.spacing.componentComponent': String(gaps[1] + 8),
      'elk.spacing.edgeNode': '20',
      'elk.spacing.edgeEdge': '16',
      'elk.layered.spacing.edgeNodeBetweenLayers': '20',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '16',
      ...(bound === undefined
        ? {}
        : {
            'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
            'elk.layered.layering.coffmanGraham.layerBound': String(bound),
          }),
    },
    children: boxes.map(({ id, width, height, ports }) => ({
      id,
      width,
      height,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: ports.map((port) => ({
        id: port.id,
        ...{ width: 0, height: 0, layoutOptions: { 'elk.port.side': sides[port.side] } },
        x: port.side === 'L' ? 0 : port.side === 'R' ? width : port.at,
        y: port.side === 'T' ? 0 : port.side === 'B' ? height : port.at,
      })),
    })),
    edges: edges.map(({ from, to }, index) => ({ id: `edge${index}`, sources: [from], targets: [to] })),
  }
}

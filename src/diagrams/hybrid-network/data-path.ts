import { chainOf, kindOf, type PartName, paths, pathsOf } from './parts.ts'
import type { State, Store } from './state.ts'

/**
 * Where the company's data comes by on its way into AWS. Volumes end as EBS snapshots and never in Glacier, which is
 * reached by the virtual tape library or by a lifecycle rule on one's own bucket (Storage Gateway User Guide, 2023).
 */
export const stops = {
  stored: ['gateway', 'snapshots'],
  cached: ['gateway', 'volumes', 'snapshots'],
  tape: ['gateway', 'tapes', 'glacier'],
  bucket: ['bucket', 'glacier'],
} as const satisfies Record<Store, readonly string[]>
export type Stop = (typeof stops)[Store][number]

export interface DataPath {
  readonly stops: readonly Stop[]
  /** What the road passes on its way to S3; empty when it is not built. */
  readonly parts: readonly PartName[]
  readonly status: 'open' | 'broken' | 'not built'
}

/** S3 is reached by the Internet or a public interface on Direct Connect; private interfaces and VPNs end in the VPC. */
export function toDataPath(state: State): DataPath {
  const roads = roadsOf(state)
  const open = roads.find((parts) => parts.every((part) => state.parts[part] === 'up'))
  const status = open ? 'open' : roads.length > 0 ? 'broken' : 'not built'
  return { stops: stops[state.storage.data], parts: open ?? roads[0] ?? [], status }
}

/** Neither VPN endpoints nor the virtual private gateway lie on the way to S3. */
function roadsOf(state: State): PartName[][] {
  const kind = state.storage.road === 'internet' ? 'vpn' : 'dx'
  return pathsOf(state)
    .filter((path) => paths[path].kind === kind)
    .map((path) => chainOf(path, state.ducts).filter((part) => kindOf(part) !== 'endpoint' && kindOf(part) !== 'vgw'))
}

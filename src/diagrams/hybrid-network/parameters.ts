import type { Parameter } from '../kit/contract.ts'

const directConnect = 'Direct Connect User Guide, 2023'
const vpn = 'Site-to-Site VPN User Guide, 2023'

const linear = { scale: 'linear', source: 'assumed' } as const
const log = { scale: 'log', source: 'assumed' } as const

/** The numbers an author or a slider may set. Their order is part of the links: a change needs a new version. */
export const parameters = {
  'hold-time': {
    ...log,
    label: { ko: 'BGP hold 시간', en: 'BGP hold time' },
    unit: 's',
    ...{ value: 90, min: 3, max: 180, step: 3 },
    source: `${directConnect}, Limits`,
  },
  'bfd-interval': {
    ...linear,
    label: { ko: 'BFD 간격', en: 'BFD interval' },
    unit: 'ms',
    ...{ value: 300, min: 300, max: 1000, step: 50 },
    source: `${directConnect}, Limits`,
  },
  'dpd-interval': {
    ...linear,
    label: { ko: 'VPN 생존 확인(DPD) 간격', en: 'Dead-peer detection interval' },
    unit: 's',
    ...{ value: 10, min: 1, max: 60, step: 1 },
    source: `${vpn}, VPN tunnels`,
  },
  'link-down': {
    ...linear,
    label: { ko: '끊긴 회선을 알아채기까지', en: 'Until a link that is down is seen' },
    unit: 'ms',
    ...{ value: 500, min: 50, max: 950, step: 50 },
  },
  'session-setup': {
    ...log,
    label: { ko: '고친 뒤 경로가 돌아오기까지', en: 'Until routes return after a repair' },
    unit: 's',
    ...{ value: 10, min: 1, max: 120, step: 1 },
  },
  'packet-rate': {
    ...log,
    label: { ko: '방향마다 패킷', en: 'Packets each way' },
    unit: '/s',
    ...{ value: 1000, min: 100, max: 100_000, step: 100 },
  },
  'dx-latency': {
    ...linear,
    label: { ko: 'Direct Connect 왕복', en: 'Direct Connect round trip' },
    unit: 'ms',
    ...{ value: 34, min: 2, max: 200, step: 1 },
  },
  'vpn-latency': {
    ...linear,
    label: { ko: '인터넷 VPN 왕복', en: 'VPN round trip' },
    unit: 'ms',
    ...{ value: 40, min: 2, max: 200, step: 1 },
  },
  'dx-speed': {
    ...log,
    label: { ko: 'Direct Connect 대역폭', en: 'Direct Connect bandwidth' },
    unit: 'Mbit/s',
    ...{ value: 1000, min: 50, max: 10_000, step: 50 },
    source: directConnect,
  },
  'access-speed': {
    ...log,
    label: { ko: '인터넷 회선 대역폭', en: 'Internet access bandwidth' },
    unit: 'Mbit/s',
    ...{ value: 200, min: 50, max: 10_000, step: 50 },
  },
  'line-mtbf': {
    ...log,
    label: { ko: '전용선 평균 고장 간격', en: 'Line, time between failures' },
    unit: 'h',
    ...{ value: 4380, min: 100, max: 100_000, step: 10 },
  },
  'line-repair': {
    ...linear,
    label: { ko: '전용선 수리', en: 'Line, time to repair' },
    unit: 'h',
    ...{ value: 4, min: 1, max: 48, step: 1 },
  },
  'access-mtbf': {
    ...log,
    label: { ko: '인터넷 회선 평균 고장 간격', en: 'Internet access, time between failures' },
    unit: 'h',
    ...{ value: 2190, min: 100, max: 100_000, step: 10 },
  },
  'access-repair': {
    ...linear,
    label: { ko: '인터넷 회선 수리', en: 'Internet access, time to repair' },
    unit: 'h',
    ...{ value: 2, min: 1, max: 48, step: 1 },
  },
  'duct-mtbf': {
    ...log,
    label: { ko: '공동 관로 평균 고장 간격', en: 'Shared duct, time between failures' },
    unit: 'h',
    ...{ value: 43_800, min: 100, max: 100_000, step: 100 },
  },
  'duct-repair': {
    ...linear,
    label: { ko: '공동 관로 수리', en: 'Shared duct, time to repair' },
    unit: 'h',
    ...{ value: 4, min: 1, max: 48, step: 1 },
  },
} satisfies Record<string, Parameter>

export type ParameterName = keyof typeof parameters

/** ms of the network in one ms of the audience: a hold timer of 90 s is watched for 9 s. */
export const pace = 10

/**
 * Bandwidth of one VPN tunnel in Mbit/s (Site-to-Site VPN User Guide, 2023, Quotas; for 2015 likely, not confirmed).
 */
export const tunnelSpeed = 1250

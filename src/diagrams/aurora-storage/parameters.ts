import type { Parameter } from '../kit/contract.ts'

export const sigmod = 'Verbitski et al., SIGMOD 2017'
const guide = 'Aurora User Guide, High Availability'

const linear = { scale: 'linear', source: 'assumed' } as const
const log = { scale: 'log', source: 'assumed' } as const

/** The numbers an author or a slider may set. Their order is part of the links: a change needs a new version. */
export const parameters = {
  'write-rate': {
    ...linear,
    label: { ko: '쓰기 속도', en: 'Write rate' },
    unit: '/s',
    ...{ value: 1000, min: 0, max: 10_000, step: 100 },
  },
  'persist-median': {
    ...log,
    label: { ko: '디스크 기록 시간(중앙값)', en: 'Time to persist (median)' },
    unit: 'ms',
    ...{ value: 1, min: 0.1, max: 10, step: 0.1 },
  },
  'persist-spread': {
    ...linear,
    label: { ko: '기록 시간의 퍼짐(σ)', en: 'Spread of the time to persist (σ)' },
    unit: '',
    ...{ value: 0.4, min: 0, max: 1, step: 0.05 },
  },
  'slow-share': {
    ...linear,
    label: { ko: '느린 디스크를 만날 확률', en: 'Chance of a slow disk' },
    unit: '%',
    ...{ value: 1, min: 0, max: 20, step: 0.5 },
  },
  'slow-factor': {
    ...log,
    label: { ko: '느릴 때의 배수', en: 'How many times slower' },
    unit: '×',
    ...{ value: 10, min: 1, max: 50, step: 1 },
  },
  'rtt-same': {
    ...log,
    label: { ko: '같은 영역 왕복', en: 'Round trip in the own zone' },
    unit: 'ms',
    ...{ value: 0.2, min: 0.1, max: 5, step: 0.1 },
  },
  'rtt-other': {
    ...log,
    label: { ko: '다른 영역 왕복', en: 'Round trip to another zone' },
    unit: 'ms',
    ...{ value: 1, min: 0.1, max: 10, step: 0.1 },
  },
  connections: {
    ...log,
    label: { ko: '커밋을 기다릴 수 있는 연결', en: 'Connections that may wait for a commit' },
    unit: '',
    ...{ value: 50, min: 1, max: 200, step: 1 },
  },
  'lsn-limit': {
    ...log,
    label: { ko: 'VDL보다 앞설 수 있는 LSN', en: 'LSNs handed out ahead of VDL' },
    unit: '',
    ...{ value: 10_000_000, min: 10, max: 10_000_000, step: 10 },
    source: `${sigmod}, §4.2.1`,
  },
  'segment-size': {
    ...log,
    label: { ko: '세그먼트 크기', en: 'Segment size' },
    unit: 'GB',
    ...{ value: 10, min: 1, max: 100, step: 1 },
    source: `${sigmod}, §2.2`,
  },
  'link-speed': {
    ...log,
    label: { ko: '복구에 쓰는 회선', en: 'Link used for repair' },
    unit: 'Gbps',
    ...{ value: 10, min: 1, max: 100, step: 1 },
    source: `${sigmod}, §2.2`,
  },
  'link-efficiency': {
    ...linear,
    label: { ko: '회선 효율', en: 'Link efficiency' },
    unit: '',
    ...{ value: 0.8, min: 0.1, max: 1, step: 0.05 },
  },
  'failover-time': {
    ...log,
    label: { ko: '복제본이 승격되기까지', en: 'Until a replica is promoted' },
    unit: 's',
    ...{ value: 30, min: 1, max: 120, step: 1 },
    source: guide,
  },
  'recreate-time': {
    ...log,
    label: { ko: '복제본 없이 다시 만들기까지', en: 'Until an instance is created anew' },
    unit: 's',
    ...{ value: 600, min: 60, max: 1200, step: 60 },
    source: guide,
  },
  'replica-lag': {
    ...log,
    label: { ko: '복제 지연의 배수', en: 'Replica lag, times the measured' },
    unit: '×',
    ...{ value: 1, min: 0.5, max: 20, step: 0.5 },
  },
  'volume-size': {
    ...log,
    label: { ko: '볼륨 크기', en: 'Volume size' },
    unit: 'GB',
    ...{ value: 20, min: 20, max: 64_000, step: 10 },
    source: `${sigmod}, §2.2`,
  },
} satisfies Record<string, Parameter>

export type ParameterName = keyof typeof parameters

/** µs in a millisecond and in a second, the units parameters are given in. */
export const millisecond = 1000
export const second = 1_000_000

/**
 * Measured replica lag: writes/s and ms under SysBench write-only (SIGMOD 2017, table 4).
 */
export const measuredLag = [
  [1000, 2.62],
  [2000, 3.42],
  [5000, 3.94],
  [10_000, 5.38],
] as const

import type { Parameter } from '../kit/contract.ts'

const linear = { scale: 'linear', source: 'assumed' } as const
const log = { scale: 'log', source: 'assumed' } as const
const route53 = 'Amazon Route 53 Developer Guide, health checks'

/** The numbers an author or a slider may set. Their order is part of the links: a change needs a new version. */
export const parameters = {
  'rto-objective': {
    ...log,
    label: { ko: '업무가 정한 RTO', en: 'RTO the business needs' },
    unit: 'min',
    ...{ value: 240, min: 1, max: 2880, step: 1 },
  },
  'rpo-objective': {
    ...log,
    label: { ko: '업무가 정한 RPO', en: 'RPO the business needs' },
    unit: 'min',
    ...{ value: 480, min: 1, max: 2880, step: 1 },
  },
  'data-size': {
    ...log,
    label: { ko: '데이터', en: 'Data' },
    unit: 'GB',
    ...{ value: 1000, min: 10, max: 50_000, step: 10 },
  },
  'change-rate': {
    ...log,
    label: { ko: '변경량', en: 'Change rate' },
    unit: 'GB/h',
    ...{ value: 10, min: 1, max: 1000, step: 1 },
  },
  'link-speed': {
    ...log,
    label: { ko: '회선', en: 'Link' },
    unit: 'Mbit/s',
    ...{ value: 500, min: 10, max: 10_000, step: 10 },
  },
  detection: {
    ...linear,
    label: { ko: '알아차리기까지', en: 'Time to detect' },
    unit: 'min',
    ...{ value: 2, min: 0, max: 60, step: 1 },
  },
  decision: {
    ...linear,
    label: { ko: '결정하기까지', en: 'Time to decide' },
    unit: 'min',
    ...{ value: 3, min: 0, max: 60, step: 1 },
  },
  'dns-ttl': {
    ...log,
    label: { ko: 'DNS TTL', en: 'DNS time to live' },
    unit: 's',
    ...{ value: 60, min: 5, max: 3600, step: 5 },
  },
  'backup-interval': {
    ...log,
    label: { ko: '백업 간격', en: 'Backup interval' },
    unit: 'min',
    ...{ value: 360, min: 5, max: 1440, step: 5 },
  },
  'backup-moment': {
    ...linear,
    label: { ko: '백업 주기 안에서 재해의 순간', en: 'Moment of the disaster within the backup cycle' },
    unit: '%',
    ...{ value: 100, min: 0, max: 100, step: 5 },
  },
  'create-stack': {
    ...log,
    label: { ko: '스택을 만드는 시간', en: 'Time to create the stack' },
    unit: 'min',
    ...{ value: 30, min: 1, max: 240, step: 1 },
  },
  'archive-retrieval': {
    ...linear,
    label: { ko: '아카이브에서 꺼내는 시간(0: 아카이브 아님)', en: 'Archive retrieval (0: not archived)' },
    unit: 'h',
    ...{ value: 0, min: 0, max: 5, step: 1 },
    source: 'Amazon Glacier, 3–5 h',
  },
  'restore-speed': {
    ...log,
    label: { ko: '복원 속도', en: 'Restore throughput' },
    unit: 'MB/s',
    ...{ value: 150, min: 10, max: 5000, step: 10 },
  },
  verification: {
    ...linear,
    label: { ko: '복원한 데이터 검증', en: 'Time to verify restored data' },
    unit: 'min',
    ...{ value: 20, min: 0, max: 120, step: 1 },
  },
  'live-verification': {
    ...linear,
    label: { ko: '복제된 데이터 검증', en: 'Time to verify live data' },
    unit: 'min',
    ...{ value: 10, min: 0, max: 120, step: 1 },
  },
  'pilot-lag': {
    ...log,
    label: { ko: 'Pilot Light 복제 지연', en: 'Pilot Light: replication lag' },
    unit: 's',
    ...{ value: 120, min: 1, max: 3600, step: 1 },
  },
  'pilot-servers': {
    ...log,
    label: { ko: 'Pilot Light 서버 시작', en: 'Pilot Light: start the servers' },
    unit: 'min',
    ...{ value: 10, min: 1, max: 120, step: 1 },
  },
  'pilot-database': {
    ...log,
    label: { ko: 'Pilot Light DB 승격과 크기 조정', en: 'Pilot Light: promote and resize the database' },
    unit: 'min',
    ...{ value: 15, min: 1, max: 120, step: 1 },
  },
  'warm-lag': {
    ...log,
    label: { ko: 'Warm Standby 복제 지연', en: 'Warm Standby: replication lag' },
    unit: 's',
    ...{ value: 5, min: 1, max: 3600, step: 1 },
  },
  'warm-promotion': {
    ...log,
    label: { ko: 'Warm Standby DB 승격', en: 'Warm Standby: promote the database' },
    unit: 'min',
    ...{ value: 1, min: 1, max: 60, step: 1 },
  },
  'standby-size': {
    ...linear,
    label: { ko: 'Warm Standby 평소 크기', en: 'Warm Standby: standby size' },
    unit: '%',
    ...{ value: 25, min: 5, max: 95, step: 5 },
  },
  'scale-out': {
    ...log,
    label: { ko: 'Warm Standby 증설', en: 'Warm Standby: scale out' },
    unit: 'min',
    ...{ value: 5, min: 1, max: 120, step: 1 },
  },
  'multi-lag': {
    ...log,
    label: { ko: 'Multi Site 복제 지연', en: 'Multi Site: replication lag' },
    unit: 's',
    ...{ value: 1, min: 1, max: 3600, step: 1 },
  },
  'health-interval': {
    ...linear,
    label: { ko: '상태 확인 간격', en: 'Health check interval' },
    unit: 's',
    ...{ value: 10, min: 10, max: 30, step: 20 },
    source: route53,
  },
  'health-failures': {
    ...linear,
    label: { ko: '실패로 치는 연속 횟수', en: 'Failures in a row that count' },
    unit: '',
    ...{ value: 3, min: 1, max: 10, step: 1 },
    source: route53,
  },
  'multi-promotion': {
    ...log,
    label: { ko: 'Multi Site DB 승격', en: 'Multi Site: promote the database' },
    unit: 's',
    ...{ value: 30, min: 5, max: 600, step: 5 },
  },
  'aws-share': {
    ...linear,
    label: { ko: 'Multi Site에서 AWS를 쓰는 사용자', en: 'Multi Site: users served by AWS' },
    unit: '%',
    ...{ value: 50, min: 5, max: 95, step: 5 },
  },
} satisfies Record<string, Parameter>

export type ParameterName = keyof typeof parameters
/** A value for every parameter, in its unit. */
export type RecoveryValues = Readonly<Record<ParameterName, number>>

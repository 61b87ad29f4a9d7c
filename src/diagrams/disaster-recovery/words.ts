import type { Words } from '../kit/contract.ts'
import type { Band } from './bands.ts'
import type { Prices } from './cost.ts'
import type { Condition, StepName, Strategy } from './state.ts'

export const strategyNames: Readonly<Record<Strategy, string>> = {
  'store-backup': 'Store & Backup',
  'pilot-light': 'Pilot Light',
  'warm-standby': 'Warm Standby',
  'multi-site': 'Multi Site',
}

/** What stands in place of a number, and where a number comes from. */
export const words = {
  assumed: { ko: '가정', en: 'assumed' },
  never: { ko: '되돌릴 수 없음', en: 'never' },
  all: { ko: '전부', en: 'all of it' },
} as const satisfies Record<string, Words>

/** A part's condition, beside its shape and colour. */
export const conditionWords: Readonly<Record<Condition, Words>> = {
  off: { ko: '없음', en: 'Off' },
  copied: { ko: '복사본만', en: 'Copy' },
  small: { ko: '작게', en: 'Small' },
  starting: { ko: '준비 중', en: 'Starting' },
  running: { ko: '가동', en: 'Running' },
  lost: { ko: '잃음', en: 'Lost' },
  corrupted: { ko: '손상', en: 'Corrupted' },
}

/** A step of a recovery, in a timeline and in a sentence. */
export const stepWords: Readonly<Record<StepName, Words>> = {
  detect: { ko: '감지', en: 'detecting' },
  decide: { ko: '결정', en: 'deciding' },
  create: { ko: '스택 생성', en: 'creating stack' },
  retrieve: { ko: '아카이브 회수', en: 'retrieving' },
  restore: { ko: '백업 복원', en: 'restoring' },
  verify: { ko: '검증', en: 'verifying' },
  promote: { ko: 'DB 승격', en: 'promoting DB' },
  start: { ko: '서버 시작', en: 'starting servers' },
  'scale-out': { ko: '증설', en: 'scaling out' },
  'take-over': { ko: 'DB 인계', en: 'handing over DB' },
  redirect: { ko: '사용자 전환', en: 'moving users' },
  'copy-back': { ko: '데이터 되돌리기', en: 'copying back' },
  return: { ko: '사용자 복귀', en: 'returning users' },
}

/** AWS's words of today for how much is lost or how long it takes (Well-Architected, REL13-BP02). */
export const bandWords: Readonly<Record<Band, Words>> = {
  zero: { ko: '0', en: 'zero' },
  seconds: { ko: '초 단위', en: 'seconds' },
  minutes: { ko: '분 단위', en: 'minutes' },
  'tens-of-minutes': { ko: '수십 분', en: 'tens of minutes' },
  hours: { ko: '시간 단위', en: 'hours' },
  days: { ko: '하루를 넘음', en: 'more than a day' },
}

/** What the figures are called. */
export const figureWords = {
  rpo: { ko: 'RPO (잃은 데이터)', en: 'RPO achieved' },
  'rpo-average': { ko: 'RPO, 평균', en: 'RPO, on average' },
  rto: { ko: 'RTO (모두 복구)', en: 'RTO achieved, full capacity' },
  first: { ko: 'RTO (첫 응답)', en: 'RTO achieved, first answer' },
  'other-side': { ko: 'RTO (AWS 쪽 사용자)', en: 'RTO achieved, users of AWS' },
  'lost-side': { ko: 'RTO (잃은 쪽 사용자)', en: 'RTO achieved, users of the lost side' },
  cost: { ko: '월 비용 지수 (예시)', en: 'Monthly cost index (illustrative)' },
  'corruption-rpo': { ko: '데이터가 손상될 때의 RPO', en: 'RPO achieved after a corruption' },
  'corruption-rto': { ko: '데이터가 손상될 때의 RTO', en: 'RTO achieved after a corruption' },
  'copy-time': { ko: '백업 하나를 복사하는 시간', en: 'Time to copy a backup' },
  'lag-growth': { ko: '한 시간마다 늘어나는 복제 지연', en: 'Growth of the lag in an hour' },
  failback: { ko: '돌아가는 데 걸리는 시간', en: 'Time to fail back' },
  pace: { ko: '화면 1초 동안 지나는 시간', en: 'Time that passes in a second on screen' },
  band: { ko: 'AWS가 오늘 쓰는 구간', en: 'AWS’s band of today' },
  production: { ko: 'AWS에서 운영 전체를 돌릴 때', en: 'All of production on AWS' },
  'only-order': { ko: '예시 (AWS는 순서만 말한다)', en: 'illustrative (AWS gives an order only)' },
} as const satisfies Record<string, Words>

/** What the parts of production cost, for the arithmetic of the cost index. */
export const costParts = {
  ko: ({ servers, database, storage, network, backups }: Prices) =>
    `서버 ${servers} · 데이터베이스 ${database} · 스토리지 ${storage} · 네트워크 ${network}, 백업 ${backups}`,
  en: ({ servers, database, storage, network, backups }: Prices) =>
    `servers ${servers}, database ${database}, storage ${storage}, network ${network}; backups ${backups}`,
}

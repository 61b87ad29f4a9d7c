import type { Words } from '../kit/contract.ts'
import type { OptionName, PartKind } from './parts.ts'
import type { Road, Store } from './state.ts'

/** The words inside the drawings. */
export const drawn = {
  company: { ko: '회사 데이터센터', en: 'Company data centre' },
  companyShort: { ko: '회사', en: 'Company' },
  access: { ko: '인터넷 회선', en: 'Internet' },
  gateway: { ko: ['가상 프라이빗', '게이트웨이'], en: ['Virtual private', 'gateway'] },
  tunnels: { ko: 'IPsec 터널', en: 'IPsec tunnels' },
  apart: { ko: '길이 없다', en: 'no road' },
  announces: { ko: (prefix: string) => `알림 ${prefix}`, en: (prefix: string) => `tells ${prefix}` },
  fail: { ko: (part: string) => `${part} 끊기`, en: (part: string) => `Cut ${part}` },
  silence: { ko: (part: string) => `${part} 조용히 멈추기`, en: (part: string) => `Silence ${part}` },
  restore: { ko: (part: string) => `${part} 되돌리기`, en: (part: string) => `Restore ${part}` },
  notice: { ko: '조용한 장애, 알기까지', en: 'Silence noticed in' },
  separate: { ko: '1년에 끊김 · 관로 따로', en: 'A year · own ducts' },
  shared: { ko: '1년에 끊김 · 관로 함께', en: 'A year · shared duct' },
  minutes: { ko: (sum: string) => `${sum}분`, en: (sum: string) => `${sum} min` },
  promise: { ko: 'AWS의 약속 (2023)', en: 'AWS promise, 2023' },
  unpromised: { ko: '찾지 못함', en: 'none found' },
  duct: { ko: '관로 함께', en: 'Shared duct' },
  alone: { ko: '단일 장애점', en: 'No spare' },
  lens: { ko: '단일 장애점', en: 'Weak points' },
  later: { ko: '오늘: 2015년 4월 뒤에 나온 것', en: 'Today: what came after April 2015' },
} as const

/** A part as its box calls it. */
export const partShort: Readonly<Record<PartKind, Words>> = {
  router: { ko: '라우터', en: 'Router' },
  access: { ko: '회선', en: 'ISP' },
  endpoint: { ko: 'VPN 끝점', en: 'Endpoint' },
  line: { ko: '전용선', en: 'Line' },
  location: { ko: '로케이션', en: 'Location' },
  port: { ko: '포트', en: 'Port' },
  vgw: { ko: 'VGW', en: 'VGW' },
  duct: { ko: '관로', en: 'Duct' },
}

export const optionShort: Readonly<Record<OptionName, Words>> = {
  islands: { ko: '두 섬', en: 'Islands' },
  vpn: { ko: 'VPN 하나', en: 'One VPN' },
  'two-gateways': { ko: 'VPN 둘', en: 'Two VPNs' },
  dx: { ko: '전용선 하나', en: 'One line' },
  'dx-vpn': { ko: '전용선+VPN', en: 'Line + VPN' },
  'two-locations': { ko: '전용선 둘', en: 'Two lines' },
}

export const storeWords: Readonly<Record<Store, Words>> = {
  stored: { ko: '저장 볼륨', en: 'Stored' },
  cached: { ko: '캐시 볼륨', en: 'Cached' },
  tape: { ko: '가상 테이프', en: 'Tapes' },
  bucket: { ko: 'S3에 직접', en: 'Bucket' },
}

export const roadShort: Readonly<Record<Road, Words>> = {
  internet: { ko: '인터넷', en: 'Internet' },
  'public-interface': { ko: '퍼블릭 인터페이스', en: 'Public interface' },
}

/** Where a store's data lives, and what does not lead where. */
export const dataWords = {
  source: {
    stored: { ko: '원본은 데이터센터에', en: 'the data stays at home' },
    cached: { ko: '원본은 S3에', en: 'the data lives in S3' },
    tape: { ko: '보관하면 Glacier로', en: 'shelved, they go to Glacier' },
    bucket: { ko: '수명 주기로 Glacier에', en: 'to Glacier by a lifecycle rule' },
  },
  ends: { ko: '볼륨은 EBS 스냅샷까지만 간다.', en: 'Volumes end as EBS snapshots.' },
  limit: {
    ko: 'VPN과 프라이빗 인터페이스는 VPC까지만 간다.',
    en: 'VPNs and private interfaces end in the VPC.',
  },
} as const

export const growthWords = {
  whole: { ko: '회사의 망 하나', en: 'One network' },
  kept: { ko: '투자는 지키고', en: 'Investments kept' },
  begun: { ko: '새 일은 AWS에서', en: 'New work on AWS' },
  left: {
    ko: ['기간 시스템', '데이터베이스', '백업 원본'],
    en: ['Core systems', 'Databases', 'Backup sources'],
  },
  right: { ko: ['새 서비스', '개발과 시험', 'DR 사이트'], en: ['New services', 'Dev and test', 'DR site'] },
} as const

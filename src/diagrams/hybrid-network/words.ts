import type { Language } from '../../messages.ts'
import type { Words } from '../kit/contract.ts'
import type { Stop } from './data-path.ts'
import type { FlowStatus } from './flows.ts'
import {
  type ConnectionKind,
  kindOf,
  type OptionName,
  type PartKind,
  type PartName,
  type PathName,
  paths,
} from './parts.ts'
import type { Health, Road, Side } from './state.ts'

/** The diagram's words for labels and panels. */
export const words = {
  internet: { ko: '인터넷', en: 'Internet' },
  vpc: { ko: 'VPC', en: 'VPC' },
  subnet: { ko: '서브넷', en: 'Subnet' },
  servers: { ko: '서버', en: 'Servers' },
  today: { ko: '오늘', en: 'Today' },
  assumed: { ko: '가정', en: 'assumed' },
  minutesAYear: { ko: '분/년', en: 'min/year' },
} as const

export const partWords: Readonly<Record<PartKind, Words>> = {
  router: { ko: '라우터', en: 'Router' },
  access: { ko: '인터넷 회선', en: 'Internet access' },
  endpoint: { ko: 'VPN 끝점', en: 'VPN endpoint' },
  line: { ko: '전용선', en: 'Line' },
  location: { ko: 'Direct Connect 로케이션', en: 'Direct Connect location' },
  port: { ko: 'Direct Connect 포트', en: 'Direct Connect port' },
  vgw: { ko: '가상 프라이빗 게이트웨이', en: 'Virtual private gateway' },
  duct: { ko: '공동 관로', en: 'Shared duct' },
}

const pathWords: Readonly<Record<ConnectionKind, Words>> = {
  dx: { ko: 'Direct Connect', en: 'Direct Connect' },
  vpn: { ko: 'VPN 터널', en: 'VPN tunnel' },
}

export const healthWords: Readonly<Record<Health, Words>> = {
  up: { ko: '정상', en: 'Up' },
  down: { ko: '끊김', en: 'Down' },
  silent: { ko: '조용한 장애', en: 'Silent' },
}

export const statusWords: Readonly<Record<FlowStatus, Words>> = {
  flowing: { ko: '흐름', en: 'Flowing' },
  moved: { ko: '옮겨 흐름', en: 'Moved' },
  unnoticed: { ko: '모르고 잃는 중', en: 'Lost, unnoticed' },
  unreachable: { ko: '경로 없음', en: 'No route' },
}

/** A side names the direction away from it. */
export const directionWords: Readonly<Record<Side, Words>> = {
  company: { ko: '회사 → AWS', en: 'Company → AWS' },
  aws: { ko: 'AWS → 회사', en: 'AWS → company' },
}

export const optionWords: Readonly<Record<OptionName, Words>> = {
  islands: { ko: '잇지 않음', en: 'Not joined' },
  vpn: { ko: '라우터 하나, VPN 하나', en: 'One router, one VPN' },
  'two-gateways': { ko: '라우터 둘, VPN 둘', en: 'Two routers, two VPNs' },
  dx: { ko: 'Direct Connect 하나', en: 'Direct Connect alone' },
  'dx-vpn': { ko: 'Direct Connect, VPN 백업', en: 'Direct Connect, VPN as backup' },
  'two-locations': { ko: '로케이션 둘, 전용선 둘', en: 'Two locations, a line each' },
}

export const stopWords: Readonly<Record<Stop, Words>> = {
  gateway: { ko: 'Storage Gateway', en: 'Storage Gateway' },
  volumes: { ko: 'S3 볼륨', en: 'S3 volumes' },
  snapshots: { ko: 'EBS 스냅샷', en: 'Snapshots' },
  tapes: { ko: '가상 테이프', en: 'Tapes' },
  bucket: { ko: 'S3 버킷', en: 'S3 bucket' },
  glacier: { ko: 'Glacier', en: 'Glacier' },
}

export const roadWords: Readonly<Record<Road, Words>> = {
  internet: { ko: '인터넷', en: 'the Internet' },
  'public-interface': { ko: 'Direct Connect 퍼블릭 인터페이스', en: 'a Direct Connect public interface' },
}

/** What the sources do not date to April 2015: marked as such wherever it is shown. */
export const undated = {
  bfd: {
    ko: 'BFD: 2015년 4월에도 썼을 듯하지만 확인하지 못했다.',
    en: 'BFD on Direct Connect in April 2015 is likely, not confirmed.',
  },
  order: {
    ko: '게이트웨이의 경로 우선순위: 2023년 안내서에 따랐다.',
    en: 'The gateway’s order of preference is from the guide of 2023.',
  },
  tunnel: {
    ko: '터널 하나에 1.25 Gbps: 2015년에도 그랬을 듯하지만 확인하지 못했다.',
    en: '1.25 Gbps a tunnel in April 2015 is likely, not confirmed.',
  },
  location: {
    ko: '2015년 4월 가장 가까운 로케이션은 도쿄. 둘인지는 확인하지 못했다.',
    en: 'In April 2015 the nearest was Tokyo; two there is not confirmed.',
  },
} as const

/** A part as it is called on screen: its kind, and its number if there are several. */
export function nameOf(part: PartName, language: Language): string {
  const kind = kindOf(part)
  return partWords[kind][language] + part.slice(kind.length).replace('-', ' ')
}

/** A path as it is called on screen, as in `VPN tunnel 1a`. */
export function nameOfPath(path: PathName, language: Language): string {
  return pathWords[paths[path].kind][language] + path.replace(/^[a-z]+-/, ' ')
}

import type { Words } from '../kit/contract.ts'
import type { RuleName } from './routes.ts'

/** The sentences that tell what the state is. */
export const sentences = {
  islands: {
    ko: '데이터센터와 VPC 사이에 길이 없다. 서로 닿지 않는 두 섬이다.',
    en: 'No road joins the data centre and the VPC: they are two islands.',
  },
  flowing: {
    ko: (path: string) => `두 방향 모두 ${path} 쪽으로 흐른다.`,
    en: (path: string) => `Both directions flow over ${path}.`,
  },
  spare: {
    ko: (parts: string, path: string) => `고장(${parts})이 있지만, 두 방향 모두 ${path} 쪽으로 그대로 흐른다.`,
    en: (parts: string, path: string) => `Something is broken (${parts}), but both directions still flow over ${path}.`,
  },
  points: {
    ko: (parts: string) => `하나만 잃어도 끊기는 곳: ${parts}.`,
    en: (parts: string) => `The loss of any one of these cuts everything: ${parts}.`,
  },
  today: {
    ko: '오늘은 서울 리전과 한국의 Direct Connect 로케이션이 있고, 여러 VPC를 한곳에 묶는다.',
    en: 'Today there are a Seoul Region, Direct Connect locations in Korea, and hubs that join many VPCs.',
  },
  prepended: {
    ko: 'AS path를 늘려도 소용없다. AWS는 VPN보다 Direct Connect를 먼저 고른다.',
    en: 'A longer AS path does not help: AWS chooses Direct Connect before any VPN.',
  },
  asymmetric: {
    ko: (company: string, aws: string, rule: string) => `회사는 ${company} 쪽으로, AWS는 ${aws} 쪽으로 보낸다. ${rule}`,
    en: (company: string, aws: string, rule: string) => `The company sends by ${company}, AWS by ${aws}: ${rule}`,
  },
  moved: {
    ko: (path: string, company: string, aws: string) =>
      `두 방향 모두 ${path} 쪽으로 옮겼다. 그동안 가는 쪽은 ${company}, 오는 쪽은 ${aws} 동안 잃었다.`,
    en: (path: string, company: string, aws: string) =>
      `Both directions moved to ${path}, after losing ${company} towards AWS and ${aws} towards the company.`,
  },
  unnoticed: {
    ko: (parts: string) => `고장(${parts})을 아직 어느 쪽도 모른다. 두 방향 모두 보내는 대로 잃는다.`,
    en: (parts: string) => `Nobody has noticed the failure (${parts}) yet; both directions lose all they send.`,
  },
  cut: {
    ko: (parts: string) => `고장(${parts})으로 남은 길이 없다. 고칠 때까지 서로 닿지 않는다.`,
    en: (parts: string) => `No path is left (broken: ${parts}); the two sides are apart until it is repaired.`,
  },
  returning: {
    ko: '모두 고쳤다. 경로가 돌아오기를 기다린다.',
    en: 'Everything is repaired; the routes are on their way back.',
  },
  growth: {
    ko: '데이터센터가 AWS까지 넓어져, 두 곳을 회사의 망 하나로 쓴다.',
    en: 'The data centre extends into AWS: the company uses both as one network.',
  },
} as const

/** What one direction does while the other does something else. `path` is empty where there is none. */
export const clauses = {
  flowing: {
    ko: (direction: string, path: string) => `${direction}: ${path} 쪽으로 흐른다.`,
    en: (direction: string, path: string) => `${direction} flows over ${path}.`,
  },
  moved: {
    ko: (direction: string, path: string) => `${direction}: 알아채고 ${path} 쪽으로 옮겼다.`,
    en: (direction: string, path: string) => `${direction} has noticed and moved to ${path}.`,
  },
  unnoticed: {
    ko: (direction: string, path: string) => `${direction}: 아직 모르고 ${path} 쪽으로 보내 잃는다.`,
    en: (direction: string, path: string) => `${direction} has not noticed and is lost on ${path}.`,
  },
  unreachable: {
    ko: (direction: string) => `${direction}: 보낼 경로가 없다.`,
    en: (direction: string) => `${direction} has no route.`,
  },
  mismatch: {
    ko: (direction: string, prefix: string) => `${direction}: 백업이 알린 대역(${prefix})에 서버가 없어 경로가 없다.`,
    en: (direction: string, prefix: string) =>
      `${direction} has no route: the backup’s prefix (${prefix}) does not match.`,
  },
} as const

/** Why AWS chooses another path than the company, by the rule that decided. */
export const reasons: Partial<Readonly<Record<RuleName, Words>>> = {
  prefix: { ko: '더 긴 프리픽스가 이긴다.', en: 'the longer prefix wins.' },
  kind: {
    ko: 'AWS는 Direct Connect, 정적 VPN, BGP VPN 순서로 고른다.',
    en: 'AWS takes Direct Connect first, then static VPN routes, then BGP.',
  },
  'as-path': { ko: 'AS path가 더 짧다.', en: 'its AS path is shorter.' },
  med: { ko: '각자 따로 고른다. AWS는 MED를 본다.', en: 'each decides alone, AWS by MED.' },
}

/** Where the data goes, by the kind of store. */
export const dataSentences = {
  stored: {
    ko: (road: string) => `원본은 회사에 두고, ${road} 길로 EBS 스냅샷만 S3에 쌓는다.`,
    en: (road: string) => `The data stays at home; EBS snapshots go to S3 by ${road}.`,
  },
  cached: {
    ko: (road: string) => `원본은 ${road} 길로 S3에 두고, 자주 쓰는 데이터만 회사에 남긴다.`,
    en: (road: string) => `The data goes to S3 by ${road}; what is used often stays at home.`,
  },
  tape: {
    ko: (road: string) => `가상 테이프를 ${road} 길로 보내고, 묵힐 테이프는 Glacier로 옮긴다.`,
    en: (road: string) => `Virtual tapes go by ${road}, and those to be shelved move on to Glacier.`,
  },
  bucket: {
    ko: (road: string) => `${road} 길로 버킷에 넣은 객체를 수명 주기 규칙이 Glacier로 옮긴다.`,
    en: (road: string) => `Objects go to a bucket by ${road}, and a lifecycle rule moves them to Glacier.`,
  },
  broken: {
    ko: (road: string) => `${road} 길이 끊겨 데이터가 S3에 가지 못하고 회사에서 기다린다.`,
    en: (road: string) => `The way by ${road} is cut; the data waits at home.`,
  },
  'not built': {
    ko: (road: string) => `이 구성에는 ${road} 길이 없다. VPN과 프라이빗 인터페이스는 VPC까지만 간다.`,
    en: (road: string) => `This option has no way by ${road}; VPNs and private interfaces end in the VPC.`,
  },
} as const

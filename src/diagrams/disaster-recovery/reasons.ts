import type { Words } from '../kit/contract.ts'
import type { Disorder, Objective } from './decision.ts'
import type { DisasterKind } from './state.ts'

/** The conditions under which a strategy is at least as good as the next cheaper one. */
export const conditionPhrases: Readonly<Record<Objective, Readonly<Record<Disorder['strategy'], Words>>>> = {
  rpo: {
    'pilot-light': {
      ko: 'Pilot Light의 복제 지연 ≤ 백업 간격 + 복사 시간',
      en: 'Pilot Light’s lag ≤ backup interval + copy time',
    },
    'warm-standby': {
      ko: 'Warm Standby의 복제 지연 ≤ Pilot Light의 복제 지연',
      en: 'Warm Standby’s lag ≤ Pilot Light’s lag',
    },
    'multi-site': {
      ko: 'Multi Site의 복제 지연 ≤ Warm Standby의 복제 지연',
      en: 'Multi Site’s lag ≤ Warm Standby’s lag',
    },
  },
  rto: {
    'pilot-light': {
      ko: 'Pilot Light의 승격·서버 시작·검증 ≤ Store & Backup의 스택 생성·복원·검증',
      en: 'Pilot Light’s promotion, start and check ≤ Store & Backup’s creation, restore and check',
    },
    'warm-standby': {
      ko: 'Warm Standby의 승격·증설 ≤ Pilot Light의 승격·서버 시작·검증',
      en: 'Warm Standby’s promotion and scale-out ≤ Pilot Light’s promotion, start and check',
    },
    'multi-site': {
      ko: 'Multi Site의 상태 확인·승격 ≤ Warm Standby의 감지·결정·승격·증설',
      en: 'Multi Site’s health checks and promotion ≤ Warm Standby’s detection, decision, promotion and scale-out',
    },
  },
}

/** How the decision is told. */
export const decisionPhrases = {
  cheapest: {
    ko: (name: string, needs: string) => `${name}: 네 전략 가운데 가장 싸고, 두 재해 모두에서 목표(${needs})를 지킨다.`,
    en: (name: string, needs: string) => `${name}: the cheapest of the four, and it meets ${needs} in both disasters.`,
  },
  chosen: {
    ko: (name: string, needs: string, cheaper: string, miss: string) =>
      `${name}: 두 재해 모두에서 목표(${needs})를 지키는 가장 싼 전략이다. ${cheaper}: ${miss}.`,
    en: (name: string, needs: string, cheaper: string, miss: string) =>
      `${name}: the cheapest that meets ${needs} in both disasters. ${cheaper}: ${miss}.`,
  },
  none: {
    ko: (needs: string, miss: string) => `어느 전략도 목표(${needs})를 지키지 못한다: ${miss}.`,
    en: (needs: string, miss: string) => `No strategy meets ${needs}: ${miss}.`,
  },
  siteOnly: {
    ko: (name: string) => ` 사이트만 잃는 재해라면 ${name}만으로 충분하다.`,
    en: (name: string) => ` For the loss of the site alone, ${name} would do.`,
  },
  where: {
    site: { ko: '사이트를 잃으면', en: 'when the site is lost,' },
    data: { ko: '데이터가 손상되면', en: 'when the data is corrupted,' },
  } satisfies Record<DisasterKind, Words>,
  achieved: {
    ko: (objective: string, value: string) => `${objective}가 ${value}이다`,
    en: (objective: string, value: string) => `${objective} is ${value}`,
  },
  never: { ko: '되돌릴 수 없다', en: 'nothing can be restored' },
  endless: {
    ko: '지연이 끝없이 길어져 RPO를 약속할 수 없다',
    en: 'the lag grows without end and no RPO can be promised',
  },
} as const

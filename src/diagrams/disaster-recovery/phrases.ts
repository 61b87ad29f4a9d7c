import type { Words } from '../kit/contract.ts'
import type { Strategy } from './state.ts'
import { strategyNames } from './words.ts'

function toList(strategies: readonly Strategy[]): string {
  return strategies.map((strategy) => strategyNames[strategy]).join(', ')
}

/** Names in a row as a Korean topic, with the particle that fits the last. */
function toTopic(strategies: readonly Strategy[]): string {
  const names = strategies.map((strategy) => strategyNames[strategy]).join('·')
  return `${names}${strategies.at(-1) === 'store-backup' ? '은' : '는'}`
}

/** What stands ready on AWS while all is well. */
export const standingPhrases: Readonly<Record<Strategy, Words>> = {
  'store-backup': {
    ko: 'AWS에는 백업만 있다. 켜 둔 것이 없으니 가장 싸다.',
    en: 'AWS holds nothing but backups: the cheapest way.',
  },
  'pilot-light': {
    ko: '데이터베이스만 작게 켜 두고 계속 복제한다. 서버는 꺼져 있다.',
    en: 'only a small database runs and replicates; the servers are off.',
  },
  'warm-standby': {
    ko: '전체 시스템을 작게 줄여 늘 켜 둔다.',
    en: 'a small but whole copy of the system always runs.',
  },
  'multi-site': {
    ko: '회사와 AWS가 함께 서비스한다.',
    en: 'the company and AWS both serve.',
  },
}

/** Clauses of the sentence about all four after the site is lost; the last of them ends it. */
export const servingPhrases = {
  full: {
    ko: (strategies: readonly Strategy[], isLast: boolean) =>
      `${toTopic(strategies)} 모두 응답${isLast ? '한다' : '하고'}`,
    en: (strategies: readonly Strategy[]) => `answering fully: ${toList(strategies)}`,
  },
  reduced: {
    ko: (strategies: readonly Strategy[], isLast: boolean) =>
      `${toTopic(strategies)} 일부만 응답${isLast ? '한다' : '하고'}`,
    en: (strategies: readonly Strategy[]) => `answering in part: ${toList(strategies)}`,
  },
  down: {
    ko: (strategies: readonly Strategy[], isLast: boolean) => `${toTopic(strategies)} 멈춰 ${isLast ? '있다' : '있고'}`,
    en: (strategies: readonly Strategy[]) => `down: ${toList(strategies)}`,
  },
  stuck: {
    ko: (strategies: readonly Strategy[]) => `${toTopic(strategies)} 되돌릴 것이 없다`,
    en: (strategies: readonly Strategy[]) => `with nothing to restore: ${toList(strategies)}`,
  },
}

/** Whole sentences about all four. */
export const phrases = {
  normal: {
    ko: '회사 데이터센터가 일하고, AWS에는 전략마다 다른 만큼만 켜져 있다.',
    en: 'The company’s data centre does the work; each strategy keeps a different part running on AWS.',
  },
  noBackups: {
    ko: '백업을 껐다. 복제는 손상까지 그대로 옮기므로, 데이터가 손상되면 되돌릴 수 없다.',
    en: 'Backups are off; replication would carry a corruption along, and nothing could bring the data back.',
  },
  overload: {
    ko: (change: string, link: string) =>
      `변경(${change} GB/h)이 회선(${link} GB/h)보다 빨라, 복제 지연이 끝없이 길어진다.`,
    en: (change: string, link: string) =>
      `Changes (${change} GB/h) outrun the link (${link} GB/h), so the replication lag grows without end.`,
  },
  disorder: {
    ko: (condition: string) => `조건이 깨져 전략의 순서가 뒤집혔다: ${condition}.`,
    en: (condition: string) => `A condition is broken and the order of the strategies is upset: ${condition}.`,
  },
  siteLost: {
    ko: (clauses: readonly string[]) => `사이트를 잃었다. ${clauses.join(', ')}.`,
    en: (clauses: readonly string[]) => `The site is lost; ${clauses.join('; ')}.`,
  },
  allBack: {
    ko: (shortest: string, longest: string) =>
      `넷 모두 AWS에서 복구했다. 멈춘 시간은 ${shortest}부터 ${longest}까지다.`,
    en: (shortest: string, longest: string) => `All four are restored on AWS, after ${shortest} to ${longest}.`,
  },
  returning: {
    ko: '회사 데이터센터로 데이터를 되돌려 보내고, 그동안에도 AWS가 서비스한다.',
    en: 'The data is copied back to the company’s data centre while AWS goes on serving.',
  },
  returned: {
    ko: '회사 데이터센터로 돌아왔다. 다시 평소와 같다.',
    en: 'All is back in the company’s data centre, as it was.',
  },
  corrupted: {
    ko: '데이터가 손상되었고 복제가 손상까지 옮겼다. 넷 모두 백업에서 되돌려야 한다.',
    en: 'The data is corrupted and replication carried it along; all four must restore from backups.',
  },
  restored: {
    ko: (time: string, lost: string) => `넷 모두 백업에서 ${time} 만에 되돌렸지만, ${lost} 동안의 데이터를 잃었다.`,
    en: (time: string, lost: string) => `All four are restored from backups after ${time}, less ${lost} of data.`,
  },
  unrecoverable: {
    ko: '데이터가 손상되었고 백업이 없다. Multi Site를 포함해 넷 모두 되돌릴 수 없다.',
    en: 'The data is corrupted and there are no backups; none of the four recovers, not even Multi Site.',
  },
} as const

/** What is said about one strategy in close-up, after its name. */
export const statusPhrases = {
  down: {
    ko: (doing: string) => `${doing} 중. 아직 아무 요청에도 답하지 못한다.`,
    en: (doing: string) => `${doing}; no request is answered yet.`,
  },
  wrong: {
    ko: (doing: string) => `${doing} 중. 아직 옳은 답을 하지 못한다.`,
    en: (doing: string) => `${doing}; no answer can be trusted yet.`,
  },
  reduced: {
    ko: (capacity: string, doing: string) => `평소의 ${capacity} %만 응답하고 있다. ${doing} 중.`,
    en: (capacity: string, doing: string) => `answers ${capacity} % of the usual load while ${doing}.`,
  },
  restored: {
    ko: (time: string, lost: string) => `${time} 만에 복구했고, ${lost} 동안의 데이터를 잃었다.`,
    en: (time: string, lost: string) => `restored after ${time}, with ${lost} of data lost.`,
  },
  restoredInTwo: {
    ko: (first: string, full: string, lost: string) =>
      `${first} 만에 응답하기 시작해 ${full} 만에 모두 복구했고, ${lost} 동안의 데이터를 잃었다.`,
    en: (first: string, full: string, lost: string) =>
      `answering again after ${first}, fully after ${full}, with ${lost} of data lost.`,
  },
  neverDown: {
    ko: (full: string, lost: string) =>
      `AWS 쪽 사용자는 끊기지 않았고 잃은 쪽은 ${full} 만에 돌아왔다. ${lost} 동안의 데이터를 잃었다.`,
    en: (full: string, lost: string) =>
      `users of AWS noticed nothing, the lost side’s are back after ${full}, with ${lost} of data lost.`,
  },
  returning: {
    ko: (doing: string) => `${doing} 중. AWS가 계속 서비스한다.`,
    en: (doing: string) => `${doing}; AWS goes on serving.`,
  },
  stuck: { ko: '백업이 없어 되돌릴 수 없다.', en: 'without backups it cannot recover.' },
} as const

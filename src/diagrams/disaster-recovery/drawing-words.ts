import type { Words } from '../kit/contract.ts'
import type { DisasterKind } from './state.ts'

/** How long ago the disaster was. */
export const clockWords: Readonly<Record<DisasterKind, Readonly<Record<keyof Words, (time: string) => string>>>> = {
  site: { ko: (time) => `사이트를 잃은 지 ${time}`, en: (time) => `${time} since the site was lost` },
  data: { ko: (time) => `데이터가 손상된 지 ${time}`, en: (time) => `${time} since the corruption` },
}

/** The words inside the drawings. */
export const drawn = {
  normal: { ko: '평소: 회사 데이터센터가 일한다', en: 'Normal running' },
  company: { ko: ['회사', '데이터센터'], en: ['Company', 'data centre'] },
  here: { ko: '회사', en: 'Site' },
  users: { ko: '사용자', en: 'Users' },
  database: { ko: 'DB', en: 'DB' },
  servers: { ko: '서버', en: 'App' },
  backups: { ko: '백업', en: 'Backup' },
  replication: { ko: '복제', en: 'replica' },
  restore: { ko: '복원', en: 'restore' },
  copyBack: { ko: '되돌림', en: 'back' },
  pace: { ko: (time: string) => `화면 1초 = ${time}`, en: (time: string) => `1 s on screen = ${time}` },
  axis: { ko: '시간 축은 뒤로 갈수록 촘촘하다', en: 'the time axis gets denser' },
  assumed: { ko: '가정한 값으로 계산', en: 'computed from assumptions' },
  assumedShort: { ko: '가정한 값', en: 'assumed' },
  now: { ko: '지금', en: 'now' },
  capacity: { ko: '응답하는 용량', en: 'Capacity answering' },
  until: { ko: (time: string) => `모두 돌아오기까지 ${time}`, en: (time: string) => `all back after ${time}` },
  cost: { ko: '비용 지수(예시)', en: 'Cost index (illustrative)' },
  costShort: { ko: '비용(예시)', en: 'Illus. cost' },
  forecast: { ko: '예상', en: 'forecast' },
  soFar: { ko: '지금까지', en: 'so far' },
  answers: { ko: '회사가 응답', en: 'company answers' },
  bothAnswer: { ko: '회사와 AWS가 함께 응답', en: 'both sides answer' },
  awsAnswers: { ko: 'AWS가 모두 응답', en: 'AWS answers all' },
  rightAgain: { ko: '백업으로 되돌림', en: 'restored from backups' },
  partly: { ko: (capacity: number) => `${capacity} %만 응답`, en: (capacity: number) => `${capacity} % answered` },
  down: { ko: '멈춤', en: 'down' },
  wrong: { ko: '틀린 데이터', en: 'wrong data' },
  cannot: { ko: '되돌릴 수 없음', en: 'cannot recover' },
  never: { ko: '불가', en: 'never' },
  all: { ko: '전부', en: 'all' },
  objectives: {
    ko: (rto: string, rpo: string) => `업무의 목표: RTO ${rto}, RPO ${rpo}`,
    en: (rto: string, rpo: string) => `Needs: RTO ${rto}, RPO ${rpo}`,
  },
  chosen: { ko: '가장 싼 답', en: 'cheapest fit' },
  site: { ko: '사이트를 잃으면', en: 'Site lost' },
  data: { ko: '데이터가 손상되면', en: 'Data corrupted' },
  loseSite: { ko: '사이트 잃기', en: 'Lose the site' },
  corruptData: { ko: '데이터 손상', en: 'Corrupt the data' },
  failBack: { ko: '원래 자리로', en: 'Fail back' },
  startOver: { ko: '처음으로', en: 'Start over' },
  backupsOff: { ko: '백업 끄기', en: 'Backups off' },
  backupsOn: { ko: '백업 켜기', en: 'Backups on' },
  decide: { ko: '전략 고르기', en: 'Decide' },
  allFour: { ko: '넷 함께 보기', en: 'All four' },
  closeUp: { ko: (name: string) => `${name} 크게 보기`, en: (name: string) => `Look at ${name}` },
} as const

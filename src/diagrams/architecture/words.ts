import type { Words } from '../kit/contract.ts'

/** Every word that a picture says of itself. */
export const words = {
  cut: { ko: '‘{from}’에서 ‘{to}’까지 가는 길이 없다.', en: 'There is no way from “{from}” to “{to}”.' },
  cutOff: { ko: '닿지 못함', en: 'cut off' },
  down: { ko: '멈춘 서비스', en: 'Services down' },
  drawn: { ko: '이 그림', en: 'this picture' },
  fail: { ko: '눌러서 멈추기', en: 'Press to fail it' },
  failed: { ko: '장애: {names}.', en: 'Down: {names}.' },
  junction: { ko: '갈림길', en: 'a junction' },
  link: { ko: '{from}에서 {to} 쪽으로', en: 'from {from} to {to}' },
  linkBoth: { ko: '{from}, {to} 사이', en: 'between {from} and {to}' },
  load: { ko: '사용률 {percent}%', en: '{percent}% used' },
  lost: { ko: '닿지 못하는 곳: {names}.', en: 'Cut off: {names}.' },
  more: { ko: '그 밖에 {count}', en: '{count} more' },
  noPoint: { ko: '단일 장애점이 없다.', en: 'There is no single point of failure.' },
  point: { ko: '단일 장애점', en: 'single point of failure' },
  points: { ko: '단일 장애점: {names}.', en: 'Single points of failure: {names}.' },
  reached: { ko: '입구에서 닿는 서비스', en: 'Services reached from the entry' },
  restore: { ko: '눌러서 되살리기', en: 'Press to restore it' },
  services: { ko: '그린 서비스', en: 'Services drawn' },
  stopped: { ko: '멈춤', en: 'down' },
  unreached: { ko: '닿지 못하는 서비스', en: 'Services cut off' },
  wholeOne: { ko: '입구에서 서비스 1개에 닿는다.', en: 'Work reaches 1 service from the entry.' },
  whole: { ko: '입구에서 서비스 {count}개에 닿는다.', en: 'Work reaches {count} services from the entry.' },
} satisfies Record<string, Words>

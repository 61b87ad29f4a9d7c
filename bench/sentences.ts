const times = [
  '평소에는',
  '장애가 나면',
  '배포하는 날에는',
  '비용을 줄일 때는',
  '사용자가 몰리면',
  '점검이 끝나면',
  '데이터가 커지면',
  '계정이 늘면',
]
const places = [
  '가용 영역 안',
  '다른 리전',
  '온프레미스 전산실',
  '컨테이너',
  '관리 콘솔',
  '개발 계정',
  '읽기 복제본',
  '캐시 계층',
  '데이터 창고',
  '휴대 전화',
  '협력사 망',
  '로드 밸런서 뒤',
]
const ways = [
  'blue/green',
  'quorum',
  'pilot light',
  'pull-based',
  'event-driven',
  'read-through',
  'best-effort',
  'copy-on-write',
  'least-privilege',
  'multi-master',
]
const deeds = [
  '트래픽을 옮긴다',
  '로그를 모은다',
  '암호화 키를 돌려 쓴다',
  '사본을 여섯 벌 둔다',
  '큐에 쌓아 둔다',
  '스냅숏을 뜬다',
  '권한을 좁힌다',
  '지연 시간을 잰다',
  '부하를 나눈다',
  '되돌릴 길을 남긴다',
  '용량을 예측한다',
  '색인을 다시 짓는다',
  '예약 인스턴스를 산다',
  '쓰기를 잠시 멈춘다',
  '결제 계정을 합친다',
]
const english = [
  'Every write waits for four of six copies.',
  'Measure the recovery before you promise it.',
  'Small teams own what they deploy, day and night.',
  'A queue hides the failure until it is full.',
  'Retries without jitter arrive all at once.',
  'Nothing is restored until somebody has tried it.',
  'The cheapest request is the one nobody sends.',
]

/** A Korean sentence with an English word, other ones for each slide and line (under 16). */
export function toSentence(slide: number, line: number): string {
  const choose = (list: readonly string[], part: number) => pick(list, scatter((slide * 16 + line) * 4 + part))
  return `${choose(times, 0)} ${choose(places, 1)}에서 ${choose(ways, 2)} 방식으로 ${choose(deeds, 3)}.`
}

/** A term, often English. */
export function toTerm(slide: number, line: number): string {
  return pick(ways, slide * 3 + line)
}

/** What is done, in Korean. */
export function toDeed(slide: number, line: number): string {
  return pick(deeds, slide * 7 + line)
}

export function toEnglish(slide: number): string {
  return pick(english, scatter(slide))
}

export function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T
}

/** Spreads numbers that lie side by side over those below 2³² (the finaliser of MurmurHash3), so that no text repeats. */
function scatter(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const counts = ['없음', '하나', '둘', '셋', '넷', '다섯', '여섯']

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The diagram's words for labels and panels. */
export const words = {
  writer: { ko: 'Writer', en: 'Writer' },
  replica: { ko: '복제본', en: 'Replica' },
  copy: { ko: '사본', en: 'Copy' },
  slow: { ko: '느림', en: 'Slow' },
  writable: { ko: '쓰기 가능', en: 'Writable' },
  stalled: { ko: '쓰기 멈춤', en: 'Writes stalled' },
  unrecoverable: { ko: '복구 불가', en: 'Not recoverable now' },
  timeLapse: { ko: '빨리 감기', en: 'Time-lapse' },
  slowMotion: { ko: '실제의 1/1,000 속도', en: 'at 1/1,000 of real speed' },
  assumed: { ko: '가정', en: 'assumed' },
  'all six': { ko: '여섯 모두', en: 'All six' },
  'four of six': { ko: '여섯 중 넷', en: 'Four of six' },
  'mirrored chain': { ko: '미러 사슬', en: 'Mirrored chain' },
} as const

/** What the figures are called, and the words of their sums. */
export const figureWords = {
  quorum: { ko: '쓰기 쿼럼', en: 'Write quorum' },
  'write-slack': { ko: '쓰기가 더 견딜 사본', en: 'Copies writing can still lose' },
  'read-slack': { ko: '복구가 더 견딜 사본', en: 'Copies recovery can still lose' },
  pgcl: { ko: 'PGCL', en: 'PGCL' },
  vcl: { ko: 'VCL', en: 'VCL' },
  vdl: { ko: 'VDL', en: 'VDL' },
  allowance: { ko: '더 나눠 줄 수 있는 LSN', en: 'LSNs that may still be handed out' },
  p50: { ko: '커밋 지연 p50', en: 'Commit latency p50' },
  p99: { ko: '커밋 지연 p99', en: 'Commit latency p99' },
  'slow-commits': { ko: '느린 디스크를 기다릴 확률', en: 'Commits that wait for a slow disk' },
  page: { ko: '마지막 페이지 쓰기', en: 'Last page write' },
  repair: { ko: '세그먼트 복구 시간', en: 'Time to repair a segment' },
  takeover: { ko: 'Writer를 잃은 뒤 쓰기까지', en: 'From the loss of a writer to writing' },
  lag: { ko: '복제 지연', en: 'Replica lag' },
  groups: { ko: '보호 그룹', en: 'Protection groups' },
  segments: { ko: '세그먼트', en: 'Segments' },
  pace: { ko: '화면 1초 동안 지나는 시간', en: 'Time that passes in a second on screen' },
  transactions: { ko: '처리한 트랜잭션', en: 'Transactions made' },
  ios: { ko: '트랜잭션당 I/O 감소', en: 'Fewer I/Os for each' },
  benchmark: { ko: '쓰기 시험', en: 'Write-only benchmark' },
  run: { ko: 'SysBench, 100 GB, 30분, r3.8xlarge', en: 'SysBench, 100 GB, 30 minutes, r3.8xlarge' },
  none: { ko: '커밋할 수 없음', en: 'no commits' },
  measured: { ko: '측정된 복제 지연', en: 'Measured replica lag' },
  copies: { ko: '그룹의 사본', en: 'Copies of a group' },
  heard: { ko: 'Writer가 들은 SCL의 네 번째', en: 'fourth of the SCLs heard' },
  complete: { ko: '모든 그룹에서 빠짐없는 마지막 LSN', en: 'last LSN with no gap in any group' },
  consistent: { ko: 'VCL 이하의 마지막 CPL', en: 'last CPL at or below VCL' },
  fastest: {
    ko: (live: number) => `남은 사본 ${live}개 중 네 번째로 빠른 (왕복 + 디스크)`,
    en: (live: number) => `fourth fastest (round trip + disk) of ${live} copies`,
  },
  sample: {
    ko: (draws: string, seed: number) => `추첨 ${draws}번, 시드 ${seed}`,
    en: (draws: string, seed: number) => `${draws} draws, seed ${seed}`,
  },
} as const

/** The sentences that tell what the state is. */
export const sentences = {
  monolith: {
    ko: '데이터베이스 하나가 SQL부터 디스크까지 모든 일을 한 대에서 한다.',
    en: 'One machine does everything, from SQL down to the disk.',
  },
  shards: {
    ko: '데이터를 나누면 같은 구조가 여러 벌 늘어날 뿐이다.',
    en: 'Sharding only multiplies the same structure.',
  },
  'shared-disk': {
    ko: '여러 대가 디스크 하나를 나눠 쓰면 그 디스크가 모두의 한계가 된다.',
    en: 'Machines that share one disk share its limits.',
  },
  mirrored: {
    ko: '미러링한 MySQL은 페이지를 디스크 넷에 차례로 쓰고, 마지막 디스크까지 기다린다.',
    en: 'A mirrored MySQL writes pages through four disks in turn and waits for the last.',
  },
  log: {
    ko: '네트워크로는 redo 로그만 나간다. 페이지는 저장소가 만든다.',
    en: 'Only the redo log crosses the network; storage makes the pages.',
  },
  growth: {
    ko: (size: string, groups: string, segments: string) =>
      `볼륨 ${size} GB는 보호 그룹 ${groups}개, 세그먼트 ${segments}개로 이루어진다.`,
    en: (size: string, groups: string, segments: string) =>
      `A volume of ${size} GB is ${groups} protection groups of six segments, ${segments} in all.`,
  },
  figures: {
    ko: '2017년 논문의 SysBench 쓰기 시험에서 Aurora는 미러링한 MySQL보다 35배 많은 트랜잭션을 처리했고, 트랜잭션당 I/O는 7.7분의 1이었다.',
    en: 'In the SysBench write-only run of the 2017 paper Aurora made 35 times the transactions of a mirrored MySQL, with 7.7 times fewer I/Os each.',
  },
  unreadable: {
    ko: (live: number) =>
      `한 그룹의 사본이 ${live === 0 ? '하나도 남지 않았다' : `${counts[live]}만 남았다`}. 복구에 필요한 셋이 모일 때까지 쓰기도 복구도 기다린다.`,
    en: (live: number) =>
      `A group has only ${plural(live, 'copy', 'copies')} left; writing and recovery both wait until three are back.`,
  },
  writerLost: {
    ko: (zone: string, isZone: boolean) =>
      `${isZone ? `Writer가 있던 영역 ${zone}를` : 'Writer를'} 잃었다. 저장소는 무사하지만, 복제본이 승격될 때까지 쓰기가 멈춘다.`,
    en: (zone: string, isZone: boolean) =>
      `The writer ${isZone ? `and its zone ${zone} are` : 'is'} lost; storage is safe, but writes pause until a replica is promoted.`,
  },
  noReplica: {
    ko: 'Writer도 복제본도 없다. 저장소는 무사하지만, 새 인스턴스를 만들 때까지 쓰기가 멈춘다.',
    en: 'Neither the writer nor a replica is left; storage is safe, but writes pause until an instance is created.',
  },
  notOpen: {
    ko: (zone: string) =>
      `영역 ${zone}의 복제본이 사본 셋을 읽어 복구했지만, 쓰기를 열려면 사본이 넷 있어야 한다. 응답한 커밋은 모두 남아 있다.`,
    en: (zone: string) =>
      `The replica in zone ${zone} recovered from three copies, but needs four to open for writes; no acknowledged commit is lost.`,
  },
  stalled: {
    ko: '한 그룹의 사본이 셋만 남아 쓰기가 멈췄다. 실패하지 않고 기다리며, 응답한 커밋은 모두 남아 있다.',
    en: 'A group has three copies left, so writes stall; they wait, they do not fail, and no acknowledged commit is lost.',
  },
  rebuilding: {
    ko: (copy: string, live: number) =>
      `새 사본(${copy})을 남은 사본에서 채우고 있다. 다 찰 때까지 ${live >= 4 ? '사본으로 세지 않지만, 쓰기는 계속된다' : '쓰기는 멈춰 있다'}.`,
    en: (copy: string, live: number) =>
      `A new copy (${copy}) is being filled from its peers; until it is complete ${live >= 4 ? 'it does not count, but writing goes on' : 'writes stall'}.`,
  },
  takenOver: {
    ko: (lost: string, zone: string, survived: number, vanished: number) =>
      `영역 ${lost}에 있던 writer의 일을 영역 ${zone}의 복제본이 이어받았다. 응답한 커밋은 모두 남았고, 응답하지 못한 커밋은 ${survived}건이 남고 ${vanished}건이 사라졌다.`,
    en: (lost: string, zone: string, survived: number, vanished: number) =>
      `The replica in zone ${zone} took over from the writer in zone ${lost}: every acknowledged commit is there; of those not acknowledged ${survived} survived and ${vanished} vanished.`,
  },
  zoneLost: {
    ko: (zone: string) =>
      `영역 ${zone}를 잃었다. 남은 사본 넷이 쿼럼을 채워 쓰기는 계속되지만 여유가 없어, 가장 느린 사본까지 기다린다.`,
    en: (zone: string) =>
      `Zone ${zone} is lost; the four copies left still make the quorum, so writing goes on, but there is no slack and it waits for the slowest.`,
  },
  gossip: {
    ko: (copy: string) => `돌아온 사본(${copy})이 그동안 빠진 기록을 다른 사본에서 받아 채운다.`,
    en: (copy: string) => `The copy that returned (${copy}) fills its gap from its peers.`,
  },
  copiesLost: {
    ko: (count: number, slack: number) =>
      `한 그룹에서 사본 ${counts[count]}${count === 2 ? '을' : '를'} 잃었다. 쓰기는 계속되고, ${slack === 0 ? '이제 여유가 없다' : '하나를 더 잃어도 쓸 수 있다'}.`,
    en: (count: number, slack: number) =>
      `A group has lost ${plural(count, 'copy', 'copies')}; writing goes on, ${slack === 0 ? 'with no slack left' : 'and could bear one more loss'}.`,
  },
  slowCopy: {
    ko: (copies: string, isAwaited: boolean) =>
      `느린 사본(${copies})이 있${isAwaited ? '고, 넷이 모두 필요하므로 느린 사본을 기다린다' : '지만, 빠른 넷이 먼저 답하므로 아무도 기다리지 않는다'}.`,
    en: (copies: string, isAwaited: boolean) =>
      `A copy is slow (${copies})${isAwaited ? ' and every commit waits for it' : ', but the four fastest answer first and nobody waits'}.`,
  },
  sent: {
    ko: '기록 하나를 그 기록이 속한 보호 그룹의 사본 여섯에 보냈다. 넷이 답하면 커밋이다.',
    en: 'One record is on its way to the six copies of its protection group; four answers make the commit.',
  },
  committed: {
    ko: '넷이 답해 커밋했다. 나머지 둘은 기다리지 않았다.',
    en: 'Four answered and the commit is done; nobody waited for the other two.',
  },
  healthy: {
    ko: '보호 그룹마다 사본 여섯이 세 영역에 둘씩 있고, 넷이 답할 때마다 커밋한다.',
    en: 'Each protection group has six copies, two in each of three zones; every commit waits for four answers.',
  },
} as const

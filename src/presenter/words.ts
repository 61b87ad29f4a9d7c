import { type Language, toSay } from '../messages.ts'

/** The words of the presenter's page alone: in the deck's own script they would only weigh. */
const words = {
  ahead: { ko: '{time} 빠름', en: '{time} ahead' },
  behind: { ko: '{time} 늦음', en: '{time} behind' },
  black: { ko: '화면 끄기', en: 'Black screen' },
  clock: { ko: '지금 시각', en: 'Clock' },
  close: { ko: '닫기', en: 'Close' },
  connected: { ko: '발표 화면과 연결됨', en: 'Connected to the deck' },
  controls: { ko: '발표 조작', en: 'Controls' },
  elapsed: { ko: '지난 시간', en: 'Elapsed' },
  covered: { ko: '발표 화면을 가렸습니다.', en: 'The deck’s screen is covered.' },
  end: { ko: '마지막 단계입니다.', en: 'This is the last step.' },
  fileAlone: {
    ko: '파일로 열려 발표 화면과 이어지지 않습니다. 이 화면의 노트와 시계는 그대로 쓸 수 있습니다.',
    en: 'Opened from a file, so the deck cannot be steered from here. Notes and clock work on this screen.',
  },
  goOn: { ko: '계속', en: 'Go on' },
  help: { ko: '도움말', en: 'Help' },
  laser: { ko: '레이저 포인터', en: 'Laser pointer' },
  lastRun: { ko: '지난번', en: 'Last run' },
  left: { ko: '남은 시간', en: 'Left' },
  lineRefused: {
    ko: '이 브라우저가 창 사이의 연결을 막아 발표 화면과 이어지지 않습니다. 이 화면의 노트와 시계는 그대로 쓸 수 있습니다.',
    en: 'This browser refuses a line between windows, so the deck cannot be steered from here. Notes and clock work on this screen.',
  },
  log: { ko: '연습 기록', en: 'Rehearsal log' },
  logEmpty: {
    ko: '아직 기록이 없습니다. 시계가 가는 동안 슬라이드마다 걸린 시간이 여기에 남습니다.',
    en: 'Nothing yet. While the clock runs, the time of each slide is kept here.',
  },
  logNote: {
    ko: '기록은 이 브라우저에만 남습니다. 시계를 처음으로 돌리면 이번 기록이 지난번 기록이 됩니다.',
    en: 'Kept in this browser only. When the clock is reset, this run becomes the last one.',
  },
  next: { ko: '다음', en: 'Next' },
  nextIs: { ko: '다음: {title}', en: 'Next: {title}' },
  nextStep: { ko: '다음 단계: {title}', en: 'Next step: {title}' },
  noNotes: { ko: '이 슬라이드에는 노트가 없습니다.', en: 'No notes for this slide.' },
  notes: { ko: '노트', en: 'Notes' },
  notesLeftOut: {
    ko: '공개용으로 만든 판이라 발표자 노트가 들어 있지 않습니다. npm start로 연 발표자 화면에는 노트가 보입니다.',
    en: 'This build is public and holds no speaker notes. The presenter’s page of npm start shows them.',
  },
  nothingKept: {
    ko: '이 브라우저는 아무것도 저장하지 않아, 여기서 고른 설정은 페이지를 닫으면 사라집니다.',
    en: 'This browser keeps nothing: what you choose here is gone when the page closes.',
  },
  onTime: { ko: '계획대로', en: 'On time' },
  openDeck: { ko: '발표 화면 열기', en: 'Open the deck' },
  openDeckBlocked: {
    ko: '브라우저가 새 창을 막았습니다. 여기를 눌러 여세요:',
    en: 'The browser blocked the new window. Open it here:',
  },
  pen: { ko: '펜', en: 'Pen' },
  pause: { ko: '멈춤', en: 'Pause' },
  planned: { ko: '계획', en: 'Planned' },
  place: { ko: '{count}장 중 {place}', en: '{place} of {count}' },
  placeStep: { ko: '{count}장 중 {place} · {step}/{steps}단계', en: '{place} of {count} · step {step}/{steps}' },
  present: { ko: '지금 슬라이드', en: 'Present slide' },
  previous: { ko: '이전', en: 'Previous' },
  progress: {
    ko: '전체 {total} 가운데 계획으로는 {planned}, 실제로는 {elapsed}',
    en: '{planned} of {total} by the plan, {elapsed} by the clock',
  },
  reset: { ko: '처음으로', en: 'Reset' },
  resetSure: { ko: '한 번 더 누르면 0:00', en: 'Again for 0:00' },
  search: { ko: '슬라이드와 노트에서 찾기', en: 'Search slides and notes' },
  slide: { ko: '슬라이드', en: 'Slide' },
  slideTime: { ko: '이 슬라이드', en: 'This slide' },
  start: { ko: '시작', en: 'Start' },
  stranger: {
    ko: '다른 판의 발표 창이 열려 있습니다. 그 창과 이 창을 새로 고치세요.',
    en: 'A window of another build of this deck is open. Reload that window and this one.',
  },
  thisRun: { ko: '이번', en: 'This run' },
  title: { ko: '발표자 화면', en: 'Presenter’s page' },
  total: { ko: '합계', en: 'Total' },
  typeLarger: { ko: '노트 글자 크게', en: 'Larger notes' },
  typeSmaller: { ko: '노트 글자 작게', en: 'Smaller notes' },
  unlinked: {
    ko: '발표 화면이 없습니다. 열면 바로 이어집니다.',
    en: 'No deck window. Open it and it connects at once.',
  },
  unplanned: { ko: '계획한 시간 없음', en: 'No planned time' },
} satisfies Record<string, Record<Language, string>>

export type Word = keyof typeof words

/** The presenter's page's words for `word`, with values for the names in braces. */
export const tell = toSay(words)

/** ms as `4:05`, or `1:04:05` from an hour on. */
export function toClock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (count: number) => String(count).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`
}

/** ms in words, to ten seconds: `1분 20초`, `40초`, `3분`. */
export function toDuration(language: Language, milliseconds: number): string {
  const tens = Math.round(milliseconds / 10_000)
  const [minutes, seconds] = [Math.floor(tens / 6), (tens % 6) * 10]
  const units = { ko: ['분', '초'], en: [' min', ' s'] }[language]
  const parts = [minutes > 0 ? `${minutes}${units[0]}` : '', seconds > 0 ? `${seconds}${units[1]}` : '']
  return parts.filter(Boolean).join(' ') || `0${units[1]}`
}

/** The languages that our own words are in; notes may be in any. */
export const languages = ['ko', 'en'] as const
export type Language = (typeof languages)[number]

/** Every word of the page and the stage that is not in the notes: by area, alphabetical within it. */
const messages = {
  // page
  agenda: { ko: '세션 목록', en: 'Sessions' },
  calloutCaution: { ko: '주의', en: 'Caution' },
  calloutCorrection: { ko: '바로잡음', en: 'Correction' },
  calloutImportant: { ko: '중요', en: 'Important' },
  calloutNote: { ko: '참고', en: 'Note' },
  calloutNow: { ko: '오늘은', en: 'Today' },
  calloutQuestion: { ko: '그날의 물음표', en: 'Open question' },
  calloutTip: { ko: '도움말', en: 'Tip' },
  calloutWarning: { ko: '경고', en: 'Warning' },
  code: { ko: '코드', en: 'Code' },
  continued: { ko: '{title} (계속)', en: '{title} (continued)' },
  details: { ko: '자세히', en: 'Details' },
  done: { ko: '끝남', en: 'Done' },
  drawing: { ko: '그림', en: 'Drawing' },
  fromFile: {
    ko: '브라우저는 파일에서 연 페이지의 스크립트를 막으므로 글로만 보입니다. 두 번 눌러 여는 살아 있는 덱은 {command}로 만듭니다.',
    en: 'Browsers run no scripts of a page opened from a file, so this is the article. For a living deck by double click: {command}',
  },
  minutes: { ko: '{count}분', en: '{count} min' },
  noNotes: { ko: '발표자 노트가 없습니다.', en: 'There are no speaker notes.' },
  notDone: { ko: '남음', en: 'Not done' },
  routeAll: { ko: '전체 · {count}장', en: 'Everything · {count} {count:slide|slides}' },
  routeSome: { ko: '{title} · {count}장', en: '{title} · {count} {count:slide|slides}' },
  routes: { ko: '발표 경로', en: 'Routes' },
  slides: { ko: '슬라이드 {count}장', en: '{count} {count:slide|slides}' },
  speakerNotes: { ko: '발표자 노트', en: 'Speaker notes' },
  table: { ko: '표', en: 'Table' },

  // stage
  actionBlack: { ko: '화면 끄기·켜기', en: 'Black screen' },
  actionClearInk: { ko: '이 슬라이드의 필기 지우기', en: 'Clear this slide’s ink' },
  actionColour: { ko: '다음 펜 색', en: 'Next pen colour' },
  actionContrast: { ko: '또렷하게 보기', en: 'More contrast' },
  actionEraser: { ko: '지우개', en: 'Eraser' },
  actionFirst: { ko: '첫 슬라이드', en: 'First slide' },
  actionFullscreen: { ko: '전체 화면', en: 'Full screen' },
  actionGoTo: { ko: '번호나 이름으로 이동', en: 'Go to number or name' },
  actionHelp: { ko: '도움말', en: 'Help' },
  actionLaser: { ko: '레이저 포인터', en: 'Laser pointer' },
  actionLast: { ko: '마지막 슬라이드', en: 'Last slide' },
  actionMarker: { ko: '형광펜', en: 'Marker' },
  actionMenu: { ko: '발표 도구', en: 'Tools' },
  actionNext: { ko: '다음', en: 'Next' },
  actionNextSession: { ko: '다음 세션', en: 'Next session' },
  actionOverview: { ko: '한눈에 보기', en: 'Overview' },
  actionPen: { ko: '펜', en: 'Pen' },
  actionPrevious: { ko: '이전', en: 'Previous' },
  actionPresenter: { ko: '발표자 화면', en: 'Presenter’s page' },
  actionPreviousSession: { ko: '이전 세션', en: 'Previous session' },
  actionPrint: { ko: '인쇄', en: 'Print' },
  actionReading: { ko: '글로 읽기', en: 'Reading page' },
  actionSearch: { ko: '슬라이드에서 찾기', en: 'Search the slides' },
  actionTextLarger: { ko: '글자 크게', en: 'Larger text' },
  actionTextSmaller: { ko: '글자 작게', en: 'Smaller text' },
  actionTheme: { ko: '밝은 화면·어두운 화면', en: 'Light or dark theme' },
  actionToday: { ko: '그때와 오늘', en: 'Then and today' },
  actionWhite: { ko: '흰 화면', en: 'White screen' },
  actionShare: { ko: '이 순간 공유', en: 'Share this moment' },
  blackOn: { ko: '화면을 껐습니다. 아무 키나 누르면 다시 켜집니다.', en: 'Black screen. Any key brings it back.' },
  blackShow: { ko: '화면 다시 켜기', en: 'Bring the screen back' },
  contrastMore: { ko: '또렷하게 보기: 켬', en: 'More contrast: on' },
  contrastNormal: { ko: '또렷하게 보기: 끔', en: 'More contrast: off' },
  controls: { ko: '발표 조작', en: 'Stage controls' },
  findCount: { ko: '{count}곳에서 찾았습니다.', en: 'Found in {count} {count:place|places}.' },
  findNothing: { ko: '찾은 곳이 없습니다.', en: 'Nothing found.' },
  fullscreenRefused: {
    ko: '이 브라우저에서는 전체 화면으로 바꿀 수 없습니다.',
    en: 'This browser does not allow full screen.',
  },
  goToHint: { ko: '번호, 이름 또는 제목', en: 'Number, name or title' },
  helpClose: { ko: '닫기', en: 'Close' },
  helpLetters: { ko: '글자와 기호 키 사용', en: 'Use letter and symbol keys' },
  helpTitle: { ko: '키보드로 발표하기', en: 'Presenting by keyboard' },
  inkBlue: { ko: '파란색', en: 'Blue' },
  inkGreen: { ko: '초록색', en: 'Green' },
  inkPlain: { ko: '글자색', en: 'Text colour' },
  inkRed: { ko: '빨간색', en: 'Red' },
  linkUnknown: {
    ko: '‘{id}’ 슬라이드가 없어 가장 비슷한 곳을 열었습니다.',
    en: 'There is no slide “{id}”; this is the one most like it.',
  },
  menuFind: { ko: '찾기', en: 'Find' },
  menuLook: { ko: '보기', en: 'Look' },
  menuPoint: { ko: '가리키기와 필기', en: 'Point and draw' },
  menuScreen: { ko: '화면', en: 'Screen' },
  overviewOpened: {
    ko: '한눈에 보기, 슬라이드 {count}장. 화살표 키로 고르고 Enter 키로 엽니다.',
    en: 'Overview of {count} {count:slide|slides}. Choose with the arrow keys, open with Enter.',
  },
  palette: { ko: '필기 도구', en: 'Drawing tools' },
  paletteClose: { ko: '필기 마치기', en: 'Stop drawing' },
  printCancel: { ko: '취소', en: 'Cancel' },
  printGo: { ko: '인쇄하기', en: 'Print' },
  printHandout: { ko: '유인물', en: 'Handout' },
  printInk: { ko: '인쇄할 때 필기도 함께', en: 'Print the ink too' },
  printPerPage: { ko: '한 쪽에 {count}장', en: '{count} a page' },
  printSeen: {
    ko: '이 슬라이드의 그림은 지금 보이는 대로',
    en: 'The diagram on this slide as it is now',
  },
  printSlides: { ko: '슬라이드', en: 'Slides' },
  printTitle: { ko: '인쇄', en: 'Print' },
  searchHint: { ko: '낱말이나 초성', en: 'Words' },
  shareCopied: { ko: '복사했습니다.', en: 'Copied.' },
  shareCopy: { ko: '복사', en: 'Copy' },
  shareEmbed: { ko: '다른 페이지에 넣기', en: 'Embed in a page' },
  shareEmbedAdvice: {
    ko: '이 자료를 내보내는 서버가 frame-ancestors에서 그 사이트를 허용해야 보입니다.',
    en: 'It shows where this deck’s server allows that site in frame-ancestors.',
  },
  shareEmbedLine: { ko: '다른 페이지에 넣을 코드', en: 'Code for the page' },
  shareFailed: { ko: '공유 창을 불러오지 못했습니다.', en: 'The share sheet could not be loaded.' },
  shareFile: {
    ko: '이 파일은 웹 주소가 없습니다. 파일을 그대로 보내면 받은 사람도 열 수 있습니다.',
    en: 'This file has no web address. Send the file itself: whoever gets it can open it.',
  },
  shareLink: { ko: '지금 보이는 장면의 주소', en: 'Address of what is on screen' },
  shareLocal: {
    ko: '이 주소는 이 컴퓨터에서만 열립니다. 보내려면 덱을 빌드해 올린 주소를 쓰세요.',
    en: 'This address opens on this machine only. To send one, build the deck and put it on a server.',
  },
  sharePdf: { ko: 'PDF 받기', en: 'Download PDF' },
  shareQr: { ko: '이 주소의 QR 코드', en: 'QR code of this address' },
  shareSelected: {
    ko: '여기서는 복사할 수 없어 선택해 두었습니다.',
    en: 'Copying is not allowed here; it is selected for you.',
  },
  shareSend: { ko: '다른 앱으로 보내기', en: 'Send with another app' },
  shareSingle: { ko: '오프라인 파일 받기', en: 'Download offline file' },
  presenterAbsent: {
    ko: '파일 하나로 된 자료에는 발표자 화면이 없습니다.',
    en: 'A deck in one file has no presenter’s page.',
  },
  presenterBlocked: {
    ko: '브라우저가 새 창을 막았습니다. 여기를 눌러 여세요:',
    en: 'The browser blocked the new window. Open it here:',
  },
  showSlides: { ko: '슬라이드로 보기', en: 'Show as slides' },
  slidePlace: { ko: '{count}장 중 {place}번째', en: '{place} of {count}' },
  textFits: {
    ko: '글자 크기 {wanted}%, 이 슬라이드에는 {fits}%까지 들어갑니다.',
    en: 'Text {wanted}%; this slide has room for {fits}%.',
  },
  textSize: { ko: '글자 크기 {wanted}%', en: 'Text {wanted}%' },
  themeDark: { ko: '어두운 화면', en: 'Dark theme' },
  themeLight: { ko: '밝은 화면', en: 'Light theme' },
  themeSystem: { ko: '기기 설정을 따르는 화면', en: 'The device’s own theme' },
  todayHidden: { ko: '오늘의 내용을 감췄습니다.', en: 'What is true today is hidden.' },
  todayShown: { ko: '오늘의 내용을 보여 줍니다.', en: 'What is true today shows.' },
  toolMissing: {
    ko: '도구를 받아오지 못했습니다. 연결을 확인하고 다시 눌러 주세요.',
    en: 'The tool did not arrive. Check the connection and press again.',
  },
  whiteOn: {
    ko: '흰 화면입니다. 아무 키나 누르면 슬라이드로 돌아갑니다.',
    en: 'White screen. Any key brings the slide back.',
  },
  updateFound: { ko: '새 판이 나왔습니다.', en: 'There is a new version.' },
  updateLater: { ko: '나중에', en: 'Later' },
  updateOpen: { ko: '새 판 열기', en: 'Open it' },
  skipToControls: { ko: '발표 조작으로 건너뛰기', en: 'Skip to the stage controls' },
  zoomed: {
    ko: '슬라이드는 창 크기를 따릅니다. 더 크게 보려면 + 키로 글자를 키우거나, V 키로 글로 읽기를 엽니다.',
    en: 'Slides follow the size of the window. For larger words press +, or V for the reading page.',
  },

  // diagrams
  actionInspect: { ko: '그림의 상태 보기', en: 'State of the diagram' },
  actionLens: { ko: '단일 장애점 보기', en: 'Single points of failure' },
  actionPlay: { ko: '그림 재생·일시 정지', en: 'Play or pause the diagram' },
  actionRedo: { ko: '다시 하기', en: 'Redo' },
  actionReset: { ko: '그림을 이 단계로 되돌리기', en: 'Diagram back to its step' },
  actionUndo: { ko: '되돌리기', en: 'Undo' },
  diagramAssumed: { ko: '가정한 값', en: 'assumed' },
  diagramControls: { ko: '그림 조작', en: 'Diagram controls' },
  diagramCloser: { ko: '더 크게', en: 'Closer' },
  diagramEnlarge: { ko: '크게 보기', en: 'Enlarge' },
  diagramEnlarged: { ko: '크게 본 그림', en: 'Enlarged diagram' },
  diagramFarther: { ko: '더 작게', en: 'Farther' },
  diagramFigures: { ko: '계산', en: 'Figures' },
  diagramInput: { ko: '들어간 값', en: 'Input' },
  diagramInside: { ko: '안을 들여다보기', en: 'Look inside' },
  diagramNext: { ko: '다음 단계', en: 'Next step' },
  diagramPause: { ko: '일시 정지', en: 'Pause' },
  diagramPlay: { ko: '재생', en: 'Play' },
  diagramPrevious: { ko: '이전 단계', en: 'Previous step' },
  diagramSeconds: { ko: '{count}초', en: '{count} s' },
  diagramSource: { ko: '출처', en: 'Source' },
  diagramSpeed: { ko: '시간의 빠르기', en: 'Speed of time' },
  diagramState: { ko: '상태', en: 'State' },
  diagramTime: { ko: '이 단계의 시간', en: 'Time in this step' },
  diagramValue: { ko: '값', en: 'Value' },
  diagramValues: { ko: '조절', en: 'Settings' },
  diagramWhole: { ko: '그림 전체', en: 'Whole diagram' },
  linkDamaged: {
    ko: '주소에 담긴 그림을 읽을 수 없어 이 단계의 그림을 보여 줍니다.',
    en: 'The picture in this address cannot be read; this is its step.',
  },
  linkLong: {
    ko: '한 일이 많아 주소에는 이 단계까지만 담깁니다.',
    en: 'Too much happened for an address; it leads to this step.',
  },
  linkVersion: {
    ko: '주소에 담긴 그림은 지금과 판이 달라 이 단계의 그림을 보여 줍니다.',
    en: 'The picture in this address is of another version; this is its step.',
  },
} satisfies Record<string, Record<Language, string>>

/** The key of a message. */
export type Message = keyof typeof messages

/**
 * Gives a function that says the words of a table; each `{name}` in them is replaced by the value of that name, if there
 * is one, and `{name:one|many}` by the word for a value of 1 or of any other.
 */
export function toSay<Key extends string>(table: Readonly<Record<Key, Readonly<Record<Language, string>>>>) {
  return (language: Language, key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
    table[key][language].replace(/\{(\w+)(?::(\w+)\|(\w+))?\}/g, (place, name: string, one?: string, many?: string) => {
      const value = values[name] ?? place
      return String(Number(value) === 1 ? (one ?? value) : (many ?? value))
    })
}

/** The words for a message. */
export const say = toSay<Message>(messages)

/** The language of our words for a BCP 47 tag, such as Korean for `ko-KR`; English where there are none. */
export function toLanguage(tag: string): Language {
  return maybeLanguage(tag) ?? 'en'
}

/** The language of our words that a BCP 47 tag names, or undefined. */
export function maybeLanguage(tag: string): Language | undefined {
  const [name] = tag.toLowerCase().split('-')
  return languages.find((language) => language === name)
}

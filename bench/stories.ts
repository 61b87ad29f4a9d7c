/** A living diagram with its story, and an architecture from text: what each tenth slide of a living deck holds, in turn. */
export const stories = [
  `\`\`\`diagram aurora-storage
seed: 7
steps:
  - say: 레코드 하나를 사본 여섯에 보내고, 넷이 답하면 커밋한다.
    do: [show aurora, write, wait 1700ms]
    paper: true
  - ask: 가용 영역 하나가 사라지면?
  - say: 넷이 남아 계속 쓴다.
    do: [fail zone c, set write-rate 1000, wait 4s]
    paper: true
  - say: 영역이 돌아왔다.
    do: [restore zone c, wait 3s]
\`\`\``,
  `\`\`\`diagram disaster-recovery
seed: 7
steps:
  - say: 평소에는 전략마다 다른 만큼만 켜져 있다.
    paper: true
  - say: Pilot Light는 데이터베이스가 살아 있다.
    do: [focus pilot-light, lose site, wait 15s]
  - say: 넷 모두 같은 시계로 돌아온다.
    do: [start over, focus all, lose site, wait 12s]
    paper: true
\`\`\``,
  `\`\`\`diagram hybrid-network
seed: 7
steps:
  - say: 아직 서로 닿지 않는 두 섬이다.
    do: choose islands
  - say: 터널 하나가 조용히 죽는다.
    do: [choose vpn, silence endpoint-1a, wait 3s]
    paper: true
  - say: 전용선의 백업은 VPN이다.
    do: [choose dx-vpn, fail line-1, wait 9s]
    paper: true
\`\`\``,
  `\`\`\`mermaid
architecture-beta
  title 이벤트 원본
  group sources(lucide:bell-ring)[이벤트 원본]
  service s3(logos:aws-s3)[S3] in sources
  service table(logos:aws-dynamodb)[스트림] in sources
  service app(lucide:app-window)[코드나 앱] in sources
  service fn(logos:aws-lambda)[함수]
  s3:R -[객체]-> L:fn
  table:R -[변경]-> L:fn
  app:R -[호출]-> L:fn
\`\`\`

\`\`\`steps
- say: 객체가 올라올 때 함수를 깨운다.
  do: [flow s3 to fn, wait 2s]
- ask: S3를 멈추면?
  do: [calm, fail s3]
- say: 나머지 둘이 여전히 깨운다.
  do: [flow table to fn, flow app to fn, wait 2s]
\`\`\``,
] as const

/** A story with every kind of step. */
const fence = `\`\`\`diagram counter
seed: 7
parameters: { rate: 4 }
steps:
  - say: 노드 둘이 답한다.
    paper: true
  - say: 두 노드가 함께 센다.
    do: wait 3s
  - ask: 하나를 잃으면 어떻게 될까?
  - say: 남은 노드가 계속 답한다.
    do: [wait 500ms, fail node b, wait 2s]
    paper: true
  - say: 속도를 높인다.
    do: [set rate 10, wait 1s]
\`\`\``

/** Diagrams alone, two on a slide, one that moves from the start, and one without a story. */
export const notes = `---
title: 세는 그림
lang: ko
---

## 첫째 {#first}

### 세는 노드 둘 가운데 하나를 잃어도 답은 계속된다. {#count}

${fence}

### 다음 슬라이드다. {#after}

끝.

### 첫 단계부터 움직인다. {#moving}

\`\`\`diagram counter
steps:
  - say: 세기 시작한다.
    do: wait 2s
\`\`\`

## 둘째 {#second}

### 그림이 둘이다. {#two}

${fence}

${fence}

### 이야기가 없는 그림이다. {#still}

\`\`\`diagram counter
\`\`\`
`

import type { RecoveryValues } from '../../../src/diagrams/disaster-recovery/parameters.ts'
import type { DisasterKind, Strategy } from '../../../src/diagrams/disaster-recovery/state.ts'

/** What an onlooker would note: when which share of the load was answered. */
export interface Seen {
  readonly at: number
  readonly capacity: number
}

/** An agenda of what happens when, worked off in order: the plainest discrete-event simulation there is. */
class Agenda {
  now = 0
  private readonly due: { at: number; run: () => void }[] = []

  after(seconds: number, run: () => void): void {
    this.due.push({ at: this.now + seconds, run })
  }

  run(): void {
    for (let next = this.take(); next; next = this.take()) {
      this.now = next.at
      next.run()
    }
  }

  private take() {
    this.due.sort((a, b) => a.at - b.at)
    return this.due.shift()
  }
}

/** Calls `then` when it has been called `count` times. */
function gather(count: number, then: () => void): () => void {
  let left = count
  return () => {
    left -= 1
    if (left === 0) then()
  }
}

/** One recovery, told event by event and without knowing the model's sums. */
export function simulate(strategy: Strategy, kind: DisasterKind, v: RecoveryValues, backups: boolean): Seen[] {
  const agenda = new Agenda()
  const seen: Seen[] = []
  const note = (capacity: number) => seen.push({ at: agenda.now, capacity })
  const minutes = (count: number, run: () => void) => agenda.after(count * 60, run)
  const redirect = (run: () => void) => agenda.after(v['dns-ttl'], run)
  const notice = (run: () => void) => minutes(v.detection, () => minutes(v.decision, run))
  const restore = (run: () => void) => {
    if (!backups) return
    minutes(v['archive-retrieval'] * 60, () =>
      agenda.after(v['data-size'] / (v['restore-speed'] / 1000), () => minutes(v.verification, run)),
    )
  }
  const whole = () => note(100)
  if (kind === 'data') {
    note(0)
    notice(() => restore(whole))
  } else if (strategy === 'store-backup') {
    note(0)
    notice(() => backups && minutes(v['create-stack'], () => restore(() => redirect(whole))))
  } else if (strategy === 'pilot-light') {
    note(0)
    notice(() => {
      const ready = gather(2, () => minutes(v['live-verification'], () => redirect(whole)))
      minutes(v['pilot-database'], ready)
      minutes(v['pilot-servers'], ready)
    })
  } else if (strategy === 'warm-standby') {
    note(0)
    notice(() => {
      let isGrown = false
      let isServing = false
      const look = () => isServing && note(isGrown ? 100 : v['standby-size'])
      minutes(v['scale-out'], () => {
        isGrown = true
        look()
      })
      minutes(v['warm-promotion'], () =>
        redirect(() => {
          isServing = true
          look()
        }),
      )
    })
  } else {
    note(v['aws-share'])
    agenda.after(v['health-interval'] * v['health-failures'], () => {
      const ready = gather(2, whole)
      agenda.after(v['multi-promotion'], ready)
      redirect(ready)
    })
  }
  agenda.run()
  return seen
}

/**
 * The age of the newest complete backup, from a diary of backups and copies, when `moment` (0 to 1, neither) of an
 * interval has passed since a copy was complete. In seconds.
 */
export function ageOfBackup(v: RecoveryValues, moment: number): number {
  const interval = v['backup-interval'] * 60
  const bytes = (v['change-rate'] * 1e9 * interval) / 3600
  const copying = bytes / ((v['link-speed'] * 1e6) / 8)
  const diary = [0, 1, 2, 3, 4].map((count) => ({ taken: count * interval, complete: count * interval + copying }))
  const disaster = 2 * interval + copying + moment * interval
  const newest = diary.findLast(({ complete }) => complete <= disaster)
  return disaster - (newest?.taken ?? 0)
}

/** How old the newest change on the other side is after `seconds` of shipping changes second by second. */
export function lagAfter(v: RecoveryValues, usual: number, seconds: number): number {
  const written = v['change-rate'] / 3600
  const carried = v['link-speed'] / 8000
  let made = 0
  let sent = 0
  for (let second = 0; second < seconds; second++) {
    made += written
    sent = Math.min(made, sent + carried)
  }
  return usual + (made - sent) / written
}

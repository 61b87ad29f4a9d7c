import type { Declaration, EventForms } from '../kit/contract.ts'
import { parameters } from './parameters.ts'
import { focuses, type RecoveryEvent, switches } from './state.ts'

const events: EventForms<RecoveryEvent> = {
  'lose site': { label: { ko: '사이트를 잃음', en: 'The site is lost' }, takes: {} },
  'corrupt data': { label: { ko: '데이터가 손상됨', en: 'The data is corrupted' }, takes: {} },
  'fail back': { label: { ko: '원래 사이트로 돌아가기', en: 'Fail back to the site' }, takes: {} },
  'start over': { label: { ko: '평소로', en: 'Back to normal running' }, takes: {} },
  backups: { label: { ko: '백업 {state}', en: 'Backups {state}' }, takes: { state: switches } },
  focus: { label: { ko: '크게 보기: {on}', en: 'Look at {on}' }, takes: { on: focuses } },
}

/** What an author may write about disaster recovery. The version changes with the meaning of states and links. */
export const declaration: Declaration = { name: 'disaster-recovery', version: '1', parameters, events }

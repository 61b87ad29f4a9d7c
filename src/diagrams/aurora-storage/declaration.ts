import type { Declaration, EventForms } from '../kit/contract.ts'
import { parameters } from './parameters.ts'
import { copyNames, type StorageEvent, scenes, zones } from './state.ts'

const zone = { zone: zones }
const copy = { copy: copyNames }

const events: EventForms<StorageEvent> = {
  show: { label: { ko: '장면: {scene}', en: 'Show {scene}' }, takes: { scene: scenes } },
  'fail zone': { label: { ko: '영역 {zone} 장애', en: 'Zone {zone} fails' }, takes: zone },
  'restore zone': { label: { ko: '영역 {zone} 복구', en: 'Zone {zone} returns' }, takes: zone },
  'fail copy': { label: { ko: '사본 {copy} 장애', en: 'Copy {copy} fails' }, takes: copy },
  'slow copy': { label: { ko: '사본 {copy} 느려짐', en: 'Copy {copy} slows down' }, takes: copy },
  'restore copy': { label: { ko: '사본 {copy} 복귀', en: 'Copy {copy} returns' }, takes: copy },
  'rebuild copy': { label: { ko: '사본 {copy} 다시 만들기', en: 'Copy {copy} is rebuilt' }, takes: copy },
  'fail instance': { label: { ko: '영역 {zone}의 인스턴스 장애', en: 'Instance in zone {zone} fails' }, takes: zone },
  'restore instance': {
    label: { ko: '영역 {zone}의 인스턴스 복귀', en: 'Instance in zone {zone} returns' },
    takes: zone,
  },
  'fail writer': { label: { ko: 'Writer 장애', en: 'The writer fails' }, takes: {} },
  promote: { label: { ko: '복제본 승격', en: 'A replica is promoted' }, takes: {} },
  write: { label: { ko: '기록 하나 쓰기', en: 'One write' }, takes: {} },
  'restore all': { label: { ko: '모두 복구', en: 'Everything returns' }, takes: {} },
}

/** What an author may write about Aurora's storage. The version changes with the meaning of states and links. */
export const declaration: Declaration = { name: 'aurora-storage', version: '1', parameters, events }

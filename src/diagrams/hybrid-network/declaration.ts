import type { Declaration, EventForms } from '../kit/contract.ts'
import { parameters } from './parameters.ts'
import { connections, ductLayouts, optionNames, partNames } from './parts.ts'
import { announcements, type NetworkEvent, prepends, roads, routings, scenes, stores, switches } from './state.ts'

const part = { part: partNames }
const power = { power: switches }

const events: EventForms<NetworkEvent> = {
  show: { label: { ko: '장면: {scene}', en: 'Show {scene}' }, takes: { scene: scenes } },
  'show today': { label: { ko: '오늘의 층 켜기', en: 'Show what came later' }, takes: {} },
  'hide today': { label: { ko: '오늘의 층 끄기', en: 'Hide what came later' }, takes: {} },
  choose: { label: { ko: '구성: {option}', en: 'Choose {option}' }, takes: { option: optionNames } },
  fail: { label: { ko: '{part} 끊김', en: '{part} goes down' }, takes: part },
  silence: { label: { ko: '{part} 조용한 장애', en: '{part} falls silent' }, takes: part },
  restore: { label: { ko: '{part} 복구', en: '{part} returns' }, takes: part },
  'restore all': { label: { ko: '모두 복구', en: 'Everything returns' }, takes: {} },
  bfd: { label: { ko: 'BFD {power}', en: 'BFD {power}' }, takes: power },
  lens: { label: { ko: '단일 장애점 {power}', en: 'Single points of failure {power}' }, takes: power },
  ducts: { label: { ko: '관로: {layout}', en: 'Ducts {layout}' }, takes: { layout: ductLayouts } },
  announce: {
    label: { ko: '백업이 알리는 대역: {prefix}', en: 'Backup announces {prefix}' },
    takes: { prefix: announcements },
  },
  backup: {
    label: { ko: '백업 VPN 경로: {routing}', en: 'Backup VPN routes: {routing}' },
    takes: { routing: routings },
  },
  prepend: {
    label: { ko: 'AS path 늘리기: {connection}', en: 'Prepend AS path on {connection}' },
    takes: { connection: prepends },
  },
  prefer: {
    label: { ko: '회사가 고르는 연결: {connection}', en: 'Company prefers {connection}' },
    takes: { connection: connections },
  },
  store: { label: { ko: '데이터: {data}', en: 'Data: {data}' }, takes: { data: stores } },
  carry: { label: { ko: '데이터의 길: {road}', en: 'Data goes by {road}' }, takes: { road: roads } },
}

/** What an author may write about the hybrid network. The version changes with the meaning of states and links. */
export const declaration: Declaration = { name: 'hybrid-network', version: '1', parameters, events }

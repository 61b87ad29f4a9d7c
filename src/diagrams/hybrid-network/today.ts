import type { Words } from '../kit/contract.ts'

/** What came after April 2015, and where in the picture it belongs. */
export interface Later {
  /** The month or year it came; 2023 and 2026 are the dates of the lists that name it. */
  readonly dated: string
  readonly near: 'vpc' | 'vgw' | 'endpoint' | 'line' | 'location' | 'gateway' | 'glacier'
  readonly label: Words
  readonly source: string
}

const directConnect = 'Direct Connect User Guide, 2023'
const agentToolkit = 'AWS Agent Toolkit, 2026-08'

export const later: readonly Later[] = [
  { dated: '2015-12', near: 'vpc', label: { ko: 'NAT 게이트웨이', en: 'NAT gateway' }, source: 'VPC User Guide' },
  { dated: '2016-01', near: 'vpc', label: { ko: '서울 리전', en: 'Seoul Region' }, source: 'ZDNet Korea' },
  {
    dated: '2016-11',
    near: 'gateway',
    label: { ko: '파일 게이트웨이', en: 'File gateway' },
    source: 'Storage Gateway User Guide, 2023',
  },
  { dated: '2017-02', near: 'line', label: { ko: '회선 묶음(LAG)', en: 'Link aggregation' }, source: directConnect },
  {
    dated: '2017-11',
    near: 'vgw',
    label: { ko: 'Direct Connect 게이트웨이', en: 'Direct Connect gateway' },
    source: directConnect,
  },
  {
    dated: '2018',
    near: 'vgw',
    label: { ko: 'Transit Gateway', en: 'Transit gateway' },
    source: 'Site-to-Site VPN User Guide, 2023',
  },
  {
    dated: '2019-03',
    near: 'glacier',
    label: { ko: 'Glacier Deep Archive', en: 'Glacier Deep Archive' },
    source: 'Glacier Developer Guide',
  },
  { dated: '2021-03', near: 'line', label: { ko: 'MACsec 암호화', en: 'MACsec encryption' }, source: directConnect },
  {
    dated: '2023',
    near: 'location',
    label: { ko: '서울 가산·평촌 로케이션', en: 'Locations in Korea' },
    source: directConnect,
  },
  { dated: '2026', near: 'line', label: { ko: '최대 400 Gbps', en: 'Up to 400 Gbps' }, source: agentToolkit },
  { dated: '2026', near: 'endpoint', label: { ko: 'VPN 최대 5 Gbps', en: 'VPN up to 5 Gbps' }, source: agentToolkit },
]

import { sigmod } from './parameters.ts'

/** The write-only benchmark of the paper: SysBench, 100 GB, 30 minutes, r3.8xlarge (SIGMOD 2017, table 1). */
export const benchmark = {
  source: `${sigmod}, table 1`,
  mirrored: { transactions: 780_000, iosEach: 7.4 },
  aurora: { transactions: 27_378_000, iosEach: 0.95 },
} as const

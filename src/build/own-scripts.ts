import type { Language } from '../messages.ts'
import { cached } from './cache.ts'
import type { ScriptBundle } from './stage-bundle.ts'

/** The scripts of a site, which depend on our sources and its language alone. */
export interface OwnScripts {
  readonly stage: ScriptBundle
  readonly presenter: ScriptBundle
  /** The inline script of the head. */
  readonly head: string
  /** The service worker, before it is told what to keep. */
  readonly worker: string
}

// The bundler is loaded only where something is to be bundled: that alone takes a quarter of a second.

/** The scripts of a site in files, bundled once for each state of our sources. */
export async function readSiteScripts(language: Language): Promise<OwnScripts> {
  return await cached(`scripts-${language}`, 'src', async () => {
    const { bundlePresenter, bundleStage } = await import('./stage-bundle.ts')
    const { buildHeadScript } = await import('./head-script.ts')
    const { bundleServiceWorker } = await import('./service-worker.ts')
    const [stage, presenter, head, worker] = await Promise.all([
      bundleStage(language),
      bundlePresenter(language),
      buildHeadScript(),
      bundleServiceWorker(),
    ])
    return { stage, presenter, head, worker }
  })
}

/** The scripts of a site that is one file. */
export async function readSingleScripts(language: Language): Promise<Pick<OwnScripts, 'stage' | 'head'>> {
  return await cached(`single-${language}`, 'src', async () => {
    const { bundleStage } = await import('./stage-bundle.ts')
    const { buildHeadScript } = await import('./head-script.ts')
    const [stage, head] = await Promise.all([bundleStage(language, 'whole'), buildHeadScript()])
    return { stage, head }
  })
}

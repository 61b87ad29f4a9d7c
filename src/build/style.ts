import { bundle } from 'lightningcss'
import { inProject } from './project.ts'

/** A sheet of the theme with all it imports as one text, minified for the browsers of the last years. */
export function bundleStyle(sheet: 'index' | 'presenter' | 'session' | 'gallery' = 'index'): string {
  const version = (major: number, minor = 0) => (major << 16) | (minor << 8)
  const targets = { chrome: version(120), firefox: version(121), safari: version(17, 2) }
  return bundle({ filename: inProject(`src/theme/${sheet}.css`), minify: true, targets }).code.toString()
}

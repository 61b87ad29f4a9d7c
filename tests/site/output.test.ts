import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/build/policy.ts'
import { siteFolder } from './visit.ts'

const html = readFileSync(join(siteFolder, 'index.html'), 'utf8')
const assets = readdirSync(join(siteFolder, 'assets'))
const bytesOf = (name: string) => readFileSync(join(siteFolder, 'assets', name))
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
const inline = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? ''

test('the policy allows nothing but what it names', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(policy).toContain(hashOf(inline('script')))
  expect(policy).toContain(hashOf(inline('style')))
})

test('no element carries a style attribute or a handler', () => {
  const markup = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
  expect(markup).not.toMatch(/<[^>]*\sstyle=/)
  expect(markup).not.toMatch(/<[^>]*\son[a-z]+=/)
})

test('no word of the speaker notes is in any file of the public site', () => {
  const spoken = '한 참석자가 그날 들은 것을 순서대로 적어 둔 메모가 이 발표의 뼈대입니다'
  const notes = readFileSync(new URL('../../slides/aws-summit-korea-2015.md', import.meta.url), 'utf8')
  expect(notes).toContain(spoken)
  const desk = readFileSync(join(siteFolder, 'presenter.html'), 'utf8')
  for (const file of [
    html,
    desk,
    ...assets.filter((name) => name.endsWith('.js')).map((name) => bytesOf(name).toString()),
  ]) {
    expect(file).not.toContain('뼈대입니다')
  }
})

test('every address in the page is relative, so that it works from any folder', () => {
  const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  expect(addresses.filter((address) => address.startsWith('/'))).toEqual([])
})

test('the head script is under 1.1 KB', () => {
  expect(Buffer.byteLength(inline('script'))).toBeLessThan(1100)
})

test('the first load stays within its budgets', () => {
  const entry = /<script type="module" src="\.\/assets\/([^"]*)"/.exec(html)?.[1] ?? ''
  const style = gzipSync(inline('style')).length
  expect(gzipSync(bytesOf(entry)).length).toBeLessThanOrEqual(45 * 1024)
  expect(style).toBeLessThanOrEqual(16_000)
  expect(gzipSync(html).length).toBeLessThanOrEqual(90_000)
  expect(sum(assets.filter((name) => name.endsWith('.woff2')).map((name) => bytesOf(name).length))).toBeLessThanOrEqual(
    150_000,
  )
})

test('no living diagram weighs more than 19 KB, and what brings all of them to life not more than 14 KB', () => {
  const scripts = assets.filter((name) => name.endsWith('.js'))
  const sizesOf = (kind: RegExp) =>
    scripts.filter((name) => kind.test(name)).map((name) => gzipSync(bytesOf(name)).length)
  const diagrams = sizesOf(/^diagram-/)
  expect(diagrams).toHaveLength(3)
  expect(Math.max(...diagrams)).toBeLessThanOrEqual(19_000)
  expect(sum(sizesOf(/^(?:kit|live)-/))).toBeLessThanOrEqual(14_000)
})

test('what shows a diagram over the whole window comes with its first use, and weighs at most 4.5 KB', () => {
  const [name = ''] = assets.filter((asset) => asset.startsWith('enlarged-') && asset.endsWith('.js'))
  expect(gzipSync(bytesOf(name)).length).toBeLessThanOrEqual(4500)
  expect(html).not.toContain(name)
})

test('what makes pictures of architectures live weighs at most 6 KB, carries no parser and no layout, and icons 20 KB', () => {
  const [name = ''] = assets.filter((asset) => asset.startsWith('picture-') && asset.endsWith('.js'))
  expect(gzipSync(bytesOf(name)).length).toBeLessThanOrEqual(6000)
  for (const asset of assets.filter((one) => one.endsWith('.js')))
    expect(bytesOf(asset).toString()).not.toMatch(/elkjs|langium|chevrotain|layered\.spacing/)
  const icons = html.match(/<symbol id="i-[\s\S]*?<\/symbol>/g) ?? []
  expect(icons.length).toBeGreaterThan(10)
  expect(gzipSync(icons.join('')).length).toBeLessThanOrEqual(20_000)
})

test('the presenter’s page keeps the same policy, and is no weight to the audience', () => {
  const desk = readFileSync(join(siteFolder, 'presenter.html'), 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(desk)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'sha256-")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(desk.replace(/<style>[\s\S]*?<\/style>/g, '')).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)=/)
  expect(html).not.toContain('presenter-')
})

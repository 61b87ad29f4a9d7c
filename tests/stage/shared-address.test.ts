import { expect, test } from 'vitest'
import { isOfThisMachine, maybeSharedAddress, renderEmbedLine } from '../../src/stage/shared-address.ts'

const web = { protocol: 'https:', origin: 'https://a.example', pathname: '/talk/', search: '', hash: '#s/2/x' }
const disk = { protocol: 'file:', origin: 'null', pathname: '/home/x/talk.html', search: '', hash: '#s/2/x' }

test('the address that is open is shared with its moment and its route, and never as an embedded page', () => {
  expect(maybeSharedAddress(web, undefined)).toBe('https://a.example/talk/#s/2/x')
  expect(maybeSharedAddress({ ...web, search: '?route=short&embed=' }, undefined)).toBe(
    'https://a.example/talk/?route=short#s/2/x',
  )
})

test('a page from a disk shares its place on the web, and nothing when it has none', () => {
  expect(maybeSharedAddress(disk, 'https://a.example/t/')).toBe('https://a.example/t/#s/2/x')
  expect(maybeSharedAddress(disk, undefined)).toBeUndefined()
})

test('the line to embed leads to the same moment without anything around it, whatever the title holds', () => {
  expect(renderEmbedLine('https://a.example/talk/?route=short#s/2', 'A "B" <C> & D')).toBe(
    '<iframe src="https://a.example/talk/?route=short&#38;embed#s/2" title="A &#34;B&#34; &#60;C> &#38; D" width="960" height="540" allow="fullscreen" loading="lazy"></iframe>',
  )
})

test.each([
  ['http://localhost:5174/#s', true],
  ['http://127.0.0.1/t/', true],
  ['http://[::1]:80/', true],
  ['http://192.168.0.7:5174/', false],
  ['https://localhost.example/', false],
])('%s opens on this machine only: %s', (address, isHere) => {
  expect(isOfThisMachine(address)).toBe(isHere)
})

import { type Language, say } from '../messages.ts'
import { createElement } from './element.ts'
import { createQr } from './qr.ts'
import { isOfThisMachine, maybeSharedAddress, renderEmbedLine } from './shared-address.ts'
import { createSheet } from './sheet.ts'

/** Opens the sheet over the page at its present address; it goes when it is closed. */
export function openShareSheet(language: Language): HTMLDialogElement {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const address = maybeSharedAddress(location, canonical)
  const said = createElement('p', { className: 'said', role: 'status' })
  const tell = (text: string) => {
    said.textContent = text
  }
  const parts = address === undefined ? [createAdvice(language)] : createParts(address, language, tell)
  const title = say(language, 'actionShare')
  const sheet = createSheet({ className: 'stage-share', title, language }, ...parts, ...createDownloads(language), said)
  sheet.addEventListener('close', () => sheet.remove())
  sheet.showModal()
  return sheet
}

/** A page from a disk that nobody told where it stands on the web. */
function createAdvice(language: Language): HTMLElement {
  return createElement('p', {}, say(language, 'shareFile'))
}

function createParts(address: string, language: Language, tell: (text: string) => void): Element[] {
  const link = createCopy('shareLink', address, language, tell)
  // What most come for; the sheet then opens at its top.
  link.querySelector('button')?.setAttribute('autofocus', '')
  const embed = createElement('details', {}, createElement('summary', {}, say(language, 'shareEmbed')))
  const advice = createElement('p', {}, say(language, 'shareEmbedAdvice'))
  embed.append(createCopy('shareEmbedLine', renderEmbedLine(address, document.title), language, tell), advice)
  const send = createSend(address, language)
  const local = isOfThisMachine(address) ? [createElement('p', {}, say(language, 'shareLocal'))] : []
  return [createQr(address, say(language, 'shareQr')), link, ...local, ...(send === undefined ? [] : [send]), embed]
}

/** A text to copy, which can be read and selected where copying is not allowed. */
function createCopy(
  label: 'shareLink' | 'shareEmbedLine',
  text: string,
  language: Language,
  tell: (text: string) => void,
): HTMLElement {
  const field = createElement('input', { readOnly: true, value: text, ariaLabel: say(language, label) })
  const button = createElement('button', { type: 'button' }, say(language, 'shareCopy'))
  field.addEventListener('focus', () => field.select())
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text)
      tell(say(language, 'shareCopied'))
    } catch {
      field.focus()
      tell(say(language, 'shareSelected'))
    }
  })
  return createElement('div', { className: 'copy' }, field, button)
}

/** The system's own share sheet, where there is one. */
function createSend(url: string, language: Language): HTMLElement | undefined {
  if (!('share' in navigator)) return undefined
  const button = createElement('button', { type: 'button' }, say(language, 'shareSend'))
  // Who closes the system's sheet has not met an error.
  button.addEventListener('click', () => void navigator.share({ title: document.title, url }).catch(() => {}))
  return button
}

/** Files that the build put beside the page. */
function createDownloads(language: Language): HTMLElement[] {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map(({ href, type }) => {
    const message = type === 'application/pdf' ? 'sharePdf' : 'shareSingle'
    return createElement('a', { href, download: '' }, say(language, message))
  })
  return links.length === 0 ? [] : [createElement('p', { className: 'downloads' }, ...links)]
}

import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openStage } from './fixture.ts'

const sheet = page.getByRole('dialog', { name: '이 순간 공유' })

test('Shift+S shows the address of this very moment, and a code of it', async () => {
  await openStage('#storage/2')
  await userEvent.keyboard('{Shift>}S{/Shift}')
  await expect.element(sheet.getByRole('textbox', { name: '지금 보이는 장면의 주소' })).toHaveValue(location.href)
  expect(location.hash).toBe('#storage/2')
  await expect.element(sheet.getByRole('img', { name: '이 주소의 QR 코드' })).toBeVisible()
})

test('an address of this machine is said to open here only', async () => {
  await openStage('#storage')
  await userEvent.keyboard('{Shift>}S{/Shift}')
  await expect.element(sheet.getByText('이 컴퓨터에서만 열립니다')).toBeVisible()
})

test('the button does the same; a step made just before is in the address', async () => {
  const { deck } = await openStage('#storage')
  deck.next()
  deck.next()
  await page.getByRole('button', { name: '이 순간 공유' }).click()
  await expect.element(sheet.getByRole('textbox', { name: '지금 보이는 장면의 주소' })).toHaveValue(location.href)
  expect(location.hash).toBe('#storage/2')
})

test('copying copies, and where it is not allowed the address is selected to copy by hand', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce().mockRejectedValueOnce(new Error())
  await openStage('#day')
  await userEvent.keyboard('{Shift>}S{/Shift}')
  const copy = sheet.getByRole('button', { name: '복사' }).first()
  await copy.click()
  await expect.element(sheet.getByText('복사했습니다.')).toBeVisible()
  expect(write).toHaveBeenCalledWith(location.href)
  await copy.click()
  await expect.element(sheet.getByText('선택해 두었습니다')).toBeVisible()
  expect(getSelection()?.toString()).toBe(location.href)
})

test('PDF and offline file are offered when the document says that they are there, and only then', async () => {
  const link = Object.assign(document.createElement('link'), {
    rel: 'alternate',
    type: 'application/pdf',
    href: 'a.pdf',
  })
  await openStage('#day')
  await userEvent.keyboard('{Shift>}S{/Shift}')
  await expect.element(sheet).toBeVisible()
  expect(sheet.getByRole('link').query()).toBeNull()
  await userEvent.keyboard('{Escape}')
  document.head.append(link)
  await userEvent.keyboard('{Shift>}S{/Shift}')
  await expect.element(sheet.getByRole('link', { name: 'PDF 받기' })).toHaveAttribute('download')
  expect(sheet.getByRole('link', { name: '오프라인 파일 받기' }).query()).toBeNull()
  link.remove()
})

test('the system’s sheet gets the address where there is one', async () => {
  const share = vi.fn().mockResolvedValue(undefined)
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  await openStage('#day')
  await userEvent.keyboard('{Shift>}S{/Shift}')
  await sheet.getByRole('button', { name: '다른 앱으로 보내기' }).click()
  expect(share).toHaveBeenCalledWith({ title: document.title, url: location.href })
  Reflect.deleteProperty(navigator, 'share')
})

import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

/** RGBA, row by row. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Paints pages of a file (from 0) with PDFium, 1280 pixels for each 960 points. */
export async function paintPages(bytes: Uint8Array, pages: readonly number[]): Promise<Raster[]> {
  const library = await PDFiumLibrary.init()
  const file = await library.loadDocument(bytes)
  const painted: Raster[] = []
  for (const page of pages) {
    const { width, height, data } = await file.getPage(page).render({
      scale: 4 / 3,
      render: async ({ data, width, height }) => toRgba(data, width, height),
    })
    painted.push({ width, height, data })
  }
  file.destroy()
  library.destroy()
  return painted
}

/** Without transparency: what PDFium has not painted is paper. */
async function toRgba(data: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const rgba = new Uint8Array(data.subarray(0, width * height * 4))
  for (let alpha = 3; alpha < rgba.length; alpha += 4) rgba[alpha] = 255
  return rgba
}

export function readPng(bytes: Buffer): Raster {
  return PNG.sync.read(bytes)
}

export function writePng({ width, height, data }: Raster): Buffer {
  const png = new PNG({ width, height })
  png.data = Buffer.from(data)
  return PNG.sync.write(png)
}

/** Means of squares of so many pixels: letters become their grey, wherever their edges fall. */
export function shrink({ width, height, data }: Raster, by: number): Raster {
  const [wide, tall] = [Math.floor(width / by), Math.floor(height / by)]
  const small = new Uint8Array(wide * tall * 4)
  for (let y = 0; y < tall; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0
        for (let at = 0; at < by * by; at += 1) {
          const [row, column] = [y * by + Math.floor(at / by), x * by + (at % by)]
          sum += data[(row * width + column) * 4 + channel] ?? 0
        }
        small[(y * wide + x) * 4 + channel] = sum / (by * by)
      }
    }
  }
  return { width: wide, height: tall, data: small }
}

/** Pictures side by side. */
export function join(pictures: readonly Raster[]): Raster {
  const gap = 8
  const width = pictures.reduce((sum, picture) => sum + picture.width + gap, -gap)
  const height = Math.max(...pictures.map((picture) => picture.height))
  const data = new Uint8Array(width * height * 4).fill(200)
  let left = 0
  for (const picture of pictures) {
    for (let y = 0; y < picture.height; y += 1) {
      const row = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4)
      data.set(row, (y * width + left) * 4)
    }
    left += picture.width + gap
  }
  return { width, height, data }
}

import { expect, test } from 'vitest'
import { iconsMeant } from '../../../src/diagrams/architecture/drafting/icon-names.ts'
import { adviseIcon } from '../../../src/diagrams/architecture/drafting/icons.ts'

test.each(iconsMeant)('%s, which is advised, is there', (icon) => {
  expect(adviseIcon(icon)).toBeUndefined()
})

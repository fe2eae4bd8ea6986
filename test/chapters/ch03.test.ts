import { describe, it } from 'vitest'
import { printsGolden } from './play.ts'

describe.each(['ch03/endian_conv', 'ch03/inet_addr', 'ch03/inet_aton', 'ch03/inet_ntoa'])('%s', program => {
  it('prints what the book shows', async () => {
    await printsGolden(program)
    await printsGolden(program, { terminal: true })
  })
})

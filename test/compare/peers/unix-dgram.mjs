import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { after, equal, seen } from '../expect.mjs'
import { load } from '../load.mjs'

const unix = load('unix-dgram')

export const library = () => ({ ...unix, Socket: unix.createSocket('unix_dgram').constructor })

export const probes = {
  async dgram() {
    const path = `${mkdtempSync(`${tmpdir()}/compare-`)}/s`
    const server = unix.createSocket('unix_dgram')
    server.bind(path)
    const message = after(server, 'message')
    unix.createSocket('unix_dgram').send(Buffer.from('hello'), 0, 5, path)
    seen((await message)[0])
    return 'events; not who sent it'
  },
  async errno() {
    const client = unix.createSocket('unix_dgram')
    const error = await new Promise(done => client.on('error', done).connect('/nowhere/at/all'))
    equal(error.errno, -2)
    return 'in an Error, -errno'
  },
}

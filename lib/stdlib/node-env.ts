// The environment by way of process.env. Other threads read libc's without a lock, so only the main thread may change that itself; Node gives each
// worker a copy of its own, and with SHARE_ENV a way to libc's, around which it has a lock.
import { EINVAL } from '../errno.ts'
import type { const_char_p, int } from '../internal/c.ts'
import { lengthOf, textOf } from '../internal/memory.ts'

const { env } = process

function text(call: string, parameter: string, x: const_char_p | null): string {
  const bytes = textOf(call, parameter, x)
  return Buffer.from(bytes.buffer, bytes.byteOffset, lengthOf(call, parameter, bytes)).toString()
}

function isName(name: string): boolean {
  return name !== '' && !name.includes('=')
}

/** The native functions of these names, as Node does them: 0 or -errno. */
export const ofNode = {
  getenv(name: const_char_p): string | null {
    const key = text('getenv', 'name', name)
    return Object.hasOwn(env, key) ? env[key]! : null
  },

  setenv(name: const_char_p | null, value: const_char_p, overwrite: int): int {
    const [key, content] = [name === null ? '' : text('setenv', 'name', name), text('setenv', 'value', value)]
    if (!isName(key)) return -EINVAL
    if (overwrite !== 0 || !Object.hasOwn(env, key)) env[key] = content
    return 0
  },

  unsetenv(name: const_char_p | null): int {
    const key = name === null ? '' : text('unsetenv', 'name', name)
    if (!isName(key)) return -EINVAL
    delete env[key]
    return 0
  },

  putenv(string: const_char_p): int {
    const entry = text('putenv', 'string', string)
    const at = entry.indexOf('=')
    if (at === -1) delete env[entry]
    else env[entry.slice(0, at)] = entry.slice(at + 1)
    return 0
  },

  clearenv(): int {
    for (const key of Object.keys(env)) delete env[key]
    return 0
  },
}

import { fork } from 'libposix/unistd.h'
import { status } from './status.ts'

const way = process.argv[2]!
const emit = process.emit as (...args: unknown[]) => boolean
const other = function (this: unknown, ...args: unknown[]): boolean {
  return emit.apply(this, args)
}
const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: { compile(code: Uint8Array): Promise<unknown> } }
const onExit = (code: number) => console.log('exit', code)

function child(body: () => unknown): void {
  const pid = fork()
  if (pid !== 0) status(pid)
  else {
    process.on('exit', onExit)
    body()
  }
}

const ways: Record<string, () => void> = {
  replaced: () =>
    child(() => {
      Object.assign(process, { emit: other })
      process.exitCode = 4
    }),
  'replaced before': () => {
    Object.assign(process, { emit: other })
    child(() => {
      process.exitCode = 4
    })
  },
  restored: () => {
    const { reallyExit } = process as unknown as { reallyExit: unknown }
    Object.assign(process, { emit: other })
    child(() => {
      Object.assign(process, { emit, reallyExit })
      process.exitCode = 4
    })
  },
  accessor: () =>
    child(() => {
      Object.defineProperty(process, 'emit', { get: () => other })
      process.exitCode = 4
    }),
  'removed listeners': () =>
    child(() => {
      process.removeAllListeners()
      process.exitCode = 4
    }),
  'at exit': () =>
    process.on('exit', () => {
      const pid = fork()
      if (pid !== 0) return status(pid)
      Object.assign(process, { emit: other })
      process.exitCode = 4
    }),
  late: () =>
    child(() => {
      process.off('exit', onExit)
      process.on('beforeExit', async () => {
        await null
        Object.assign(process, { emit })
      })
    }),
  often: () =>
    child(() => {
      let left = 20_000
      process.on('beforeExit', () => left-- > 0 && setImmediate(() => {}))
    }),
  asked: () => process.on('beforeExit', () => child(() => {})),
  'asked and busy': () =>
    process.once('beforeExit', () =>
      child(() => {
        process.on('beforeExit', () => console.log('asked'))
        setTimeout(() => {}, 1)
      }),
    ),
  thrown: () =>
    child(() => {
      throw new Error('thrown')
    }),
  'thrown in beforeExit': () =>
    child(() => {
      process.on('beforeExit', () => {
        throw new Error('thrown')
      })
    }),
  'thrown at exit': () =>
    child(() => {
      process.off('exit', onExit)
      process.exitCode = 4
      process.on('uncaughtException', () => console.log('caught'))
      process.on('exit', () => {
        throw new Error('thrown')
      })
    }),
  wasm: () => child(() => wasm.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => console.log('compiled'))),
}

if (way === 'unsettled') {
  const pid = fork()
  if (pid !== 0) status(pid)
  else {
    process.on('exit', onExit)
    await new Promise(() => {})
  }
} else ways[way]!()

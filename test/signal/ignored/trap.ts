import { raise, SIG_DFL, SIG_IGN, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP, signal } from 'libposix/signal.h'

interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: { readonly f: () => number } }
  readonly RuntimeError: typeof Error
}
const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly

// (module (memory 1) (func (export "f") (result i32) i32.const -1 i32.load))
const bytes = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 0, 1, 0x7f, 3, 2, 1, 0, 5, 3, 1, 0, 1],
  ...[7, 5, 1, 1, 0x66, 0, 0, 10, 9, 1, 7, 0, 0x41, 0x7f, 0x28, 2, 0, 0x0b],
)
const { f } = new wasm.Instance(new wasm.Module(bytes)).exports

function traps(): boolean {
  try {
    f()
  } catch (error) {
    return error instanceof wasm.RuntimeError
  }
  return false
}

for (const [name, signum] of Object.entries({ SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS })) {
  const old = signal(signum, SIG_IGN)
  raise(signum)
  if (old !== SIG_DFL || !traps() || signal(signum, old) !== SIG_IGN || !traps()) break
  let handled = 0
  signal(signum, SIG_IGN)
  signal(signum, () => handled++)
  raise(signum)
  if (handled !== 1 || !traps()) break
  signal(signum, SIG_IGN)
  if (!traps()) break
  signal(signum, SIG_DFL)
  if (traps()) console.log('trap', name)
}

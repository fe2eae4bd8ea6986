// V8 finds out by SIGSEGV that a WebAssembly program has left its memory. The module's one function loads from 0x7fffffff.
import { raise, SIGSEGV, signal } from 'libposix/signal.h'

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: { f(): number } }
}

const bytes = '0061736d01000000 0105016000017f 03020100 0503010001 0705010166 0000 0a0d010b00 41ffffffff07 280200 0b'
const module = new WebAssembly.Module(Buffer.from(bytes.replaceAll(' ', ''), 'hex'))
const load = new WebAssembly.Instance(module).exports.f

let handled = 0
signal(SIGSEGV, () => {
  handled++
})
for (const sent of [0, 1, 2]) {
  if (sent > 0) raise(SIGSEGV)
  try {
    console.log(load())
  } catch (error) {
    console.log((error as Error).name, handled)
  }
}

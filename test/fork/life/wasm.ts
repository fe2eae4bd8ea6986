import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

// Node has it, the types of ES2023 do not.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array): Promise<{ instance: { exports: Record<string, () => number> } }>
}

// (module (func (export "f") (result i32) i32.const 42))
const bytes = Buffer.from('0061736d010000000105016000017f03020100070501016600000a06010400412a0b', 'hex')
if (fork() === 0) {
  const { instance } = await WebAssembly.instantiate(bytes)
  console.log(instance.exports.f!())
} else endsWell(-1)

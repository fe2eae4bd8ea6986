import { probesFor, signatures } from '../foreign.mjs'
import { load } from '../load.mjs'

const koffi = load('koffi')
const libc = koffi.load('libc.so.6')
const types = { i: 'int', l: 'long', p: 'void *', P: 'void *', c: 'str' }

const functions = Object.fromEntries(
  Object.entries(signatures).map(([name, [result, ...parameters]]) => [
    name,
    libc.func(
      name,
      types[result],
      parameters.map(letter => types[letter]),
    ),
  ]),
)

function onSignal(number, handler) {
  const type = koffi.proto('void on_signal(int)')
  const action = Buffer.alloc(152)
  action.writeBigUInt64LE(koffi.address(koffi.register(handler, koffi.pointer(type))))
  libc.func('int sigaction(int, void *, void *)')(number, action, null)
}

export const library = () => ({ ...koffi, ...functions, signal: onSignal })
export const probes = probesFor(
  functions,
  () => koffi.errno(),
  onSignal,
  memory => koffi.address(memory),
)

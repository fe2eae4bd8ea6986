// A fault names the call, the parameter by its C name, what is wrong and what would be right, wherever it is found.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { array, assign, sizeof } from 'libposix'
import { inet_ntoa } from 'libposix/arpa/inet.h'
import { set_errno } from 'libposix/errno.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { snprintf } from 'libposix/stdio.h'
import { memset, strcpy } from 'libposix/string.h'
import { FD_SET, fd_set } from 'libposix/sys/select.h'
import { accept, CMSG_DATA, sendmsg } from 'libposix/sys/socket.h'
import { iovec, readv } from 'libposix/sys/uio.h'
import { execv, read } from 'libposix/unistd.h'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const wrong = (value: unknown): never => value as never

function faultOf(call: () => unknown): string {
  try {
    call()
  } catch (fault) {
    return String(fault)
  }
  return 'no fault'
}

describe('a fault', () => {
  const buf = Buffer.alloc(4)
  it.each<[what: string, call: () => unknown, text: RegExp]>([
    [
      'the native side finds',
      () => accept(-1, null, wrong(16)),
      /^TypeError: accept\(\): addrlen must be .*, not the number 16$/,
    ],
    ['a length has', () => read(0, buf, 5), /^RangeError: read\(\): count is past the end: the buffer has 4 bytes$/],
    [
      'lies in an argument that lib passes on',
      () => readv(0, wrong('text'), 1),
      /^TypeError: readv\(\): iov must be .*, not a string$/,
    ],
    [
      'has a list',
      () => execv('/nowhere', wrong('text')),
      /^TypeError: execv\(\): argv must be an array of strings or null$/,
    ],
    [
      'has a name that JavaScript keeps for itself',
      () => inet_ntoa(wrong(1)),
      /^TypeError: inet_ntoa\(\): in must be /,
    ],
    [
      'lies behind a format',
      () => snprintf(buf, 4, '%d', wrong('one')),
      /^TypeError: snprintf\(\): argument 4 must be /,
    ],
    ['a format has', () => snprintf(buf, 4, wrong(1)), /^TypeError: snprintf\(\): format must be /],
    [
      'lib finds',
      () => memset(wrong(1), 0, 1),
      /^TypeError: memset\(\): s must be a view of memory .*, not the number 1$/,
    ],
    [
      'a short buffer has',
      () => strcpy(buf, 'four'),
      /^RangeError: strcpy\(\): dest is too short: 4 bytes where C needs 5$/,
    ],
    [
      'a macro finds',
      () => FD_SET(1024, new fd_set()),
      /^RangeError: FD_SET\(\): fd is outside the set: it must be .*, not 1024$/,
    ],
    [
      'another struct has',
      () => CMSG_DATA(wrong(buf)),
      /^TypeError: CMSG_DATA\(\): cmsg must be a cmsghdr, not an object$/,
    ],
    [
      'a message has',
      () => sendmsg(-1, wrong(buf), 0),
      /^TypeError: sendmsg\(\): msg must be a msghdr or null, not an object$/,
    ],
    [
      'an assignment has',
      () => assign<Uint8Array>(new iovec(), buf),
      /^TypeError: assign\(\): src must be an object of the same struct as dst$/,
    ],
    ['C’s syntax has', () => sizeof(wrong(undefined)), /^TypeError: sizeof\(\): x must be .*, not undefined$/],
    [
      'an array has',
      () => array(iovec, -1),
      /^TypeError: array\(\): of must be a count, a list or a view of memory, not the number -1$/,
    ],
    [
      'a struct has',
      () => new sockaddr_in(buf),
      /^RangeError: sockaddr_in\(\): view is too short: 4 bytes where the struct has 16$/,
    ],
    ['errno has', () => set_errno(0.5), /^TypeError: set_errno\(\): value must be an integer .*, not the number 0.5$/],
  ])('that %s', (_what, call, text) => expect(faultOf(call)).toMatch(text))

  it('is the same the second time, and leaves the ways of stack traces alone', () => {
    const { prepareStackTrace, stackTraceLimit } = Error
    const fault = (): string => faultOf(() => read(0, buf, 5))
    expect(fault()).toBe(fault())
    expect(Error.prepareStackTrace).toBe(prepareStackTrace)
    expect(Error.stackTraceLimit).toBe(stackTraceLimit)
  })

  it('has a number where no name can be found', () => {
    const { prepareStackTrace } = Error
    Object.defineProperty(Error, 'prepareStackTrace', { value: undefined, configurable: true, writable: false })
    try {
      expect(faultOf(() => read(0, wrong(1), 5))).toMatch(/^TypeError: read\(\): argument 2 must be /)
    } finally {
      Object.defineProperty(Error, 'prepareStackTrace', {
        value: prepareStackTrace,
        configurable: true,
        writable: true,
      })
    }
  })
})

/** What lib hands to the native side beside its parameters. None of it can be wrong, but for the members of a msghdr, which have C's names. */
const notParameters = new Set(
  'this errno h_errno stdin stdout stderr text made result buf own end run handler one before mask open names hasArg ids state control at msg_name msg_iov msg_iovlen iov_base msg_control params bytes argument args detached id routine whenCancelled number done controllen wanted true false entered all broken'.split(
    ' ',
  ),
)

/** The arguments of native calls in a file of lib that are plain names and no parameters of a function around the call. */
function strangers(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node, parameters: readonly string[]): void => {
    const own = ts.isFunctionLike(node) ? node.parameters.map(({ name }) => name.getText()) : []
    const known = [...parameters, ...own]
    if (ts.isCallExpression(node) && /^native\w*\.\w+$/.test(node.expression.getText())) {
      for (const argument of node.arguments) {
        const name = /^(?:\w+\((?:'\w+', )?)?([a-z]\w*)\)?$/.exec(argument.getText())?.[1]
        if (name !== undefined && name !== 'null' && !known.includes(name) && !notParameters.has(name))
          found.push(`${node.expression.getText()}: ${name}`)
      }
    }
    ts.forEachChild(node, child => visit(child, known))
  }
  visit(tree, [])
  return found
}

it('lib passes parameters on under their own names, which are those that faults say', () => {
  const lib = fileURLToPath(new URL('../../lib/', import.meta.url))
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  expect(files.flatMap(file => strangers(`${lib}${file}`))).toEqual([])
})

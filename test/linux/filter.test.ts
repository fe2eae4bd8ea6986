import { array, assign, sizeof } from 'libposix'
import {
  BPF_ABS,
  BPF_B,
  BPF_CLASS,
  BPF_JEQ,
  BPF_JMP,
  BPF_JUMP,
  BPF_K,
  BPF_LD,
  BPF_MISC,
  BPF_MISCOP,
  BPF_MODE,
  BPF_OP,
  BPF_RET,
  BPF_RVAL,
  BPF_SIZE,
  BPF_SRC,
  BPF_STMT,
  BPF_TXA,
  BPF_X,
  sock_filter,
  sock_fprog,
} from 'libposix/linux/filter.h'
import { recv, SO_ATTACH_FILTER, SOL_SOCKET, send, setsockopt } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { pair } from '../support/sockets.ts'

describe('sock_fprog', () => {
  it('lets through what its program keeps', () => {
    const [from, to] = pair(2)
    // What begins with 'a', cut after three bytes.
    const filter = array(sock_filter, 4)
    const program = [
      BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0x61, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, 3),
      BPF_STMT(BPF_RET | BPF_K, 0),
    ]
    for (const [i, each] of program.entries()) assign(filter[i]!, each)
    const fprog = Object.assign(new sock_fprog(), { len: 4, filter })
    expect(setsockopt(to, SOL_SOCKET, SO_ATTACH_FILTER, fprog, sizeof(fprog))).toBe(0)
    for (const text of ['before', 'after']) send(from, text, text.length, 0)
    const got = Buffer.alloc(8)
    expect(recv(to, got, 8, 0)).toBe(3)
    expect(got.toString('latin1', 0, 3)).toBe('aft')
  })
})

describe('BPF_STMT', () => {
  it('is an instruction', () => {
    const { code, jt, jf, k } = BPF_STMT(BPF_RET, 0xffffffff)
    expect([code, jt, jf, k]).toEqual([BPF_RET, 0, 0, 0xffffffff])
    expect(() => BPF_STMT(BPF_RET, 1.5)).toThrow(TypeError)
  })
})

describe('BPF_JUMP', () => {
  it('is one that jumps', () => {
    const { code, jt, jf, k } = BPF_JUMP(BPF_JMP, 1, 2, 3)
    expect([code, k, jt, jf]).toEqual([BPF_JMP, 1, 2, 3])
  })
})

const load = BPF_LD | BPF_B | BPF_ABS
const jump = BPF_JMP | BPF_JEQ | BPF_X

describe('BPF_CLASS', () => {
  it('is what it is', () => expect([BPF_CLASS(load), BPF_CLASS(jump)]).toEqual([BPF_LD, BPF_JMP]))
})

describe('BPF_SIZE', () => {
  it('is what it is', () => expect(BPF_SIZE(load)).toBe(BPF_B))
})

describe('BPF_MODE', () => {
  it('is what it is', () => expect(BPF_MODE(load)).toBe(BPF_ABS))
})

describe('BPF_OP', () => {
  it('is what it is', () => expect(BPF_OP(jump)).toBe(BPF_JEQ))
})

describe('BPF_SRC', () => {
  it('is what it is', () => expect(BPF_SRC(jump)).toBe(BPF_X))
})

describe('BPF_RVAL', () => {
  it('is what it is', () => expect(BPF_RVAL(BPF_RET | BPF_X)).toBe(BPF_X))
})

describe('BPF_MISCOP', () => {
  it('is what it is', () => expect(BPF_MISCOP(BPF_MISC | BPF_TXA)).toBe(BPF_TXA))
})

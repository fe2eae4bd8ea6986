/** `<linux/filter.h>` — programs that the kernel runs on every packet of a socket, for SO_ATTACH_FILTER. @module */
import type { StructArray } from '../internal/array.ts'
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { Struct } from '../internal/struct-class.ts'

const native = header('linux/filter.h')

/** `struct sock_filter` — one instruction. A program is `array(sock_filter, n)`. */
export class sock_filter extends struct<sock_filter>(native.sock_filter) {
  declare code: int
  /** Instructions to skip where a condition holds. */
  declare jt: int
  /** Instructions to skip where it does not. */
  declare jf: int
  declare k: unsigned
}

/** The member of this name hides a method of typed arrays. */
const program = struct(native.sock_fprog) as unknown as {
  new (view?: ArrayBufferView): Omit<Struct, 'filter'>
  readonly size: number
}

/** `struct sock_fprog` — a program, as setsockopt takes it. */
export class sock_fprog extends program {
  /** How many instructions. */
  declare len: int
  /** The instructions; more of them than there are is a RangeError. */
  declare filter: StructArray<sock_filter> | sock_filter | ArrayBufferView | null
}

/**
 * `BPF_STMT(code, k)` — an instruction: `assign(program[0], BPF_STMT(BPF_RET | BPF_K, 0xffff))`.
 *
 * @see `socket(7)`
 */
export function BPF_STMT(code: int, k: unsigned): sock_filter {
  const made = new sock_filter()
  native.BPF_STMT(code, k, made)
  return made
}

/**
 * `BPF_JUMP(code, k, jt, jf)` — an instruction that jumps.
 *
 * @see `socket(7)`
 */
export function BPF_JUMP(code: int, k: unsigned, jt: int, jf: int): sock_filter {
  const made = new sock_filter()
  native.BPF_JUMP(code, k, jt, jf, made)
  return made
}

/**
 * `BPF_CLASS(code)` — the class of an instruction.
 *
 * @returns BPF_LD, BPF_LDX, BPF_ST, BPF_STX, BPF_ALU, BPF_JMP, BPF_RET or BPF_MISC.
 * @see `socket(7)`
 */
export function BPF_CLASS(code: int): int {
  return native.BPF_CLASS(code)
}

/**
 * `BPF_SIZE(code)` — how much a load or a store moves.
 *
 * @returns BPF_W, BPF_H or BPF_B.
 * @see `socket(7)`
 */
export function BPF_SIZE(code: int): int {
  return native.BPF_SIZE(code)
}

/**
 * `BPF_MODE(code)` — where a load takes its value from.
 *
 * @returns BPF_IMM, BPF_ABS, BPF_IND, BPF_MEM, BPF_LEN or BPF_MSH.
 * @see `socket(7)`
 */
export function BPF_MODE(code: int): int {
  return native.BPF_MODE(code)
}

/**
 * `BPF_OP(code)` — what an instruction of BPF_ALU or BPF_JMP does.
 *
 * @returns BPF_ADD, BPF_SUB … or BPF_JA, BPF_JEQ ….
 * @see `socket(7)`
 */
export function BPF_OP(code: int): int {
  return native.BPF_OP(code)
}

/**
 * `BPF_SRC(code)` — what it does it with.
 *
 * @returns BPF_K or BPF_X.
 * @see `socket(7)`
 */
export function BPF_SRC(code: int): int {
  return native.BPF_SRC(code)
}

/**
 * `BPF_RVAL(code)` — what an instruction of BPF_RET returns.
 *
 * @returns BPF_K, BPF_X or BPF_A.
 * @see `socket(7)`
 */
export function BPF_RVAL(code: int): int {
  return native.BPF_RVAL(code)
}

/**
 * `BPF_MISCOP(code)` — which way an instruction of BPF_MISC copies.
 *
 * @returns BPF_TAX or BPF_TXA.
 * @see `socket(7)`
 */
export function BPF_MISCOP(code: int): int {
  return native.BPF_MISCOP(code)
}

/** Class: load into the accumulator A. */
export const BPF_LD: int = native.BPF_LD
/** Class: load into the index X. */
export const BPF_LDX: int = native.BPF_LDX
/** Class: store A in the scratch memory. */
export const BPF_ST: int = native.BPF_ST
/** Class: store X in the scratch memory. */
export const BPF_STX: int = native.BPF_STX
/** Class: arithmetic on A. */
export const BPF_ALU: int = native.BPF_ALU
/** Class: jump. */
export const BPF_JMP: int = native.BPF_JMP
/** Class: end; how many bytes of the packet to keep, 0 for none. */
export const BPF_RET: int = native.BPF_RET
/** Class: copy between A and X. */
export const BPF_MISC: int = native.BPF_MISC
/** Four bytes. */
export const BPF_W: int = native.BPF_W
/** Two bytes. */
export const BPF_H: int = native.BPF_H
/** One byte. */
export const BPF_B: int = native.BPF_B
/** The constant k. */
export const BPF_IMM: int = native.BPF_IMM
/** The packet at k. */
export const BPF_ABS: int = native.BPF_ABS
/** The packet at X + k. */
export const BPF_IND: int = native.BPF_IND
/** Word k of the scratch memory. */
export const BPF_MEM: int = native.BPF_MEM
/** The length of the packet. */
export const BPF_LEN: int = native.BPF_LEN
/** 4 × (byte k of the packet & 0xf): the length of an IP header. */
export const BPF_MSH: int = native.BPF_MSH
/** A += k or X (0x0). */
export const BPF_ADD: int = native.BPF_ADD
/** A -= k or X (0x10). */
export const BPF_SUB: int = native.BPF_SUB
/** A *= k or X (0x20). */
export const BPF_MUL: int = native.BPF_MUL
/** A /= k or X (0x30). */
export const BPF_DIV: int = native.BPF_DIV
/** A |= k or X (0x40). */
export const BPF_OR: int = native.BPF_OR
/** A &= k or X (0x50). */
export const BPF_AND: int = native.BPF_AND
/** A <<= k or X (0x60). */
export const BPF_LSH: int = native.BPF_LSH
/** A >>= k or X (0x70). */
export const BPF_RSH: int = native.BPF_RSH
/** A = -A (0x80). */
export const BPF_NEG: int = native.BPF_NEG
/** A %= k or X (0x90). */
export const BPF_MOD: int = native.BPF_MOD
/** A ^= k or X (0xa0). */
export const BPF_XOR: int = native.BPF_XOR
/** Jump k instructions on. */
export const BPF_JA: int = native.BPF_JA
/** Jump by whether A == k. */
export const BPF_JEQ: int = native.BPF_JEQ
/** Jump by whether A > k. */
export const BPF_JGT: int = native.BPF_JGT
/** Jump by whether A >= k. */
export const BPF_JGE: int = native.BPF_JGE
/** Jump by whether A & k. */
export const BPF_JSET: int = native.BPF_JSET
/** The constant k. */
export const BPF_K: int = native.BPF_K
/** The index X. */
export const BPF_X: int = native.BPF_X
/** The accumulator A. */
export const BPF_A: int = native.BPF_A
/** A to X. */
export const BPF_TAX: int = native.BPF_TAX
/** X to A. */
export const BPF_TXA: int = native.BPF_TXA
/** The most instructions of a program. */
export const BPF_MAXINSNS: int = native.BPF_MAXINSNS
/** The words of scratch memory. */
export const BPF_MEMWORDS: int = native.BPF_MEMWORDS
/** The version of the instructions (1). */
export const BPF_MAJOR_VERSION: int = native.BPF_MAJOR_VERSION
/** The version of the instructions, its second part (1). */
export const BPF_MINOR_VERSION: int = native.BPF_MINOR_VERSION
/** Where, for BPF_ABS, what is known beside the packet begins: add one of SKF_AD_*. */
export const SKF_AD_OFF: int = native.SKF_AD_OFF
/** The packet's protocol, ETH_P_* (0). */
export const SKF_AD_PROTOCOL: int = native.SKF_AD_PROTOCOL
/** Whom the packet is for, PACKET_* (4). */
export const SKF_AD_PKTTYPE: int = native.SKF_AD_PKTTYPE
/** The interface's index (8). */
export const SKF_AD_IFINDEX: int = native.SKF_AD_IFINDEX
/** The offset of the netlink attribute of type X, from A on (12). */
export const SKF_AD_NLATTR: int = native.SKF_AD_NLATTR
/** The same inside the attribute at A (16). */
export const SKF_AD_NLATTR_NEST: int = native.SKF_AD_NLATTR_NEST
/** The packet's mark (20). */
export const SKF_AD_MARK: int = native.SKF_AD_MARK
/** The queue that it came through (24). */
export const SKF_AD_QUEUE: int = native.SKF_AD_QUEUE
/** The kind of hardware, ARPHRD_* (28). */
export const SKF_AD_HATYPE: int = native.SKF_AD_HATYPE
/** The packet's hash (32). */
export const SKF_AD_RXHASH: int = native.SKF_AD_RXHASH
/** The processor that the filter runs on (36). */
export const SKF_AD_CPU: int = native.SKF_AD_CPU
/** A ^= X, as it was before {@link BPF_XOR} (40). */
export const SKF_AD_ALU_XOR_X: int = native.SKF_AD_ALU_XOR_X
/** The tag of its VLAN (44). */
export const SKF_AD_VLAN_TAG: int = native.SKF_AD_VLAN_TAG
/** Whether it has one (48). */
export const SKF_AD_VLAN_TAG_PRESENT: int = native.SKF_AD_VLAN_TAG_PRESENT
/** Where the data begins after the headers (52). */
export const SKF_AD_PAY_OFFSET: int = native.SKF_AD_PAY_OFFSET
/** A random number (56). */
export const SKF_AD_RANDOM: int = native.SKF_AD_RANDOM
/** The protocol of its VLAN's tag (60). */
export const SKF_AD_VLAN_TPID: int = native.SKF_AD_VLAN_TPID
/** One more than the highest of these (64). */
export const SKF_AD_MAX: int = native.SKF_AD_MAX
/** Where, for BPF_ABS, the network header begins. */
export const SKF_NET_OFF: int = native.SKF_NET_OFF
/** Where, for BPF_ABS, the link header begins. */
export const SKF_LL_OFF: int = native.SKF_LL_OFF
/** An offset from the network's header. */
export const BPF_NET_OFF: int = native.BPF_NET_OFF
/** An offset from the link's header. */
export const BPF_LL_OFF: int = native.BPF_LL_OFF

/** `<linux/if_alg.h>` — the kernel's cryptography as sockets. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { Address } from '../internal/struct-class.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('linux/if_alg.h')

/** `struct sockaddr_alg` — the address of an AF_ALG socket: an algorithm. */
export class sockaddr_alg extends struct<sockaddr_alg, Address>(native.sockaddr_alg) {
  declare salg_family: sa_family_t
  declare salg_feat: number
  declare salg_mask: number
}

// An interface, because it alone can say that a member takes more than it gives.
export interface sockaddr_alg {
  /** `hash`, `skcipher`, `aead` or `rng`, with a NUL, which a string has by itself. */
  get salg_type(): Buffer
  set salg_type(value: Uint8Array | string)
  /** `sha256`, `cbc(aes)` … */
  get salg_name(): Buffer
  set salg_name(value: Uint8Array | string)
}

/** `struct af_alg_iv` — what comes before the bytes of an initialization vector: ALG_SET_IV. */
export class af_alg_iv extends struct<af_alg_iv>(native.af_alg_iv) {
  declare ivlen: number
}

// Options, and kinds of control data, at level SOL_ALG.
/** The key: an option (1). */
export const ALG_SET_KEY: int = native.ALG_SET_KEY
/** The initial vector: ancillary data, a struct af_alg_iv (2). */
export const ALG_SET_IV: int = native.ALG_SET_IV
/** Encrypt or decrypt: ancillary data, 32 bits (3). */
export const ALG_SET_OP: int = native.ALG_SET_OP
/** How many bytes are authenticated only: ancillary data, 32 bits (4). */
export const ALG_SET_AEAD_ASSOCLEN: int = native.ALG_SET_AEAD_ASSOCLEN
/** The bytes of the tag: the length of the option, which has no value (5). */
export const ALG_SET_AEAD_AUTHSIZE: int = native.ALG_SET_AEAD_AUTHSIZE
/** Entropy for a generator under test: an option (6). */
export const ALG_SET_DRBG_ENTROPY: int = native.ALG_SET_DRBG_ENTROPY

// What to do: the data of ALG_SET_OP.
/** Decrypt (0). */
export const ALG_OP_DECRYPT: int = native.ALG_OP_DECRYPT
/** Encrypt (1). */
export const ALG_OP_ENCRYPT: int = native.ALG_OP_ENCRYPT

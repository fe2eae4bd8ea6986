/** `<linux/if_alg.h>` — the kernel's cryptography as sockets. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('linux/if_alg.h')

/** `struct sockaddr_alg` — the address of an AF_ALG socket: an algorithm. */
export class sockaddr_alg extends struct(native.sockaddr_alg) {
  declare salg_family: sa_family_t
  /** `hash`, `skcipher`, `aead` or `rng`, with a NUL. */
  declare salg_type: Buffer
  declare salg_feat: number
  declare salg_mask: number
  /** `sha256`, `cbc(aes)` …, with a NUL. */
  declare salg_name: Buffer
}

/** `struct af_alg_iv` — what comes before the bytes of an initialization vector: ALG_SET_IV. */
export class af_alg_iv extends struct(native.af_alg_iv) {
  declare ivlen: number
}

// Options, and kinds of control data, at level SOL_ALG.
export const ALG_SET_KEY: int = native.ALG_SET_KEY
export const ALG_SET_IV: int = native.ALG_SET_IV
export const ALG_SET_OP: int = native.ALG_SET_OP
export const ALG_SET_AEAD_ASSOCLEN: int = native.ALG_SET_AEAD_ASSOCLEN
export const ALG_SET_AEAD_AUTHSIZE: int = native.ALG_SET_AEAD_AUTHSIZE
export const ALG_SET_DRBG_ENTROPY: int = native.ALG_SET_DRBG_ENTROPY

// What to do: the data of ALG_SET_OP.
export const ALG_OP_DECRYPT: int = native.ALG_OP_DECRYPT
export const ALG_OP_ENCRYPT: int = native.ALG_OP_ENCRYPT

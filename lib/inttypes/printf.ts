// Conversions of printf for the types of <stdint.h>, without the per cent sign: printf(`%${PRIu64}\n`, n)
import { header } from '../internal/native.ts'

const native = header('inttypes.h')

/** printf: int8_t as a signed decimal number. */
export const PRId8: string = native.PRId8
/** printf: int16_t as a signed decimal number. */
export const PRId16: string = native.PRId16
/** printf: int32_t as a signed decimal number. */
export const PRId32: string = native.PRId32
/** printf: int64_t as a signed decimal number. */
export const PRId64: string = native.PRId64
/** printf: int_least8_t as a signed decimal number. */
export const PRIdLEAST8: string = native.PRIdLEAST8
/** printf: int_least16_t as a signed decimal number. */
export const PRIdLEAST16: string = native.PRIdLEAST16
/** printf: int_least32_t as a signed decimal number. */
export const PRIdLEAST32: string = native.PRIdLEAST32
/** printf: int_least64_t as a signed decimal number. */
export const PRIdLEAST64: string = native.PRIdLEAST64
/** printf: int_fast8_t as a signed decimal number. */
export const PRIdFAST8: string = native.PRIdFAST8
/** printf: int_fast16_t as a signed decimal number. */
export const PRIdFAST16: string = native.PRIdFAST16
/** printf: int_fast32_t as a signed decimal number. */
export const PRIdFAST32: string = native.PRIdFAST32
/** printf: int_fast64_t as a signed decimal number. */
export const PRIdFAST64: string = native.PRIdFAST64
/** printf: intmax_t as a signed decimal number. */
export const PRIdMAX: string = native.PRIdMAX
/** printf: intptr_t as a signed decimal number. */
export const PRIdPTR: string = native.PRIdPTR
/** printf: int8_t as a signed decimal number. */
export const PRIi8: string = native.PRIi8
/** printf: int16_t as a signed decimal number. */
export const PRIi16: string = native.PRIi16
/** printf: int32_t as a signed decimal number. */
export const PRIi32: string = native.PRIi32
/** printf: int64_t as a signed decimal number. */
export const PRIi64: string = native.PRIi64
/** printf: int_least8_t as a signed decimal number. */
export const PRIiLEAST8: string = native.PRIiLEAST8
/** printf: int_least16_t as a signed decimal number. */
export const PRIiLEAST16: string = native.PRIiLEAST16
/** printf: int_least32_t as a signed decimal number. */
export const PRIiLEAST32: string = native.PRIiLEAST32
/** printf: int_least64_t as a signed decimal number. */
export const PRIiLEAST64: string = native.PRIiLEAST64
/** printf: int_fast8_t as a signed decimal number. */
export const PRIiFAST8: string = native.PRIiFAST8
/** printf: int_fast16_t as a signed decimal number. */
export const PRIiFAST16: string = native.PRIiFAST16
/** printf: int_fast32_t as a signed decimal number. */
export const PRIiFAST32: string = native.PRIiFAST32
/** printf: int_fast64_t as a signed decimal number. */
export const PRIiFAST64: string = native.PRIiFAST64
/** printf: intmax_t as a signed decimal number. */
export const PRIiMAX: string = native.PRIiMAX
/** printf: intptr_t as a signed decimal number. */
export const PRIiPTR: string = native.PRIiPTR
/** printf: uint8_t as octal. */
export const PRIo8: string = native.PRIo8
/** printf: uint16_t as octal. */
export const PRIo16: string = native.PRIo16
/** printf: uint32_t as octal. */
export const PRIo32: string = native.PRIo32
/** printf: uint64_t as octal. */
export const PRIo64: string = native.PRIo64
/** printf: uint_least8_t as octal. */
export const PRIoLEAST8: string = native.PRIoLEAST8
/** printf: uint_least16_t as octal. */
export const PRIoLEAST16: string = native.PRIoLEAST16
/** printf: uint_least32_t as octal. */
export const PRIoLEAST32: string = native.PRIoLEAST32
/** printf: uint_least64_t as octal. */
export const PRIoLEAST64: string = native.PRIoLEAST64
/** printf: uint_fast8_t as octal. */
export const PRIoFAST8: string = native.PRIoFAST8
/** printf: uint_fast16_t as octal. */
export const PRIoFAST16: string = native.PRIoFAST16
/** printf: uint_fast32_t as octal. */
export const PRIoFAST32: string = native.PRIoFAST32
/** printf: uint_fast64_t as octal. */
export const PRIoFAST64: string = native.PRIoFAST64
/** printf: uintmax_t as octal. */
export const PRIoMAX: string = native.PRIoMAX
/** printf: uintptr_t as octal. */
export const PRIoPTR: string = native.PRIoPTR
/** printf: uint8_t as decimal. */
export const PRIu8: string = native.PRIu8
/** printf: uint16_t as decimal. */
export const PRIu16: string = native.PRIu16
/** printf: uint32_t as decimal. */
export const PRIu32: string = native.PRIu32
/** printf: uint64_t as decimal. */
export const PRIu64: string = native.PRIu64
/** printf: uint_least8_t as decimal. */
export const PRIuLEAST8: string = native.PRIuLEAST8
/** printf: uint_least16_t as decimal. */
export const PRIuLEAST16: string = native.PRIuLEAST16
/** printf: uint_least32_t as decimal. */
export const PRIuLEAST32: string = native.PRIuLEAST32
/** printf: uint_least64_t as decimal. */
export const PRIuLEAST64: string = native.PRIuLEAST64
/** printf: uint_fast8_t as decimal. */
export const PRIuFAST8: string = native.PRIuFAST8
/** printf: uint_fast16_t as decimal. */
export const PRIuFAST16: string = native.PRIuFAST16
/** printf: uint_fast32_t as decimal. */
export const PRIuFAST32: string = native.PRIuFAST32
/** printf: uint_fast64_t as decimal. */
export const PRIuFAST64: string = native.PRIuFAST64
/** printf: uintmax_t as decimal. */
export const PRIuMAX: string = native.PRIuMAX
/** printf: uintptr_t as decimal. */
export const PRIuPTR: string = native.PRIuPTR
/** printf: uint8_t as hexadecimal. */
export const PRIx8: string = native.PRIx8
/** printf: uint16_t as hexadecimal. */
export const PRIx16: string = native.PRIx16
/** printf: uint32_t as hexadecimal. */
export const PRIx32: string = native.PRIx32
/** printf: uint64_t as hexadecimal. */
export const PRIx64: string = native.PRIx64
/** printf: uint_least8_t as hexadecimal. */
export const PRIxLEAST8: string = native.PRIxLEAST8
/** printf: uint_least16_t as hexadecimal. */
export const PRIxLEAST16: string = native.PRIxLEAST16
/** printf: uint_least32_t as hexadecimal. */
export const PRIxLEAST32: string = native.PRIxLEAST32
/** printf: uint_least64_t as hexadecimal. */
export const PRIxLEAST64: string = native.PRIxLEAST64
/** printf: uint_fast8_t as hexadecimal. */
export const PRIxFAST8: string = native.PRIxFAST8
/** printf: uint_fast16_t as hexadecimal. */
export const PRIxFAST16: string = native.PRIxFAST16
/** printf: uint_fast32_t as hexadecimal. */
export const PRIxFAST32: string = native.PRIxFAST32
/** printf: uint_fast64_t as hexadecimal. */
export const PRIxFAST64: string = native.PRIxFAST64
/** printf: uintmax_t as hexadecimal. */
export const PRIxMAX: string = native.PRIxMAX
/** printf: uintptr_t as hexadecimal. */
export const PRIxPTR: string = native.PRIxPTR
/** printf: uint8_t as hexadecimal with capital letters. */
export const PRIX8: string = native.PRIX8
/** printf: uint16_t as hexadecimal with capital letters. */
export const PRIX16: string = native.PRIX16
/** printf: uint32_t as hexadecimal with capital letters. */
export const PRIX32: string = native.PRIX32
/** printf: uint64_t as hexadecimal with capital letters. */
export const PRIX64: string = native.PRIX64
/** printf: uint_least8_t as hexadecimal with capital letters. */
export const PRIXLEAST8: string = native.PRIXLEAST8
/** printf: uint_least16_t as hexadecimal with capital letters. */
export const PRIXLEAST16: string = native.PRIXLEAST16
/** printf: uint_least32_t as hexadecimal with capital letters. */
export const PRIXLEAST32: string = native.PRIXLEAST32
/** printf: uint_least64_t as hexadecimal with capital letters. */
export const PRIXLEAST64: string = native.PRIXLEAST64
/** printf: uint_fast8_t as hexadecimal with capital letters. */
export const PRIXFAST8: string = native.PRIXFAST8
/** printf: uint_fast16_t as hexadecimal with capital letters. */
export const PRIXFAST16: string = native.PRIXFAST16
/** printf: uint_fast32_t as hexadecimal with capital letters. */
export const PRIXFAST32: string = native.PRIXFAST32
/** printf: uint_fast64_t as hexadecimal with capital letters. */
export const PRIXFAST64: string = native.PRIXFAST64
/** printf: uintmax_t as hexadecimal with capital letters. */
export const PRIXMAX: string = native.PRIXMAX
/** printf: uintptr_t as hexadecimal with capital letters. */
export const PRIXPTR: string = native.PRIXPTR

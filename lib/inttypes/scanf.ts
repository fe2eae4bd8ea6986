// Conversions of scanf for the types of <stdint.h>, without the per cent sign: sscanf(text, `%${SCNu64}`, n)
import { header } from '../internal/native.ts'

const native = header('inttypes.h')

/** scanf: a signed decimal number into int8_t. */
export const SCNd8: string = native.SCNd8
/** scanf: a signed decimal number into int16_t. */
export const SCNd16: string = native.SCNd16
/** scanf: a signed decimal number into int32_t. */
export const SCNd32: string = native.SCNd32
/** scanf: a signed decimal number into int64_t. */
export const SCNd64: string = native.SCNd64
/** scanf: a signed decimal number into int_least8_t. */
export const SCNdLEAST8: string = native.SCNdLEAST8
/** scanf: a signed decimal number into int_least16_t. */
export const SCNdLEAST16: string = native.SCNdLEAST16
/** scanf: a signed decimal number into int_least32_t. */
export const SCNdLEAST32: string = native.SCNdLEAST32
/** scanf: a signed decimal number into int_least64_t. */
export const SCNdLEAST64: string = native.SCNdLEAST64
/** scanf: a signed decimal number into int_fast8_t. */
export const SCNdFAST8: string = native.SCNdFAST8
/** scanf: a signed decimal number into int_fast16_t. */
export const SCNdFAST16: string = native.SCNdFAST16
/** scanf: a signed decimal number into int_fast32_t. */
export const SCNdFAST32: string = native.SCNdFAST32
/** scanf: a signed decimal number into int_fast64_t. */
export const SCNdFAST64: string = native.SCNdFAST64
/** scanf: a signed decimal number into intmax_t. */
export const SCNdMAX: string = native.SCNdMAX
/** scanf: a signed decimal number into intptr_t. */
export const SCNdPTR: string = native.SCNdPTR
/** scanf: a signed number whose prefix says its base into int8_t. */
export const SCNi8: string = native.SCNi8
/** scanf: a signed number whose prefix says its base into int16_t. */
export const SCNi16: string = native.SCNi16
/** scanf: a signed number whose prefix says its base into int32_t. */
export const SCNi32: string = native.SCNi32
/** scanf: a signed number whose prefix says its base into int64_t. */
export const SCNi64: string = native.SCNi64
/** scanf: a signed number whose prefix says its base into int_least8_t. */
export const SCNiLEAST8: string = native.SCNiLEAST8
/** scanf: a signed number whose prefix says its base into int_least16_t. */
export const SCNiLEAST16: string = native.SCNiLEAST16
/** scanf: a signed number whose prefix says its base into int_least32_t. */
export const SCNiLEAST32: string = native.SCNiLEAST32
/** scanf: a signed number whose prefix says its base into int_least64_t. */
export const SCNiLEAST64: string = native.SCNiLEAST64
/** scanf: a signed number whose prefix says its base into int_fast8_t. */
export const SCNiFAST8: string = native.SCNiFAST8
/** scanf: a signed number whose prefix says its base into int_fast16_t. */
export const SCNiFAST16: string = native.SCNiFAST16
/** scanf: a signed number whose prefix says its base into int_fast32_t. */
export const SCNiFAST32: string = native.SCNiFAST32
/** scanf: a signed number whose prefix says its base into int_fast64_t. */
export const SCNiFAST64: string = native.SCNiFAST64
/** scanf: a signed number whose prefix says its base into intmax_t. */
export const SCNiMAX: string = native.SCNiMAX
/** scanf: a signed number whose prefix says its base into intptr_t. */
export const SCNiPTR: string = native.SCNiPTR
/** scanf: an octal number into uint8_t. */
export const SCNo8: string = native.SCNo8
/** scanf: an octal number into uint16_t. */
export const SCNo16: string = native.SCNo16
/** scanf: an octal number into uint32_t. */
export const SCNo32: string = native.SCNo32
/** scanf: an octal number into uint64_t. */
export const SCNo64: string = native.SCNo64
/** scanf: an octal number into uint_least8_t. */
export const SCNoLEAST8: string = native.SCNoLEAST8
/** scanf: an octal number into uint_least16_t. */
export const SCNoLEAST16: string = native.SCNoLEAST16
/** scanf: an octal number into uint_least32_t. */
export const SCNoLEAST32: string = native.SCNoLEAST32
/** scanf: an octal number into uint_least64_t. */
export const SCNoLEAST64: string = native.SCNoLEAST64
/** scanf: an octal number into uint_fast8_t. */
export const SCNoFAST8: string = native.SCNoFAST8
/** scanf: an octal number into uint_fast16_t. */
export const SCNoFAST16: string = native.SCNoFAST16
/** scanf: an octal number into uint_fast32_t. */
export const SCNoFAST32: string = native.SCNoFAST32
/** scanf: an octal number into uint_fast64_t. */
export const SCNoFAST64: string = native.SCNoFAST64
/** scanf: an octal number into uintmax_t. */
export const SCNoMAX: string = native.SCNoMAX
/** scanf: an octal number into uintptr_t. */
export const SCNoPTR: string = native.SCNoPTR
/** scanf: a decimal number into uint8_t. */
export const SCNu8: string = native.SCNu8
/** scanf: a decimal number into uint16_t. */
export const SCNu16: string = native.SCNu16
/** scanf: a decimal number into uint32_t. */
export const SCNu32: string = native.SCNu32
/** scanf: a decimal number into uint64_t. */
export const SCNu64: string = native.SCNu64
/** scanf: a decimal number into uint_least8_t. */
export const SCNuLEAST8: string = native.SCNuLEAST8
/** scanf: a decimal number into uint_least16_t. */
export const SCNuLEAST16: string = native.SCNuLEAST16
/** scanf: a decimal number into uint_least32_t. */
export const SCNuLEAST32: string = native.SCNuLEAST32
/** scanf: a decimal number into uint_least64_t. */
export const SCNuLEAST64: string = native.SCNuLEAST64
/** scanf: a decimal number into uint_fast8_t. */
export const SCNuFAST8: string = native.SCNuFAST8
/** scanf: a decimal number into uint_fast16_t. */
export const SCNuFAST16: string = native.SCNuFAST16
/** scanf: a decimal number into uint_fast32_t. */
export const SCNuFAST32: string = native.SCNuFAST32
/** scanf: a decimal number into uint_fast64_t. */
export const SCNuFAST64: string = native.SCNuFAST64
/** scanf: a decimal number into uintmax_t. */
export const SCNuMAX: string = native.SCNuMAX
/** scanf: a decimal number into uintptr_t. */
export const SCNuPTR: string = native.SCNuPTR
/** scanf: a hexadecimal number into uint8_t. */
export const SCNx8: string = native.SCNx8
/** scanf: a hexadecimal number into uint16_t. */
export const SCNx16: string = native.SCNx16
/** scanf: a hexadecimal number into uint32_t. */
export const SCNx32: string = native.SCNx32
/** scanf: a hexadecimal number into uint64_t. */
export const SCNx64: string = native.SCNx64
/** scanf: a hexadecimal number into uint_least8_t. */
export const SCNxLEAST8: string = native.SCNxLEAST8
/** scanf: a hexadecimal number into uint_least16_t. */
export const SCNxLEAST16: string = native.SCNxLEAST16
/** scanf: a hexadecimal number into uint_least32_t. */
export const SCNxLEAST32: string = native.SCNxLEAST32
/** scanf: a hexadecimal number into uint_least64_t. */
export const SCNxLEAST64: string = native.SCNxLEAST64
/** scanf: a hexadecimal number into uint_fast8_t. */
export const SCNxFAST8: string = native.SCNxFAST8
/** scanf: a hexadecimal number into uint_fast16_t. */
export const SCNxFAST16: string = native.SCNxFAST16
/** scanf: a hexadecimal number into uint_fast32_t. */
export const SCNxFAST32: string = native.SCNxFAST32
/** scanf: a hexadecimal number into uint_fast64_t. */
export const SCNxFAST64: string = native.SCNxFAST64
/** scanf: a hexadecimal number into uintmax_t. */
export const SCNxMAX: string = native.SCNxMAX
/** scanf: a hexadecimal number into uintptr_t. */
export const SCNxPTR: string = native.SCNxPTR

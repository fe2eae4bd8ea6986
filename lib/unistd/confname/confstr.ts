/** confstr: the texts that it can be asked for. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('unistd/confname')

/** A PATH that finds all standard utilities. */
export const _CS_PATH: int = native._CS_PATH
/** The programming environments of POSIX's version 6 that are there. */
export const _CS_V6_WIDTH_RESTRICTED_ENVS: int = native._CS_V6_WIDTH_RESTRICTED_ENVS
/** Another name for {@link _CS_V6_WIDTH_RESTRICTED_ENVS}. */
export const _CS_POSIX_V6_WIDTH_RESTRICTED_ENVS: int = native._CS_POSIX_V6_WIDTH_RESTRICTED_ENVS
/** The version of glibc. */
export const _CS_GNU_LIBC_VERSION: int = native._CS_GNU_LIBC_VERSION
/** The kind and version of threads. */
export const _CS_GNU_LIBPTHREAD_VERSION: int = native._CS_GNU_LIBPTHREAD_VERSION
/** The programming environments of POSIX's version 5 that are there. */
export const _CS_V5_WIDTH_RESTRICTED_ENVS: int = native._CS_V5_WIDTH_RESTRICTED_ENVS
/** Another name for {@link _CS_V5_WIDTH_RESTRICTED_ENVS}. */
export const _CS_POSIX_V5_WIDTH_RESTRICTED_ENVS: int = native._CS_POSIX_V5_WIDTH_RESTRICTED_ENVS
/** The programming environments of POSIX's version 7 that are there. */
export const _CS_V7_WIDTH_RESTRICTED_ENVS: int = native._CS_V7_WIDTH_RESTRICTED_ENVS
/** Another name for {@link _CS_V7_WIDTH_RESTRICTED_ENVS}. */
export const _CS_POSIX_V7_WIDTH_RESTRICTED_ENVS: int = native._CS_POSIX_V7_WIDTH_RESTRICTED_ENVS
/** Options of the compiler for large files. */
export const _CS_LFS_CFLAGS: int = native._CS_LFS_CFLAGS
/** Options of the linker for large files. */
export const _CS_LFS_LDFLAGS: int = native._CS_LFS_LDFLAGS
/** Libraries for large files. */
export const _CS_LFS_LIBS: int = native._CS_LFS_LIBS
/** Options of lint for large files. */
export const _CS_LFS_LINTFLAGS: int = native._CS_LFS_LINTFLAGS
/** Options of the compiler for large files by open64() and its kin. */
export const _CS_LFS64_CFLAGS: int = native._CS_LFS64_CFLAGS
/** Options of the linker for large files by open64() and its kin. */
export const _CS_LFS64_LDFLAGS: int = native._CS_LFS64_LDFLAGS
/** Libraries for large files by open64() and its kin. */
export const _CS_LFS64_LIBS: int = native._CS_LFS64_LIBS
/** Options of lint for large files by open64() and its kin. */
export const _CS_LFS64_LINTFLAGS: int = native._CS_LFS64_LINTFLAGS
/** Options of the compiler for int, long, pointers and off_t of 32 bits. */
export const _CS_XBS5_ILP32_OFF32_CFLAGS: int = native._CS_XBS5_ILP32_OFF32_CFLAGS
/** Options of the linker for int, long, pointers and off_t of 32 bits. */
export const _CS_XBS5_ILP32_OFF32_LDFLAGS: int = native._CS_XBS5_ILP32_OFF32_LDFLAGS
/** Libraries for int, long, pointers and off_t of 32 bits. */
export const _CS_XBS5_ILP32_OFF32_LIBS: int = native._CS_XBS5_ILP32_OFF32_LIBS
/** Options of lint for int, long, pointers and off_t of 32 bits. */
export const _CS_XBS5_ILP32_OFF32_LINTFLAGS: int = native._CS_XBS5_ILP32_OFF32_LINTFLAGS
/** Options of the compiler for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_XBS5_ILP32_OFFBIG_CFLAGS: int = native._CS_XBS5_ILP32_OFFBIG_CFLAGS
/** Options of the linker for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_XBS5_ILP32_OFFBIG_LDFLAGS: int = native._CS_XBS5_ILP32_OFFBIG_LDFLAGS
/** Libraries for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_XBS5_ILP32_OFFBIG_LIBS: int = native._CS_XBS5_ILP32_OFFBIG_LIBS
/** Options of lint for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_XBS5_ILP32_OFFBIG_LINTFLAGS: int = native._CS_XBS5_ILP32_OFFBIG_LINTFLAGS
/** Options of the compiler for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_XBS5_LP64_OFF64_CFLAGS: int = native._CS_XBS5_LP64_OFF64_CFLAGS
/** Options of the linker for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_XBS5_LP64_OFF64_LDFLAGS: int = native._CS_XBS5_LP64_OFF64_LDFLAGS
/** Libraries for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_XBS5_LP64_OFF64_LIBS: int = native._CS_XBS5_LP64_OFF64_LIBS
/** Options of lint for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_XBS5_LP64_OFF64_LINTFLAGS: int = native._CS_XBS5_LP64_OFF64_LINTFLAGS
/** Options of the compiler for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_XBS5_LPBIG_OFFBIG_CFLAGS: int = native._CS_XBS5_LPBIG_OFFBIG_CFLAGS
/** Options of the linker for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_XBS5_LPBIG_OFFBIG_LDFLAGS: int = native._CS_XBS5_LPBIG_OFFBIG_LDFLAGS
/** Libraries for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_XBS5_LPBIG_OFFBIG_LIBS: int = native._CS_XBS5_LPBIG_OFFBIG_LIBS
/** Options of lint for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_XBS5_LPBIG_OFFBIG_LINTFLAGS: int = native._CS_XBS5_LPBIG_OFFBIG_LINTFLAGS
/** Options of the compiler for int, long, pointers and off_t of 32 bits. */
export const _CS_POSIX_V6_ILP32_OFF32_CFLAGS: int = native._CS_POSIX_V6_ILP32_OFF32_CFLAGS
/** Options of the linker for int, long, pointers and off_t of 32 bits. */
export const _CS_POSIX_V6_ILP32_OFF32_LDFLAGS: int = native._CS_POSIX_V6_ILP32_OFF32_LDFLAGS
/** Libraries for int, long, pointers and off_t of 32 bits. */
export const _CS_POSIX_V6_ILP32_OFF32_LIBS: int = native._CS_POSIX_V6_ILP32_OFF32_LIBS
/** Options of lint for int, long, pointers and off_t of 32 bits. */
export const _CS_POSIX_V6_ILP32_OFF32_LINTFLAGS: int = native._CS_POSIX_V6_ILP32_OFF32_LINTFLAGS
/** Options of the compiler for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_POSIX_V6_ILP32_OFFBIG_CFLAGS: int = native._CS_POSIX_V6_ILP32_OFFBIG_CFLAGS
/** Options of the linker for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_POSIX_V6_ILP32_OFFBIG_LDFLAGS: int = native._CS_POSIX_V6_ILP32_OFFBIG_LDFLAGS
/** Libraries for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_POSIX_V6_ILP32_OFFBIG_LIBS: int = native._CS_POSIX_V6_ILP32_OFFBIG_LIBS
/** Options of lint for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_POSIX_V6_ILP32_OFFBIG_LINTFLAGS: int = native._CS_POSIX_V6_ILP32_OFFBIG_LINTFLAGS
/** Options of the compiler for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_POSIX_V6_LP64_OFF64_CFLAGS: int = native._CS_POSIX_V6_LP64_OFF64_CFLAGS
/** Options of the linker for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_POSIX_V6_LP64_OFF64_LDFLAGS: int = native._CS_POSIX_V6_LP64_OFF64_LDFLAGS
/** Libraries for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_POSIX_V6_LP64_OFF64_LIBS: int = native._CS_POSIX_V6_LP64_OFF64_LIBS
/** Options of lint for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_POSIX_V6_LP64_OFF64_LINTFLAGS: int = native._CS_POSIX_V6_LP64_OFF64_LINTFLAGS
/** Options of the compiler for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_POSIX_V6_LPBIG_OFFBIG_CFLAGS: int = native._CS_POSIX_V6_LPBIG_OFFBIG_CFLAGS
/** Options of the linker for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_POSIX_V6_LPBIG_OFFBIG_LDFLAGS: int = native._CS_POSIX_V6_LPBIG_OFFBIG_LDFLAGS
/** Libraries for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_POSIX_V6_LPBIG_OFFBIG_LIBS: int = native._CS_POSIX_V6_LPBIG_OFFBIG_LIBS
/** Options of lint for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_POSIX_V6_LPBIG_OFFBIG_LINTFLAGS: int = native._CS_POSIX_V6_LPBIG_OFFBIG_LINTFLAGS
/** Options of the compiler for int, long, pointers and off_t of 32 bits. */
export const _CS_POSIX_V7_ILP32_OFF32_CFLAGS: int = native._CS_POSIX_V7_ILP32_OFF32_CFLAGS
/** Options of the linker for int, long, pointers and off_t of 32 bits. */
export const _CS_POSIX_V7_ILP32_OFF32_LDFLAGS: int = native._CS_POSIX_V7_ILP32_OFF32_LDFLAGS
/** Libraries for int, long, pointers and off_t of 32 bits. */
export const _CS_POSIX_V7_ILP32_OFF32_LIBS: int = native._CS_POSIX_V7_ILP32_OFF32_LIBS
/** Options of lint for int, long, pointers and off_t of 32 bits. */
export const _CS_POSIX_V7_ILP32_OFF32_LINTFLAGS: int = native._CS_POSIX_V7_ILP32_OFF32_LINTFLAGS
/** Options of the compiler for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_POSIX_V7_ILP32_OFFBIG_CFLAGS: int = native._CS_POSIX_V7_ILP32_OFFBIG_CFLAGS
/** Options of the linker for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_POSIX_V7_ILP32_OFFBIG_LDFLAGS: int = native._CS_POSIX_V7_ILP32_OFFBIG_LDFLAGS
/** Libraries for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_POSIX_V7_ILP32_OFFBIG_LIBS: int = native._CS_POSIX_V7_ILP32_OFFBIG_LIBS
/** Options of lint for int, long and pointers of 32 bits, off_t of 64. */
export const _CS_POSIX_V7_ILP32_OFFBIG_LINTFLAGS: int = native._CS_POSIX_V7_ILP32_OFFBIG_LINTFLAGS
/** Options of the compiler for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_POSIX_V7_LP64_OFF64_CFLAGS: int = native._CS_POSIX_V7_LP64_OFF64_CFLAGS
/** Options of the linker for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_POSIX_V7_LP64_OFF64_LDFLAGS: int = native._CS_POSIX_V7_LP64_OFF64_LDFLAGS
/** Libraries for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_POSIX_V7_LP64_OFF64_LIBS: int = native._CS_POSIX_V7_LP64_OFF64_LIBS
/** Options of lint for int of 32 bits, long, pointers and off_t of 64. */
export const _CS_POSIX_V7_LP64_OFF64_LINTFLAGS: int = native._CS_POSIX_V7_LP64_OFF64_LINTFLAGS
/** Options of the compiler for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_POSIX_V7_LPBIG_OFFBIG_CFLAGS: int = native._CS_POSIX_V7_LPBIG_OFFBIG_CFLAGS
/** Options of the linker for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_POSIX_V7_LPBIG_OFFBIG_LDFLAGS: int = native._CS_POSIX_V7_LPBIG_OFFBIG_LDFLAGS
/** Libraries for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_POSIX_V7_LPBIG_OFFBIG_LIBS: int = native._CS_POSIX_V7_LPBIG_OFFBIG_LIBS
/** Options of lint for int of at least 32 bits, long, pointers and off_t of at least 64. */
export const _CS_POSIX_V7_LPBIG_OFFBIG_LINTFLAGS: int = native._CS_POSIX_V7_LPBIG_OFFBIG_LINTFLAGS
/** The environment that a program of POSIX's version 6 needs. */
export const _CS_V6_ENV: int = native._CS_V6_ENV
/** The environment that a program of POSIX's version 7 needs. */
export const _CS_V7_ENV: int = native._CS_V7_ENV

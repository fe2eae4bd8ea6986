/** `<linux/vm_sockets.h>` — sockets between a virtual machine and its host. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { Address } from '../internal/struct-class.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('linux/vm_sockets.h')

/** `struct sockaddr_vm` — the address of an AF_VSOCK socket. Both numbers in host byte order. */
export class sockaddr_vm extends struct<sockaddr_vm, Address>(native.sockaddr_vm) {
  declare svm_family: sa_family_t
  declare svm_port: number
  /** The machine: VMADDR_CID_*. */
  declare svm_cid: number
  /** VMADDR_FLAG_TO_HOST. */
  declare svm_flags: number
}

/**
 * `uint32_t VM_SOCKETS_VERSION_EPOCH(uint32_t version)` — the first, eight bits of a version.
 *
 * @see `vsock(7)`
 */
export function VM_SOCKETS_VERSION_EPOCH(version: unsigned): unsigned {
  return native.VM_SOCKETS_VERSION_EPOCH(version)
}

/**
 * `uint32_t VM_SOCKETS_VERSION_MAJOR(uint32_t version)` — the second, eight bits of a version.
 *
 * @see `vsock(7)`
 */
export function VM_SOCKETS_VERSION_MAJOR(version: unsigned): unsigned {
  return native.VM_SOCKETS_VERSION_MAJOR(version)
}

/**
 * `uint32_t VM_SOCKETS_VERSION_MINOR(uint32_t version)` — the third, sixteen bits of a version.
 *
 * @see `vsock(7)`
 */
export function VM_SOCKETS_VERSION_MINOR(version: unsigned): unsigned {
  return native.VM_SOCKETS_VERSION_MINOR(version)
}

// Addresses, and what goes with them.
/** svm_cid: the hypervisor (0). */
export const VMADDR_CID_HYPERVISOR: int = native.VMADDR_CID_HYPERVISOR
/** svm_cid: this machine, virtual or not (1). */
export const VMADDR_CID_LOCAL: int = native.VMADDR_CID_LOCAL
/** svm_flags: by way of the host, also between its machines (0x1). */
export const VMADDR_FLAG_TO_HOST: int = native.VMADDR_FLAG_TO_HOST
/** svm_cid: the host (2). */
export const VMADDR_CID_HOST: int = native.VMADDR_CID_HOST
/** svm_cid: any (0xffffffff). */
export const VMADDR_CID_ANY: int = native.VMADDR_CID_ANY
/** svm_port: any (0xffffffff). */
export const VMADDR_PORT_ANY: int = native.VMADDR_PORT_ANY
/** What a version is that cannot be known (0xffffffff). */
export const VM_SOCKETS_INVALID_VERSION: int = native.VM_SOCKETS_INVALID_VERSION

// Options.
/** Bytes of the buffer: 64 bits. */
export const SO_VM_SOCKETS_BUFFER_SIZE: int = native.SO_VM_SOCKETS_BUFFER_SIZE
/** The least that it can be set to: 64 bits. */
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE: int = native.SO_VM_SOCKETS_BUFFER_MIN_SIZE
/** Ancillary data of the error queue. */
export const VSOCK_RECVERR: int = native.VSOCK_RECVERR
/** The most that it can be set to: 64 bits. */
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE: int = native.SO_VM_SOCKETS_BUFFER_MAX_SIZE
/** The peer's id as its host knows it: an int; VMware's. */
export const SO_VM_SOCKETS_PEER_HOST_VM_ID: int = native.SO_VM_SOCKETS_PEER_HOST_VM_ID
/** Whether the peer is trusted: an int; VMware's. */
export const SO_VM_SOCKETS_TRUSTED: int = native.SO_VM_SOCKETS_TRUSTED
/** How long connect waits: a struct timeval. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT: int = native.SO_VM_SOCKETS_CONNECT_TIMEOUT
/** {@link SO_VM_SOCKETS_CONNECT_TIMEOUT} with the kernel's long. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: int = native.SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD
/** Transfers do not wait: VMware's, inside the kernel. */
export const SO_VM_SOCKETS_NONBLOCK_TXRX: int = native.SO_VM_SOCKETS_NONBLOCK_TXRX
/** {@link SO_VM_SOCKETS_CONNECT_TIMEOUT} with 64-bit seconds. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: int = native.SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW
/** Ancillary data of vsock (287). */
export const SOL_VSOCK: int = native.SOL_VSOCK

// Requests of ioctl on /dev/vsock.
/** The machine's own id: an unsigned int. */
export const IOCTL_VM_SOCKETS_GET_LOCAL_CID: int = native.IOCTL_VM_SOCKETS_GET_LOCAL_CID

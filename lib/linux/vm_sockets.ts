/** `<linux/vm_sockets.h>` — sockets between a virtual machine and its host. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('linux/vm_sockets.h')

/** `struct sockaddr_vm` — the address of an AF_VSOCK socket. Both numbers in host byte order. */
export class sockaddr_vm extends struct(native.sockaddr_vm) {
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
 * @see vsock(7)
 */
export function VM_SOCKETS_VERSION_EPOCH(version: unsigned): unsigned {
  return native.VM_SOCKETS_VERSION_EPOCH(version)
}

/**
 * `uint32_t VM_SOCKETS_VERSION_MAJOR(uint32_t version)` — the second, eight bits of a version.
 *
 * @see vsock(7)
 */
export function VM_SOCKETS_VERSION_MAJOR(version: unsigned): unsigned {
  return native.VM_SOCKETS_VERSION_MAJOR(version)
}

/**
 * `uint32_t VM_SOCKETS_VERSION_MINOR(uint32_t version)` — the third, sixteen bits of a version.
 *
 * @see vsock(7)
 */
export function VM_SOCKETS_VERSION_MINOR(version: unsigned): unsigned {
  return native.VM_SOCKETS_VERSION_MINOR(version)
}

// Addresses, and what goes with them.
export const VMADDR_CID_HYPERVISOR: int = native.VMADDR_CID_HYPERVISOR
export const VMADDR_CID_LOCAL: int = native.VMADDR_CID_LOCAL
export const VMADDR_FLAG_TO_HOST: int = native.VMADDR_FLAG_TO_HOST
export const VMADDR_CID_HOST: int = native.VMADDR_CID_HOST
export const VMADDR_CID_ANY: int = native.VMADDR_CID_ANY
export const VMADDR_PORT_ANY: int = native.VMADDR_PORT_ANY
export const VM_SOCKETS_INVALID_VERSION: int = native.VM_SOCKETS_INVALID_VERSION

// Options.
export const SO_VM_SOCKETS_BUFFER_SIZE: int = native.SO_VM_SOCKETS_BUFFER_SIZE
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE: int = native.SO_VM_SOCKETS_BUFFER_MIN_SIZE
export const VSOCK_RECVERR: int = native.VSOCK_RECVERR
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE: int = native.SO_VM_SOCKETS_BUFFER_MAX_SIZE
export const SO_VM_SOCKETS_PEER_HOST_VM_ID: int = native.SO_VM_SOCKETS_PEER_HOST_VM_ID
export const SO_VM_SOCKETS_TRUSTED: int = native.SO_VM_SOCKETS_TRUSTED
export const SO_VM_SOCKETS_CONNECT_TIMEOUT: int = native.SO_VM_SOCKETS_CONNECT_TIMEOUT
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: int = native.SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD
export const SO_VM_SOCKETS_NONBLOCK_TXRX: int = native.SO_VM_SOCKETS_NONBLOCK_TXRX
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: int = native.SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW
export const SOL_VSOCK: int = native.SOL_VSOCK

// Requests of ioctl on /dev/vsock.
export const IOCTL_VM_SOCKETS_GET_LOCAL_CID: int = native.IOCTL_VM_SOCKETS_GET_LOCAL_CID

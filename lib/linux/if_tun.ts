/** `<linux/if_tun.h>` — devices whose frames a program reads and writes: /dev/net/tun. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'

const native = header('linux/if_tun.h')

/** `struct tun_pi` — what stands before each packet without IFF_NO_PI. */
export class tun_pi extends struct<tun_pi>(native.tun_pi) {
  /** TUN_PKT_STRIP. */
  declare flags: number
  /** ETH_P_*, in network byte order. */
  declare proto: number
}

/** `struct tun_filter` — what a TAP device lets through: TUNSETTXFILTER. The addresses follow. */
export class tun_filter extends struct<tun_filter>(native.tun_filter) {
  /** TUN_FLT_ALLMULTI. */
  declare flags: number
  /** How many addresses follow, of 6 bytes each. */
  declare count: number
}

// Requests of ioctl.
/** struct ifreq: make the device of that name and those IFF_* flags this descriptor's. */
export const TUNSETIFF: int = native.TUNSETIFF
/** struct ifreq: the name and flags of this descriptor's device. */
export const TUNGETIFF: int = native.TUNGETIFF
/** By value: whether the device outlives the descriptor. */
export const TUNSETPERSIST: int = native.TUNSETPERSIST
/** By value: the user who may use the device. */
export const TUNSETOWNER: int = native.TUNSETOWNER
/** By value: the group that may use it. */
export const TUNSETGROUP: int = native.TUNSETGROUP
/** By value: the kind of the device, ARPHRD_*. */
export const TUNSETLINK: int = native.TUNSETLINK
/** By value: whether to log. */
export const TUNSETDEBUG: int = native.TUNSETDEBUG
/** By value: of no effect any more. */
export const TUNSETNOCSUM: int = native.TUNSETNOCSUM
/** unsigned: the IFF_* flags that the kernel knows. */
export const TUNGETFEATURES: int = native.TUNGETFEATURES
/** By value: TUN_F_*. */
export const TUNSETOFFLOAD: int = native.TUNSETOFFLOAD
/** int: bytes that may wait to be read. */
export const TUNGETSNDBUF: int = native.TUNGETSNDBUF
/** int: the same. */
export const TUNSETSNDBUF: int = native.TUNSETSNDBUF
/** int: bytes of the header that IFF_VNET_HDR adds. */
export const TUNGETVNETHDRSZ: int = native.TUNGETVNETHDRSZ
/** int: the same. */
export const TUNSETVNETHDRSZ: int = native.TUNSETVNETHDRSZ
/** struct tun_filter, with as many addresses as it says. */
export const TUNSETTXFILTER: int = native.TUNSETTXFILTER
/** struct sock_fprog: a filter of packets. */
export const TUNATTACHFILTER: int = native.TUNATTACHFILTER
/** Take the filter away. */
export const TUNDETACHFILTER: int = native.TUNDETACHFILTER
/** struct sock_fprog: the filter. */
export const TUNGETFILTER: int = native.TUNGETFILTER
/** struct ifreq: IFF_ATTACH_QUEUE or IFF_DETACH_QUEUE. */
export const TUNSETQUEUE: int = native.TUNSETQUEUE
/** unsigned: the index of the device to be made. */
export const TUNSETIFINDEX: int = native.TUNSETIFINDEX
/** int: whether the header that IFF_VNET_HDR adds is little-endian. */
export const TUNSETVNETLE: int = native.TUNSETVNETLE
/** int: the same. */
export const TUNGETVNETLE: int = native.TUNGETVNETLE
/** int: whether it is big-endian. */
export const TUNSETVNETBE: int = native.TUNSETVNETBE
/** int: the same. */
export const TUNGETVNETBE: int = native.TUNGETVNETBE
/** int: a BPF program that chooses the queue. */
export const TUNSETSTEERINGEBPF: int = native.TUNSETSTEERINGEBPF
/** int: a BPF program that filters. */
export const TUNSETFILTEREBPF: int = native.TUNSETFILTEREBPF
/** int: whether the device has a carrier. */
export const TUNSETCARRIER: int = native.TUNSETCARRIER
/** No argument: a descriptor of the device's network namespace. */
export const TUNGETDEVNETNS: int = native.TUNGETDEVNETNS

// Flags of TUNSETIFF, in `ifr_flags`.
/** A device of IP packets (0x0001). */
export const IFF_TUN: int = native.IFF_TUN
/** A device of Ethernet frames (0x0002). */
export const IFF_TAP: int = native.IFF_TAP
/** Take packets in by NAPI (0x0010). */
export const IFF_NAPI: int = native.IFF_NAPI
/** The same, in fragments (0x0020). */
export const IFF_NAPI_FRAGS: int = native.IFF_NAPI_FRAGS
/** Come up without a carrier (0x0040). */
export const IFF_NO_CARRIER: int = native.IFF_NO_CARRIER
/** No struct tun_pi before each packet (0x1000). */
export const IFF_NO_PI: int = native.IFF_NO_PI
/** Of no effect any more (0x2000). */
export const IFF_ONE_QUEUE: int = native.IFF_ONE_QUEUE
/** A virtio header before each packet (0x4000). */
export const IFF_VNET_HDR: int = native.IFF_VNET_HDR
/** Fail where the device is there already (0x8000). */
export const IFF_TUN_EXCL: int = native.IFF_TUN_EXCL
/** Several descriptors, a queue each (0x0100). */
export const IFF_MULTI_QUEUE: int = native.IFF_MULTI_QUEUE
/** TUNSETQUEUE: use this queue (0x0200). */
export const IFF_ATTACH_QUEUE: int = native.IFF_ATTACH_QUEUE
/** TUNSETQUEUE: do not (0x0400). */
export const IFF_DETACH_QUEUE: int = native.IFF_DETACH_QUEUE
/** Told by TUNGETIFF: the device outlives the descriptor (0x0800). */
export const IFF_PERSIST: int = native.IFF_PERSIST
/** Told by TUNGETIFF: there is no filter (0x1000). */
export const IFF_NOFILTER: int = native.IFF_NOFILTER
/** Packets that may wait (500). */
export const TUN_READQ_SIZE: int = native.TUN_READQ_SIZE
/** An old name for {@link IFF_TUN} (0x0001). */
export const TUN_TUN_DEV: int = native.TUN_TUN_DEV
/** An old name for {@link IFF_TAP} (0x0002). */
export const TUN_TAP_DEV: int = native.TUN_TAP_DEV
/** The flags that are the type (0x000f). */
export const TUN_TYPE_MASK: int = native.TUN_TYPE_MASK
/** Of no effect any more (1). */
export const TUN_TX_TIMESTAMP: int = native.TUN_TX_TIMESTAMP

// Flags of TUNSETOFFLOAD, of `tun_pi` and of `tun_filter`.
/** The program takes packets without a checksum (0x01). */
export const TUN_F_CSUM: int = native.TUN_F_CSUM
/** It takes large ones of TCP over IPv4 (0x02). */
export const TUN_F_TSO4: int = native.TUN_F_TSO4
/** The same over IPv6 (0x04). */
export const TUN_F_TSO6: int = native.TUN_F_TSO6
/** The same with ECN (0x08). */
export const TUN_F_TSO_ECN: int = native.TUN_F_TSO_ECN
/** It takes large ones of UDP (0x10). */
export const TUN_F_UFO: int = native.TUN_F_UFO
/** The packet was longer than the buffer (0x0001). */
export const TUN_PKT_STRIP: int = native.TUN_PKT_STRIP
/** Let all multicasts through (0x0001). */
export const TUN_FLT_ALLMULTI: int = native.TUN_FLT_ALLMULTI

/** `<netinet/tcp.h>` — TCP: its options and its header. @module */
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { sockaddr_storage } from '../sys/socket.ts'

export { tcp_info } from '../linux/tcp.ts'
export * from './tcp/constants.ts'

const native = header('netinet/tcp.h')

/** `struct tcphdr` — the header of a segment, under BSD's names and under Linux's. Numbers of several bytes in network byte order. */
export class tcphdr extends struct<tcphdr>(native.tcphdr) {
  declare th_sport: number
  declare th_dport: number
  declare th_seq: number
  declare th_ack: number
  declare th_x2: number
  /** Length of the header, in units of 4 bytes. */
  declare th_off: number
  /** TH_*. */
  declare th_flags: number
  declare th_win: number
  declare th_sum: number
  declare th_urp: number

  declare source: number
  declare dest: number
  declare seq: number
  declare ack_seq: number
  declare res1: number
  /** Length of the header, in units of 4 bytes. */
  declare doff: number
  declare fin: number
  declare syn: number
  declare rst: number
  declare psh: number
  declare ack: number
  declare urg: number
  declare res2: number
  declare window: number
  declare check: number
  declare urg_ptr: number
}

/** `struct tcp_md5sig` — the key for a peer: TCP_MD5SIG. */
export class tcp_md5sig extends struct<tcp_md5sig>(native.tcp_md5sig, { tcpm_addr: sockaddr_storage }) {
  declare tcpm_addr: sockaddr_storage
  declare tcpm_flags: number
  declare tcpm_prefixlen: number
  declare tcpm_keylen: number
  declare tcpm_key: Uint8Array
}

/** `struct tcp_repair_opt` — one option of a connection under repair: TCP_REPAIR_OPTIONS. */
export class tcp_repair_opt extends struct<tcp_repair_opt>(native.tcp_repair_opt) {
  declare opt_code: number
  declare opt_val: number
}

/** `struct tcp_repair_window` — the windows of a connection under repair: TCP_REPAIR_WINDOW. */
export class tcp_repair_window extends struct<tcp_repair_window>(native.tcp_repair_window) {
  declare snd_wl1: number
  declare snd_wnd: number
  declare max_window: number
  declare rcv_wnd: number
  declare rcv_wup: number
}

/** `struct tcp_cookie_transactions` — TCP_COOKIE_TRANSACTIONS. */
export class tcp_cookie_transactions extends struct<tcp_cookie_transactions>(native.tcp_cookie_transactions) {
  declare tcpct_flags: number
  declare tcpct_cookie_desired: number
  declare tcpct_s_data_desired: number
  declare tcpct_used: number
  declare tcpct_value: Uint8Array
}

/** `struct tcp_zerocopy_receive` — TCP_ZEROCOPY_RECEIVE. */
export class tcp_zerocopy_receive extends struct<tcp_zerocopy_receive>(native.tcp_zerocopy_receive) {
  declare address: number
  declare length: number
  declare recv_skip_hint: number
}

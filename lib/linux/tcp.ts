/** `<linux/tcp.h>` — the kernel's own `tcp_info`, of which libc's `<netinet/tcp.h>` knows the beginning; here both have all of it. @module */
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'

const native = header('linux/tcp.h')

/**
 * `struct tcp_info` — how a connection does: TCP_INFO, all of it.
 *
 * An older kernel fills less, and says by the
 * length how much.
 */
export class tcp_info extends struct<tcp_info>(native.tcp_info) {
  /** TCP_ESTABLISHED … */
  declare tcpi_state: number
  declare tcpi_ca_state: number
  declare tcpi_retransmits: number
  declare tcpi_probes: number
  declare tcpi_backoff: number
  declare tcpi_options: number
  declare tcpi_snd_wscale: number
  declare tcpi_rcv_wscale: number
  declare tcpi_delivery_rate_app_limited: number
  declare tcpi_fastopen_client_fail: number
  declare tcpi_rto: number
  declare tcpi_ato: number
  /** Largest segment that is sent. */
  declare tcpi_snd_mss: number
  declare tcpi_rcv_mss: number
  /** Segments sent and not acknowledged. */
  declare tcpi_unacked: number
  declare tcpi_sacked: number
  declare tcpi_lost: number
  declare tcpi_retrans: number
  declare tcpi_fackets: number
  declare tcpi_last_data_sent: number
  declare tcpi_last_ack_sent: number
  declare tcpi_last_data_recv: number
  declare tcpi_last_ack_recv: number
  /** The path MTU. */
  declare tcpi_pmtu: number
  declare tcpi_rcv_ssthresh: number
  /** Smoothed round-trip time in microseconds. */
  declare tcpi_rtt: number
  declare tcpi_rttvar: number
  declare tcpi_snd_ssthresh: number
  /** The congestion window, in segments. */
  declare tcpi_snd_cwnd: number
  declare tcpi_advmss: number
  declare tcpi_reordering: number
  declare tcpi_rcv_rtt: number
  declare tcpi_rcv_space: number
  /** Segments sent again since the beginning. */
  declare tcpi_total_retrans: number
  declare tcpi_pacing_rate: number
  declare tcpi_max_pacing_rate: number
  /** Bytes that the peer acknowledged. */
  declare tcpi_bytes_acked: number
  /** Bytes that came. */
  declare tcpi_bytes_received: number
  /** Segments sent, those without data included. */
  declare tcpi_segs_out: number
  /** Segments that came. */
  declare tcpi_segs_in: number
  /** Bytes written that have not been sent yet. */
  declare tcpi_notsent_bytes: number
  /** Least round-trip time in microseconds. */
  declare tcpi_min_rtt: number
  /** Segments with data that came. */
  declare tcpi_data_segs_in: number
  /** Segments sent that carried data. */
  declare tcpi_data_segs_out: number
  declare tcpi_delivery_rate: number
  /** Microseconds with data to send. */
  declare tcpi_busy_time: number
  /** Microseconds held up by the peer's window. */
  declare tcpi_rwnd_limited: number
  /** Microseconds held up by the own send buffer. */
  declare tcpi_sndbuf_limited: number
  declare tcpi_delivered: number
  declare tcpi_delivered_ce: number
  /** Bytes sent, repetitions included. */
  declare tcpi_bytes_sent: number
  /** Bytes sent again. */
  declare tcpi_bytes_retrans: number
  declare tcpi_dsack_dups: number
  declare tcpi_reord_seen: number
  declare tcpi_rcv_ooopack: number
  declare tcpi_snd_wnd: number
}

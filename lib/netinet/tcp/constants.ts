/** Constants of `<netinet/tcp.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('netinet/tcp.h')

// Options at level IPPROTO_TCP. What each holds comes first.
/** The level of the TCP_* options. */
export const SOL_TCP: int = native.SOL_TCP
/** int: send at once, without Nagle's algorithm. */
export const TCP_NODELAY: int = native.TCP_NODELAY
/** int: the largest segment. */
export const TCP_MAXSEG: int = native.TCP_MAXSEG
/** int: send full segments only until it is cleared. */
export const TCP_CORK: int = native.TCP_CORK
/** int: idle seconds before the first keep-alive probe. */
export const TCP_KEEPIDLE: int = native.TCP_KEEPIDLE
/** int: seconds between keep-alive probes. */
export const TCP_KEEPINTVL: int = native.TCP_KEEPINTVL
/** int: probes without an answer before the connection is dropped. */
export const TCP_KEEPCNT: int = native.TCP_KEEPCNT
/** int: how often a SYN is sent again. */
export const TCP_SYNCNT: int = native.TCP_SYNCNT
/** int: seconds an orphan stays in FIN_WAIT2. */
export const TCP_LINGER2: int = native.TCP_LINGER2
/** int: accept wakes up when data are there. */
export const TCP_DEFER_ACCEPT: int = native.TCP_DEFER_ACCEPT
/** int: bound of the advertised window. */
export const TCP_WINDOW_CLAMP: int = native.TCP_WINDOW_CLAMP
/** tcp_info, read only. */
export const TCP_INFO: int = native.TCP_INFO
/** int: acknowledge at once. */
export const TCP_QUICKACK: int = native.TCP_QUICKACK
/** string: the congestion control, as `cubic`. */
export const TCP_CONGESTION: int = native.TCP_CONGESTION
/** Segments to and from a peer are signed by MD5, RFC 2385: a struct tcp_md5sig. */
export const TCP_MD5SIG: int = native.TCP_MD5SIG
/** A thin stream's timeouts do not double: an int, on or off. */
export const TCP_THIN_LINEAR_TIMEOUTS: int = native.TCP_THIN_LINEAR_TIMEOUTS
/** Without effect: an int, on or off. */
export const TCP_THIN_DUPACK: int = native.TCP_THIN_DUPACK
/** unsigned int: milliseconds that data may stay unacknowledged. */
export const TCP_USER_TIMEOUT: int = native.TCP_USER_TIMEOUT
/** The state of the connection can be read and set: an int, TCP_REPAIR_*. */
export const TCP_REPAIR: int = native.TCP_REPAIR
/** Which queue the next calls mean: an int, TCP_*_QUEUE. */
export const TCP_REPAIR_QUEUE: int = native.TCP_REPAIR_QUEUE
/** The sequence number of that queue: an unsigned int. */
export const TCP_QUEUE_SEQ: int = native.TCP_QUEUE_SEQ
/** int: the queue length of fast open on a listener. */
export const TCP_FASTOPEN: int = native.TCP_FASTOPEN
/** The clock of TCP's timestamps: an int. */
export const TCP_TIMESTAMP: int = native.TCP_TIMESTAMP
/** int: bound of unsent bytes. */
export const TCP_NOTSENT_LOWAT: int = native.TCP_NOTSENT_LOWAT
/** What the congestion control says about itself; read only. */
export const TCP_CC_INFO: int = native.TCP_CC_INFO
/** A listening socket keeps the headers of each SYN: an int, on or off. */
export const TCP_SAVE_SYN: int = native.TCP_SAVE_SYN
/** The headers of the connection's SYN, once; read only. */
export const TCP_SAVED_SYN: int = native.TCP_SAVED_SYN
/** The window, while under repair: a struct tcp_repair_window. */
export const TCP_REPAIR_WINDOW: int = native.TCP_REPAIR_WINDOW
/** connect() sends nothing, the first write goes with the SYN: an int, on or off. */
export const TCP_FASTOPEN_CONNECT: int = native.TCP_FASTOPEN_CONNECT
/** string: the upper layer protocol, as `tls`. */
export const TCP_ULP: int = native.TCP_ULP
/** The key or keys of fast open's cookies: 16 or 32 bytes. */
export const TCP_FASTOPEN_KEY: int = native.TCP_FASTOPEN_KEY
/** Fast open without a cookie: an int, on or off. */
export const TCP_FASTOPEN_NO_COOKIE: int = native.TCP_FASTOPEN_NO_COOKIE
/** Maps received pages rather than copies them: a struct tcp_zerocopy_receive; read only. */
export const TCP_ZEROCOPY_RECEIVE: int = native.TCP_ZEROCOPY_RECEIVE
/** Another name for {@link TCP_INQ}, in ancillary data. */
export const TCP_CM_INQ: int = native.TCP_CM_INQ
/** recvmsg brings how many bytes are left to read: an int, on or off. */
export const TCP_INQ: int = native.TCP_INQ
/** Microseconds by which to delay what is sent, for tests: an int. */
export const TCP_TX_DELAY: int = native.TCP_TX_DELAY
/** TCP cookie transactions, no longer in Linux. */
export const TCP_COOKIE_TRANSACTIONS: int = native.TCP_COOKIE_TRANSACTIONS
/** The options that were agreed, while under repair; write only. */
export const TCP_REPAIR_OPTIONS: int = native.TCP_REPAIR_OPTIONS
/** {@link TCP_MD5SIG} with a prefix of addresses: a struct tcp_md5sig. */
export const TCP_MD5SIG_EXT: int = native.TCP_MD5SIG_EXT

// Values of TCP_REPAIR.
/** Begin the repair (1). */
export const TCP_REPAIR_ON: int = native.TCP_REPAIR_ON
/** End it, and probe the peer's window (0). */
export const TCP_REPAIR_OFF: int = native.TCP_REPAIR_OFF
/** End it without a probe (-1). */
export const TCP_REPAIR_OFF_NO_WP: int = native.TCP_REPAIR_OFF_NO_WP

// Values of TCP_REPAIR_QUEUE.
/** No queue (0). */
export const TCP_NO_QUEUE: int = native.TCP_NO_QUEUE
/** What was received (1). */
export const TCP_RECV_QUEUE: int = native.TCP_RECV_QUEUE
/** What is to be sent (2). */
export const TCP_SEND_QUEUE: int = native.TCP_SEND_QUEUE
/** How many there are (3). */
export const TCP_QUEUES_NR: int = native.TCP_QUEUES_NR

// States of a connection: tcpi_state.
/** State: connected (1). */
export const TCP_ESTABLISHED: int = native.TCP_ESTABLISHED
/** State: asked for a connection (2). */
export const TCP_SYN_SENT: int = native.TCP_SYN_SENT
/** State: was asked for a connection, and answered (3). */
export const TCP_SYN_RECV: int = native.TCP_SYN_RECV
/** State: closed on this side; the peer has not confirmed (4). */
export const TCP_FIN_WAIT1: int = native.TCP_FIN_WAIT1
/** State: closed on this side; the peer has not closed (5). */
export const TCP_FIN_WAIT2: int = native.TCP_FIN_WAIT2
/** State: closed on both sides; late segments may still come (6). */
export const TCP_TIME_WAIT: int = native.TCP_TIME_WAIT
/** State: not connected (7). */
export const TCP_CLOSE: int = native.TCP_CLOSE
/** State: the peer closed; this side has not (8). */
export const TCP_CLOSE_WAIT: int = native.TCP_CLOSE_WAIT
/** State: the peer closed, then this side; the peer has not confirmed (9). */
export const TCP_LAST_ACK: int = native.TCP_LAST_ACK
/** State: waits for connections (10). */
export const TCP_LISTEN: int = native.TCP_LISTEN
/** State: both sides closed at once (11). */
export const TCP_CLOSING: int = native.TCP_CLOSING

// States of the congestion control: tcpi_ca_state.
/** Congestion: all is well (0). */
export const TCP_CA_Open: int = native.TCP_CA_Open
/** Congestion: segments came out of order (1). */
export const TCP_CA_Disorder: int = native.TCP_CA_Disorder
/** Congestion: a router said so, the window becomes smaller (2). */
export const TCP_CA_CWR: int = native.TCP_CA_CWR
/** Congestion: segments were lost and are sent again (3). */
export const TCP_CA_Recovery: int = native.TCP_CA_Recovery
/** Congestion: a timeout, or the peer dropped what it had confirmed (4). */
export const TCP_CA_Loss: int = native.TCP_CA_Loss

// What was agreed on: tcpi_options.
/** tcpi_options: timestamps (1). */
export const TCPI_OPT_TIMESTAMPS: int = native.TCPI_OPT_TIMESTAMPS
/** tcpi_options: selective acknowledgement (2). */
export const TCPI_OPT_SACK: int = native.TCPI_OPT_SACK
/** tcpi_options: scaled windows (4). */
export const TCPI_OPT_WSCALE: int = native.TCPI_OPT_WSCALE
/** tcpi_options: ECN was agreed (8). */
export const TCPI_OPT_ECN: int = native.TCPI_OPT_ECN
/** tcpi_options: a packet with ECN has come (16). */
export const TCPI_OPT_ECN_SEEN: int = native.TCPI_OPT_ECN_SEEN
/** tcpi_options: the SYN's data was accepted (32). */
export const TCPI_OPT_SYN_DATA: int = native.TCPI_OPT_SYN_DATA

// Flags of a segment: th_flags.
/** The sender is done (0x1). */
export const TH_FIN: int = native.TH_FIN
/** Start of a connection (0x2). */
export const TH_SYN: int = native.TH_SYN
/** Reset (0x4). */
export const TH_RST: int = native.TH_RST
/** Hand the data to the program (0x8). */
export const TH_PUSH: int = native.TH_PUSH
/** th_ack holds (0x10). */
export const TH_ACK: int = native.TH_ACK
/** th_urp holds (0x20). */
export const TH_URG: int = native.TH_URG

// Options of a segment, and their lengths.
/** No more options (0). */
export const TCPOPT_EOL: int = native.TCPOPT_EOL
/** One byte of filling (1). */
export const TCPOPT_NOP: int = native.TCPOPT_NOP
/** The largest segment (2). */
export const TCPOPT_MAXSEG: int = native.TCPOPT_MAXSEG
/** The scale of the window (3). */
export const TCPOPT_WINDOW: int = native.TCPOPT_WINDOW
/** Selective acknowledgement is understood (4). */
export const TCPOPT_SACK_PERMITTED: int = native.TCPOPT_SACK_PERMITTED
/** Selective acknowledgement (5). */
export const TCPOPT_SACK: int = native.TCPOPT_SACK
/** Timestamps (8). */
export const TCPOPT_TIMESTAMP: int = native.TCPOPT_TIMESTAMP
/** The four bytes that come before timestamps when filled to a boundary (0x101080a). */
export const TCPOPT_TSTAMP_HDR: int = native.TCPOPT_TSTAMP_HDR
/** The bytes of {@link TCPOPT_SACK_PERMITTED} (2). */
export const TCPOLEN_SACK_PERMITTED: int = native.TCPOLEN_SACK_PERMITTED
/** The bytes of {@link TCPOPT_WINDOW} (3). */
export const TCPOLEN_WINDOW: int = native.TCPOLEN_WINDOW
/** The bytes of {@link TCPOPT_MAXSEG} (4). */
export const TCPOLEN_MAXSEG: int = native.TCPOLEN_MAXSEG
/** The bytes of {@link TCPOPT_TIMESTAMP} (10). */
export const TCPOLEN_TIMESTAMP: int = native.TCPOLEN_TIMESTAMP
/** The same, filled to a boundary (12). */
export const TCPOLEN_TSTAMP_APPA: int = native.TCPOLEN_TSTAMP_APPA

// Sizes.
/** The largest segment if the peer says nothing (512). */
export const TCP_MSS: int = native.TCP_MSS
/** The same for IPv4, RFC 1122 (536). */
export const TCP_MSS_DEFAULT: int = native.TCP_MSS_DEFAULT
/** What fits into one packet of a usual link (1220). */
export const TCP_MSS_DESIRED: int = native.TCP_MSS_DESIRED
/** The largest window that is not scaled (65535). */
export const TCP_MAXWIN: int = native.TCP_MAXWIN
/** The largest scale of a window (14). */
export const TCP_MAX_WINSHIFT: int = native.TCP_MAX_WINSHIFT

// For tcp_md5sig and tcp_cookie_transactions.
/** The most bytes of a key (80). */
export const TCP_MD5SIG_MAXKEYLEN: int = native.TCP_MD5SIG_MAXKEYLEN
/** tcpm_flags: the key is for a prefix of addresses (1). */
export const TCP_MD5SIG_FLAG_PREFIX: int = native.TCP_MD5SIG_FLAG_PREFIX
/** Drop a SYN without a cookie (1). */
export const TCP_COOKIE_IN_ALWAYS: int = native.TCP_COOKIE_IN_ALWAYS
/** Never send a cookie (2). */
export const TCP_COOKIE_OUT_NEVER: int = native.TCP_COOKIE_OUT_NEVER
/** The fewest bytes of a cookie (8). */
export const TCP_COOKIE_MIN: int = native.TCP_COOKIE_MIN
/** The most bytes of a cookie (16). */
export const TCP_COOKIE_MAX: int = native.TCP_COOKIE_MAX
/** The bytes of both sides' cookies (32). */
export const TCP_COOKIE_PAIR_SIZE: int = native.TCP_COOKIE_PAIR_SIZE
/** The SYN brought data (4). */
export const TCP_S_DATA_IN: int = native.TCP_S_DATA_IN
/** The SYN took data along (8). */
export const TCP_S_DATA_OUT: int = native.TCP_S_DATA_OUT

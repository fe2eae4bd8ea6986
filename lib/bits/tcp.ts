/** Constants of `<netinet/tcp.h>`. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

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
export const TCP_MD5SIG: int = native.TCP_MD5SIG
export const TCP_THIN_LINEAR_TIMEOUTS: int = native.TCP_THIN_LINEAR_TIMEOUTS
export const TCP_THIN_DUPACK: int = native.TCP_THIN_DUPACK
/** unsigned int: milliseconds that data may stay unacknowledged. */
export const TCP_USER_TIMEOUT: int = native.TCP_USER_TIMEOUT
export const TCP_REPAIR: int = native.TCP_REPAIR
export const TCP_REPAIR_QUEUE: int = native.TCP_REPAIR_QUEUE
export const TCP_QUEUE_SEQ: int = native.TCP_QUEUE_SEQ
/** int: the queue length of fast open on a listener. */
export const TCP_FASTOPEN: int = native.TCP_FASTOPEN
export const TCP_TIMESTAMP: int = native.TCP_TIMESTAMP
/** int: bound of unsent bytes. */
export const TCP_NOTSENT_LOWAT: int = native.TCP_NOTSENT_LOWAT
export const TCP_CC_INFO: int = native.TCP_CC_INFO
export const TCP_SAVE_SYN: int = native.TCP_SAVE_SYN
export const TCP_SAVED_SYN: int = native.TCP_SAVED_SYN
export const TCP_REPAIR_WINDOW: int = native.TCP_REPAIR_WINDOW
export const TCP_FASTOPEN_CONNECT: int = native.TCP_FASTOPEN_CONNECT
/** string: the upper layer protocol, as `tls`. */
export const TCP_ULP: int = native.TCP_ULP
export const TCP_FASTOPEN_KEY: int = native.TCP_FASTOPEN_KEY
export const TCP_FASTOPEN_NO_COOKIE: int = native.TCP_FASTOPEN_NO_COOKIE
export const TCP_ZEROCOPY_RECEIVE: int = native.TCP_ZEROCOPY_RECEIVE
export const TCP_CM_INQ: int = native.TCP_CM_INQ
export const TCP_INQ: int = native.TCP_INQ
export const TCP_TX_DELAY: int = native.TCP_TX_DELAY
export const TCP_COOKIE_TRANSACTIONS: int = native.TCP_COOKIE_TRANSACTIONS
export const TCP_REPAIR_OPTIONS: int = native.TCP_REPAIR_OPTIONS
export const TCP_MD5SIG_EXT: int = native.TCP_MD5SIG_EXT

// Values of TCP_REPAIR.
export const TCP_REPAIR_ON: int = native.TCP_REPAIR_ON
export const TCP_REPAIR_OFF: int = native.TCP_REPAIR_OFF
export const TCP_REPAIR_OFF_NO_WP: int = native.TCP_REPAIR_OFF_NO_WP

// Values of TCP_REPAIR_QUEUE.
export const TCP_NO_QUEUE: int = native.TCP_NO_QUEUE
export const TCP_RECV_QUEUE: int = native.TCP_RECV_QUEUE
export const TCP_SEND_QUEUE: int = native.TCP_SEND_QUEUE
export const TCP_QUEUES_NR: int = native.TCP_QUEUES_NR

// States of a connection: tcpi_state.
export const TCP_ESTABLISHED: int = native.TCP_ESTABLISHED
export const TCP_SYN_SENT: int = native.TCP_SYN_SENT
export const TCP_SYN_RECV: int = native.TCP_SYN_RECV
export const TCP_FIN_WAIT1: int = native.TCP_FIN_WAIT1
export const TCP_FIN_WAIT2: int = native.TCP_FIN_WAIT2
export const TCP_TIME_WAIT: int = native.TCP_TIME_WAIT
export const TCP_CLOSE: int = native.TCP_CLOSE
export const TCP_CLOSE_WAIT: int = native.TCP_CLOSE_WAIT
export const TCP_LAST_ACK: int = native.TCP_LAST_ACK
export const TCP_LISTEN: int = native.TCP_LISTEN
export const TCP_CLOSING: int = native.TCP_CLOSING

// States of the congestion control: tcpi_ca_state.
export const TCP_CA_Open: int = native.TCP_CA_Open
export const TCP_CA_Disorder: int = native.TCP_CA_Disorder
export const TCP_CA_CWR: int = native.TCP_CA_CWR
export const TCP_CA_Recovery: int = native.TCP_CA_Recovery
export const TCP_CA_Loss: int = native.TCP_CA_Loss

// What was agreed on: tcpi_options.
export const TCPI_OPT_TIMESTAMPS: int = native.TCPI_OPT_TIMESTAMPS
export const TCPI_OPT_SACK: int = native.TCPI_OPT_SACK
export const TCPI_OPT_WSCALE: int = native.TCPI_OPT_WSCALE
export const TCPI_OPT_ECN: int = native.TCPI_OPT_ECN
export const TCPI_OPT_ECN_SEEN: int = native.TCPI_OPT_ECN_SEEN
export const TCPI_OPT_SYN_DATA: int = native.TCPI_OPT_SYN_DATA

// Flags of a segment: th_flags.
export const TH_FIN: int = native.TH_FIN
export const TH_SYN: int = native.TH_SYN
export const TH_RST: int = native.TH_RST
export const TH_PUSH: int = native.TH_PUSH
export const TH_ACK: int = native.TH_ACK
export const TH_URG: int = native.TH_URG

// Options of a segment, and their lengths.
export const TCPOPT_EOL: int = native.TCPOPT_EOL
export const TCPOPT_NOP: int = native.TCPOPT_NOP
export const TCPOPT_MAXSEG: int = native.TCPOPT_MAXSEG
export const TCPOPT_WINDOW: int = native.TCPOPT_WINDOW
export const TCPOPT_SACK_PERMITTED: int = native.TCPOPT_SACK_PERMITTED
export const TCPOPT_SACK: int = native.TCPOPT_SACK
export const TCPOPT_TIMESTAMP: int = native.TCPOPT_TIMESTAMP
export const TCPOPT_TSTAMP_HDR: int = native.TCPOPT_TSTAMP_HDR
export const TCPOLEN_SACK_PERMITTED: int = native.TCPOLEN_SACK_PERMITTED
export const TCPOLEN_WINDOW: int = native.TCPOLEN_WINDOW
export const TCPOLEN_MAXSEG: int = native.TCPOLEN_MAXSEG
export const TCPOLEN_TIMESTAMP: int = native.TCPOLEN_TIMESTAMP
export const TCPOLEN_TSTAMP_APPA: int = native.TCPOLEN_TSTAMP_APPA

// Sizes.
export const TCP_MSS: int = native.TCP_MSS
export const TCP_MSS_DEFAULT: int = native.TCP_MSS_DEFAULT
export const TCP_MSS_DESIRED: int = native.TCP_MSS_DESIRED
export const TCP_MAXWIN: int = native.TCP_MAXWIN
export const TCP_MAX_WINSHIFT: int = native.TCP_MAX_WINSHIFT

// For tcp_md5sig and tcp_cookie_transactions.
export const TCP_MD5SIG_MAXKEYLEN: int = native.TCP_MD5SIG_MAXKEYLEN
export const TCP_MD5SIG_FLAG_PREFIX: int = native.TCP_MD5SIG_FLAG_PREFIX
export const TCP_COOKIE_IN_ALWAYS: int = native.TCP_COOKIE_IN_ALWAYS
export const TCP_COOKIE_OUT_NEVER: int = native.TCP_COOKIE_OUT_NEVER
export const TCP_COOKIE_MIN: int = native.TCP_COOKIE_MIN
export const TCP_COOKIE_MAX: int = native.TCP_COOKIE_MAX
export const TCP_COOKIE_PAIR_SIZE: int = native.TCP_COOKIE_PAIR_SIZE
export const TCP_S_DATA_IN: int = native.TCP_S_DATA_IN
export const TCP_S_DATA_OUT: int = native.TCP_S_DATA_OUT

// The kernel's own struct tcp_info, which goes on where the one of <netinet/tcp.h> ends.
#include "internal/call.h"

#include <algorithm>

#include <linux/tcp.h>

#include "linux/zerocopy.h"

bool libposix::namesMemory(const void *zerocopy, size_t size) {
  tcp_zerocopy_receive receive{};
  std::memcpy(&receive, zerocopy, std::min(size, sizeof(receive)));
  return receive.address != 0 || receive.copybuf_address != 0 || receive.msg_control != 0;
}

HEADER(linux_tcp) {
  STRUCT(tcp_info) {
    FIELD(tcpi_state);
    FIELD(tcpi_ca_state);
    FIELD(tcpi_retransmits);
    FIELD(tcpi_probes);
    FIELD(tcpi_backoff);
    FIELD(tcpi_options);
    BITS(tcpi_snd_wscale);
    BITS(tcpi_rcv_wscale);
    BITS(tcpi_delivery_rate_app_limited);
    BITS(tcpi_fastopen_client_fail);
    FIELD(tcpi_rto);
    FIELD(tcpi_ato);
    FIELD(tcpi_snd_mss);
    FIELD(tcpi_rcv_mss);
    FIELD(tcpi_unacked);
    FIELD(tcpi_sacked);
    FIELD(tcpi_lost);
    FIELD(tcpi_retrans);
    FIELD(tcpi_fackets);
    FIELD(tcpi_last_data_sent);
    FIELD(tcpi_last_ack_sent);
    FIELD(tcpi_last_data_recv);
    FIELD(tcpi_last_ack_recv);
    FIELD(tcpi_pmtu);
    FIELD(tcpi_rcv_ssthresh);
    FIELD(tcpi_rtt);
    FIELD(tcpi_rttvar);
    FIELD(tcpi_snd_ssthresh);
    FIELD(tcpi_snd_cwnd);
    FIELD(tcpi_advmss);
    FIELD(tcpi_reordering);
    FIELD(tcpi_rcv_rtt);
    FIELD(tcpi_rcv_space);
    FIELD(tcpi_total_retrans);
    FIELD(tcpi_pacing_rate);
    FIELD(tcpi_max_pacing_rate);
    FIELD(tcpi_bytes_acked);
    FIELD(tcpi_bytes_received);
    FIELD(tcpi_segs_out);
    FIELD(tcpi_segs_in);
    FIELD(tcpi_notsent_bytes);
    FIELD(tcpi_min_rtt);
    FIELD(tcpi_data_segs_in);
    FIELD(tcpi_data_segs_out);
    FIELD(tcpi_delivery_rate);
    FIELD(tcpi_busy_time);
    FIELD(tcpi_rwnd_limited);
    FIELD(tcpi_sndbuf_limited);
    FIELD(tcpi_delivered);
    FIELD(tcpi_delivered_ce);
    FIELD(tcpi_bytes_sent);
    FIELD(tcpi_bytes_retrans);
    FIELD(tcpi_dsack_dups);
    FIELD(tcpi_reord_seen);
    FIELD(tcpi_rcv_ooopack);
    FIELD(tcpi_snd_wnd);
  }
}

#include "../call.h"

#include <netinet/tcp.h>

HEADER(netinet_tcp) {
  STRUCT(tcphdr) {
    FIELD(th_sport);
    FIELD(th_dport);
    FIELD(th_seq);
    FIELD(th_ack);
    BITS(th_x2);
    BITS(th_off);
    FIELD(th_flags);
    FIELD(th_win);
    FIELD(th_sum);
    FIELD(th_urp);
    FIELD(source);
    FIELD(dest);
    FIELD(seq);
    FIELD(ack_seq);
    BITS(res1);
    BITS(doff);
    BITS(fin);
    BITS(syn);
    BITS(rst);
    BITS(psh);
    BITS(ack);
    BITS(urg);
    BITS(res2);
    FIELD(window);
    FIELD(check);
    FIELD(urg_ptr);
  }
  STRUCT(tcp_info) {
    FIELD(tcpi_state);
    FIELD(tcpi_ca_state);
    FIELD(tcpi_retransmits);
    FIELD(tcpi_probes);
    FIELD(tcpi_backoff);
    FIELD(tcpi_options);
    BITS(tcpi_snd_wscale);
    BITS(tcpi_rcv_wscale);
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
  }
  STRUCT(tcp_md5sig) {
    FIELD(tcpm_addr);
    FIELD(tcpm_flags);
    FIELD(tcpm_prefixlen);
    FIELD(tcpm_keylen);
    FIELD(tcpm_key);
  }
  STRUCT(tcp_repair_opt) {
    FIELD(opt_code);
    FIELD(opt_val);
  }
  STRUCT(tcp_repair_window) {
    FIELD(snd_wl1);
    FIELD(snd_wnd);
    FIELD(max_window);
    FIELD(rcv_wnd);
    FIELD(rcv_wup);
  }
  STRUCT(tcp_cookie_transactions) {
    FIELD(tcpct_flags);
    FIELD(tcpct_cookie_desired);
    FIELD(tcpct_s_data_desired);
    FIELD(tcpct_used);
    FIELD(tcpct_value);
  }
  STRUCT(tcp_zerocopy_receive) {
    FIELD(address);
    FIELD(length);
    FIELD(recv_skip_hint);
  }

  INT(SOL_TCP);
  INT(TCP_NODELAY);
  INT(TCP_MAXSEG);
  INT(TCP_CORK);
  INT(TCP_KEEPIDLE);
  INT(TCP_KEEPINTVL);
  INT(TCP_KEEPCNT);
  INT(TCP_SYNCNT);
  INT(TCP_LINGER2);
  INT(TCP_DEFER_ACCEPT);
  INT(TCP_WINDOW_CLAMP);
  INT(TCP_INFO);
  INT(TCP_QUICKACK);
  INT(TCP_CONGESTION);
  INT(TCP_MD5SIG);
  INT(TCP_COOKIE_TRANSACTIONS);
  INT(TCP_THIN_LINEAR_TIMEOUTS);
  INT(TCP_THIN_DUPACK);
  INT(TCP_USER_TIMEOUT);
  INT(TCP_REPAIR);
  INT(TCP_REPAIR_QUEUE);
  INT(TCP_QUEUE_SEQ);
  INT(TCP_REPAIR_OPTIONS);
  INT(TCP_FASTOPEN);
  INT(TCP_TIMESTAMP);
  INT(TCP_NOTSENT_LOWAT);
  INT(TCP_CC_INFO);
  INT(TCP_SAVE_SYN);
  INT(TCP_SAVED_SYN);
  INT(TCP_REPAIR_WINDOW);
  INT(TCP_FASTOPEN_CONNECT);
  INT(TCP_ULP);
  INT(TCP_MD5SIG_EXT);
  INT(TCP_FASTOPEN_KEY);
  INT(TCP_FASTOPEN_NO_COOKIE);
  INT(TCP_ZEROCOPY_RECEIVE);
  INT(TCP_CM_INQ);
  INT(TCP_INQ);
  INT(TCP_TX_DELAY);

  INT(TCP_REPAIR_ON);
  INT(TCP_REPAIR_OFF);
  INT(TCP_REPAIR_OFF_NO_WP);

  INT(TCP_NO_QUEUE);
  INT(TCP_RECV_QUEUE);
  INT(TCP_SEND_QUEUE);
  INT(TCP_QUEUES_NR);

  INT(TCP_ESTABLISHED);
  INT(TCP_SYN_SENT);
  INT(TCP_SYN_RECV);
  INT(TCP_FIN_WAIT1);
  INT(TCP_FIN_WAIT2);
  INT(TCP_TIME_WAIT);
  INT(TCP_CLOSE);
  INT(TCP_CLOSE_WAIT);
  INT(TCP_LAST_ACK);
  INT(TCP_LISTEN);
  INT(TCP_CLOSING);

  INT(TCP_CA_Open);
  INT(TCP_CA_Disorder);
  INT(TCP_CA_CWR);
  INT(TCP_CA_Recovery);
  INT(TCP_CA_Loss);

  INT(TCPI_OPT_TIMESTAMPS);
  INT(TCPI_OPT_SACK);
  INT(TCPI_OPT_WSCALE);
  INT(TCPI_OPT_ECN);
  INT(TCPI_OPT_ECN_SEEN);
  INT(TCPI_OPT_SYN_DATA);

  INT(TH_FIN);
  INT(TH_SYN);
  INT(TH_RST);
  INT(TH_PUSH);
  INT(TH_ACK);
  INT(TH_URG);

  INT(TCPOPT_EOL);
  INT(TCPOPT_NOP);
  INT(TCPOPT_MAXSEG);
  INT(TCPOPT_WINDOW);
  INT(TCPOPT_SACK_PERMITTED);
  INT(TCPOPT_SACK);
  INT(TCPOPT_TIMESTAMP);
  INT(TCPOPT_TSTAMP_HDR);
  INT(TCPOLEN_SACK_PERMITTED);
  INT(TCPOLEN_WINDOW);
  INT(TCPOLEN_MAXSEG);
  INT(TCPOLEN_TIMESTAMP);
  INT(TCPOLEN_TSTAMP_APPA);

  INT(TCP_MSS);
  INT(TCP_MSS_DEFAULT);
  INT(TCP_MSS_DESIRED);
  INT(TCP_MAXWIN);
  INT(TCP_MAX_WINSHIFT);

  INT(TCP_MD5SIG_MAXKEYLEN);
  INT(TCP_MD5SIG_FLAG_PREFIX);
  INT(TCP_COOKIE_IN_ALWAYS);
  INT(TCP_COOKIE_OUT_NEVER);
  INT(TCP_COOKIE_MIN);
  INT(TCP_COOKIE_MAX);
  INT(TCP_COOKIE_PAIR_SIZE);
  INT(TCP_S_DATA_IN);
  INT(TCP_S_DATA_OUT);
}

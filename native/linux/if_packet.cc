#include "internal/call.h"

#include <linux/if_packet.h>

HEADER(linux_if_packet) {
  STRUCT(sockaddr_pkt) {
    FIELD(spkt_family);
    FIELD(spkt_device);
    FIELD(spkt_protocol);
  }
  STRUCT(tpacket_stats) {
    FIELD(tp_packets);
    FIELD(tp_drops);
  }
  STRUCT(tpacket_stats_v3) {
    FIELD(tp_packets);
    FIELD(tp_drops);
    FIELD(tp_freeze_q_cnt);
  }
  STRUCT(tpacket_rollover_stats) {
    FIELD(tp_all);
    FIELD(tp_huge);
    FIELD(tp_failed);
  }
  STRUCT(tpacket_auxdata) {
    FIELD(tp_status);
    FIELD(tp_len);
    FIELD(tp_snaplen);
    FIELD(tp_mac);
    FIELD(tp_net);
    FIELD(tp_vlan_tci);
    FIELD(tp_vlan_tpid);
  }
  STRUCT(tpacket_hdr) {
    FIELD(tp_status);
    FIELD(tp_len);
    FIELD(tp_snaplen);
    FIELD(tp_mac);
    FIELD(tp_net);
    FIELD(tp_sec);
    FIELD(tp_usec);
  }
  STRUCT(tpacket2_hdr) {
    FIELD(tp_status);
    FIELD(tp_len);
    FIELD(tp_snaplen);
    FIELD(tp_mac);
    FIELD(tp_net);
    FIELD(tp_sec);
    FIELD(tp_nsec);
    FIELD(tp_vlan_tci);
    FIELD(tp_vlan_tpid);
  }
  STRUCT(tpacket_hdr_variant1) {
    FIELD(tp_rxhash);
    FIELD(tp_vlan_tci);
    FIELD(tp_vlan_tpid);
  }
  STRUCT(tpacket3_hdr) {
    FIELD(tp_next_offset);
    FIELD(tp_sec);
    FIELD(tp_nsec);
    FIELD(tp_snaplen);
    FIELD(tp_len);
    FIELD(tp_status);
    FIELD(tp_mac);
    FIELD(tp_net);
    FIELD(hv1);
  }
  STRUCT(tpacket_bd_ts) {
    FIELD(ts_sec);
    FIELD(ts_usec);
    FIELD(ts_nsec);
  }
  STRUCT(tpacket_hdr_v1) {
    FIELD(block_status);
    FIELD(num_pkts);
    FIELD(offset_to_first_pkt);
    FIELD(blk_len);
    FIELD(seq_num);
    FIELD(ts_first_pkt);
    FIELD(ts_last_pkt);
  }
  STRUCT_AS(tpacket_bd_header_u, union ::tpacket_bd_header_u) { FIELD(bh1); }
  STRUCT(tpacket_block_desc) {
    FIELD(version);
    FIELD(offset_to_priv);
    FIELD(hdr);
  }
  STRUCT(tpacket_req) {
    FIELD(tp_block_size);
    FIELD(tp_block_nr);
    FIELD(tp_frame_size);
    FIELD(tp_frame_nr);
  }
  STRUCT(tpacket_req3) {
    FIELD(tp_block_size);
    FIELD(tp_block_nr);
    FIELD(tp_frame_size);
    FIELD(tp_frame_nr);
    FIELD(tp_retire_blk_tov);
    FIELD(tp_sizeof_priv);
    FIELD(tp_feature_req_word);
  }
  STRUCT(fanout_args) {
    FIELD(id);
    FIELD(type_flags);
    FIELD(max_num_members);
  }

  INT(PACKET_USER);
  INT(PACKET_KERNEL);
  INT(PACKET_FANOUT_HASH);
  INT(PACKET_FANOUT_LB);
  INT(PACKET_FANOUT_CPU);
  INT(PACKET_FANOUT_ROLLOVER);
  INT(PACKET_FANOUT_RND);
  INT(PACKET_FANOUT_QM);
  INT(PACKET_FANOUT_CBPF);
  INT(PACKET_FANOUT_EBPF);
  INT(PACKET_FANOUT_FLAG_ROLLOVER);
  INT(PACKET_FANOUT_FLAG_UNIQUEID);
  INT(PACKET_FANOUT_FLAG_DEFRAG);
  INT(TP_STATUS_KERNEL);
  INT(TP_STATUS_USER);
  INT(TP_STATUS_COPY);
  INT(TP_STATUS_LOSING);
  INT(TP_STATUS_CSUMNOTREADY);
  INT(TP_STATUS_VLAN_VALID);
  INT(TP_STATUS_BLK_TMO);
  INT(TP_STATUS_VLAN_TPID_VALID);
  INT(TP_STATUS_CSUM_VALID);
  INT(TP_STATUS_AVAILABLE);
  INT(TP_STATUS_SEND_REQUEST);
  INT(TP_STATUS_SENDING);
  INT(TP_STATUS_WRONG_FORMAT);
  INT(TP_STATUS_TS_SOFTWARE);
  INT(TP_STATUS_TS_SYS_HARDWARE);
  INT(TP_STATUS_TS_RAW_HARDWARE);
  INT(TP_FT_REQ_FILL_RXHASH);
  INT(TPACKET_ALIGNMENT);
  INT(TPACKET_HDRLEN);
  INT(TPACKET2_HDRLEN);
  INT(TPACKET3_HDRLEN);
  INT(TPACKET_V1);
  INT(TPACKET_V2);
  INT(TPACKET_V3);
}

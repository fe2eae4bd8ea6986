#include "internal/call.h"

#include <netinet/ip6.h>

HEADER(netinet_ip6) {
  STRUCT(ip6_hdr) {
    FIELD(ip6_flow);
    FIELD(ip6_plen);
    FIELD(ip6_nxt);
    FIELD(ip6_hlim);
    FIELD(ip6_hops);
    FIELD(ip6_vfc);
    FIELD(ip6_src);
    FIELD(ip6_dst);
  }
  STRUCT(ip6_ext) {
    FIELD(ip6e_nxt);
    FIELD(ip6e_len);
  }
  STRUCT(ip6_hbh) {
    FIELD(ip6h_nxt);
    FIELD(ip6h_len);
  }
  STRUCT(ip6_dest) {
    FIELD(ip6d_nxt);
    FIELD(ip6d_len);
  }
  STRUCT(ip6_rthdr) {
    FIELD(ip6r_nxt);
    FIELD(ip6r_len);
    FIELD(ip6r_type);
    FIELD(ip6r_segleft);
  }
  STRUCT(ip6_rthdr0) {
    FIELD(ip6r0_nxt);
    FIELD(ip6r0_len);
    FIELD(ip6r0_type);
    FIELD(ip6r0_segleft);
    FIELD(ip6r0_reserved);
    FIELD(ip6r0_slmap);
  }
  STRUCT(ip6_frag) {
    FIELD(ip6f_nxt);
    FIELD(ip6f_reserved);
    FIELD(ip6f_offlg);
    FIELD(ip6f_ident);
  }
  STRUCT(ip6_opt) {
    FIELD(ip6o_type);
    FIELD(ip6o_len);
  }
  STRUCT(ip6_opt_jumbo) {
    FIELD(ip6oj_type);
    FIELD(ip6oj_len);
    FIELD(ip6oj_jumbo_len);
  }
  STRUCT(ip6_opt_nsap) {
    FIELD(ip6on_type);
    FIELD(ip6on_len);
    FIELD(ip6on_src_nsap_len);
    FIELD(ip6on_dst_nsap_len);
  }
  STRUCT(ip6_opt_tunnel) {
    FIELD(ip6ot_type);
    FIELD(ip6ot_len);
    FIELD(ip6ot_encap_limit);
  }
  STRUCT(ip6_opt_router) {
    FIELD(ip6or_type);
    FIELD(ip6or_len);
    FIELD(ip6or_value);
  }

  INT(IP6F_OFF_MASK);
  INT(IP6F_RESERVED_MASK);
  INT(IP6F_MORE_FRAG);
  INT(IP6OPT_TYPE_SKIP);
  INT(IP6OPT_TYPE_DISCARD);
  INT(IP6OPT_TYPE_FORCEICMP);
  INT(IP6OPT_TYPE_ICMP);
  INT(IP6OPT_TYPE_MUTABLE);
  INT(IP6OPT_PAD1);
  INT(IP6OPT_PADN);
  INT(IP6OPT_JUMBO);
  INT(IP6OPT_NSAP_ADDR);
  INT(IP6OPT_TUNNEL_LIMIT);
  INT(IP6OPT_ROUTER_ALERT);
  INT(IP6OPT_JUMBO_LEN);
  INT(IP6_ALERT_MLD);
  INT(IP6_ALERT_RSVP);
  INT(IP6_ALERT_AN);
}

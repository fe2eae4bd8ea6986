#include "internal/call.h"

#include <netinet/icmp6.h>

HEADER(netinet_icmp6) {
  STRUCT(icmp6_filter) { FIELD(icmp6_filt); }
  STRUCT(icmp6_hdr) {
    FIELD(icmp6_type);
    FIELD(icmp6_code);
    FIELD(icmp6_cksum);
    FIELD(icmp6_data32);
    FIELD(icmp6_data16);
    FIELD(icmp6_data8);
    FIELD(icmp6_pptr);
    FIELD(icmp6_mtu);
    FIELD(icmp6_id);
    FIELD(icmp6_seq);
    FIELD(icmp6_maxdelay);
  }
  STRUCT(nd_router_solicit) {
    FIELD(nd_rs_hdr);
    FIELD(nd_rs_type);
    FIELD(nd_rs_code);
    FIELD(nd_rs_cksum);
    FIELD(nd_rs_reserved);
  }
  STRUCT(nd_router_advert) {
    FIELD(nd_ra_hdr);
    FIELD(nd_ra_type);
    FIELD(nd_ra_code);
    FIELD(nd_ra_cksum);
    FIELD(nd_ra_curhoplimit);
    FIELD(nd_ra_flags_reserved);
    FIELD(nd_ra_router_lifetime);
    FIELD(nd_ra_reachable);
    FIELD(nd_ra_retransmit);
  }
  STRUCT(nd_neighbor_solicit) {
    FIELD(nd_ns_hdr);
    FIELD(nd_ns_type);
    FIELD(nd_ns_code);
    FIELD(nd_ns_cksum);
    FIELD(nd_ns_reserved);
    FIELD(nd_ns_target);
  }
  STRUCT(nd_neighbor_advert) {
    FIELD(nd_na_hdr);
    FIELD(nd_na_type);
    FIELD(nd_na_code);
    FIELD(nd_na_cksum);
    FIELD(nd_na_flags_reserved);
    FIELD(nd_na_target);
  }
  STRUCT(nd_redirect) {
    FIELD(nd_rd_hdr);
    FIELD(nd_rd_type);
    FIELD(nd_rd_code);
    FIELD(nd_rd_cksum);
    FIELD(nd_rd_reserved);
    FIELD(nd_rd_target);
    FIELD(nd_rd_dst);
  }
  STRUCT(nd_opt_hdr) {
    FIELD(nd_opt_type);
    FIELD(nd_opt_len);
  }
  STRUCT(nd_opt_prefix_info) {
    FIELD(nd_opt_pi_type);
    FIELD(nd_opt_pi_len);
    FIELD(nd_opt_pi_prefix_len);
    FIELD(nd_opt_pi_flags_reserved);
    FIELD(nd_opt_pi_valid_time);
    FIELD(nd_opt_pi_preferred_time);
    FIELD(nd_opt_pi_prefix);
  }
  STRUCT(nd_opt_mtu) {
    FIELD(nd_opt_mtu_type);
    FIELD(nd_opt_mtu_len);
    FIELD(nd_opt_mtu_reserved);
    FIELD(nd_opt_mtu_mtu);
  }
  STRUCT(mld_hdr) {
    FIELD(mld_icmp6_hdr);
    FIELD(mld_type);
    FIELD(mld_code);
    FIELD(mld_cksum);
    FIELD(mld_maxdelay);
    FIELD(mld_reserved);
    FIELD(mld_addr);
  }

  FN_AS(ICMP6_FILTER_WILLPASS,
        [](uint8_t type, NonNull<icmp6_filter *> filterp) { return ICMP6_FILTER_WILLPASS(type, filterp.pointer); });
  FN_AS(ICMP6_FILTER_WILLBLOCK,
        [](uint8_t type, NonNull<icmp6_filter *> filterp) { return ICMP6_FILTER_WILLBLOCK(type, filterp.pointer); });
  FN_AS(ICMP6_FILTER_SETPASS,
        [](uint8_t type, NonNull<icmp6_filter *> filterp) { ICMP6_FILTER_SETPASS(type, filterp.pointer); });
  FN_AS(ICMP6_FILTER_SETBLOCK,
        [](uint8_t type, NonNull<icmp6_filter *> filterp) { ICMP6_FILTER_SETBLOCK(type, filterp.pointer); });
  FN_AS(ICMP6_FILTER_SETPASSALL, [](NonNull<icmp6_filter *> filterp) { ICMP6_FILTER_SETPASSALL(filterp.pointer) });
  FN_AS(ICMP6_FILTER_SETBLOCKALL, [](NonNull<icmp6_filter *> filterp) { ICMP6_FILTER_SETBLOCKALL(filterp.pointer) });

  INT(ICMP6_DST_UNREACH_NOROUTE);
  INT(ICMP6_PARAMPROB_HEADER);
  INT(ICMP6_TIME_EXCEED_TRANSIT);
  INT(ICMP6_DST_UNREACH);
  INT(ICMP6_DST_UNREACH_ADMIN);
  INT(ICMP6_PARAMPROB_NEXTHEADER);
  INT(ICMP6_TIME_EXCEED_REASSEMBLY);
  INT(ICMP6_DST_UNREACH_BEYONDSCOPE);
  INT(ICMP6_PACKET_TOO_BIG);
  INT(ICMP6_PARAMPROB_OPTION);
  INT(ICMP6_DST_UNREACH_ADDR);
  INT(ICMP6_TIME_EXCEEDED);
  INT(ICMP6_DST_UNREACH_NOPORT);
  INT(ICMP6_PARAM_PROB);
  INT(ICMP6_ECHO_REQUEST);
  INT(ICMP6_INFOMSG_MASK);
  INT(ICMP6_ECHO_REPLY);
  INT(MLD_LISTENER_QUERY);
  INT(MLD_LISTENER_REPORT);
  INT(MLD_LISTENER_REDUCTION);
  INT(ICMP6_ROUTER_RENUMBERING);
  INT(ICMPV6_EXT_ECHO_REQUEST);
  INT(ICMPV6_EXT_ECHO_REPLY);

  INT(ICMP6_FILTER);
  INT(ICMP6_FILTER_BLOCK);
  INT(ICMP6_FILTER_PASS);
  INT(ICMP6_FILTER_BLOCKOTHERS);
  INT(ICMP6_FILTER_PASSONLY);

  INT(ND_OPT_SOURCE_LINKADDR);
  INT(ND_OPT_TARGET_LINKADDR);
  INT(ND_OPT_PREFIX_INFORMATION);
  INT(ND_OPT_REDIRECTED_HEADER);
  INT(ND_OPT_MTU);
  INT(ND_OPT_RTR_ADV_INTERVAL);
  INT(ND_OPT_HOME_AGENT_INFO);
  INT(ND_NA_FLAG_OVERRIDE);
  INT(ND_OPT_PI_FLAG_RADDR);
  INT(ND_RA_FLAG_HOME_AGENT);
  INT(ND_NA_FLAG_SOLICITED);
  INT(ND_OPT_PI_FLAG_AUTO);
  INT(ND_RA_FLAG_OTHER);
  INT(ND_NA_FLAG_ROUTER);
  INT(ND_OPT_PI_FLAG_ONLINK);
  INT(ND_RA_FLAG_MANAGED);
  INT(ND_ROUTER_SOLICIT);
  INT(ND_ROUTER_ADVERT);
  INT(ND_NEIGHBOR_SOLICIT);
  INT(ND_NEIGHBOR_ADVERT);
  INT(ND_REDIRECT);

  INT(RPM_PCO_ADD);
  INT(RPM_PCO_CHANGE);
  INT(RPM_PCO_SETGLOBAL);
  INT(ICMP6_RR_FLAGS_PREVDONE);
  INT(ICMP6_RR_FLAGS_SPECSITE);
  INT(ICMP6_RR_PCOUSE_RAFLAGS_AUTO);
  INT(ICMP6_RR_FLAGS_FORCEAPPLY);
  INT(ICMP6_RR_PCOUSE_RAFLAGS_ONLINK);
  INT(ICMP6_RR_FLAGS_REQRESULT);
  INT(ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME);
  INT(ICMP6_RR_FLAGS_TEST);
  INT(ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME);
  INT(ICMP6_RR_RESULT_FLAGS_FORBIDDEN);
  INT(ICMP6_RR_RESULT_FLAGS_OOB);
}

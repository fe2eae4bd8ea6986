#include "internal/call.h"

#include <time.h>

#include <linux/errqueue.h>

using namespace libposix;

HEADER(linux_errqueue) {
  STRUCT(sock_ee_data_rfc4884) {
    FIELD(len);
    FIELD(flags);
  }
  STRUCT(sock_extended_err) {
    FIELD(ee_errno);
    FIELD(ee_origin);
    FIELD(ee_type);
    FIELD(ee_code);
    FIELD(ee_pad);
    FIELD(ee_info);
    FIELD(ee_data);
    FIELD(ee_rfc4884);
  }
  STRUCT(scm_timestamping) { FIELD(ts); }

  INT(SO_EE_ORIGIN_NONE);
  INT(SO_EE_ORIGIN_LOCAL);
  INT(SO_EE_ORIGIN_ICMP);
  INT(SO_EE_ORIGIN_ICMP6);
  INT(SO_EE_ORIGIN_TXSTATUS);
  INT(SO_EE_ORIGIN_ZEROCOPY);
  INT(SO_EE_ORIGIN_TXTIME);
  INT(SO_EE_ORIGIN_TIMESTAMPING);
  INT(SO_EE_CODE_ZEROCOPY_COPIED);
  INT(SO_EE_CODE_TXTIME_INVALID_PARAM);
  INT(SO_EE_CODE_TXTIME_MISSED);
  INT(SO_EE_RFC4884_FLAG_INVALID);
  INT(SCM_TSTAMP_SND);
  INT(SCM_TSTAMP_SCHED);
  INT(SCM_TSTAMP_ACK);
}

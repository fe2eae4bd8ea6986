#include "internal/call.h"

#include <linux/if_alg.h>

HEADER(linux_if_alg) {
  STRUCT(sockaddr_alg) {
    FIELD(salg_family);
    FIELD(salg_type);
    FIELD(salg_feat);
    FIELD(salg_mask);
    FIELD(salg_name);
  }
  STRUCT(af_alg_iv) { FIELD(ivlen); }

  INT(ALG_SET_KEY);
  INT(ALG_SET_IV);
  INT(ALG_SET_OP);
  INT(ALG_SET_AEAD_ASSOCLEN);
  INT(ALG_SET_AEAD_AUTHSIZE);
  INT(ALG_SET_DRBG_ENTROPY);

  INT(ALG_OP_DECRYPT);
  INT(ALG_OP_ENCRYPT);
}

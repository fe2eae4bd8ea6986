#include "internal/call.h"

#include <linux/filter.h>

HEADER(linux_filter) {
  STRUCT(sock_filter) {
    FIELD(code);
    FIELD(jt);
    FIELD(jf);
    FIELD(k);
  }
  STRUCT(sock_fprog) {
    FIELD(len);
    FIELD(filter);
  }

  FN_AS(BPF_STMT,
        [](uint16_t code, uint32_t k, NonNull<sock_filter *> to) { *to.pointer = sock_filter BPF_STMT(code, k); });
  FN_AS(BPF_JUMP, [](uint16_t code, uint32_t k, uint8_t jt, uint8_t jf, NonNull<sock_filter *> to) {
    *to.pointer = sock_filter BPF_JUMP(code, k, jt, jf);
  });
  FN_AS(BPF_CLASS, [](uint16_t code) { return BPF_CLASS(code); });
  FN_AS(BPF_SIZE, [](uint16_t code) { return BPF_SIZE(code); });
  FN_AS(BPF_MODE, [](uint16_t code) { return BPF_MODE(code); });
  FN_AS(BPF_OP, [](uint16_t code) { return BPF_OP(code); });
  FN_AS(BPF_SRC, [](uint16_t code) { return BPF_SRC(code); });
  FN_AS(BPF_RVAL, [](uint16_t code) { return BPF_RVAL(code); });
  FN_AS(BPF_MISCOP, [](uint16_t code) { return BPF_MISCOP(code); });

  INT(BPF_LD);
  INT(BPF_LDX);
  INT(BPF_ST);
  INT(BPF_STX);
  INT(BPF_ALU);
  INT(BPF_JMP);
  INT(BPF_RET);
  INT(BPF_MISC);
  INT(BPF_W);
  INT(BPF_H);
  INT(BPF_B);
  INT(BPF_IMM);
  INT(BPF_ABS);
  INT(BPF_IND);
  INT(BPF_MEM);
  INT(BPF_LEN);
  INT(BPF_MSH);
  INT(BPF_ADD);
  INT(BPF_SUB);
  INT(BPF_MUL);
  INT(BPF_DIV);
  INT(BPF_OR);
  INT(BPF_AND);
  INT(BPF_LSH);
  INT(BPF_RSH);
  INT(BPF_NEG);
  INT(BPF_MOD);
  INT(BPF_XOR);
  INT(BPF_JA);
  INT(BPF_JEQ);
  INT(BPF_JGT);
  INT(BPF_JGE);
  INT(BPF_JSET);
  INT(BPF_K);
  INT(BPF_X);
  INT(BPF_A);
  INT(BPF_TAX);
  INT(BPF_TXA);
  INT(BPF_MAXINSNS);
  INT(BPF_MEMWORDS);
  INT(BPF_MAJOR_VERSION);
  INT(BPF_MINOR_VERSION);
  INT(SKF_AD_OFF);
  INT(SKF_AD_PROTOCOL);
  INT(SKF_AD_PKTTYPE);
  INT(SKF_AD_IFINDEX);
  INT(SKF_AD_NLATTR);
  INT(SKF_AD_NLATTR_NEST);
  INT(SKF_AD_MARK);
  INT(SKF_AD_QUEUE);
  INT(SKF_AD_HATYPE);
  INT(SKF_AD_RXHASH);
  INT(SKF_AD_CPU);
  INT(SKF_AD_ALU_XOR_X);
  INT(SKF_AD_VLAN_TAG);
  INT(SKF_AD_VLAN_TAG_PRESENT);
  INT(SKF_AD_PAY_OFFSET);
  INT(SKF_AD_RANDOM);
  INT(SKF_AD_VLAN_TPID);
  INT(SKF_AD_MAX);
  INT(SKF_NET_OFF);
  INT(SKF_LL_OFF);
  INT(BPF_NET_OFF);
  INT(BPF_LL_OFF);
}

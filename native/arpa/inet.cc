#include "../call.h"

#include <arpa/inet.h>

HEADER(arpa_inet) {
  FN(htons);
  FN(htonl);
  FN(inet_ntoa);
  FN_AS(inet_addr, [](NonNull<const char *> cp) { return inet_addr(cp); });
}

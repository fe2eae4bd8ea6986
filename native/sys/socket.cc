#include "../call.h"

#include <sys/socket.h>

HEADER(sys_socket) {
  FN(socket);
  FN(bind);
  FN(listen);
  FN(accept);
  FN(connect);
  FN(shutdown);
  FN_AS(socketpair, [](int domain, int type, int protocol, Array<int, 2> sv) {
    return socketpair(domain, type, protocol, sv);
  });
  FN(setsockopt);
  FN(getsockopt);

  INT(AF_INET);
  INT(SOCK_STREAM);
  STRUCT(sockaddr) {
    FIELD(sa_family);
    FIELD(sa_data);
  }
}

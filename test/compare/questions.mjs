// What is asked of each peer. `names` are how the calls that answer would be called: a peer that has none of them is not asked.
export const questions = {
  tcp: { asks: 'TCP echo, blocking calls', names: /^(accept|recv)$/ },
  udp: { asks: 'a datagram, and who sent it', names: /^recvfrom$/ },
  dgram: { asks: 'AF_UNIX datagrams', names: /^socket$/ },
  seqpacket: { asks: 'SOCK_SEQPACKET keeps packets apart', names: /^socket$/ },
  raw: { asks: 'ICMP through SOCK_RAW', names: /^socket$/ },
  errno: { asks: 'errno of a call that fails', names: /^(close|shutdown|listen|setpgid|createSocket)$/i },
  linger: { asks: 'an option that is a struct (SO_LINGER)', names: /^[gs]et(sockopt|Option)$/i },
  net: { asks: 'TCP_USER_TIMEOUT of a net.Socket', names: /^(setsockopt|setUserTimeout)$/ },
  rights: { asks: 'a descriptor passed through a socket (SCM_RIGHTS)', names: /^(sendmsg|send_fds|sendDescriptor)$/ },
  select: { asks: 'select', names: /^select$/ },
  epoll: { asks: 'epoll', names: /epoll/i },
  fork: { asks: 'fork: the child goes on, allocates, ends with 3', names: /^fork$/ },
  signal: { asks: 'a handler interrupts a blocking read', names: /^(signal|sigaction)$/ },
  storm: { asks: 'a handler, under 5,000 signals a second while the program allocates', names: /^(signal|sigaction)$/ },
  overrun: { asks: 'read of 20 bytes into 10', names: /^(read|recv)$/ },
}

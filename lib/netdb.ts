/** `<netdb.h>` — names of hosts, services, protocols and networks. @module */
export * from './netdb/addrinfo.ts'
export {
  endhostent,
  gethostbyaddr,
  gethostbyname,
  gethostbyname2,
  gethostent,
  HOST_NOT_FOUND,
  type h_addr_t,
  h_errno,
  herror,
  hostent,
  hstrerror,
  NETDB_INTERNAL,
  NETDB_SUCCESS,
  NO_ADDRESS,
  NO_DATA,
  NO_RECOVERY,
  set_h_errno,
  sethostent,
  TRY_AGAIN,
} from './netdb/hostent.ts'
export * from './netdb/servent.ts'
export { in_addr_t, in_port_t } from './netinet/in/address.ts'
export { uint32_t } from './stdint.ts'
export { socklen_t } from './sys/socket.ts'

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

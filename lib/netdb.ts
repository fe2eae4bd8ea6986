/** `<netdb.h>` — names of hosts, services, protocols and networks; gives `<netinet/in.h>`'s names too. @module */
export * from './bits/addrinfo.ts'
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
} from './bits/hostent.ts'
export * from './bits/servent.ts'
export * from './netinet/in.ts'

// Entries are looked up by the reentrant calls, in memory of their own, and copied into JavaScript before anything is
// returned: libc's static entry could be overwritten by another thread in between.
#include "internal/call.h"
#include "internal/result.h"

#include <memory>
#include <optional>
#include <string_view>

#include <netdb.h>

// Some flags are deprecated, not gone.
#undef __glibc_macro_warning
#define __glibc_macro_warning(message)

namespace libposix {
namespace {

template <typename Entry>
struct Lookup {
  Entry entry;
  std::shared_ptr<char[]> memory;
  bool found;
  std::optional<int> reason;  // an h_errno
  std::optional<int> error;   // what errno is from now on: glibc sets it in most look-ups, also to 0
};

// `lookup` is one of the `_r` functions without its last parameters; libc asks for a larger buffer by ERANGE.
template <typename Entry>
Lookup<Entry> search(auto lookup) {
  constexpr size_t most = 1 << 24;
  for (size_t size = 1024;; size *= 4) {
    Lookup<Entry> result{{}, std::make_shared<char[]>(size), false, {}, {}};
    Entry *found = nullptr;
    int failure = lookup(&result.entry, result.memory.get(), size, &found);
    if (failure == ERANGE && size < most) continue;
    result.found = failure == 0 && found != nullptr;
    return result;
  }
}

// The same where the lookup also has an h_errno.
template <typename Entry>
Lookup<Entry> resolve(auto lookup) {
  constexpr int untouched = -1;
  int reason = NETDB_SUCCESS;
  errno = untouched;
  Lookup<Entry> result = search<Entry>([&](Entry *entry, char *memory, size_t size, Entry **found) {
    return lookup(entry, memory, size, found, &reason);
  });
  if (errno != untouched) result.error = errno;
  result.reason = reason;
  return result;
}

// Of a number in text nothing is looked up, and glibc's gethostbyname leaves errno alone.
bool isNumber(const char *name) {
  const size_t length = std::strlen(name);
  const bool dotted =
      length > 0 && std::strspn(name, "0123456789.") == length && !std::string_view(name).ends_with('.');
  return dotted || (std::strchr(name, ':') && std::strspn(name, "0123456789abcdefABCDEF:.") == length);
}

Lookup<hostent> resolveName(const char *name, auto lookup) {
  Lookup<hostent> result = resolve<hostent>([&](auto... rest) { return lookup(name, rest...); });
  if (isNumber(name)) result.error = {};
  return result;
}

template <typename Entry>
napi_value notFound(napi_env env, const Lookup<Entry> &result) {
  if (!result.reason) return noPointer(env, 0);
  Object object(env);
  object.set("h_errno", *result.reason);
  if (result.error) object.set("errno", *result.error);
  return object;
}

// One of EAI_*, and the errno that EAI_SYSTEM refers to.
WithErrno translation(int error) { return {static_cast<double>(error), error == EAI_SYSTEM ? errno : 0}; }

constexpr size_t aligned(size_t size) { return (size + alignof(addrinfo) - 1) & -alignof(addrinfo); }

struct Chain {
  std::shared_ptr<addrinfo> first;
  WithErrno failure;
};

napi_value list(napi_env env, char **entries, auto convert) {
  List result(env);
  for (char **entry = entries; entry && *entry; entry++) result.add(convert(*entry));
  result.add(null(env));
  return result;
}

napi_value strings(napi_env env, char **entries) {
  return list(env, entries, [](const char *entry) { return entry; });
}

}  // namespace

// Each becomes an object with C's field names, or says why there is none; a list ends with a null as it does in C.

template <>
napi_value out(napi_env env, Lookup<hostent> result) {
  if (!result.found) return notFound(env, result);
  const hostent &entry = result.entry;
  Object object(env);
  if (result.error) object.set("errno", *result.error);
  object.set("h_name", entry.h_name);
  object.set("h_aliases", strings(env, entry.h_aliases));
  object.set("h_addrtype", entry.h_addrtype);
  object.set("h_length", entry.h_length);
  object.set("h_addr_list",
             list(env, entry.h_addr_list, [&](const char *address) { return bytes(env, address, entry.h_length); }));
  return object;
}

template <>
napi_value out(napi_env env, Lookup<netent> result) {
  if (!result.found) return notFound(env, result);
  Object object(env);
  if (result.error) object.set("errno", *result.error);
  object.set("n_name", result.entry.n_name);
  object.set("n_aliases", strings(env, result.entry.n_aliases));
  object.set("n_addrtype", result.entry.n_addrtype);
  object.set("n_net", result.entry.n_net);
  return object;
}

template <>
napi_value out(napi_env env, Lookup<servent> result) {
  if (!result.found) return notFound(env, result);
  Object object(env);
  object.set("s_name", result.entry.s_name);
  object.set("s_aliases", strings(env, result.entry.s_aliases));
  object.set("s_port", result.entry.s_port);
  object.set("s_proto", result.entry.s_proto);
  return object;
}

template <>
napi_value out(napi_env env, Lookup<protoent> result) {
  if (!result.found) return notFound(env, result);
  Object object(env);
  object.set("p_name", result.entry.p_name);
  object.set("p_aliases", strings(env, result.entry.p_aliases));
  object.set("p_proto", result.entry.p_proto);
  return object;
}

// The whole list in one piece of memory, each entry before its address; its pointers only say whether they are NULL. A
// canonical name follows it.
template <>
napi_value out(napi_env env, Chain chain) {
  if (!chain.first) return out(env, chain.failure);
  size_t size = 0;
  for (const addrinfo *info = chain.first.get(); info; info = info->ai_next)
    size += sizeof *info + aligned(info->ai_addrlen);
  void *memory;
  napi_value buffer;
  check(napi_create_arraybuffer(env, size, &memory, &buffer));
  auto *at = static_cast<unsigned char *>(memory);
  for (const addrinfo *info = chain.first.get(); info; info = info->ai_next) {
    const uintptr_t pointers[] = {info->ai_addr != nullptr, info->ai_canonname != nullptr, info->ai_next != nullptr};
    std::memcpy(at, info, offsetof(addrinfo, ai_addr));
    std::memcpy(at + offsetof(addrinfo, ai_addr), pointers, sizeof pointers);
    at += sizeof *info;
    std::memcpy(at, info->ai_addr, info->ai_addrlen);
    at += aligned(info->ai_addrlen);
  }
  const char *name = chain.first->ai_canonname;
  if (!name) return buffer;
  List both(env);
  both.add(buffer);
  both.add(text(env, name));
  return both;
}

}  // namespace libposix

HEADER(netdb) {
  FN_AS(gethostbyname, [](NonNull<const char *> name) {
    return resolveName(name, [](auto... all) { return gethostbyname_r(all...); });
  });
  FN_AS(gethostbyname2, [](NonNull<const char *> name, int af) {
    // glibc answers NULL for what is no family of names, but for this one it has an assertion.
    if (af == AF_UNSPEC) blame(2, [] { rangeError("must be AF_INET or AF_INET6"); });
    return resolveName(name, [=](const char *text, auto... rest) { return gethostbyname2_r(text, af, rest...); });
  });
  FN_AS(gethostbyaddr, [](NonNull<const void *> addr, socklen_t len, int type) {
    return resolve<hostent>([&](auto... rest) { return gethostbyaddr_r(addr, len, type, rest...); });
  });
  FN_AS(gethostent, [] { return resolve<hostent>([](auto... rest) { return gethostent_r(rest...); }); });
  FN(sethostent);
  FN(endhostent);
  FN(hstrerror);
  FN_AS(herror, [](const char *s, int error) {
    h_errno = error;
    herror(s);
  });

  FN_AS(getaddrinfo, [](const char *node, const char *service, const addrinfo *hints) {
    addrinfo wanted{};
    if (hints) {
      wanted.ai_flags = hints->ai_flags;
      wanted.ai_family = hints->ai_family;
      wanted.ai_socktype = hints->ai_socktype;
      wanted.ai_protocol = hints->ai_protocol;
    }
    addrinfo *first = nullptr;
    int error = getaddrinfo(node, service, hints ? &wanted : nullptr, &first);
    return Chain{error == 0 ? std::shared_ptr<addrinfo>(first, freeaddrinfo) : nullptr, translation(error)};
  });
  // A local address is read up to its NUL, which the caller's bytes need not have.
  FN_AS(getnameinfo, [](const sockaddr *addr, socklen_t addrlen, char *host, socklen_t hostlen, char *serv,
                        socklen_t servlen, int flags) {
    std::string copy(addr ? reinterpret_cast<const char *>(addr) : "", addr ? addrlen : 0);
    auto *ended = reinterpret_cast<const sockaddr *>(copy.c_str());
    return translation(getnameinfo(addr ? ended : nullptr, addrlen, host, hostlen, serv, servlen, flags));
  });
  FN(gai_strerror);

  FN_AS(getservbyname, [](NonNull<const char *> name, const char *proto) {
    return search<servent>([&](auto... rest) { return getservbyname_r(name, proto, rest...); });
  });
  FN_AS(getservbyport, [](int port, const char *proto) {
    return search<servent>([&](auto... rest) { return getservbyport_r(port, proto, rest...); });
  });
  FN_AS(getservent, [] { return search<servent>([](auto... rest) { return getservent_r(rest...); }); });
  FN(setservent);
  FN(endservent);

  FN_AS(getprotobyname, [](NonNull<const char *> name) {
    return search<protoent>([&](auto... rest) { return getprotobyname_r(name, rest...); });
  });
  FN_AS(getprotobynumber,
        [](int proto) { return search<protoent>([&](auto... rest) { return getprotobynumber_r(proto, rest...); }); });
  FN_AS(getprotoent, [] { return search<protoent>([](auto... rest) { return getprotoent_r(rest...); }); });
  FN(setprotoent);
  FN(endprotoent);

  FN_AS(getnetbyname, [](NonNull<const char *> name) {
    return resolve<netent>([&](auto... rest) { return getnetbyname_r(name, rest...); });
  });
  FN_AS(getnetbyaddr, [](uint32_t net, int type) {
    return resolve<netent>([&](auto... rest) { return getnetbyaddr_r(net, type, rest...); });
  });
  FN_AS(getnetent, [] { return resolve<netent>([](auto... rest) { return getnetent_r(rest...); }); });
  FN(setnetent);
  FN(endnetent);

  STRUCT(hostent) {
    FIELD(h_name);
    FIELD(h_aliases);
    FIELD(h_addrtype);
    FIELD(h_length);
    FIELD(h_addr_list);
  }
  STRUCT(addrinfo) {
    FIELD(ai_flags);
    FIELD(ai_family);
    FIELD(ai_socktype);
    FIELD(ai_protocol);
    FIELD(ai_addrlen);
    FIELD(ai_addr);
    FIELD(ai_canonname);
    FIELD(ai_next);
  }
  STRUCT(servent) {
    FIELD(s_name);
    FIELD(s_aliases);
    FIELD(s_port);
    FIELD(s_proto);
  }
  STRUCT(protoent) {
    FIELD(p_name);
    FIELD(p_aliases);
    FIELD(p_proto);
  }
  STRUCT(netent) {
    FIELD(n_name);
    FIELD(n_aliases);
    FIELD(n_addrtype);
    FIELD(n_net);
  }

  INT(HOST_NOT_FOUND);
  INT(TRY_AGAIN);
  INT(NO_RECOVERY);
  INT(NO_DATA);
  INT(NETDB_INTERNAL);
  INT(NETDB_SUCCESS);
  INT(NO_ADDRESS);
  INT(SCOPE_DELIMITER);
  INT(GAI_WAIT);
  INT(GAI_NOWAIT);
  INT(AI_PASSIVE);
  INT(AI_CANONNAME);
  INT(AI_NUMERICHOST);
  INT(AI_V4MAPPED);
  INT(AI_ALL);
  INT(AI_ADDRCONFIG);
  INT(AI_IDN);
  INT(AI_CANONIDN);
  INT(AI_IDN_ALLOW_UNASSIGNED);
  INT(AI_IDN_USE_STD3_ASCII_RULES);
  INT(AI_NUMERICSERV);
  INT(EAI_BADFLAGS);
  INT(EAI_NONAME);
  INT(EAI_AGAIN);
  INT(EAI_FAIL);
  INT(EAI_FAMILY);
  INT(EAI_SOCKTYPE);
  INT(EAI_SERVICE);
  INT(EAI_MEMORY);
  INT(EAI_SYSTEM);
  INT(EAI_OVERFLOW);
  INT(EAI_NODATA);
  INT(EAI_ADDRFAMILY);
  INT(EAI_INPROGRESS);
  INT(EAI_CANCELED);
  INT(EAI_NOTCANCELED);
  INT(EAI_ALLDONE);
  INT(EAI_INTR);
  INT(EAI_IDN_ENCODE);
  INT(NI_MAXHOST);
  INT(NI_MAXSERV);
  INT(NI_NUMERICHOST);
  INT(NI_NUMERICSERV);
  INT(NI_NOFQDN);
  INT(NI_NAMEREQD);
  INT(NI_DGRAM);
  INT(NI_IDN);
  INT(NI_IDN_ALLOW_UNASSIGNED);
  INT(NI_IDN_USE_STD3_ASCII_RULES);
}

// Entries are looked up by the reentrant calls, in memory of their own, and copied into JavaScript before anything is
// returned: libc's static entry could be overwritten by another thread in between.
#include "object.h"

#include <memory>

#include <netdb.h>

// Some flags are deprecated, not gone.
#undef __glibc_macro_warning
#define __glibc_macro_warning(message)

namespace libposix {
namespace {

template <typename Entry>
struct Found {
  Entry entry;
  std::shared_ptr<char[]> memory;
  bool found;
};

// `lookup` is one of the `_r` functions without its last parameters; libc asks for a larger buffer by ERANGE.
template <typename Entry>
Found<Entry> search(auto lookup) {
  constexpr size_t most = 1 << 24;
  for (size_t size = 1024;; size *= 4) {
    Found<Entry> result{{}, std::make_shared<char[]>(size), false};
    Entry *found = nullptr;
    int failure = lookup(&result.entry, result.memory.get(), size, &found);
    if (failure == ERANGE && size < most) continue;
    result.found = failure == 0 && found != nullptr;
    return result;
  }
}

// The same where the lookup also has an h_errno: that and errno are what `error` gets.
template <typename Entry>
Found<Entry> resolve(Array<int, 2> error, auto lookup) {
  error[0] = NETDB_SUCCESS;
  return search<Entry>([&](Entry *entry, char *memory, size_t size, Entry **found) {
    int failure = lookup(entry, memory, size, found, &error[0]);
    error[1] = failure;
    return failure;
  });
}

struct Chain {
  std::shared_ptr<addrinfo> first;
};

Napi::Array list(Napi::Env env, char **entries, auto convert) {
  Napi::Array result = Napi::Array::New(env);
  uint32_t count = 0;
  for (; entries && entries[count]; count++) result.Set(count, convert(entries[count]));
  result.Set(count, env.Null());
  return result;
}

Napi::Array strings(Napi::Env env, char **entries) {
  return list(env, entries, [&](const char *text) { return Napi::String::New(env, text); });
}

Napi::Value bytes(Napi::Env env, const void *data, size_t size) {
  return Napi::Buffer<char>::Copy(env, static_cast<const char *>(data), size);
}

}  // namespace

// Each becomes an object with C's field names, or null; a list ends with a null as it does in C.

template <>
napi_value out(napi_env env, Found<hostent> result) {
  return made([&]() -> napi_value {
    if (!result.found) return Napi::Env(env).Null();
    const hostent &entry = result.entry;
    Napi::Object object = Napi::Object::New(env);
    object.Set("h_name", entry.h_name);
    object.Set("h_aliases", strings(env, entry.h_aliases));
    object.Set("h_addrtype", entry.h_addrtype);
    object.Set("h_length", entry.h_length);
    object.Set("h_addr_list",
               list(env, entry.h_addr_list, [&](const char *address) { return bytes(env, address, entry.h_length); }));
    return object;
  });
}

template <>
napi_value out(napi_env env, Found<netent> result) {
  return made([&]() -> napi_value {
    if (!result.found) return Napi::Env(env).Null();
    Napi::Object object = Napi::Object::New(env);
    object.Set("n_name", result.entry.n_name);
    object.Set("n_aliases", strings(env, result.entry.n_aliases));
    object.Set("n_addrtype", result.entry.n_addrtype);
    object.Set("n_net", result.entry.n_net);
    return object;
  });
}

template <>
napi_value out(napi_env env, Found<servent> result) {
  return made([&]() -> napi_value {
    if (!result.found) return Napi::Env(env).Null();
    Napi::Object object = Napi::Object::New(env);
    object.Set("s_name", result.entry.s_name);
    object.Set("s_aliases", strings(env, result.entry.s_aliases));
    object.Set("s_port", result.entry.s_port);
    object.Set("s_proto", result.entry.s_proto);
    return object;
  });
}

template <>
napi_value out(napi_env env, Found<protoent> result) {
  return made([&]() -> napi_value {
    if (!result.found) return Napi::Env(env).Null();
    Napi::Object object = Napi::Object::New(env);
    object.Set("p_name", result.entry.p_name);
    object.Set("p_aliases", strings(env, result.entry.p_aliases));
    object.Set("p_proto", result.entry.p_proto);
    return object;
  });
}

template <>
napi_value out(napi_env env, Chain chain) {
  return made([&]() -> napi_value {
    Napi::Array result = Napi::Array::New(env);
    uint32_t count = 0;
    for (const addrinfo *info = chain.first.get(); info; info = info->ai_next) {
      Napi::Object object = Napi::Object::New(env);
      object.Set("ai_flags", info->ai_flags);
      object.Set("ai_family", info->ai_family);
      object.Set("ai_socktype", info->ai_socktype);
      object.Set("ai_protocol", info->ai_protocol);
      object.Set("ai_addrlen", info->ai_addrlen);
      object.Set("ai_addr", bytes(env, info->ai_addr, info->ai_addrlen));
      if (info->ai_canonname) object.Set("ai_canonname", info->ai_canonname);
      result.Set(count++, object);
    }
    return result;
  });
}

}  // namespace libposix

HEADER(netdb) {
  FN_AS(gethostbyname, [](NonNull<const char *> name, Array<int, 2> error) {
    return resolve<hostent>(error, [&](auto... rest) { return gethostbyname_r(name, rest...); });
  });
  FN_AS(gethostbyname2, [](NonNull<const char *> name, int af, Array<int, 2> error) {
    return resolve<hostent>(error, [&](auto... rest) { return gethostbyname2_r(name, af, rest...); });
  });
  FN_AS(gethostbyaddr, [](NonNull<const void *> addr, socklen_t len, int type, Array<int, 2> error) {
    return resolve<hostent>(error, [&](auto... rest) { return gethostbyaddr_r(addr, len, type, rest...); });
  });
  FN_AS(gethostent, [](Array<int, 2> error) {
    return resolve<hostent>(error, [](auto... rest) { return gethostent_r(rest...); });
  });
  FN(sethostent);
  FN(endhostent);
  FN(hstrerror);
  FN_AS(herror, [](const char *s, int error) {
    h_errno = error;
    herror(s);
  });

  FN_AS(getaddrinfo, [](const char *node, const char *service, const addrinfo *hints, Array<int, 2> error) {
    addrinfo wanted{};
    if (hints) {
      wanted.ai_flags = hints->ai_flags;
      wanted.ai_family = hints->ai_family;
      wanted.ai_socktype = hints->ai_socktype;
      wanted.ai_protocol = hints->ai_protocol;
    }
    addrinfo *first = nullptr;
    error[0] = getaddrinfo(node, service, hints ? &wanted : nullptr, &first);
    error[1] = errno;
    return Chain{error[0] == 0 ? std::shared_ptr<addrinfo>(first, freeaddrinfo) : nullptr};
  });
  // A local address is read up to its NUL, which the caller's bytes need not have.
  FN_AS(getnameinfo, [](const sockaddr *addr, socklen_t addrlen, char *host, socklen_t hostlen, char *serv,
                        socklen_t servlen, int flags, Array<int, 2> error) {
    std::string copy(addr ? reinterpret_cast<const char *>(addr) : "", addr ? addrlen : 0);
    auto *ended = reinterpret_cast<const sockaddr *>(copy.c_str());
    error[0] = getnameinfo(addr ? ended : nullptr, addrlen, host, hostlen, serv, servlen, flags);
    error[1] = errno;
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

  FN_AS(getnetbyname, [](NonNull<const char *> name, Array<int, 2> error) {
    return resolve<netent>(error, [&](auto... rest) { return getnetbyname_r(name, rest...); });
  });
  FN_AS(getnetbyaddr, [](uint32_t net, int type, Array<int, 2> error) {
    return resolve<netent>(error, [&](auto... rest) { return getnetbyaddr_r(net, type, rest...); });
  });
  FN_AS(getnetent,
        [](Array<int, 2> error) { return resolve<netent>(error, [](auto... rest) { return getnetent_r(rest...); }); });
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

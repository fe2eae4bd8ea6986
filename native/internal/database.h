// Entries of the user and group databases: what getpwnam, getgrnam and their kin find.
#pragma once
#include <cstring>
#include <vector>

#include "internal/result.h"

namespace libposix {

// `const char *name`. Modules of libc's copy it onto the stack, or end the process where it has some megabytes.
struct Name {
  const char *text;
  operator const char *() const { return text; }
};

template <typename Next>
struct In<Name, Next> : In<NonNull<const char *>, Next> {
  In(napi_env env, napi_value value) : In<NonNull<const char *>, Next>(env, value) {
    constexpr size_t most = 1 << 16;
    if (std::strlen(convert()) > most) rangeError("is longer than any name: it has more than 65536 bytes");
  }
  Name convert() { return {In<NonNull<const char *>, Next>::convert().pointer}; }
};

// With the memory of its texts; or the error number for which there is none, 0: it was not found.
template <typename Members>
struct DatabaseEntry {
  Members members = {};
  std::vector<char> texts;
  int error = 0;
  bool found = false;

  void ask(auto search) {
    Members *entry = nullptr;
    error = search(&members, texts.data(), texts.size(), &entry);
    found = entry != nullptr;
  }
};

// In as much memory as the texts need.
template <typename Members>
DatabaseEntry<Members> find(auto search) {
  DatabaseEntry<Members> entry{.texts = std::vector<char>(1024)};
  for (entry.ask(search); entry.error == ERANGE; entry.ask(search)) entry.texts.resize(entry.texts.size() * 2);
  if (entry.error == ENOENT) entry.error = 0;  // glibc's word for the end of the list
  return entry;
}

// In the caller's memory, by way of some of ours: libc reads what it has written there, which another thread could
// change meanwhile.
template <typename Members>
DatabaseEntry<Members> findInto(char *buf, size_t buflen, auto search) {
  DatabaseEntry<Members> entry{.texts = std::vector<char>(buf, buf + buflen)};
  entry.ask(search);
  std::memcpy(buf, entry.texts.data(), buflen);
  return entry;
}

}  // namespace libposix

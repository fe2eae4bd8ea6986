// Entries of the user and group databases: what getpwnam, getgrnam and their kin find.
#pragma once
#include <cstring>
#include <vector>

#include "internal/result.h"

namespace libposix {

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

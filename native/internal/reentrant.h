// Entries whose texts libc puts into memory of the caller's: getpwnam_r, getgrnam_r and their kin.
#pragma once
#include <cstring>
#include <vector>

#include "internal/result.h"
#include "stdio/values.h"

namespace libposix {

// To JavaScript the entry's members, or the error number for which there is none: 0 where it was not found.
template <typename Entry>
struct Found {
  Entry entry;
  // Memory of ours: libc reads in it what it has written there, and another thread could change the caller's meanwhile.
  std::vector<char> texts;
  int error;
  bool found;
};

template <typename Entry>
Found<Entry> found(char *buf, size_t buflen, auto search) {
  Found<Entry> result{{}, std::vector<char>(buf, buf + buflen), 0, false};
  Entry *entry = nullptr;
  result.error = search(&result.entry, result.texts.data(), buflen, &entry);
  result.found = entry != nullptr;
  std::memcpy(buf, result.texts.data(), buflen);
  return result;
}

}  // namespace libposix

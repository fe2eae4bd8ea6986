// Texts that libc, or a struct in JavaScript's memory, keeps a pointer to. Each is stored once and never freed.
#pragma once
#include <string>
#include <string_view>

namespace libposix {

const char *kept(std::string_view text);
// Whether `pointer`, which may hold anything, is one that kept() returned.
bool isKept(const char *pointer);

}  // namespace libposix

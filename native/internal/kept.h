// Texts that libc keeps a pointer to. Each is stored once and never freed.
#pragma once
#include <string_view>

namespace libposix {

const char *kept(std::string_view text);

}  // namespace libposix

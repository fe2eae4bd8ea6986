// The names that structs tm point to. The structs lie in JavaScript's memory, where nobody can know how long a pointer
// is still looked at: so the names' memory is never freed. It is bounded all the same: of very many names the one that
// was not asked for the longest makes room.
#pragma once
#include <cstddef>

namespace libposix {

// How long a name can be, its NUL included.
constexpr size_t longestZone = 64;

// A pointer to the same text, which stays one to a text, or null where it is too long.
const char *keptZone(const char *name);
// Whether `pointer`, which may hold anything, is one that keptZone() returned.
bool isKeptZone(const char *pointer);
// The text there, which no other thread changes: good until this thread asks again.
const char *textOfZone(const char *kept);

}  // namespace libposix

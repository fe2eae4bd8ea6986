// C's integer types, for lib/internal/c-type.ts.
#pragma once
#include <type_traits>

// The size of an integer type; negative for one that is signed.
#define TYPE(name) header.constant(#name, (std::is_signed_v<name> ? -1 : 1) * static_cast<int>(sizeof(name)))

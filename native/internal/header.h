// What a header's .cc file fills with functions, constants and struct layouts. Included by call.h, which it builds on.
// Here a name costs a few instructions that pass it on; header.cc has the code, once.
#pragma once

namespace libposix {

class Header : public Object {
 public:
  using Object::Object;

  template <typename F>
  void function(const char *name) {
    define(name, callback<F>);
  }
  template <typename F>
  void function(const char *name, F) {
    static_assert(std::is_class_v<F>, "a function by its name: FN, or a lambda around it");
    define(name, callback<F>);
  }
  template <typename F>
  void helper(const char *name, F) {
    define(name, callback<F, Turn::Nobody>);
  }
  void constant(const char *name, const char *value) { set(name, value); }
  void constant(const char *name, auto value) { constant(name, static_cast<double>(value)); }
  void constant(const char *name, double value);

 private:
  void define(const char *name, napi_callback);
};

// What one .cc file binds. Its path below native/, without `.cc`, is its name: `sys/socket` is <sys/socket.h>.
struct Bindings {
  const char *file;
  void (*fill)(Header &);

  std::string name() const;
};

// A struct's layout, as `{ size, align, fields: { name: { offset, size, kind, element } } }`; lib/internal/struct.ts
// reads it.
class Layout {
 public:
  Layout(Header &header, const char *name, size_t size, size_t align);
  bool once() { return std::exchange(first_, false); }

 protected:
  void field(const char *name, size_t offset, size_t size, size_t element, const char *kind, bool array);
  // `set`: the struct with all bits of the field set.
  void bits(const char *name, const std::byte *set, size_t size);

 private:
  Object layout_, fields_;
  bool first_ = true;
};

template <typename T>
class Struct : public Layout {
 public:
  using type = T;
  Struct(Header &header, const char *name) : Layout(header, name, sizeof(T), alignof(T)) {}
  template <typename F>
  void field(const char *name, size_t offset) {
    using Element = std::remove_all_extents_t<F>;
    Layout::field(name, offset, sizeof(F), sizeof(Element), kind<Element>(), std::is_array_v<F>);
  }
  void bits(const char *name, void (*fill)(T &)) {
    T value;
    std::byte bytes[sizeof(T)] = {};
    std::memcpy(&value, bytes, sizeof(T));
    fill(value);
    std::memcpy(bytes, &value, sizeof(T));
    Layout::bits(name, bytes, sizeof(T));
  }

 private:
  template <typename E>
  static constexpr const char *kind() {
    if constexpr (std::is_pointer_v<E>) return "pointer";
    else if constexpr (std::is_class_v<E> || std::is_union_v<E>) return "struct";
    else if constexpr (std::is_floating_point_v<E>) return "float";
    else if constexpr (std::same_as<E, char>) return "char";
    else if constexpr (std::is_signed_v<E> || std::is_enum_v<E>) return "int";
    else return "uint";
  }
};

}  // namespace libposix

#define HEADER(name) \
  namespace libposix { \
  static void fill_##name(Header &); \
  extern constinit const Bindings bindings_##name{__FILE__, fill_##name}; \
  } \
  static void libposix::fill_##name([[maybe_unused]] Header &header)
#define FN(name) header.function<Named<&::name>>(#name)
#define FN_AS(name, ...) header.function(#name, __VA_ARGS__)
// What only helps lib, and does not give signals' handlers their turn.
#define HELPER(name, ...) header.helper(#name, __VA_ARGS__)
// A call that may block and is one system call: `BLOCKING_AS(recv, SYS_recvfrom)` where the kernel has another name for
// it. One that is not gets a lambda that calls interruptible().
#define BLOCKING(name) BLOCKING_AS(name, SYS_##name)
#define BLOCKING_AS(name, number) header.function<Blocking<&::name, number>>(#name)
#define INT(name) header.constant(#name, name)
// `STRUCT(linger) { FIELD(l_onoff); }`; STRUCT_AS names a type that C spells without `struct`, or an anonymous one.
#define STRUCT(name) STRUCT_AS(name, struct ::name)
#define STRUCT_AS(name, ...) for (Struct<__VA_ARGS__> layout(header, #name); layout.once();)
#define FIELD(name) \
  layout.field<std::remove_reference_t<decltype(decltype(layout)::type::name)>>( \
      #name, offsetof(decltype(layout)::type, name))
// An unsigned bit-field.
#define BITS(name) layout.bits(#name, [](decltype(layout)::type &value) { --value.name; })

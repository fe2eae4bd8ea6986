// What a header's .cc file fills with functions, constants and struct layouts. Included by call.h, which it builds on.
#pragma once

namespace libposix {

class Header {
 public:
  Header(Napi::Env env, Napi::Object object) : env_(env), object_(object) {}

  template <typename F>
  void function(const char *name) {
    napi_value value;
    check(napi_create_function(env_, name, NAPI_AUTO_LENGTH, callback<F>, const_cast<char *>(name), &value));
    object_.Set(name, Napi::Value(env_, value));
  }
  template <typename F>
  void function(const char *name, F) {
    function<F>(name);
  }
  void constant(const char *name, auto value) {
    object_.Set(name, Napi::Number::New(env_, static_cast<double>(value)));
  }
  void constant(const char *name, const char *value) { object_.Set(name, Napi::String::New(env_, value)); }
  Napi::Env env() const { return env_; }
  Napi::Object object() const { return object_; }

 private:
  Napi::Env env_;
  Napi::Object object_;
};

// A struct's layout, as `{ size, fields: { name: { offset, size, kind, element } } }`; lib/internal/struct.ts reads it.
template <typename T>
class Struct {
 public:
  using type = T;
  Struct(Header &header, const char *name)
      : layout_(Napi::Object::New(header.env())), fields_(Napi::Object::New(header.env())) {
    layout_.Set("name", name);
    layout_.Set("size", static_cast<double>(sizeof(T)));
    layout_.Set("fields", fields_);
    // Where C has a function of the same name, the struct is found on it.
    Napi::Value same = header.object().Get(name);
    if (same.IsFunction()) same.As<Napi::Object>().Set("struct", layout_);
    else header.object().Set(name, layout_);
  }
  template <typename F>
  void field(const char *name, size_t offset) {
    using Element = std::remove_all_extents_t<F>;
    Napi::Object field = Napi::Object::New(fields_.Env());
    field.Set("offset", static_cast<double>(offset));
    field.Set("size", static_cast<double>(sizeof(F)));
    field.Set("element", static_cast<double>(sizeof(Element)));
    field.Set("kind", kind<Element>());
    field.Set("array", std::is_array_v<F>);
    fields_.Set(name, field);
  }
  // A bit-field has no address: where it lies is seen from the bits that `fill` sets.
  void bits(const char *name, void (*fill)(T &)) {
    T value;
    std::byte bytes[sizeof(T)] = {};
    std::memcpy(&value, bytes, sizeof(T));
    fill(value);
    std::memcpy(bytes, &value, sizeof(T));
    size_t first = 0, count = 0;
    auto set = [&](size_t bit) { return (std::to_integer<int>(bytes[bit / 8]) >> bit % 8 & 1) != 0; };
    while (!set(first)) first++;
    while (first + count < 8 * sizeof(T) && set(first + count)) count++;
    Napi::Object field = Napi::Object::New(fields_.Env());
    field.Set("offset", static_cast<double>(first / 8));
    field.Set("size", static_cast<double>((first % 8 + count + 7) / 8));
    field.Set("shift", static_cast<double>(first % 8));
    field.Set("bits", static_cast<double>(count));
    field.Set("kind", "bits");
    fields_.Set(name, field);
  }
  bool once() { return std::exchange(first_, false); }

 private:
  template <typename E>
  static const char *kind() {
    if constexpr (std::is_pointer_v<E>) return "pointer";
    else if constexpr (std::is_class_v<E> || std::is_union_v<E>) return "struct";
    else if constexpr (std::is_floating_point_v<E>) return "float";
    else if constexpr (std::same_as<E, char>) return "char";
    else if constexpr (std::is_signed_v<E> || std::is_enum_v<E>) return "int";
    else return "uint";
  }
  Napi::Object layout_, fields_;
  bool first_ = true;
};

}  // namespace libposix

#define HEADER(name)            \
  namespace libposix {          \
  void header_##name(Header &); \
  }                             \
  void libposix::header_##name([[maybe_unused]] Header &header)
#define FN(name) header.function<Named<&::name>>(#name)
#define FN_AS(name, ...) header.function(#name, __VA_ARGS__)
// A call that may block and is one system call: `BLOCKING_AS(recv, SYS_recvfrom)` where the kernel has another name for
// it. One that is not gets a lambda that calls interruptible().
#define BLOCKING(name) BLOCKING_AS(name, SYS_##name)
#define BLOCKING_AS(name, number) header.function<Blocking<&::name, number>>(#name)
#define INT(name) header.constant(#name, name)
// `STRUCT(linger) { FIELD(l_onoff); }`; STRUCT_AS names a type that C spells without `struct`, or an anonymous one.
#define STRUCT(name) STRUCT_AS(name, struct ::name)
#define STRUCT_AS(name, ...) for (Struct<__VA_ARGS__> layout(header, #name); layout.once();)
#define FIELD(name)                                                              \
  layout.field<std::remove_reference_t<decltype(decltype(layout)::type::name)>>( \
      #name, offsetof(decltype(layout)::type, name))
// An unsigned bit-field.
#define BITS(name) layout.bits(#name, [](decltype(layout)::type &value) { --value.name; })

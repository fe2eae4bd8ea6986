#include "message.h"

namespace libposix {

Value Value::element(uint32_t index) const {
  napi_value result;
  check(napi_get_element(env, value, index, &result));
  return {env, result};
}

namespace {

std::string subscript(const char *of, size_t index, const char *member) {
  return std::string(of) + "[" + std::to_string(index) + "]." + member + " ";
}

// The view behind a pointer, with the faults named for the member.
View pointee(Value value, const std::string &member) {
  try {
    return View::from(value.env, value.value);
  } catch (Fault &fault) {
    fault.text = member + fault.text;
    throw;
  }
}

void within(const View &view, size_t length, const std::string &member) {
  if (!view.null() && length > view.size)
    rangeError(member + "is past the end: the buffer has " + std::to_string(view.size) + " bytes");
}

}  // namespace

Iovecs::Iovecs(View array, size_t count, Value bases, Use use) {
  // The kernel refuses more than UIO_MAXIOV before it looks at the first: so no array is needed for it.
  if (array.null() || count > UIO_MAXIOV) return;
  if (count > array.size / sizeof(iovec))
    rangeError("the count of iovecs is past the end: the array has " + std::to_string(array.size / sizeof(iovec)));
  iovec *vector = few_;
  if (count > few) {
    many_.resize(count);
    vector = many_.data();
  }
  if (count > 0) std::memcpy(vector, array.data, count * sizeof(iovec));
  if (count == 1) {
    point(vector[0], bases, 0, use);
  } else {
    for (size_t i = 0; i < count; i++) point(vector[i], bases.element(static_cast<uint32_t>(i)), i, use);
  }
  pointer_ = vector;
}

void Iovecs::point(iovec &at, Value base, size_t index, Use use) {
  if (at.iov_base == nullptr) return;
  if (use == Use::Elsewhere) {
    uint64_t address;
    bool lossless;
    if (napi_get_value_bigint_uint64(base.env, base.value, &address, &lossless) != napi_ok || !lossless)
      typeError(subscript("iov", index, "iov_base") + "must be an address, a bigint of 64 bits");
    at.iov_base = reinterpret_cast<void *>(address);
    return;
  }
  if (use == Use::Read && isString(base.env, base.value)) {
    std::string &literal = *literals_.emplace_back(std::make_unique<std::string>(string(base.env, base.value)));
    at.iov_base = literal.data();
    within({reinterpret_cast<std::byte *>(literal.data()), literal.size() + 1}, at.iov_len,
           subscript("iov", index, "iov_len"));
    return;
  }
  View view = pointee(base, subscript("iov", index, "iov_base"));
  within(view, at.iov_len, subscript("iov", index, "iov_len"));
  at.iov_base = view.data;
}

Message::Message(const msghdr &header, const Pointers &pointers, Use use)
    : header_(header),
      iovecs_(header.msg_iov ? pointee(pointers.iov, "msg_iov ") : View{nullptr, 0}, header.msg_iovlen, pointers.bases,
              use) {
  View name = header.msg_name ? pointee(pointers.name, "msg_name ") : View{nullptr, 0};
  within(name, header.msg_namelen, "msg_namelen ");
  header_.msg_name = name.data;
  View control = header.msg_control ? pointee(pointers.control, "msg_control ") : View{nullptr, 0};
  within(control, header.msg_controllen, "msg_controllen ");
  header_.msg_control = control.data;
  header_.msg_iov = const_cast<iovec *>(iovecs_.c());
}

void Message::store(const msghdr &from, std::byte *to) {
  // The pointers in JavaScript's memory are none of C's: they stay. Nor is the memory sure to be aligned.
  std::memcpy(to + offsetof(msghdr, msg_namelen), &from.msg_namelen, sizeof(from.msg_namelen));
  std::memcpy(to + offsetof(msghdr, msg_controllen), &from.msg_controllen, sizeof(from.msg_controllen));
  std::memcpy(to + offsetof(msghdr, msg_flags), &from.msg_flags, sizeof(from.msg_flags));
}

Messages::Messages(View array, size_t count, Value pointers, Use use) : array_(array), null_(array.null()) {
  if (null_) return;
  // The kernel takes no more than UIO_MAXIOV at a time.
  count = std::min<size_t>(count, UIO_MAXIOV);
  array.holding<mmsghdr>(count);
  messages_.reserve(count);
  headers_.resize(count);
  for (size_t i = 0; i < count; i++) {
    mmsghdr copy;
    std::memcpy(&copy, array.data + i * sizeof(copy), sizeof(copy));
    auto at = static_cast<uint32_t>(4 * i);
    Message::Pointers four{pointers.element(at), pointers.element(at + 1), pointers.element(at + 2),
                           pointers.element(at + 3)};
    messages_.push_back(std::make_unique<Message>(copy.msg_hdr, four, use));
    headers_[i] = {*messages_[i]->c(), copy.msg_len};
  }
}

void Messages::store(size_t count) const {
  for (size_t i = 0; i < count; i++) {
    std::byte *to = array_.data + i * sizeof(mmsghdr);
    std::memcpy(to + offsetof(mmsghdr, msg_len), &headers_[i].msg_len, sizeof(headers_[i].msg_len));
    Message::store(headers_[i].msg_hdr, to + offsetof(mmsghdr, msg_hdr));
  }
}

}  // namespace libposix

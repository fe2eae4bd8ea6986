#include "internal/message.h"
#include "internal/given.h"

#include <algorithm>
#include <climits>

#include <linux/can/isotp.h>
#include <linux/can/j1939.h>
#include <linux/can/raw.h>
#include <netinet/in.h>

namespace libposix {

Value Value::element(uint32_t index) const {
  napi_value result;
  check(napi_get_element(env, value, index, &result));
  return {env, result};
}

namespace {

// An array that lib has made: where one of its elements is missing, or it is none, the program's code could run between
// the look at one view and the next.
void hasElements(const Value &array, size_t count) {
  uint32_t length = 0;
  if (napi_get_array_length(array.env, array.value, &length) != napi_ok || length < count)
    rangeError("is shorter than it was");
}

size_t sizeOf(const Value &number) {
  double size = 0;
  check(napi_get_value_double(number.env, number.value, &size));
  return size < static_cast<double>(SIZE_MAX) ? static_cast<size_t>(size) : SIZE_MAX;
}

std::string subscript(const char *of, size_t index, const char *member) {
  return std::string(of) + "[" + std::to_string(index) + "]." + member + " ";
}

// The view that a pointer points to, with the faults named for the member.
View pointee(Value value, const std::string &member) {
  try {
    return View::from(value.env, value.value);
  } catch (Fault &fault) {
    fault.text = member + fault.text;
    throw;
  }
}

// `refused`: whether the kernel is certain to refuse the length before it touches memory (refusal.h).
void within(const View &view, size_t length, bool refused, const std::string &member) {
  if (!view.null() && !refused && !view.holds(length))
    rangeError(member + "is past the end: the buffer has " + std::to_string(view.bytes()) + " bytes");
}

// The protocols whose control data hold no address. Those of SOL_RDS, for one, say where the kernel is to write.
constexpr int plainLevels[] = {SOL_SOCKET, IPPROTO_IP,  IPPROTO_IPV6,  IPPROTO_UDP,   IPPROTO_UDPLITE,
                               SOL_ALG,    SOL_TLS,     SOL_TIPC,      SOL_NETLINK,   SOL_PACKET,
                               SOL_RXRPC,  SOL_CAN_RAW, SOL_CAN_J1939, SOL_CAN_ISOTP, IPPROTO_SCTP};

}  // namespace

// Looks at each piece as far as the kernel would: one that is no piece ends the message there too.
void holdsNoAddress(const std::vector<std::byte> &control) {
  cmsghdr piece;
  for (size_t at = 0; control.size() - at >= sizeof(piece); at += CMSG_ALIGN(piece.cmsg_len)) {
    std::memcpy(&piece, control.data() + at, sizeof(piece));
    if (piece.cmsg_len < sizeof(piece) || piece.cmsg_len > control.size() - at) return;
    if (std::ranges::find(plainLevels, piece.cmsg_level) == std::end(plainLevels))
      rangeError("msg_control has data of level " + std::to_string(piece.cmsg_level) +
                 ", which libposix does not know: it may hold addresses. libposix/unsafe has a call that asks nothing");
    if (CMSG_ALIGN(piece.cmsg_len) > control.size() - at) return;
  }
}

void giveRights(const msghdr &message) {
  const auto *control = static_cast<const std::byte *>(message.msg_control);
  cmsghdr piece;
  // Another thread may write to it: no length is read twice.
  for (size_t left = message.msg_controllen; left >= sizeof(piece);) {
    std::memcpy(&piece, control, sizeof(piece));
    const size_t length = piece.cmsg_len;
    if (length < sizeof(piece) || length > left) return;
    if (piece.cmsg_level == SOL_SOCKET && piece.cmsg_type == SCM_RIGHTS)
      for (size_t at = CMSG_LEN(0); at + sizeof(int) <= length; at += sizeof(int)) {
        int fd;
        std::memcpy(&fd, control + at, sizeof(fd));
        given(fd);
      }
    const size_t step = CMSG_ALIGN(length);
    if (step > left) return;
    control += step;
    left -= step;
  }
}

Iovecs::Iovecs(View array, size_t count, Value bases, Use use) {
  // The kernel refuses more than UIO_MAXIOV before it looks at the first: so no array is needed for it.
  if (array.null() || count > UIO_MAXIOV) return;
  if (const size_t room = array.bytes() / sizeof(iovec); count > room)
    rangeError("the count of iovecs is past the end: the array has " + std::to_string(room));
  iovec *vector = few_;
  if (count > few) {
    many_.resize(count);
    vector = many_.data();
  }
  if (count > 0) std::memcpy(vector, array.data(), count * sizeof(iovec));
  if (count == 1) {
    point(vector[0], bases, 0, use);
  } else {
    hasElements(bases, count);
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
  // import_iovec
  const bool refused = at.iov_len > SSIZE_MAX;
  if (use == Use::Read && isString(base.env, base.value)) {
    std::string &literal = *literals_.emplace_back(std::make_unique<std::string>(string(base.env, base.value)));
    at.iov_base = literal.data();
    within({literal.data(), literal.size() + 1}, at.iov_len, refused, subscript("iov", index, "iov_len"));
    return;
  }
  View view = pointee(base, subscript("iov", index, "iov_base"));
  within(view, at.iov_len, refused, subscript("iov", index, "iov_len"));
  at.iov_base = view.data();
}

Message::Message(msghdr header, const Pointers &pointers, Use use)
    : header_(header),
      iovecs_(header.msg_iov ? pointee(pointers.iov, "msg_iov ") : View(), pointers.iovlen, pointers.bases, use) {
  header_.msg_iovlen = pointers.iovlen;
  View name = header.msg_name ? pointee(pointers.name, "msg_name ") : View();
  within(name, header.msg_namelen, header.msg_namelen > INT_MAX, "msg_namelen ");  // copy_msghdr
  header_.msg_name = name.data();
  View control = header.msg_control ? pointee(pointers.control, "msg_control ") : View();
  within(control, header.msg_controllen, use == Use::Read && header.msg_controllen > INT_MAX,  // ____sys_sendmsg
         "msg_controllen ");
  point(control, use);
  header_.msg_iov = const_cast<iovec *>(iovecs_.c());
}

// The kernel reads a copy of control data, in which no other thread can change what was looked at here.
void Message::point(View control, Use use) {
  header_.msg_control = control.data();
  if (use != Use::Read || control.null() || header_.msg_controllen == 0) return;
  // A length that the kernel refuses.
  if (!control.holds(header_.msg_controllen)) return;
  control_.assign(control.data(), control.data() + header_.msg_controllen);
  holdsNoAddress(control_);
  header_.msg_control = control_.data();
}

void Message::store(const msghdr &from, std::byte *to) {
  // The pointers in JavaScript's memory are none of C's: they stay. Nor is the memory sure to be aligned.
  std::memcpy(to + offsetof(msghdr, msg_namelen), &from.msg_namelen, sizeof(from.msg_namelen));
  std::memcpy(to + offsetof(msghdr, msg_controllen), &from.msg_controllen, sizeof(from.msg_controllen));
  std::memcpy(to + offsetof(msghdr, msg_flags), &from.msg_flags, sizeof(from.msg_flags));
}

Messages::Messages(View array, size_t count, Value pointers, Use use) : array_(array) {
  if (array.null()) return;
  // The kernel takes no more than UIO_MAXIOV at a time.
  count = std::min<size_t>(count, UIO_MAXIOV);
  array.holding<mmsghdr>(count);
  hasElements(pointers, 5 * count);
  messages_.reserve(count);
  headers_.resize(count);
  for (size_t i = 0; i < count; i++) {
    mmsghdr copy;
    std::memcpy(&copy, array.data() + i * sizeof(copy), sizeof(copy));
    auto at = static_cast<uint32_t>(5 * i);
    Message::Pointers five{pointers.element(at), pointers.element(at + 1), sizeOf(pointers.element(at + 2)),
                           pointers.element(at + 3), pointers.element(at + 4)};
    messages_.push_back(std::make_unique<Message>(copy.msg_hdr, five, use));
    headers_[i] = {*messages_[i]->c(), copy.msg_len};
  }
}

void Messages::store(size_t count) const {
  for (size_t i = 0; i < count; i++) {
    std::byte *to = array_.data() + i * sizeof(mmsghdr);
    std::memcpy(to + offsetof(mmsghdr, msg_len), &headers_[i].msg_len, sizeof(headers_[i].msg_len));
    Message::store(headers_[i].msg_hdr, to + offsetof(mmsghdr, msg_hdr));
  }
}

}  // namespace libposix

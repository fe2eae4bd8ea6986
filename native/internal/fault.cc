// How a fault reaches JavaScript. lib makes the message, because only lib knows the parameters' names: see
// lib/internal/fault.ts.
#include "internal/call.h"

namespace libposix {

namespace {

thread_local napi_ref messageMaker = nullptr;
thread_local napi_ref placer = nullptr;

// The message as lib makes it; false where lib cannot be asked: it was not loaded, or JavaScript cannot run any more.
bool askLib(napi_env env, const char *function, const Fault &fault, napi_value *message) {
  napi_value maker, receiver, argv[3];
  return messageMaker && napi_get_reference_value(env, messageMaker, &maker) == napi_ok && maker &&
         napi_get_undefined(env, &receiver) == napi_ok &&
         napi_create_string_utf8(env, function, NAPI_AUTO_LENGTH, &argv[0]) == napi_ok &&
         napi_create_uint32(env, static_cast<uint32_t>(fault.argument), &argv[1]) == napi_ok &&
         napi_create_string_utf8(env, fault.text.data(), fault.text.size(), &argv[2]) == napi_ok &&
         napi_call_function(env, receiver, maker, 3, argv, message) == napi_ok;
}

napi_value messageOf(napi_env env, const char *function, const Fault &fault) {
  napi_value message = nullptr;
  if (fault.argument != 0 && askLib(env, function, fault, &message)) return message;
  const std::string where = fault.argument == 0 ? "" : "argument " + std::to_string(fault.argument) + " ";
  const std::string text = std::string(function) + "(): " + where + fault.text;
  napi_create_string_utf8(env, text.data(), text.size(), &message);
  return message;
}

using Create = napi_status (*)(napi_env, napi_value, napi_value, napi_value *);

Create creator(Fault::Kind kind) {
  switch (kind) {
    case Fault::Type: return napi_create_type_error;
    case Fault::Range: return napi_create_range_error;
    default: return napi_create_error;
  }
}

// The error says where the program made the call, not where lib did.
void place(napi_env env, napi_value error) {
  napi_value function, receiver, result;
  if (!placer || napi_get_reference_value(env, placer, &function) != napi_ok || !function ||
      napi_get_undefined(env, &receiver) != napi_ok)
    return;
  if (napi_call_function(env, receiver, function, 1, &error, &result) == napi_pending_exception)
    napi_get_and_clear_last_exception(env, &result);
}

}  // namespace

void throwFault(napi_env env, const char *function, const Fault &fault) {
  bool pending = false;
  if (napi_is_exception_pending(env, &pending) != napi_ok || pending) return;
  napi_value error = nullptr;
  if (creator(fault.kind)(env, nullptr, messageOf(env, function, fault), &error) != napi_ok) return;
  place(env, error);
  napi_throw(env, error);
}

}  // namespace libposix

using namespace libposix;

HEADER(internal_fault) {
  FN_AS(setFormatters, [](Value maker, Value placing) {
    keepIn(messageMaker, maker.env, maker.value);
    keepIn(placer, placing.env, placing.value);
    return 0;
  });
}

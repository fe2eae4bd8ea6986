// A program that does nothing, for `libposix run`.
export {}

// V8 compiles a function when it is first called. What is first called in a child of fork would be compiled in every child anew, at ten times the cost of the
// call: the compiler's own code and tables are pages that the child has yet to map.
type Callee = (...args: never[]) => unknown

const waiting: Callee[] = []

/** Functions that children call and parents often do not. Functions and no arrows: see below. */
export function ahead(...functions: readonly Callee[]): void {
  waiting.push(...functions)
}

/** Compiles them, once. V8 does so where a function is to name the class of an object, to learn how many members that will have. */
export function compileAhead(): void {
  for (const function_ of waiting.splice(0)) Reflect.construct(Object, [], function_)
}

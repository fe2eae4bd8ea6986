// Has Node run hooks in a thread of their own, as loaders do.
import { register } from 'node:module'

register('data:text/javascript,export const resolve = (name, context, next) => next(name, context)')

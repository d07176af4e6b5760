export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/**
 * Lays what we say over what was read: ours first and in our order, then what has no meaning for us, as it was.
 *
 * @param ours keys that go where we don't say them any more.
 */
export function over(original: object | undefined, ours: readonly string[], own: object): JsonObject {
  const foreign = Object.entries(original ?? {}).filter(([key]) => !Object.hasOwn(own, key) && !ours.includes(key));
  return { ...own, ...Object.fromEntries(foreign) };
}

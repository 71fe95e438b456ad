/** Returns a copy with fields set; `null` removes a field. Returns the same object if nothing changes. */
export function setFields<T extends object>(target: T, set: { readonly [key: string]: unknown }): T {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(set)) {
    const value = set[key];
    const before = (target as Record<string, unknown>)[key];
    if (value === undefined || (value === null ? !Object.hasOwn(target, key) : value === before)) continue;
    copy ??= { ...target } as Record<string, unknown>;
    if (value === null) delete copy[key];
    else copy[key] = value;
  }
  return (copy as T | undefined) ?? target;
}

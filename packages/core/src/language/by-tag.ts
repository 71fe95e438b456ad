/** Returns a function from a BCP 47 tag to what `make` returns for it, made once: formatters of `Intl` are slow to make. */
export function byTag<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    const known = made.get(tag) ?? make(tag);
    made.set(tag, known);
    return known;
  };
}

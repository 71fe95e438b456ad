/** Returns a text shortened to this many characters, ending in `…`. */
export function shorten(text: string, length: number): string {
  const characters = [...text.replace(/\s+/g, " ")];
  return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : characters.join("");
}

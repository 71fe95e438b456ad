/** The languages of the toolkit's own words. */
export type Locale = "ja" | "en";

/** A text with `{name}` where a parameter goes. */
export function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

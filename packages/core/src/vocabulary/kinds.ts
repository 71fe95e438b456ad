import { capital } from "../language/capital.ts";
import { type Locale, translate, type Words } from "../language/locale.ts";
import type { NodeKind } from "../model/types.ts";

/** What a kind of node is called, alone and for several. English titles are in lower case. */
interface KindWords {
  readonly title: Words;
  readonly plural: Words;
}

/** The kinds of nodes and what they are called. A profile or a host renames them by `kind.measure`, `kind.measure.plural`. */
export const KINDS: Readonly<Record<NodeKind, KindWords>> = {
  vision: { title: { ja: "目指す姿", en: "vision" }, plural: { ja: "目指す姿", en: "visions" } },
  outcome: { title: { ja: "アウトカム", en: "outcome" }, plural: { ja: "アウトカム", en: "outcomes" } },
  measure: { title: { ja: "施策", en: "measure" }, plural: { ja: "施策", en: "measures" } },
  indicator: { title: { ja: "指標", en: "indicator" }, plural: { ja: "指標", en: "indicators" } },
};

/** Returns what a kind of node is called. */
export function kindTitle(kind: NodeKind, locale: Locale): string {
  return translate(KINDS[kind].title, locale, `kind.${kind}`);
}

/** Returns the label of a kind of node: "Measure". */
export function kindLabel(kind: NodeKind, locale: Locale): string {
  return capital(kindTitle(kind, locale));
}

/** Returns what several nodes of a kind are called; the overlay's singular if it has no plural. */
export function kindPlural(kind: NodeKind, locale: Locale): string {
  const id = `kind.${kind}.plural`;
  const renamed = typeof locale === "object" && !Object.hasOwn(locale.words, id) && locale.words[`kind.${kind}`];
  return renamed || translate(KINDS[kind].plural, locale, id);
}

/**
 * Returns the parameters by which any text names kinds: `{measure}` and `{measures}`, and with a capital at the start of a
 * sentence, `{Measure}` and `{Measures}`.
 */
export function kindParams(locale: Locale): Readonly<Record<string, string>> {
  const params: Record<string, string> = {};
  for (const kind of Object.keys(KINDS) as NodeKind[])
    for (const [name, text] of [
      [kind, kindTitle(kind, locale)],
      [`${kind}s`, kindPlural(kind, locale)],
    ] as const) {
      params[name] = text;
      params[capital(name)] = capital(text);
    }
  return params;
}

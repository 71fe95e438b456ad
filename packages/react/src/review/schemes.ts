import type { BusinessItem } from "@logic-model/core/profile";

/** A numbering of business items: ア〜ク, ア〜キ, ①〜④. */
export interface Scheme {
  readonly id: string;
  /** The first and last label, `ア〜ク`. */
  readonly labels: string;
  readonly count: number;
}

/** Returns the numbering schemes of the items, the most complete first. */
export function schemesOf(items: readonly BusinessItem[]): readonly Scheme[] {
  const ids = new Set(items.flatMap(({ labels }) => Object.keys(labels)));
  const schemes = [...ids].map((id) => {
    const labels = items.flatMap((item) => item.labels[id] ?? []).sort();
    return { id, labels: `${labels[0]}〜${labels.at(-1)}`, count: labels.length };
  });
  return schemes.sort((a, b) => b.count - a.count);
}

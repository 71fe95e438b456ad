import type { Locale, NodeId, Profile } from "@logic-model/core";
import { type BusinessItem, type Term, termTitle } from "@logic-model/core/profile";
import type { Axis, BoardColumn } from "@logic-model/core/review";
import type { CoverageMessages } from "../messages/coverage.ts";

/** A column that a measure belongs to. */
export interface MeasureTerm {
  /** The id of the term. */
  readonly id: string;
  readonly inherited: boolean;
}

/** The terms of each measure on a board, in the order of the columns. */
export function termsByMeasure(columns: readonly BoardColumn[]): ReadonlyMap<NodeId, readonly MeasureTerm[]> {
  const terms = new Map<NodeId, MeasureTerm[]>();
  for (const { term, cards } of columns) {
    if (!term) continue;
    for (const { row, inherited } of cards) {
      const known = terms.get(row.node.id);
      const entry = { id: term.id, inherited };
      if (known) known.push(entry);
      else terms.set(row.node.id, [entry]);
    }
  }
  return terms;
}

/** The titles of an axis's terms. */
export interface TermWords {
  /** Returns `カ 医療・介護関係者の研修`; for `null`, the title of the undecided column. */
  name(term: Term | null): string;
  /** Returns the label of a business item, `カ`, if it has one; otherwise the title. */
  short(id: string): string;
}

/** Returns the titles of an axis's terms, with the labels of business items in a numbering scheme. */
export function termWords(
  profile: Profile,
  axis: Axis,
  scheme: string | undefined,
  locale: Locale,
  words: CoverageMessages,
): TermWords {
  const known = new Map<string, Term | BusinessItem>(profile[axis].map((term) => [term.id, term]));
  const label = (id: string) => {
    const term = known.get(id);
    return scheme !== undefined && term && "labels" in term ? term.labels[scheme] : undefined;
  };
  return {
    name: (term) =>
      term
        ? [label(term.id), termTitle(profile, axis, term.id, locale)].filter(Boolean).join(" ")
        : words.board_undecided,
    short: (id) => label(id) ?? termTitle(profile, axis, id, locale),
  };
}

import type { NodeKind } from "../../model/types.ts";
import type { Outline } from "../../outline/outline.ts";
import { spellingsIn } from "../../text/spellings.ts";

/** What is usual in a model, by which single texts are judged. */
interface Habits {
  /** The kinds with a text that ends in 。 */
  readonly withStop: ReadonlySet<NodeKind>;
  /** The words with more than one spelling. */
  readonly varied: ReadonlySet<string>;
}

/** Returns a function that reports whether a text can be removed without changing what is usual in the model. */
export function mayRemoveText(outline: Outline): (kind: NodeKind, text: string) => boolean {
  let habits: Habits | undefined;
  return (kind, text) => {
    habits ??= readHabits(outline);
    const { withStop, varied } = habits;
    return !withStop.has(kind) && !spellings(text).some(({ word }) => varied.has(word));
  };
}

function readHabits({ rows }: Outline): Habits {
  const withStop = new Set<NodeKind>();
  const varied = new Set<string>();
  const labels = new Map<string, string>();
  for (const { node, reuse, placement } of rows)
    for (const text of [reuse ? "" : node.text, placement?.text ?? ""]) {
      if (/[。｡]$/.test(text.trimEnd().slice(-1))) withStop.add(node.kind);
      for (const spelling of spellings(text)) {
        const first = labels.get(spelling.word) ?? spelling.label;
        labels.set(spelling.word, first);
        if (first !== spelling.label) varied.add(spelling.word);
      }
    }
  return { withStop, varied };
}

const spellings = (text: string) => spellingsIn(text.normalize("NFKC"));

import { fill, stats } from "@logic-model/core";
import { useDeferredValue, useMemo } from "react";
import type { SessionState } from "./document/createSession.ts";
import type { OpenDocument } from "./document/OpenDocument.ts";
import type { AppWords } from "./words.ts";

/** How much the model has, how far it is, and whether it is saved. */
export function DocumentMeta(props: { document: OpenDocument; state: SessionState; words: AppWords }) {
  const { document, state, words } = props;
  const { model } = document;
  // Counting walks the whole model: while she types, it may come a moment later.
  const counted = useDeferredValue(model);
  const counts = useMemo(() => ({ ...stats(counted) }), [counted]);
  return (
    <p className="app-meta">
      <span className="counts">{fill(words.counts, counts)}</span>
      {model.status && <span className="status">{words.statuses[model.status]}</span>}
      <span className="state">{savedText(document, state, words)}</span>
    </p>
  );
}

function savedText({ name }: OpenDocument, { unsaved, storage }: SessionState, words: AppWords): string {
  if (unsaved) return storage === "stored" ? words.stateKept : words.stateUnsaved;
  return name ? words.stateSaved : words.stateNew;
}

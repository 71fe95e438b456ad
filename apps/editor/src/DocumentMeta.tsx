import type { BaseLocale } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import { useDeferredValue, useMemo } from "react";
import { countText } from "./countText.ts";
import type { SessionState } from "./document/createSession.ts";
import type { OpenDocument } from "./document/OpenDocument.ts";
import type { AppWords } from "./words.ts";

/** The size of the model, its status, and whether it is saved. */
export function DocumentMeta(props: {
  document: OpenDocument;
  state: SessionState;
  locale: BaseLocale;
  words: AppWords;
}) {
  const { document, state, locale, words } = props;
  const { model } = document;
  // Counting walks the entire model, so it may lag behind typing.
  const counted = useDeferredValue(model);
  const counts = useMemo(() => modelStats(counted), [counted]);
  return (
    <p className="app-meta">
      <span className="counts">{countText(counts, locale)}</span>
      {model.status && <span className="status">{words.statuses[model.status]}</span>}
      <span className="state">{savedText(document, state, words)}</span>
    </p>
  );
}

function savedText({ name }: OpenDocument, { unsaved, storage }: SessionState, words: AppWords): string {
  if (unsaved) return storage === "stored" ? words.stateKept : words.stateUnsaved;
  return name ? words.stateSaved : words.stateNew;
}

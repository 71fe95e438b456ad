import type { BaseLocale } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { useId } from "react";
import { countText } from "./countText.ts";
import type { StoredDocument } from "./storage/StoredDocument.ts";
import { timeText } from "./timeText.ts";
import type { Ask } from "./useAsk.tsx";
import type { AppWords } from "./words.ts";

/** Lists documents kept in the browser to reopen, and to discard if `onDiscard` is set. */
export function KeptList(props: {
  title: string;
  text?: string;
  documents: readonly StoredDocument[];
  words: AppWords;
  locale: BaseLocale;
  ask: Ask;
  onOpen: (document: StoredDocument) => void;
  onDiscard?: (document: StoredDocument) => void;
}) {
  const { title, text, documents, words, locale, ask, onOpen, onDiscard } = props;
  const id = useId();

  async function discard(document: StoredDocument, name: string) {
    const answer = await ask({
      title: fillTemplate(words.discardTitle, { name }),
      text: words.discardText,
      answers: [
        { id: "keep", label: words.cancel },
        { id: "discard", label: words.discard },
      ],
    });
    if (answer === "discard") onDiscard?.(document);
  }

  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {text && <p className="quiet">{text}</p>}
      <ul className="kept">
        {documents.map((document) => {
          const name = document.title || document.name || words.untitled;
          return (
            <li key={document.id} className="kept-item">
              <div className="kept-text">
                <p className="kept-name">{name}</p>
                <p className="small">
                  {[timeText(document.updatedAt, locale), document.title && document.name].filter(Boolean).join("　")}
                  <br />
                  {countText(document.counts, locale)}
                </p>
              </div>
              <div className="kept-actions">
                {onDiscard && (
                  <button
                    type="button"
                    className="button"
                    aria-label={fillTemplate(words.discardLabel, { name })}
                    onClick={() => void discard(document, name)}
                  >
                    {words.discard}
                  </button>
                )}
                <button
                  type="button"
                  className={onDiscard ? "button primary" : "button"}
                  aria-label={fillTemplate(onDiscard ? words.resumeLabel : words.reopenLabel, { name })}
                  onClick={() => onOpen(document)}
                >
                  {onDiscard ? words.resume : words.open}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { BaseLocale } from "@logic-model/core";
import type { ReactNode } from "react";
import { KeptList } from "./KeptList.tsx";
import { OddList } from "./OddList.tsx";
import { OpenButton } from "./OpenButton.tsx";
import { SAMPLES } from "./samples.ts";
import { TEMPLATES } from "./templates.ts";
import type { Ask } from "./useAsk.tsx";
import { useKept } from "./useKept.ts";
import type { Opening } from "./useOpening.ts";
import type { AppWords } from "./words.ts";

/** The start page: unsaved documents, and ways to start. */
export function Welcome(props: {
  words: AppWords;
  locale: BaseLocale;
  ask: Ask;
  opening: Opening;
  guard: (name: string, part: ReactNode) => ReactNode;
}) {
  const { words, locale, ask, opening, guard } = props;
  const { state, unsaved, recent, odd, remove } = useKept();
  // Waits a moment for the lists, so that the page doesn't shift under the pointer.
  if (state === "waiting") return null;
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{words.welcome}</h2>
      {state !== "read" && (
        <p className="warning" role="status">
          {state === "slow" ? words.looking : words.keptUnreadable}
        </p>
      )}
      {unsaved.length > 0 &&
        guard(
          words.unsavedTitle,
          <KeptList
            title={words.unsavedTitle}
            text={words.unsavedText}
            documents={unsaved}
            words={words}
            locale={locale}
            ask={ask}
            onOpen={opening.openKept}
            onDiscard={({ id }) => remove(id)}
          />,
        )}
      <section aria-labelledby="create">
        <h3 id="create">{words.create}</h3>
        <ul className="choices templates">
          {TEMPLATES.map((template) => (
            <li key={template.id}>
              <button type="button" className="button" onClick={() => opening.create(template)}>
                <strong>{words.templates[template.id]}</strong>
                <span className="small">{words.templateTexts[template.id]}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="open">
        <h3 id="open">{words.openTitle}</h3>
        <p className="quiet">{words.openText}</p>
        <OpenButton
          className={unsaved.length > 0 ? "button" : "button primary"}
          label={words.open}
          onFile={opening.openFile}
        />
      </section>
      {recent.length > 0 &&
        guard(
          words.recentTitle,
          <KeptList
            title={words.recentTitle}
            documents={recent}
            words={words}
            locale={locale}
            ask={ask}
            onOpen={opening.openKept}
          />,
        )}
      {odd.length > 0 &&
        guard(words.oddTitle, <OddList records={odd} words={words} ask={ask} onRemove={({ key }) => remove(key)} />)}
      <section aria-labelledby="samples">
        <h3 id="samples">{words.samples}</h3>
        <ul className="choices">
          {SAMPLES.map((sample) => (
            <li key={sample.id}>
              <button type="button" className="button" onClick={() => opening.openSample(sample.id)}>
                {words[sample.word]}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p className="quiet">{words.private}</p>
    </section>
  );
}

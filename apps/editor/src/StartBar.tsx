import type { BaseLocale } from "@logic-model/core";
import type { AppWords } from "./words.ts";

/** The languages of the app. */
export const LOCALES: readonly BaseLocale[] = ["ja", "en"];

/** The header while no document is open. */
export function StartBar(props: { words: AppWords; locale: BaseLocale; onLocale: (locale: BaseLocale) => void }) {
  const { words, locale, onLocale } = props;
  return (
    <header className="app-bar">
      <h1>{words.app}</h1>
      <select
        className="button"
        aria-label={words.language}
        value={locale}
        onChange={(event) => onLocale(event.target.value as BaseLocale)}
      >
        {LOCALES.map((id) => (
          <option key={id} value={id}>
            {words.languages[id]}
          </option>
        ))}
      </select>
    </header>
  );
}

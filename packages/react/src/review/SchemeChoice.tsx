import type { Locale } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import type { CoverageMessages } from "../messages/coverage.ts";
import type { Scheme } from "./schemes.ts";

/** Chooses the numbering of business items. Renders nothing if there is no choice. */
export function SchemeChoice(props: {
  readonly schemes: readonly Scheme[];
  readonly value: string | undefined;
  readonly locale: Locale;
  readonly words: CoverageMessages;
  readonly onChange: (scheme: string) => void;
}): ReactElement | null {
  const { schemes, value, locale, words, onChange } = props;
  if (schemes.length < 2) return null;
  return (
    <label className="lm-review-choice">
      {words.matrix_scheme}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {schemes.map(({ id, labels, count }) => (
          <option key={id} value={id}>
            {fillTemplate(words.matrix_schemeOption, { labels, count }, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

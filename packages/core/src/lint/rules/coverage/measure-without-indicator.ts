import { measuresWithout } from "../../reading/measures-without.ts";
import type { Rule } from "../../types.ts";

/** If most measures have indicators, one without doesn't show whether it was carried out. */
export const measureWithoutIndicator: Rule = {
  id: "measure-without-indicator",
  family: "coverage",
  severity: "info",
  preset: "strict",
  title: { ja: "{indicator}のない{measure}", en: "{Measures} without {indicators}" },
  message: {
    ja: "{measure}「{text}」に、どれだけ行ったかを確かめる{indicator}がありません。回数や人数など、実施の状況が分かる{indicator}を付けてください。",
    en: "“{text}” has no {indicators} to show how much of it was carried out. Add one, such as the number of times or people.",
  },
  check: ({ outline }) =>
    measuresWithout(outline, ({ indicators }) => indicators.length > 0).map(({ id, text }) => ({
      node: id,
      field: "indicators",
      params: { text },
    })),
};

import { testRule } from "../../../testing/rule-cases.ts";
import { tooManyChildren } from "./too-many-children.ts";

/** Returns this number of lines of a kind, below an outcome. */
const lines = (count: number, kind: string) =>
  Array.from({ length: count }, (_, i) => `    ${kind}: その${i + 1}`).join("\n");
const below = (line: string, ...lines: string[]) => ["目指す姿: 暮らせる", `  ${line}`, ...lines].join("\n");
const outcome = "アウトカム o: 支援を受けられる";

testRule(tooManyChildren, {
  valid: {
    "the maximum of every kind": below(outcome, lines(15, "指標"), lines(10, "アウトカム"), lines(15, "施策")),
    "many in total, but not below one": below(
      outcome,
      lines(15, "施策"),
      "  アウトカム: 急変時に支援を受けられる",
      lines(15, "施策"),
    ),
    "an outcome still being written": below(`${outcome} { "pending": { "state": "underReview" } }`, lines(16, "施策")),
  },
  invalid: {
    "16 measures": [
      below(outcome, lines(16, "施策")),
      [
        {
          node: "o",
          subject: "measure",
          field: "measures",
          params: { text: "支援を受けられる", count: 16, limit: 15, kind: "measure" },
        },
      ],
    ],
    "reuses count as well": [
      below(
        outcome,
        "    施策 m: 研修",
        "  アウトカム o2: 急変時に支援を受けられる",
        lines(15, "施策"),
        "    施策 → m:",
      ),
      [{ node: "o2", params: { count: 16 } }],
    ],
    "11 outcomes and 16 indicators, separately": [
      below(outcome, lines(16, "指標"), lines(11, "アウトカム")),
      [
        { node: "o", subject: "indicator", params: { count: 16, limit: 15 } },
        { node: "o", subject: "outcome", params: { count: 11, limit: 10 } },
      ],
    ],
    "indicators of a measure": [below("施策 m: 研修の実施", lines(16, "指標")), [{ node: "m", subject: "indicator" }]],
  },
});

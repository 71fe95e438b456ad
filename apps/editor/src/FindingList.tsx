import {
  type Finding,
  findingMessage,
  getRow,
  type Locale,
  type LogicModel,
  lint,
  outline,
  placementKey,
} from "@logic-model/core";
import { useMemo } from "react";
import type { AppWords } from "./words.ts";

/** What the rules find in a model; choosing one goes to its place. */
export function FindingList(props: {
  model: LogicModel;
  locale: Locale;
  words: AppWords;
  onReveal: (key: string) => void;
  onClose: () => void;
}) {
  const { model, locale, words, onReveal, onClose } = props;
  const findings = useMemo(() => lint(model), [model]);
  return (
    <aside className="findings" aria-labelledby="findings">
      <div className="findings-head">
        <h2 id="findings">{words.findingsTitle}</h2>
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p className="quiet">{findings.length ? words.findingsHint : words.noFindings}</p>
      <ul>
        {findings.map((finding) => {
          const key = placeOf(model, finding);
          const text = findingMessage(finding, locale);
          return (
            <li key={`${finding.rule} ${key} ${text}`} data-severity={finding.severity}>
              <span className="severity">{words.severities[finding.severity]}</span>
              {key ? (
                <button type="button" className="link" onClick={() => onReveal(key)}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

/** The row a finding points at; none for the model as a whole and for what stands nowhere. */
function placeOf(model: LogicModel, finding: Finding): string | undefined {
  if (finding.node === undefined) return undefined;
  const read = outline(model);
  if (finding.parent !== undefined) return getRow(read, placementKey(finding.parent, finding.node))?.key;
  const first = read.placements.get(finding.node)?.[0];
  return first && !model.unplaced.includes(finding.node) ? first.key : undefined;
}

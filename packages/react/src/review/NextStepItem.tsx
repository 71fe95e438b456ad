import type { Outline, PlacementKey, Row } from "@logic-model/core";
import {
  type FindingMessageOptions,
  findingKey,
  findingMessage,
  type RuleFindings,
  ruleTitle,
} from "@logic-model/core/lint";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type ReactElement, useId } from "react";
import { findingRow } from "../headless/findingPlace.ts";
import type { SummaryMessages } from "../messages/summary.ts";

/** The number of findings shown per rule. */
const TOLD = 2;

/** A next step: the rule, its first findings, and a button that shows them. */
export function NextStepItem(props: {
  readonly step: RuleFindings;
  readonly outline: Outline;
  readonly words: FindingMessageOptions;
  readonly messages: SummaryMessages;
  readonly onOpen: ((key: PlacementKey) => void) | undefined;
  readonly onFindings: ((rule: string) => void) | undefined;
}): ReactElement {
  const { step, outline, words, messages, onOpen, onFindings } = props;
  const { rule, severity, findings } = step;
  const title = useId();
  const row = findings.reduce<Row | null>((found, finding) => found ?? findingRow(finding, outline), null);
  const more = findings.length - TOLD;

  return (
    <li className="lm-next">
      <h4 id={title}>
        <span className="lm-severity" data-severity={severity}>
          {messages[`summary_${severity}`]}
        </span>{" "}
        {ruleTitle(rule, words)}{" "}
        <span className="lm-quiet">
          {fillTemplate(messages.summary_count, { count: findings.length }, words.locale)}
        </span>
      </h4>
      <ul className="lm-points">
        {findings.slice(0, TOLD).map((finding) => (
          <li key={findingKey(finding)}>{findingMessage(finding, words)}</li>
        ))}
      </ul>
      {more > 0 && <p className="lm-quiet">{fillTemplate(messages.summary_more, { count: more }, words.locale)}</p>}
      {onFindings ? (
        <button type="button" aria-describedby={title} onClick={() => onFindings(rule)}>
          {fillTemplate(messages.summary_openAll, { count: findings.length }, words.locale)}
        </button>
      ) : (
        onOpen &&
        row && (
          <button type="button" aria-describedby={title} onClick={() => onOpen(row.key)}>
            {messages.summary_openFirst}
          </button>
        )
      )}
    </li>
  );
}

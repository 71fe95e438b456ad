import { baseLocale, fill, type LintOptions, localeTag, outline, profileOf, summarize } from "@logic-model/core";
import { type ReactElement, useId, useMemo } from "react";
import { summaryEn, summaryJa } from "../messages/summary.ts";
import { NextStepItem } from "./NextStepItem.tsx";
import { RatedIndicators } from "./RatedIndicators.tsx";
import type { ReviewProps } from "./ReviewProps.ts";

/** Props of `ModelSummary`. */
export interface ModelSummaryProps extends ReviewProps {
  /** What is said of the rules, before what the model says itself. */
  readonly lint?: LintOptions | undefined;
  /** All that a rule finds is to be shown. Without it, what is to be done leads to its first place. */
  readonly onFindings?: ((rule: string) => void) | undefined;
}

/** 点検のまとめ: what is good, and what to do next; never a score. */
export function ModelSummary(props: ModelSummaryProps): ReactElement {
  const { model, profile, lint, locale = "ja", onOpen, onFindings, className } = props;
  const messages = { ...(locale === "ja" ? summaryJa : summaryEn), ...props.messages };
  const summary = useMemo(() => summarize(model, profile ? { ...lint, profile } : lint), [model, profile, lint]);
  const { stats, good, next, others, ratings, suppressed } = summary;
  const words = { locale, profile: profile ?? lint?.profile ?? profileOf(model), rules: lint?.rules };
  const id = useId();

  return (
    <section
      className={`lm lm-review lm-summary${className ? ` ${className}` : ""}`}
      lang={localeTag(locale)}
      aria-labelledby={id}
    >
      <header>
        <p className="lm-on-paper">{model.title}</p>
        <h2 id={id}>{messages.summary_title}</h2>
        <p className="lm-quiet">{fill(messages.summary_stats, { ...stats })}</p>
      </header>
      <h3>{messages.summary_good}</h3>
      {good.length > 0 ? (
        <ul className="lm-points" data-good="">
          {good.map((point) => (
            <li key={point.id}>{fill(messages[`summary_good_${point.id}`], { count: point.count })}</li>
          ))}
        </ul>
      ) : (
        <p>{messages.summary_goodNone}</p>
      )}
      <h3>{messages.summary_next}</h3>
      {next.length > 0 ? (
        <ol>
          {next.map((step) => (
            <NextStepItem
              key={step.rule}
              step={step}
              outline={outline(model)}
              words={words}
              messages={messages}
              onOpen={onOpen}
              onFindings={onFindings}
            />
          ))}
        </ol>
      ) : (
        <p>{messages.summary_nextNone}</p>
      )}
      {others > 0 && <p>{fill(messages.summary_others, { count: others })}</p>}
      {suppressed > 0 && <p>{fill(messages.summary_suppressed, { count: suppressed })}</p>}
      {ratings.length > 0 && (
        <>
          <h3>{messages.summary_ratings}</h3>
          <ul className="lm-ratings">
            {ratings.map(({ rating, rows }) => (
              <li key={rating?.id ?? ""}>
                <RatedIndicators
                  title={rating?.title[baseLocale(locale)] ?? messages.summary_notRated}
                  rows={rows}
                  messages={messages}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

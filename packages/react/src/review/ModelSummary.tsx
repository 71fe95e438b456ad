import { profileOf } from "@logic-model/core";
import type { LintOptions } from "@logic-model/core/lint";
import type { Stats } from "@logic-model/core/outline";
import { summarizeModel } from "@logic-model/core/review";
import { fillTemplate, localeTag, translate } from "@logic-model/core/vocabulary";
import { type ReactElement, useId, useMemo } from "react";
import { SUMMARY } from "../messages/summary.ts";
import { NextStepItem } from "./NextStepItem.tsx";
import { RatedIndicators } from "./RatedIndicators.tsx";
import type { ReviewProps } from "./ReviewProps.ts";
import { useReview } from "./useReview.ts";

/** Props of `ModelSummary`. */
export interface ModelSummaryProps extends ReviewProps {
  /** The rules and severities, unless the model sets its own. */
  readonly lint?: LintOptions | undefined;
  /** Called to show all findings of a rule. Without it, a step links to its first place. */
  readonly onFindings?: ((rule: string) => void) | undefined;
}

/** 点検のまとめ: strengths and next steps, without a score. */
export function ModelSummary(props: ModelSummaryProps): ReactElement {
  const { model, profile, lint, onOpen, onFindings, className } = props;
  const { outline, locale, messages } = useReview(props, SUMMARY);
  const summary = useMemo(() => summarizeModel(model, profile ? { ...lint, profile } : lint), [model, profile, lint]);
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
        <p className="lm-quiet">{fillTemplate(messages.summary_stats, statsParams(stats), locale)}</p>
      </header>
      <h3>{messages.summary_good}</h3>
      {good.length > 0 ? (
        <ul className="lm-points" data-good="">
          {good.map((point) => (
            <li key={point.id}>{fillTemplate(messages[`summary_good_${point.id}`], { count: point.count }, locale)}</li>
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
              outline={outline}
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
      {others > 0 && <p>{fillTemplate(messages.summary_others, { count: others }, locale)}</p>}
      {suppressed > 0 && <p>{fillTemplate(messages.summary_suppressed, { count: suppressed }, locale)}</p>}
      {ratings.length > 0 && (
        <>
          <h3>{messages.summary_ratings}</h3>
          <ul className="lm-ratings">
            {ratings.map(({ rating, rows }) => (
              <li key={rating?.id ?? ""}>
                <RatedIndicators
                  title={rating ? translate(rating.title, locale, `rating.${rating.id}`) : messages.summary_notRated}
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

/** Returns the parameters of the message, whose names must differ from the kinds'. */
function statsParams(stats: Stats): Readonly<Record<string, number>> {
  return {
    outcomeCount: stats.outcomes,
    measureCount: stats.measures,
    rowCount: stats.rows,
    reuseCount: stats.reuses,
    indicatorCount: stats.indicators,
    indicatorRowCount: stats.indicatorRows,
    consultationCount: stats.consultations,
    unplacedCount: stats.unplaced,
  };
}

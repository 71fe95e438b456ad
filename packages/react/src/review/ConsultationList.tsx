import { columnTitle } from "@logic-model/core/layout";
import { type ConsultationGroup, listConsultations } from "@logic-model/core/review";
import { fillTemplate, localeTag } from "@logic-model/core/vocabulary";
import { type ReactElement, useId, useMemo, useState } from "react";
import { SUMMARY } from "../messages/summary.ts";
import { ConsultationRows } from "./ConsultationRows.tsx";
import type { ReviewProps } from "./ReviewProps.ts";
import { useReview } from "./useReview.ts";

/** 要相談の一覧: open consultations by organization, to print for a meeting. */
export function ConsultationList(props: ReviewProps): ReactElement {
  const { model, onOpen, className } = props;
  const { outline, profile, locale, messages } = useReview(props, SUMMARY);
  const groups = useMemo(() => listConsultations(outline), [outline]);
  const [chosen, setChosen] = useState("");
  const [leaveOut, setLeaveOut] = useState(false);
  const title = useId();

  const nameOf = ({ organization }: ConsultationGroup) => organization ?? messages.consultations_noOne;
  const only = groups.find((group) => choiceOf(group) === chosen);
  const shown = (only ? [only] : groups).filter((group) => !leaveOut || countLeft(group) > 0);
  const left = groups.reduce((sum, group) => sum + countLeft(group), 0);
  const settled = groups.some(({ entries }) => entries.some(({ state }) => state === "agreed"));

  return (
    <section
      className={`lm lm-review lm-consultations${className ? ` ${className}` : ""}`}
      lang={localeTag(locale)}
      aria-labelledby={title}
    >
      <header>
        <p className="lm-on-paper">{model.title}</p>
        <h2 id={title}>{messages.consultations_title}</h2>
        {groups.length > 0 && (
          <p className="lm-on-paper">
            {fillTemplate(leaveOut ? messages.consultations_chosenLeft : messages.consultations_chosen, {
              name: only ? nameOf(only) : messages.consultations_everyone,
            })}
          </p>
        )}
        {groups.length > 1 && (
          <label className="lm-review-choice">
            <span>{messages.consultations_organization}</span>
            <select value={only ? chosen : ""} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{choice(messages.consultations_everyone, left)}</option>
              {groups.map((group) => (
                <option key={choiceOf(group)} value={choiceOf(group)}>
                  {choice(nameOf(group), countLeft(group))}
                </option>
              ))}
            </select>
          </label>
        )}
        {settled && (
          <label className="lm-tick">
            <input type="checkbox" checked={leaveOut} onChange={(event) => setLeaveOut(event.target.checked)} />
            <span>{messages.consultations_leaveOut}</span>
          </label>
        )}
      </header>
      {shown.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{columnTitle({ kind: "measure", level: null }, profile, locale)}</th>
              <th scope="col">{messages.consultations_places}</th>
              <th scope="col">{messages.consultations_text}</th>
              <th scope="col">{messages.consultations_state}</th>
              <th scope="col">{messages.consultations_since}</th>
              <th scope="col" className="lm-on-paper">
                {messages.consultations_result}
              </th>
            </tr>
          </thead>
          {shown.map((group) => (
            <ConsultationRows
              key={choiceOf(group)}
              name={nameOf(group)}
              left={countLeft(group)}
              entries={leaveOut ? group.entries.filter(({ state }) => state !== "agreed") : group.entries}
              outline={outline}
              locale={locale}
              messages={messages}
              onOpen={onOpen}
            />
          ))}
        </table>
      ) : (
        <p>{groups.length ? messages.consultations_noneLeft : messages.consultations_none}</p>
      )}
    </section>
  );

  function choice(name: string, count: number): string {
    const left = count ? fillTemplate(messages.consultations_left, { count }) : messages.consultations_settled;
    return fillTemplate(messages.consultations_choice, { name, left });
  }
}

/** Returns a key that distinguishes organizations, and none. */
function choiceOf({ organization }: ConsultationGroup): string {
  return JSON.stringify(organization);
}

function countLeft({ entries }: ConsultationGroup): number {
  return entries.filter(({ state }) => state !== "agreed").length;
}

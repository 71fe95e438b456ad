import { childPlacements, getNode, type Node } from "@logic-model/core";
import { fieldLabel, fillTemplate, joinList, kindTitle } from "@logic-model/core/vocabulary";
import { type ReactElement, type ReactNode, useMemo } from "react";
import { shorten } from "../headless/shorten.ts";
import type { DialogEditor } from "./dialogEditor.ts";
import { fieldWords } from "./fieldWords.ts";
import { type Fate, type MergeReport, mergeReport } from "./mergeReport.ts";
import { RadioGroup } from "./RadioGroup.tsx";

/** Two nodes side by side, whose wording to keep, and what the merge will do. */
export function MergeComparison(props: {
  editor: DialogEditor;
  selected: Node;
  picked: Node;
  kept: "selected" | "picked";
  onKeep: (kept: "selected" | "picked") => void;
}): ReactElement | null {
  const { editor, selected, picked, kept, onKeep } = props;
  const { model, outline, messages, locale } = editor;
  const [goes, stays] = kept === "picked" ? [selected, picked] : [picked, selected];
  const report = useMemo(() => mergeReport(model, goes.id, stays.id), [model, goes, stays]);
  if (!report) return null;

  const both = [selected, picked];
  const places = (node: Node) => {
    const above = (outline.placements.get(node.id) ?? []).flatMap((row) => row.above?.text ?? []);
    return above.length ? above.map((text) => shorten(text, 24)).join("\n") : messages.dialog_unplaced;
  };
  const belowAny = both.some((node) => childPlacements(node).length > 0);
  return (
    <div className="lm-merge">
      <RadioGroup
        legend={messages.dialog_mergeWording}
        value={kept}
        choices={[
          { id: "selected", title: selected.text || messages.dialog_untitled },
          { id: "picked", title: picked.text || messages.dialog_untitled },
        ]}
        onChange={onKeep}
        firstFocus
      />
      <h3>{messages.dialog_mergeResult}</h3>
      <MergeSummary editor={editor} report={report} goes={goes} stays={stays} />
      <h3>{messages.dialog_mergeCompare}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="lm-hidden">{messages.dialog_mergeField}</span>
            </th>
            <th scope="col">
              {fillTemplate(messages.dialog_mergeSelected, { kind: kindTitle(selected.kind, locale) })}
            </th>
            <th scope="col">{messages.dialog_mergePicked}</th>
          </tr>
        </thead>
        <tbody>
          {report.fields.map(({ field, fate }) => (
            <Compared key={field} name={fieldLabel(selected.kind, field, locale)}>
              {both.map((node) => (
                <Value key={node.id} fate={node === goes ? fate : "same"} messages={messages}>
                  {fieldWords(node.kind, node, field, editor)}
                </Value>
              ))}
            </Compared>
          ))}
          <Compared name={messages.dialog_mergePlaces}>
            {both.map((node) => (
              <td key={node.id}>{places(node)}</td>
            ))}
          </Compared>
          {belowAny && (
            <Compared name={messages.dialog_mergeBelow}>
              {both.map((node) => (
                <td key={node.id}>
                  {fillTemplate(messages.dialog_mergeCount, { count: childPlacements(node).length }, locale)}
                </td>
              ))}
            </Compared>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Compared({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      {children}
    </tr>
  );
}

function Value(props: { fate: Fate; messages: DialogEditor["messages"]; children: string }): ReactElement {
  const { fate, messages, children } = props;
  return (
    <td data-fate={fate}>
      {children}
      {fate !== "same" && <span className="lm-fate"> {messages[`dialog_merge_${fate}`]}</span>}
    </td>
  );
}

function MergeSummary(props: { editor: DialogEditor; report: MergeReport; goes: Node; stays: Node }): ReactElement {
  const { editor, report, goes, stays } = props;
  const { messages, model, locale } = editor;
  const quote = (text: string) => fillTemplate(messages.dialog_quote, { text: shorten(text, 24) });
  const named = (...fates: Fate[]) =>
    joinList(
      report.fields
        .filter(({ fate }) => fates.includes(fate))
        .map(({ field }) => {
          const label = fieldLabel(goes.kind, field, locale);
          return fillTemplate(messages.dialog_mergeValue, {
            label,
            value: quote(fieldWords(goes.kind, goes, field, editor)),
          });
        }),
      locale,
    );
  const taken = named("taken", "joined");
  const lost = named("lost");
  const where = joinList(
    report.shared.map((id) => quote(getNode(model, id)?.text ?? "")),
    locale,
  );
  const text = stays.text || messages.dialog_untitled;
  const lines = [
    report.places
      ? fillTemplate(messages.dialog_mergeKeptWording, { text, count: report.places }, locale)
      : fillTemplate(messages.dialog_mergeKept, { text }),
  ];
  if (report.placesWithWording > 0)
    lines.push(
      fillTemplate(messages.dialog_mergeWordingHere, { text: goes.text, count: report.placesWithWording }, locale),
    );
  if (where) lines.push(fillTemplate(messages.dialog_mergeShared, { where }));
  if (taken) lines.push(fillTemplate(messages.dialog_mergeTaken, { fields: taken }));
  if (!lost && !where) lines.push(messages.dialog_mergeNothingLost);
  return (
    <ul className="lm-merge-summary" aria-live="polite">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lost && <li className="lm-merge-lost">{fillTemplate(messages.dialog_mergeLost, { fields: lost })}</li>}
    </ul>
  );
}

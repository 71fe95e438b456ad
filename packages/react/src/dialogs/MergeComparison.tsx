import { childPlacements, fill, getNode, type Node } from "@logic-model/core";
import { type ReactElement, type ReactNode, useMemo } from "react";
import { shorten } from "../headless/shorten.ts";
import type { DialogEditor } from "./dialogEditor.ts";
import { fieldName, fieldWords } from "./fieldWords.ts";
import { type Fate, type MergeReport, mergeReport } from "./mergeReport.ts";
import { RadioGroup } from "./RadioGroup.tsx";

/** Two nodes side by side, which wording is to stay, and in words what making one of them does. */
export function MergeComparison(props: {
  editor: DialogEditor;
  selected: Node;
  picked: Node;
  kept: "selected" | "picked";
  onKeep: (kept: "selected" | "picked") => void;
}): ReactElement | null {
  const { editor, selected, picked, kept, onKeep } = props;
  const { model, outline, messages } = editor;
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
            <th scope="col">{fill(messages.dialog_mergeSelected, { kind: messages[selected.kind] })}</th>
            <th scope="col">{messages.dialog_mergePicked}</th>
          </tr>
        </thead>
        <tbody>
          {report.fields.map(({ field, fate }) => (
            <Compared key={field} name={fieldName(field, editor)}>
              {both.map((node) => (
                <Value key={node.id} fate={node === goes ? fate : "same"} messages={messages}>
                  {fieldWords(node, field, editor)}
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
                <td key={node.id}>{fill(messages.dialog_count, { count: childPlacements(node).length })}</td>
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
  const { messages, model } = editor;
  const named = (fate: Fate) =>
    report.fields
      .filter((field) => field.fate === fate)
      .map(({ field }) => {
        const value = fill(messages.dialog_quote, { text: shorten(fieldWords(goes, field, editor), 24) });
        return fieldName(field, editor) + value;
      })
      .join(messages.dialog_comma);
  const taken = [named("taken"), named("joined")].filter(Boolean).join(messages.dialog_comma);
  const lost = named("lost");
  const where = report.shared
    .map((id) => fill(messages.dialog_quote, { text: shorten(getNode(model, id)?.text ?? "", 24) }))
    .join(messages.dialog_comma);
  const stay = report.places ? messages.dialog_mergeKeptWording : messages.dialog_mergePlacesAfter;
  const lines = [fill(stay, { text: stays.text || messages.dialog_untitled, count: report.places })];
  if (report.placesWithWording > 0)
    lines.push(fill(messages.dialog_mergeWordingHere, { text: goes.text, count: report.placesWithWording }));
  if (where) lines.push(fill(messages.dialog_mergeShared, { where }));
  if (taken) lines.push(fill(messages.dialog_mergeTaken, { fields: taken }));
  if (!lost && !where) lines.push(messages.dialog_mergeNothingLost);
  return (
    <ul className="lm-merge-summary" aria-live="polite">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lost && <li className="lm-merge-lost">{fill(messages.dialog_mergeLost, { fields: lost })}</li>}
    </ul>
  );
}

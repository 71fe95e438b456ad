import { type ChildKind, getNode, parentsOf } from "@logic-model/core";
import { OFFERED_ROWS } from "@logic-model/core/clipboard";
import { fillTemplate, kindTitle } from "@logic-model/core/vocabulary";
import { type ReactElement, useId } from "react";
import { shorten } from "../headless/shorten.ts";
import type { DialogEditor } from "./dialogEditor.ts";
import type { PasteChoice, PasteLine } from "./pastePlan.ts";

/** The pasted rows as they were read, and the choice of what to do with each. */
export function PasteRows(props: {
  editor: DialogEditor;
  kind: ChildKind;
  lines: readonly PasteLine[];
  onChoose: (id: string, choice: PasteChoice) => void;
}): ReactElement {
  const { editor, kind, lines, onChoose } = props;
  const { messages, locale } = editor;
  return (
    <>
      <h3>{messages.dialog_pasteRows}</h3>
      <ol className="lm-paste-rows">
        {lines.slice(0, OFFERED_ROWS).map((line, i) => (
          <PasteRow key={line.id} editor={editor} kind={kind} line={line} number={i + 1} onChoose={onChoose} />
        ))}
      </ol>
      {lines.length > OFFERED_ROWS && (
        <p>{fillTemplate(messages.dialog_pasteMoreRows, { count: lines.length - OFFERED_ROWS }, locale)}</p>
      )}
    </>
  );
}

function PasteRow(props: {
  editor: DialogEditor;
  kind: ChildKind;
  line: PasteLine;
  number: number;
  onChoose: (id: string, choice: PasteChoice) => void;
}): ReactElement {
  const { editor, kind, line, number, onChoose } = props;
  const { messages, model, locale } = editor;
  const problem = line.taken ? "taken" : line.problem;
  // A node chosen for an earlier text may no longer be offered.
  const chosen = line.choice.type === "reuse" ? [line.choice.node] : [];
  const nodes = [...new Set([...chosen, ...line.matches])];
  const problemId = useId();
  const text = excerpt(line.text);
  return (
    <li data-choice={line.taken ? "skip" : line.choice.type}>
      <div className="lm-paste-wording">
        <span>
          <span className="lm-option-name">{number} </span>
          {line.reuse && <span className="lm-paste-mark">{messages.reuseMark} </span>}
          <span className="lm-paste-what">{text}</span>
        </span>
        {line.consultation && (
          <span className="lm-paste-consultation">
            {fillTemplate(messages.dialog_pasteConsultation, { text: excerpt(line.consultation) })}
          </span>
        )}
        {line.note && <span className="lm-quiet">{fillTemplate(messages.note, { text: excerpt(line.note) })}</span>}
        {problem && (
          <span id={problemId} className="lm-paste-problem">
            {fillTemplate(messages[`dialog_paste_${problem}`], { kind: kindTitle(kind, locale) })}
          </span>
        )}
      </div>
      <select
        aria-label={fillTemplate(messages.dialog_pasteRow, { number, text })}
        aria-describedby={problem ? problemId : undefined}
        disabled={problem === "too-long"}
        value={line.choice.type === "reuse" ? `reuse ${line.choice.node}` : line.choice.type}
        onChange={(event) => onChoose(line.id, choiceOf(event.target.value))}
      >
        <option value="new">{fillTemplate(messages.dialog_new, { kind: kindTitle(kind, locale) })}</option>
        {nodes.map((id) => {
          const words = parentsOf(model, id).length === 0 ? messages.dialog_pasteUnplaced : messages.dialog_pasteReuse;
          return (
            <option key={id} value={`reuse ${id}`}>
              {fillTemplate(words, { text: shorten(getNode(model, id)?.text ?? "", 40) })}
            </option>
          );
        })}
        <option value="skip">{messages.dialog_pasteSkip}</option>
      </select>
    </li>
  );
}

/** Returns as much of a text as fits into the list. */
function excerpt(text: string): string {
  return text.length > 1_000 ? shorten(text.slice(0, 1_000), 500) : text;
}

function choiceOf(value: string): PasteChoice {
  if (value === "new" || value === "skip") return { type: value };
  return { type: "reuse", node: value.slice("reuse ".length) };
}

import { type ChildKind, createId, type Operation, type PlacementKey, placementKey } from "@logic-model/core";
import { type Fragment, parseFragment, pasteFragment } from "@logic-model/core/clipboard";
import { fillTemplate, joinList, kindLabel, kindPlural, kindTitle } from "@logic-model/core/vocabulary";
import { type ReactElement, useDeferredValue, useId, useMemo, useState } from "react";
import { indexAfter } from "../command/indexAfter.ts";
import { DialogFrame } from "./DialogFrame.tsx";
import type { DialogEditor } from "./dialogEditor.ts";
import { PasteRows } from "./PasteRows.tsx";
import { type PasteChoice, pastePlan } from "./pastePlan.ts";
import { type PasteTarget, pasteTargets, USUAL_KIND } from "./pasteTarget.ts";

/** Pastes rows from a spreadsheet, each as a new node or a reuse, or not at all. What was copied in an editor is pasted as it is. */
export function PasteDialog(props: { editor: DialogEditor; text: string }): ReactElement {
  const { editor } = props;
  const { model, outline, messages, locale } = editor;
  const id = useId();
  const [selected] = useState(editor.selected);
  const [text, setText] = useState(props.text);
  const [chosenKind, setKind] = useState<ChildKind | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, PasteChoice>>(new Map());

  const targets = useMemo(() => pasteTargets(outline, selected), [outline, selected]);
  const fragment = useMemo(() => parseFragment(text), [text]);
  const kind = (fragment && kindOf(fragment)) ?? chosenKind ?? USUAL_KIND[selected?.node.kind ?? "vision"];
  const target = targets.find((target) => target.kind === kind) ?? null;
  // The list may lag behind the text; pasting always uses the text.
  const shown = useDeferredValue(text);
  const plan = useMemo(
    () => (target && !fragment ? pastePlan(outline, target, shown, choices) : null),
    [outline, target, fragment, shown, choices],
  );
  const refused = target === null || (fragment !== null && fragmentOperation(fragment, target) === null);

  function fragmentOperation(fragment: Fragment, { parent, after }: PasteTarget): Operation | null {
    return pasteFragment(model, fragment, parent.id, after ? indexAfter(model, after) : undefined, createId);
  }

  function paste() {
    if (!target) return;
    const operation = fragment
      ? fragmentOperation(fragment, target)
      : pastePlan(outline, target, text, choices).operation;
    if (operation && editor.dispatch(operation, { focus: firstKey(operation, target) }) === null)
      editor.setDialog(null);
  }

  const skipped = plan ? plan.lines.length - plan.added - plan.reused : 0;
  return (
    <DialogFrame
      editor={editor}
      title={messages.dialog_pasteTitle}
      actions={
        <>
          {plan && plan.lines.length > 0 && (
            <span className="lm-paste-counts">
              {fillTemplate(messages.dialog_pasteCounts, {
                new: fillTemplate(messages.dialog_new, { kind: kindTitle(kind, locale) }),
                added: plan.added,
                reused: plan.reused,
                skipped,
              })}
            </span>
          )}
          <button
            type="button"
            className="lm-primary"
            disabled={refused || (fragment === null && !plan?.operation)}
            onClick={paste}
          >
            {messages.dialog_paste}
          </button>
        </>
      }
    >
      <div className="lm-paste-text">
        <label htmlFor={id}>{messages.dialog_pasteText}</label>
        <textarea
          id={id}
          rows={5}
          value={text}
          aria-describedby={`${id}-hint`}
          data-first-focus
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-hint`} className="lm-quiet">
          {messages.dialog_pasteHint}
        </p>
      </div>
      <div className="lm-paste-target">
        {fragment === null && targets.length > 0 && (
          <>
            <label htmlFor={`${id}-kind`}>{messages.dialog_pasteKind}</label>
            <select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.target.value as ChildKind)}>
              {targets.map((target) => (
                <option key={target.kind} value={target.kind}>
                  {kindLabel(target.kind, locale)}
                </option>
              ))}
            </select>
          </>
        )}
        <p role="status">{refused ? messages.dialog_pasteFragmentRefused : targetWords(target, editor)}</p>
      </div>
      {fragment && <p>{fragmentWords(fragment, editor)}</p>}
      {plan && plan.lines.length > 0 && (
        <PasteRows
          editor={editor}
          kind={kind}
          lines={plan.lines}
          onChoose={(line, choice) => setChoices(new Map(choices).set(line, choice))}
        />
      )}
    </DialogFrame>
  );
}

function targetWords({ parent, after }: PasteTarget, { messages }: DialogEditor): string {
  return after
    ? fillTemplate(messages.dialog_pasteAfter, { parent: parent.text, after: after.text })
    : fillTemplate(messages.dialog_pasteUnder, { parent: parent.text });
}

function kindOf({ nodes, placements }: Fragment): ChildKind | null {
  const first = nodes.find(({ id }) => id === placements[0]?.node);
  return first && first.kind !== "vision" ? first.kind : null;
}

/** コピーした施策 3件、指標 1件です。 */
function fragmentWords({ nodes, placements }: Fragment, { messages, locale }: DialogEditor): string {
  const copied = new Set(placements.map(({ node }) => node));
  const counts = new Map<ChildKind, number>();
  for (const { id, kind } of nodes)
    if (copied.has(id) && kind !== "vision") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => {
    const kinds = { kind: kindTitle(kind, locale), kinds: kindPlural(kind, locale) };
    return fillTemplate(fillTemplate(messages.dialog_pasteFragmentPart, kinds), { count }, locale);
  });
  return fillTemplate(messages.dialog_pasteFragment, { parts: joinList(parts, locale) });
}

/** Returns the first row that is pasted. */
function firstKey(operation: Operation, { parent }: PasteTarget): PlacementKey | null {
  const [first] = operation.type === "batch" ? operation.operations : [operation];
  if (first?.type === "add") return placementKey(parent.id, first.node.id);
  return first?.type === "place" ? placementKey(parent.id, first.node) : null;
}

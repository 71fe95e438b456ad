import { type ChildKind, createId, type Operation, type PlacementKey, placementKey } from "@logic-model/core";
import { createRowPlanner, type Fragment, parseFragment, pasteFragment } from "@logic-model/core/clipboard";
import { fillTemplate, formatNumber, joinList, kindLabel, kindPlural, kindTitle } from "@logic-model/core/vocabulary";
import { type ReactElement, useId, useMemo, useState } from "react";
import { indexAfter } from "../command/indexAfter.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import { DialogFrame } from "./DialogFrame.tsx";
import type { DialogEditor } from "./dialogEditor.ts";
import { PasteRows } from "./PasteRows.tsx";
import { PasteText } from "./PasteText.tsx";
import { PASTED_ROWS, type PasteChoice, type PastePlan, pastePlan } from "./pastePlan.ts";
import { type PasteTarget, pasteTargets, USUAL_KIND } from "./pasteTarget.ts";
import { type PastePlanning, usePastePlan } from "./usePastePlan.ts";

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
  const planRows = useMemo(() => target && createRowPlanner(outline, target.kind, target.parent.id), [outline, target]);
  const start = useMemo(
    () => (target && planRows && !fragment ? () => pastePlan(outline, target, planRows, text, choices) : null),
    [outline, target, planRows, fragment, text, choices],
  );
  const planning = usePastePlan(start);
  const { plan, state } = planning;
  /** The text to paste once it is planned. */
  const [wanted, setWanted] = useState<{ readonly start: typeof start } | null>(null);
  const fragmentOperation = useMemo((): Operation | null => {
    if (!fragment || !target) return null;
    const { parent, after } = target;
    return pasteFragment(model, fragment, parent.id, after ? indexAfter(model, after) : undefined, createId);
  }, [model, fragment, target]);
  const refused = target === null || (fragment !== null && fragmentOperation === null);
  // An earlier plan is shown meanwhile, but never pasted.
  const operation = fragment ? fragmentOperation : state === "planned" ? (plan?.operation ?? null) : null;

  function paste() {
    if (state === "planning") setWanted({ start });
    else if (target && operation && editor.dispatch(operation, { focus: firstKey(operation, target) }) === null)
      editor.setDialog(null);
  }

  useBrowserLayoutEffect(() => {
    if (!wanted || (wanted.start === start && state === "planning")) return;
    setWanted(null);
    if (wanted.start === start) paste();
  });

  return (
    <DialogFrame
      editor={editor}
      title={messages.dialog_pasteTitle}
      actions={
        <>
          {state === "planned" && plan && plan.lines.length > 0 && (
            <span className="lm-paste-counts">{countWords(plan, kind, editor)}</span>
          )}
          <span role="status">{planningWords(planning, editor)}</span>
          {state !== "planned" && <PasteProgress editor={editor} planning={planning} />}
          <button
            type="button"
            className="lm-primary"
            disabled={refused || (state !== "planning" && operation === null)}
            onClick={paste}
          >
            {messages.dialog_paste}
          </button>
        </>
      }
    >
      <PasteText editor={editor} text={text} onChange={setText} />
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

/** How far planning is, and a button that stops or restarts it. */
function PasteProgress({ editor: { messages }, planning }: { editor: DialogEditor; planning: PastePlanning }) {
  const { state, progress, stop, restart } = planning;
  return (
    <>
      {state === "planning" && <progress aria-label={messages.dialog_pastePlanning} value={progress} />}
      <button type="button" onClick={state === "planning" ? stop : restart}>
        {state === "planning" ? messages.dialog_pasteStop : messages.dialog_pasteRestart}
      </button>
    </>
  );
}

/** Returns why there is no plan (yet). */
function planningWords({ plan, state }: PastePlanning, { messages, locale }: DialogEditor): string {
  if (state === "planning") return messages.dialog_pastePlanning;
  if (state === "stopped") return messages.dialog_pasteStopped;
  if (!plan || plan.rows <= PASTED_ROWS) return "";
  const [count, limit] = [formatNumber(plan.rows, locale), formatNumber(PASTED_ROWS, locale)];
  return fillTemplate(messages.dialog_pasteTooMany, { count, limit }, locale);
}

function countWords(plan: PastePlan, kind: ChildKind, { messages, locale }: DialogEditor): string {
  return fillTemplate(messages.dialog_pasteCounts, {
    new: fillTemplate(messages.dialog_new, { kind: kindTitle(kind, locale) }),
    added: plan.added,
    reused: plan.reused,
    skipped: plan.lines.length - plan.added - plan.reused,
  });
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

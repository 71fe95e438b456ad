import {
  type Finding,
  fill,
  getRow,
  type Operation,
  type Outline,
  operationMessage,
  outline,
  type PlacementKey,
  profileOf,
  type Refusal,
  type Row,
  refusalMessage,
  search,
} from "@logic-model/core";
import { useCallback, useMemo, useRef, useState } from "react";
import { useControllable } from "../headless/view.ts";
import { frameEn, frameJa } from "../messages/frame.ts";
import type { ElementCommands, InPlaceField } from "./commands.ts";
import type {
  AskedField,
  AskedFindings,
  Dialog,
  DispatchOptions,
  Editing,
  LogicModelEditorOptions,
  LogicModelEditorState,
  Revealed,
} from "./editorState.ts";
import { type EditorView, INITIAL_EDITOR_VIEW, isReview, type RowPane, rowPane } from "./editorView.ts";
import { focusAfter, touched } from "./focusAfter.ts";
import { hasField } from "./inPlace.ts";
import { KEYMAP } from "./keymap.ts";
import { useCommands } from "./useCommands.ts";
import { useFindings } from "./useFindings.ts";
import { useHistory } from "./useHistory.ts";

/** Edits a model: operations, undo, selection, commands and their keys, without any element of its own. */
export function useLogicModelEditor(
  options: LogicModelEditorOptions,
  elements: ElementCommands = {},
): LogicModelEditorState {
  const { locale = "ja", readOnly = false } = options;
  const [view, setViewNow] = useControllable(
    options.view,
    useMemo(() => ({ ...INITIAL_EDITOR_VIEW, ...options.defaultView }), [options.defaultView]),
    options.onViewChange,
  );
  const edited = useHistory(options.value, options.defaultValue, options.onChange);
  const { history } = edited;
  const { model } = history;
  const read = outline(model);
  const profile = options.profile ?? profileOf(model);
  const messages = useMemo(
    () => ({ ...(locale === "ja" ? frameJa : frameEn), ...options.messages }),
    [locale, options.messages],
  );
  const keymap = useMemo(() => ({ ...KEYMAP, ...options.keymap }), [options.keymap]);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [askedField, setAskedField] = useState<AskedField | null>(null);
  const [askedFindings, setAskedFindings] = useState<AskedFindings | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [announcement, announce] = useState("");
  const sessions = useRef(0);
  const newSession = useCallback(() => `edit ${++sessions.current}`, []);

  const { findings, linted, suppressed, lint } = useFindings(model, options);
  const matches = useMemo(() => search(read, view.search), [read, view.search]);
  const selected = rowOf(read, view.selected);
  const selection = useMemo(() => {
    const marked = view.marked.flatMap((key) => getRow(read, key) ?? []);
    if (marked.length === 0) return selected ? [selected] : [];
    const order = new Map([...read.rows, ...read.unplaced].map((row, i) => [row, i]));
    return marked.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }, [read, view.marked, selected]);

  // The view of rows to go back to from what is left to do.
  const lastRows = useRef<RowPane>("diagram");
  lastRows.current = rowPane(view) ?? lastRows.current;
  const latest = useRef({ view, editing, selection, messages, locale, readOnly });
  latest.current = { view, editing, selection, messages, locale, readOnly };

  const setView = useCallback(
    (patch: Partial<EditorView>) => {
      const before = latest.current.view;
      const changed = Object.entries(patch).some(([key, value]) => before[key as keyof EditorView] !== value);
      if (!changed) return;
      latest.current.view = { ...before, ...patch };
      setViewNow(patch);
    },
    [setViewNow],
  );
  const select = useCallback((key: PlacementKey) => setView({ selected: key }), [setView]);
  const reveal = useCallback(
    (key: PlacementKey, focus = true) => {
      const read = outline(edited.current().model);
      const hiding = new Set<PlacementKey>();
      for (let row = getRow(read, key)?.above; row; row = row.above) hiding.add(row.key);
      const { collapsed } = latest.current.view;
      const open = collapsed.filter((other) => !hiding.has(other));
      setView({ selected: key, ...(open.length < collapsed.length ? { collapsed: open } : {}) });
      setRevealed({ key, focus });
    },
    [edited.current, setView],
  );

  const showRows = useCallback(() => {
    if (!rowPane(latest.current.view)) setView({ panes: [lastRows.current] });
  }, [setView]);
  const jump = useCallback(
    (key: PlacementKey, finding?: Finding) => {
      showRows();
      const field = finding?.field !== undefined && !AT_ROW.has(finding.field);
      if (field) setView({ panel: "details", marked: [] });
      setAskedField(field ? { key, finding } : null);
      reveal(key, !field);
    },
    [showRows, setView, reveal],
  );
  const showFindings = useCallback(
    (asked: AskedFindings | null) => {
      if (asked) setView({ panel: "findings" });
      setAskedFindings(asked);
    },
    [setView],
  );

  /** Where focus is after the model has changed: where it was asked, or as near to where it was as there is. */
  const settle = useCallback(
    (before: Outline, wanted: readonly (PlacementKey | null)[], how: "focus" | "show" | "stay") => {
      const after = outline(edited.current().model);
      const { view } = latest.current;
      const kept = view.marked.filter((key) => getRow(after, key));
      if (kept.length < view.marked.length) setView({ marked: kept });
      const key = focusAfter(before, after, wanted, view.selected);
      if (how !== "stay") reveal(key, how === "focus");
      else if (key !== view.selected && view.selected !== null) setView({ selected: key });
    },
    [edited.current, reveal, setView],
  );

  const dispatch = useCallback(
    (operation: Operation, { mergeKey, focus, typed = false }: DispatchOptions = {}): Refusal | null => {
      const { locale, messages, readOnly } = latest.current;
      if (readOnly) {
        announce(messages.cannotEdit);
        return { code: "invalid" };
      }
      const before = edited.current().model;
      const refusal = edited.apply(operation, {
        mergeKey,
        name: (begun) => operationMessage(before, begun, locale),
      });
      if (refusal) {
        announce(refusalMessage(refusal, locale));
        return refusal;
      }
      if (mergeKey === undefined) announce(fill(messages.done, { name: operationMessage(before, operation, locale) }));
      const how = focus === undefined || focus === false ? "stay" : typed ? "show" : "focus";
      settle(outline(before), focus ? [focus] : [], how);
      return null;
    },
    [edited.current, edited.apply, settle],
  );

  const goTo = useCallback(
    (steps: number, stay = false) => {
      if (latest.current.readOnly) return;
      const before = edited.current();
      const back = before.past.length > steps;
      edited.goTo(steps);
      const after = edited.current();
      if (after === before) return;
      const step = back ? after.future.at(-1) : after.past.at(-1);
      const { messages, view } = latest.current;
      announce(fill(back ? messages.undone : messages.redone, { name: step?.name ?? "" }));
      const wanted = step ? touched(step.operation) : [];
      // What is left to do is worked on where it is shown; settings of the model stand at no row.
      const how = stay || wanted.length === 0 ? "stay" : view.panes.some(isReview) ? "show" : "focus";
      settle(outline(before.model), wanted, how);
    },
    [edited.current, edited.goTo, settle],
  );
  const giveUp = useCallback(
    (mergeKey: string) => {
      const before = outline(edited.current().model);
      const given = edited.giveUp(mergeKey);
      if (given) settle(before, [], "stay");
      return given;
    },
    [edited.current, edited.giveUp, settle],
  );
  const undo = useCallback(() => goTo(edited.current().past.length - 1), [edited.current, goTo]);
  const redo = useCallback(() => goTo(edited.current().past.length + 1), [edited.current, goTo]);

  const edit = useCallback(
    (key: PlacementKey, field: InPlaceField = "text") => {
      const row = getRow(outline(edited.current().model), key);
      if (latest.current.readOnly || !row || !hasField(row, field)) return;
      showRows();
      reveal(key, false);
      setEditing({ key, field, mergeKey: newSession(), from: key, added: false });
    },
    [edited.current, showRows, reveal, newSession],
  );
  const endEdit = useCallback(
    (how: "keep" | "give-up", focus = true) => {
      const ended = latest.current.editing;
      if (!ended) return;
      latest.current.editing = null;
      setEditing(null);
      const before = outline(edited.current().model);
      const row = getRow(before, ended.key);
      // A row that was added and left without a word was not wanted.
      const empty = ended.added && ended.field === "text" && row?.node.text === "";
      const step = edited.current().past.at(-1);
      if (how === "give-up" || empty) edited.giveUp(ended.mergeKey);
      else if (step?.mergeKey === ended.mergeKey)
        announce(fill(latest.current.messages.done, { name: step.name ?? "" }));
      settle(before, [ended.key, ended.from], focus ? "focus" : "stay");
    },
    [edited.current, edited.giveUp, settle],
  );

  const { run, can, onKeyDown } = useCommands({
    now: () => ({ ...latest.current, history: edited.current() }),
    elements,
    keymap,
    messages,
    dispatch,
    undo,
    redo,
    setView,
    setDialog,
    announce,
    edit,
    newSession,
    beginAdded: (key, from, mergeKey) => {
      showRows();
      setEditing({ key, from, field: "text", mergeKey, added: true });
    },
  });

  return {
    model,
    outline: read,
    history,
    profile,
    locale,
    messages,
    readOnly,
    keymap,
    view,
    setView,
    selected,
    selection,
    matches,
    findings,
    linted,
    suppressed,
    lint,
    dispatch,
    undo,
    redo,
    goTo,
    giveUp,
    select,
    reveal,
    revealed,
    jump,
    askedField,
    showFindings,
    askedFindings,
    editing: editing && getRow(read, editing.key) ? editing : null,
    edit,
    endEdit,
    dialog,
    setDialog,
    run,
    can,
    onKeyDown,
    announcement,
    announce,
  };
}

/** What is edited at the row itself, or below it. */
const AT_ROW: ReadonlySet<string> = new Set(["text", "outcomes", "measures", "indicators"]);

function rowOf(read: Outline, key: PlacementKey | null): Row | null {
  return (key === null ? undefined : getRow(read, key)) ?? null;
}

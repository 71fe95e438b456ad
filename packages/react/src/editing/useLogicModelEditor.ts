import {
  type Finding,
  fill,
  getRow,
  type Operation,
  type Outline,
  operationMessage,
  type PlacementKey,
  profileOf,
  type Refusal,
  type Row,
  outline as readOutline,
  refusalMessage,
  search,
} from "@logic-model/core";
import { useCallback, useEffect, useInsertionEffect, useMemo, useRef, useState } from "react";
import type { Dialog } from "../command/command.ts";
import { type EditorView, INITIAL_EDITOR_VIEW, isReview, type RowPane, rowPane } from "../command/editorView.ts";
import { hasField, type InPlaceField } from "../command/inPlace.ts";
import { KEYMAP } from "../command/keymap.ts";
import { useLanguage } from "../headless/useLanguage.ts";
import { useLatest } from "../headless/useLatest.ts";
import { useControllable } from "../headless/view.ts";
import { frameEn, frameJa } from "../messages/frame.ts";
import type {
  AskedField,
  AskedFindings,
  DispatchOptions,
  Editing,
  LogicModelEditorOptions,
  LogicModelEditorState,
  Revealed,
} from "./editorState.ts";
import { focusAfter, touchedKeys } from "./focusAfter.ts";
import { type ElementCommands, useCommands } from "./useCommands.ts";
import { useFindings } from "./useFindings.ts";
import { useHistory } from "./useHistory.ts";

/** Edits a model: operations, undo, selection, commands and their keys, without any elements. */
export function useLogicModelEditor(
  options: LogicModelEditorOptions,
  elements: ElementCommands = {},
): LogicModelEditorState {
  const { readOnly = false } = options;
  const [view, setViewNow] = useControllable(
    options.view,
    useMemo(() => ({ ...INITIAL_EDITOR_VIEW, ...options.defaultView }), [options.defaultView]),
    options.onViewChange,
  );
  const edited = useHistory(options.value, options.defaultValue, options.onChange);
  const { history } = edited;
  const { model } = history;
  const outline = readOutline(model);
  const profile = options.profile ?? profileOf(model);
  const { locale, messages } = useLanguage(options.locale ?? "ja", profile, CATALOGUE, options.messages);
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
  const matches = useMemo(() => search(outline, view.search), [outline, view.search]);
  const selected = rowOf(outline, view.selected);
  const selection = useMemo(() => {
    const marked = view.marked.flatMap((key) => getRow(outline, key) ?? []);
    if (marked.length === 0) return selected ? [selected] : [];
    const order = new Map([...outline.rows, ...outline.unplaced].map((row, i) => [row, i]));
    return marked.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }, [outline, view.marked, selected]);

  // The view of rows to return to from what is left to do.
  const lastRowPaneRef = useRef<RowPane>("diagram");
  const shownRowPane = rowPane(view);
  useEffect(() => {
    if (shownRowPane) lastRowPaneRef.current = shownRowPane;
  }, [shownRowPane]);
  const latestRef = useLatest({ selection, messages, locale, readOnly });
  // Also written by handlers: what follows in the same event builds on the change.
  const viewRef = useRef(view);
  const editingRef = useRef(editing);
  useInsertionEffect(() => {
    viewRef.current = view;
    editingRef.current = editing;
  });

  const setView = useCallback(
    (patch: Partial<EditorView>) => {
      const before = viewRef.current;
      const changed = Object.entries(patch).some(([key, value]) => before[key as keyof EditorView] !== value);
      if (!changed) return;
      viewRef.current = { ...before, ...patch };
      setViewNow(patch);
    },
    [setViewNow],
  );
  const select = useCallback((key: PlacementKey) => setView({ selected: key }), [setView]);
  const reveal = useCallback(
    (key: PlacementKey, focus = true) => {
      const hiding = new Set<PlacementKey>();
      for (let row = getRow(readOutline(edited.current().model), key)?.above; row; row = row.above) hiding.add(row.key);
      const { collapsed } = viewRef.current;
      const open = collapsed.filter((other) => !hiding.has(other));
      setView({ selected: key, ...(open.length < collapsed.length ? { collapsed: open } : {}) });
      setRevealed({ key, focus });
    },
    [edited.current, setView],
  );

  const showRows = useCallback(() => {
    if (!rowPane(viewRef.current)) setView({ panes: [lastRowPaneRef.current] });
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
      const after = readOutline(edited.current().model);
      const view = viewRef.current;
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
      const { locale, messages, readOnly } = latestRef.current;
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
      settle(readOutline(before), focus ? [focus] : [], how);
      return null;
    },
    [latestRef, edited.current, edited.apply, settle],
  );

  const goTo = useCallback(
    (steps: number, stay = false) => {
      if (latestRef.current.readOnly) return;
      const before = edited.current();
      const back = before.past.length > steps;
      edited.goTo(steps);
      const after = edited.current();
      if (after === before) return;
      const step = back ? after.future.at(-1) : after.past.at(-1);
      const { messages } = latestRef.current;
      announce(fill(back ? messages.undone : messages.redone, { name: step?.name ?? "" }));
      const wanted = step ? touchedKeys(step.operation) : [];
      // What is left to do is worked on where it is shown; settings of the model stand at no row.
      const how = stay || wanted.length === 0 ? "stay" : viewRef.current.panes.some(isReview) ? "show" : "focus";
      settle(readOutline(before.model), wanted, how);
    },
    [latestRef, edited.current, edited.goTo, settle],
  );
  const giveUp = useCallback(
    (mergeKey: string) => {
      const before = readOutline(edited.current().model);
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
      const row = getRow(readOutline(edited.current().model), key);
      if (latestRef.current.readOnly || !row || !hasField(row, field)) return;
      showRows();
      reveal(key, false);
      setEditing({ key, field, mergeKey: newSession(), from: key, added: false });
    },
    [latestRef, edited.current, showRows, reveal, newSession],
  );
  const endEdit = useCallback(
    (how: "keep" | "give-up", focus = true) => {
      const ended = editingRef.current;
      if (!ended) return;
      editingRef.current = null;
      setEditing(null);
      const before = readOutline(edited.current().model);
      const row = getRow(before, ended.key);
      // A row that was added and left without a word was not wanted.
      const empty = ended.added && ended.field === "text" && row?.node.text === "";
      const step = edited.current().past.at(-1);
      if (how === "give-up" || empty) edited.giveUp(ended.mergeKey);
      else if (step?.mergeKey === ended.mergeKey)
        announce(fill(latestRef.current.messages.done, { name: step.name ?? "" }));
      settle(before, [ended.key, ended.from], focus ? "focus" : "stay");
    },
    [latestRef, edited.current, edited.giveUp, settle],
  );

  const { run, can, onKeyDown } = useCommands({
    history,
    selection,
    view,
    readOnly,
    now: () => ({ ...latestRef.current, view: viewRef.current, history: edited.current() }),
    elements,
    keymap,
    messages,
    locale,
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
    outline,
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
    editing: editing && getRow(outline, editing.key) ? editing : null,
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

const CATALOGUE = { ja: frameJa, en: frameEn };

/** Fields that are edited at the row itself, or below it. */
const AT_ROW: ReadonlySet<string> = new Set(["text", "outcomes", "measures", "indicators"]);

function rowOf(outline: Outline, key: PlacementKey | null): Row | null {
  return (key === null ? undefined : getRow(outline, key)) ?? null;
}

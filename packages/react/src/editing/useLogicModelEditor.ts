import {
  type Operation,
  type Outline,
  operationMessage,
  type PlacementKey,
  profileOf,
  type Refusal,
  createOutline as readOutline,
  refusalMessage,
} from "@logic-model/core";
import type { Finding } from "@logic-model/core/lint";
import { getRow, searchRows } from "@logic-model/core/outline";
import { fillTemplate } from "@logic-model/core/vocabulary";
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
  DispatchOptions,
  Editing,
  LogicModelEditorOptions,
  LogicModelEditorState,
  RequestedField,
  RequestedFindings,
  Revealed,
} from "./editorState.ts";
import { focusAfter, touchedKeys } from "./focusAfter.ts";
import { type ElementCommands, useCommands } from "./useCommands.ts";
import { useFaults } from "./useFaults.ts";
import { useFindings } from "./useFindings.ts";
import { useHistory } from "./useHistory.ts";

/** Edits a model: operations, undo, selection, commands and their keys, without any elements. */
export function useLogicModelEditor(
  options: LogicModelEditorOptions,
  elements: ElementCommands = {},
): LogicModelEditorState {
  const { readOnly = false } = options;
  const { faults, fail, dismissFaults } = useFaults();
  const [view, setViewNow] = useControllable(
    options.view,
    useMemo(() => ({ ...INITIAL_EDITOR_VIEW, ...options.defaultView }), [options.defaultView]),
    options.onViewChange,
    fail,
  );
  const {
    history,
    currentHistory,
    apply,
    goToStep,
    discardStep: retractStep,
  } = useHistory(options.value, options.defaultValue, options.onChange, fail);
  const { model } = history;
  const outline = readOutline(model);
  const profile = options.profile ?? profileOf(model);
  const { locale, messages } = useLanguage(options.locale ?? "ja", profile, CATALOGUE, options.messages);
  const keymap = useMemo(() => ({ ...KEYMAP, ...options.keymap }), [options.keymap]);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [requestedField, setRequestedField] = useState<RequestedField | null>(null);
  const [requestedFindings, setRequestedFindings] = useState<RequestedFindings | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [announcement, announce] = useState("");
  const sessionsRef = useRef(0);
  const newSession = useCallback(() => `edit ${++sessionsRef.current}`, []);

  const { findings, linted, suppressed, failed, lint } = useFindings(model, options);
  const matches = useMemo(() => searchRows(outline, view.search), [outline, view.search]);
  const selected = (view.selected === null ? undefined : getRow(outline, view.selected)) ?? null;
  const selection = useMemo(() => {
    const marked = view.marked.flatMap((key) => getRow(outline, key) ?? []);
    if (marked.length === 0) return selected ? [selected] : [];
    const order = new Map([...outline.rows, ...outline.unplaced].map((row, i) => [row, i]));
    return marked.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }, [outline, view.marked, selected]);

  // The view of rows to return to from a review view.
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
  const currentOutline = useCallback(() => readOutline(currentHistory().model), [currentHistory]);

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
      for (let row = getRow(currentOutline(), key)?.above; row; row = row.above) hiding.add(row.key);
      const { collapsed } = viewRef.current;
      const open = collapsed.filter((other) => !hiding.has(other));
      setView({ selected: key, ...(open.length < collapsed.length ? { collapsed: open } : {}) });
      setRevealed({ key, focus });
    },
    [currentOutline, setView],
  );

  const showRows = useCallback(() => {
    if (!rowPane(viewRef.current)) setView({ panes: [lastRowPaneRef.current] });
  }, [setView]);
  const jump = useCallback(
    (key: PlacementKey, finding?: Finding) => {
      showRows();
      const inDetails = finding?.field !== undefined && !AT_ROW.has(finding.field);
      if (inDetails) setView({ panel: "details", marked: [] });
      setRequestedField(inDetails ? { key, finding } : null);
      reveal(key, !inDetails);
    },
    [showRows, setView, reveal],
  );
  const showFindings = useCallback(
    (requested: RequestedFindings | null) => {
      if (requested) setView({ panel: "findings" });
      setRequestedFindings(requested);
    },
    [setView],
  );

  /** Selects a row after a change: one of `wanted`, or one near the row that was selected. */
  const settle = useCallback(
    (before: Outline, wanted: readonly (PlacementKey | null)[], how: "focus" | "show" | "stay") => {
      const after = currentOutline();
      const { marked, selected } = viewRef.current;
      const remaining = marked.filter((key) => getRow(after, key));
      if (remaining.length < marked.length) setView({ marked: remaining });
      const key = focusAfter(before, after, wanted, selected);
      if (how !== "stay") reveal(key, how === "focus");
      else if (key !== selected && selected !== null) setView({ selected: key });
    },
    [currentOutline, reveal, setView],
  );

  const dispatch = useCallback(
    (operation: Operation, { mergeKey, focus, typed = false }: DispatchOptions = {}): Refusal | null => {
      const { locale, messages, readOnly } = latestRef.current;
      if (readOnly) {
        announce(messages.cannotEdit);
        return { code: "invalid" };
      }
      const before = currentHistory().model;
      const nameOf = (operation: Operation) => operationMessage(before, operation, locale);
      const refusal = apply(operation, { mergeKey, name: nameOf });
      if (refusal) {
        announce(refusalMessage(refusal, locale));
        return refusal;
      }
      if (mergeKey === undefined) announce(fillTemplate(messages.done, { name: nameOf(operation) }));
      const how = focus === undefined || focus === false ? "stay" : typed ? "show" : "focus";
      settle(readOutline(before), focus ? [focus] : [], how);
      return null;
    },
    [latestRef, currentHistory, apply, settle],
  );

  const goTo = useCallback(
    (steps: number, stay = false) => {
      const { locale, messages, readOnly } = latestRef.current;
      if (readOnly) return;
      const before = currentHistory();
      const back = before.past.length > steps;
      const refusal = goToStep(steps);
      if (refusal) announce(refusalMessage(refusal, locale));
      const after = currentHistory();
      if (after === before) return;
      const step = back ? after.future.at(-1) : after.past.at(-1);
      if (!refusal) announce(fillTemplate(back ? messages.undone : messages.redone, { name: step?.name ?? "" }));
      const wanted = step ? touchedKeys(step.operation) : [];
      // A review view keeps focus. A change of the model's own fields has no row to go to.
      const how = stay || wanted.length === 0 ? "stay" : viewRef.current.panes.some(isReview) ? "show" : "focus";
      settle(readOutline(before.model), wanted, how);
    },
    [latestRef, currentHistory, goToStep, settle],
  );
  const discardStep = useCallback(
    (mergeKey: string) => {
      const before = currentOutline();
      const discarded = retractStep(mergeKey);
      if (discarded) settle(before, [], "stay");
      return discarded;
    },
    [currentOutline, retractStep, settle],
  );
  const undo = useCallback(() => goTo(currentHistory().past.length - 1), [currentHistory, goTo]);
  const redo = useCallback(() => goTo(currentHistory().past.length + 1), [currentHistory, goTo]);

  const edit = useCallback(
    (key: PlacementKey, field: InPlaceField = "text") => {
      const row = getRow(currentOutline(), key);
      if (latestRef.current.readOnly || !row || !hasField(row, field)) return;
      showRows();
      reveal(key, false);
      setEditing({ key, field, mergeKey: newSession(), from: key, added: false });
    },
    [latestRef, currentOutline, showRows, reveal, newSession],
  );
  const endEdit = useCallback(
    (how: "keep" | "discard", focus = true) => {
      const ended = editingRef.current;
      if (!ended) return;
      editingRef.current = null;
      setEditing(null);
      const before = currentOutline();
      // A new row without a wording is not kept.
      const empty = ended.added && ended.field === "text" && getRow(before, ended.key)?.node.text === "";
      const step = currentHistory().past.at(-1);
      if (how === "discard" || empty) retractStep(ended.mergeKey);
      else if (step?.mergeKey === ended.mergeKey)
        announce(fillTemplate(latestRef.current.messages.done, { name: step.name ?? "" }));
      settle(before, [ended.key, ended.from], focus ? "focus" : "stay");
    },
    [latestRef, currentHistory, currentOutline, retractStep, settle],
  );

  const stateRef = useRef<LogicModelEditorState | null>(null);
  const { run, can, onKeyDown } = useCommands({
    history,
    selection,
    view,
    readOnly,
    now: () => ({ ...latestRef.current, view: viewRef.current, history: currentHistory() }),
    elements,
    rendered: () => stateRef.current as LogicModelEditorState,
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

  const state: LogicModelEditorState = {
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
    failed,
    lint,
    dispatch,
    undo,
    redo,
    goTo,
    discardStep,
    select,
    reveal,
    revealed,
    jump,
    requestedField,
    showFindings,
    requestedFindings,
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
    faults,
    fail,
    dismissFaults,
  };
  useInsertionEffect(() => {
    stateRef.current = state;
  });
  return state;
}

const CATALOGUE = { ja: frameJa, en: frameEn };

/** Fields that are edited at the row itself, or below it. */
const AT_ROW: ReadonlySet<string> = new Set(["text", "outcomes", "measures", "indicators"]);

import {
  type ChildKind,
  createId,
  type Finding,
  fill,
  getRow,
  type History,
  type Locale,
  type LogicModel,
  lint,
  type NodeId,
  type Operation,
  type Outline,
  operationMessage,
  outline,
  type PlacementKey,
  type Profile,
  placementKey,
  profileOf,
  type Refusal,
  type Row,
  refusalMessage,
  search,
} from "@logic-model/core";
import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { useControllable } from "../headless/view.ts";
import { type EditorMessages, editorEn, editorJa } from "../messages/editor.ts";
import type { CommandId, InPlaceField } from "./commands.ts";
import { type EditorView, INITIAL_EDITOR_VIEW } from "./editorView.ts";
import { focusAfter } from "./focusAfter.ts";
import { hasField } from "./inPlace.ts";
import { commandOf, KEYMAP, type Keymap } from "./keymap.ts";
import { PLANS, type Plan, type PlanId, plan, planAddOutcomeBelow } from "./plans.ts";
import { type EditorChange, useHistory } from "./useHistory.ts";

/** What `useLogicModelEditor` edits. */
export interface LogicModelEditorOptions {
  /** The model, where the host keeps it: it must hand back what `onChange` tells, as for any controlled input. */
  readonly value?: LogicModel;
  /** The model to start with, where the editor keeps it. */
  readonly defaultValue?: LogicModel;
  readonly onChange?: (model: LogicModel, change: EditorChange) => void;
  /** Nothing can be edited. */
  readonly readOnly?: boolean;
  readonly view?: EditorView;
  readonly defaultView?: Partial<EditorView>;
  readonly onViewChange?: (view: EditorView) => void;
  /** Whose words are used; the model's own profile unless said. */
  readonly profile?: Profile;
  readonly locale?: Locale;
  readonly messages?: Partial<EditorMessages>;
  /** Keys beside or instead of the editor's own; an empty list takes a key away. */
  readonly keymap?: Keymap;
}

/** A field of a row that is being typed. */
export interface Editing {
  readonly key: PlacementKey;
  readonly field: InPlaceField;
  /** The keystrokes of one edit are one step of the history. */
  readonly mergeKey: string;
  /** The row was added to be typed: giving up takes it away again. */
  readonly added: boolean;
}

/** What is asked in a dialog. */
export type Dialog =
  | { readonly type: "place"; readonly kind: ChildKind; readonly parent: NodeId }
  | { readonly type: "move-to" | "merge" | "help" }
  | { readonly type: "paste"; readonly text: string };

/** A row that is asked on screen. */
export interface Revealed {
  readonly key: PlacementKey;
  readonly focus: boolean;
}

/** A model as it is edited on screen: everything but the elements. */
export interface LogicModelEditorState {
  readonly model: LogicModel;
  readonly outline: Outline;
  readonly history: History;
  readonly profile: Profile;
  readonly locale: Locale;
  readonly messages: EditorMessages;
  readonly readOnly: boolean;
  readonly keymap: Keymap;
  readonly view: EditorView;
  readonly setView: (patch: Partial<EditorView>) => void;
  /** The row that has, or had last, focus; `null` where nothing has been chosen. It may be among the unplaced. */
  readonly selected: Row | null;
  /** The rows that commands are about, in reading order: the marked ones, or else the selected one. */
  readonly selection: readonly Row[];
  /** Rows that the search finds, in reading order. */
  readonly matches: readonly PlacementKey[];
  /** What the rules find; a moment behind while it is typed. */
  readonly findings: readonly Finding[];
  /** Does an operation: every edit goes through here. With a refusal nothing has changed, and it has been told. */
  readonly dispatch: (operation: Operation, options?: DispatchOptions) => Refusal | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to the state after this many steps, and to the row that was changed unless `stay`. */
  readonly goTo: (steps: number, stay?: boolean) => void;
  /** Takes back the last step where it was made under this key, as if it had not been done; false where it was not. */
  readonly giveUp: (mergeKey: string) => boolean;
  readonly select: (key: PlacementKey) => void;
  /** Selects a row, opens what hides it and brings it on screen, with focus unless said. */
  readonly reveal: (key: PlacementKey, focus?: boolean) => void;
  readonly revealed: Revealed | null;
  readonly editing: Editing | null;
  /** Starts typing a field of a row. */
  readonly edit: (key: PlacementKey, field?: InPlaceField) => void;
  /** Ends typing: keeps what was typed, or gives it up; focus goes back to the row unless said. */
  readonly endEdit: (how: "keep" | "give-up", focus?: boolean) => void;
  readonly dialog: Dialog | null;
  readonly setDialog: (dialog: Dialog | null) => void;
  /** Runs a command; false where it cannot be done now. */
  readonly run: (command: CommandId) => boolean;
  readonly can: (command: CommandId) => boolean;
  /** Runs the command of a key, if it has one. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What a screen reader is told. */
  readonly announcement: string;
  readonly announce: (text: string) => void;
}

/** How an operation is done. */
export interface DispatchOptions {
  readonly mergeKey?: string | undefined;
  /** The row to go to; where that is not said, focus stays where it is, or near it. `false`: nothing is brought on screen. */
  readonly focus?: PlacementKey | null | false;
  /** The row is typed next: it is brought on screen, and its field takes focus. */
  readonly typed?: boolean;
}

/** What the elements do for a command that is theirs: false where they cannot. */
export type ElementCommands = Partial<Record<CommandId, () => boolean>>;

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
    () => ({ ...(locale === "ja" ? editorJa : editorEn), ...options.messages }),
    [locale, options.messages],
  );
  const keymap = useMemo(() => ({ ...KEYMAP, ...options.keymap }), [options.keymap]);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [announcement, announce] = useState("");
  const sessions = useRef(0);

  const settled = useDeferredValue(model);
  const findings = useMemo(() => lint(settled, options.profile), [settled, options.profile]);
  const matches = useMemo(() => search(read, view.search), [read, view.search]);
  const selected = rowOf(read, view.selected);
  const selection = useMemo(() => {
    const marked = view.marked.flatMap((key) => getRow(read, key) ?? []);
    if (marked.length === 0) return selected ? [selected] : [];
    const order = new Map([...read.rows, ...read.unplaced].map((row, i) => [row, i]));
    return marked.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }, [read, view.marked, selected]);

  const latest = useRef({ view, editing, selection, selected, elements, messages, locale, readOnly, keymap });
  latest.current = { view, editing, selection, selected, elements, messages, locale, readOnly, keymap };

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
      const { messages } = latest.current;
      announce(fill(back ? messages.undone : messages.redone, { name: step?.name ?? "" }));
      settle(outline(before.model), step ? touched(step.operation) : [], stay ? "stay" : "focus");
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
      reveal(key, false);
      setEditing({ key, field, mergeKey: `edit ${++sessions.current}`, added: false });
    },
    [edited.current, reveal],
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
      settle(before, [ended.key], focus ? "focus" : "stay");
    },
    [edited.current, edited.giveUp, settle],
  );

  const carryOut = useCallback(
    (made: Plan) => {
      const mergeKey = made.edit ? `edit ${++sessions.current}` : undefined;
      if (dispatch(made.operation, { mergeKey, focus: made.focus, typed: made.edit ?? false })) return false;
      if (mergeKey && made.focus) setEditing({ key: made.focus, field: "text", mergeKey, added: true });
      return true;
    },
    [dispatch],
  );

  /** What a command does now; `null` where it can do nothing. */
  function action(command: CommandId, newId = createId): (() => boolean) | null {
    const { elements, selection, selected, view, readOnly } = latest.current;
    const { model, past, future } = edited.current();
    const rows = selection.filter((row) => getRow(outline(model), row.key) === row);
    const context = { outline: outline(model), rows, newId };
    const done = (act: () => void) => () => {
      act();
      return true;
    };
    const element = elements[command];
    if (element) return element;
    if (command === "help") return done(() => setDialog({ type: "help" }));
    if (command === "mark-all") {
      if (!selected?.above) return null;
      const beside = outline(model).rows.filter((row) => row.above === selected.above);
      return done(() => setView({ marked: beside.map((row) => row.key) }));
    }
    if (command === "mark") {
      if (!selected) return null;
      const { key } = selected;
      const marked = view.marked.includes(key) ? view.marked.filter((other) => other !== key) : [...view.marked, key];
      return done(() => setView({ marked }));
    }
    if (readOnly) return null;
    if (command === "undo") return past.length ? done(undo) : null;
    if (command === "redo") return future.length ? done(redo) : null;
    const field = FIELDS[command];
    if (field) return selected && hasField(selected, field) ? done(() => edit(selected.key, field)) : null;
    if (command === "place") {
      if (!selected) return null;
      const place = placeBelow(selected);
      return place ? done(() => setDialog({ type: "place", ...place })) : null;
    }
    if (command === "move-to") {
      return rows.some((row) => row.node.kind !== "vision") ? done(() => setDialog({ type: "move-to" })) : null;
    }
    if (command === "merge") {
      return rows.length === 1 && selected && selected.node.kind !== "vision"
        ? done(() => setDialog({ type: "merge" }))
        : null;
    }
    const made =
      command === "add-outcome-below"
        ? planAddOutcomeBelow(context)
        : Object.hasOwn(PLANS, command)
          ? plan(command as PlanId, context)
          : null;
    return made ? () => carryOut(made) : null;
  }
  const actionNow = useRef(action);
  actionNow.current = action;
  const run = useCallback((command: CommandId) => actionNow.current(command)?.() ?? false, []);
  const can = useCallback((command: CommandId) => actionNow.current(command, passingId) !== null, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const command = commandOf(event, latest.current.keymap);
      if (!command || event.nativeEvent.isComposing || event.keyCode === 229 || typing(event)) return;
      if (run(command) || command === "edit") {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    [run],
  );

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
    dispatch,
    undo,
    redo,
    goTo,
    giveUp,
    select,
    reveal,
    revealed,
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

/** An id for a plan that is only asked about: asked often, kept never. */
function passingId(prefix = "n"): NodeId {
  return prefix + Math.random().toString(36).slice(2);
}

const FIELDS: Partial<Record<CommandId, InPlaceField>> = {
  edit: "text",
  "edit-here": "placement-text",
  "edit-note": "note",
  "edit-code": "code",
  "edit-consultation": "consultation",
};

/** Where an existing node is placed when a row is selected: below an outcome or the vision, beside anything else. */
function placeBelow(row: Row): { readonly kind: ChildKind; readonly parent: NodeId } | null {
  const { node } = row;
  if (node.kind === "vision") return { kind: "outcome", parent: node.id };
  if (node.kind === "outcome") return { kind: "measure", parent: node.id };
  return row.parent === null ? null : { kind: node.kind, parent: row.parent };
}

function rowOf(read: Outline, key: PlacementKey | null): Row | null {
  return (key === null ? undefined : getRow(read, key)) ?? null;
}

/** Whether a key press belongs to a field that is typed in. */
function typing(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

/** The rows an operation is about, where they are there. */
function touched(operation: Operation): readonly PlacementKey[] {
  switch (operation.type) {
    case "add":
      return [placementKey(operation.parent, operation.node.id), `${operation.parent}`];
    case "edit":
      return operation.target === "model"
        ? []
        : operation.target === "placement"
          ? [placementKey(operation.parent, operation.node)]
          : [`${operation.node}`];
    case "place":
    case "unplace":
      return [placementKey(operation.parent, operation.node), operation.parent];
    case "detach":
      return [placementKey(operation.parent, operation.id), placementKey(operation.parent, operation.node)];
    case "move":
      return [placementKey(operation.to, operation.node), placementKey(operation.from, operation.node)];
    case "remove":
      return [operation.node];
    case "merge":
      return [operation.into, operation.node];
    case "batch":
      return operation.operations.flatMap(touched);
  }
}

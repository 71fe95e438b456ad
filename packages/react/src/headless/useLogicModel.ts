import {
  createOutline,
  getNode,
  type Locale,
  type LogicModel,
  type NodeId,
  type Outline,
  type PlacementKey,
  type Profile,
  profileOf,
  type Row,
} from "@logic-model/core";
import {
  type CardDecorator,
  cardWords,
  createLayout,
  createListLayout,
  type Density,
  densitySizes,
  fitSizes,
  type Layout,
  type LayoutDirection,
  type MeasureText,
} from "@logic-model/core/layout";
import { getRow, searchRows, visibleRows } from "@logic-model/core/outline";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type KeyboardEvent, useCallback, useMemo, useState } from "react";
import { MESSAGES } from "../messages/catalogue.ts";
import type { Messages } from "../messages/messages.ts";
import { navigate } from "./navigate.ts";
import { useLanguage, type WordOverlay } from "./useLanguage.ts";
import { useLatest } from "./useLatest.ts";
import { INITIAL_VIEW, useControllable, type View } from "./view.ts";

/** A smaller margin, for narrow screens. */
const LIST_SIZES = { margin: 12 };

/** Options of `useLogicModel`. */
export interface LogicModelOptions {
  readonly value: LogicModel;
  /** The side of the diagram that shows the vision. Defaults to `goal-right`. */
  readonly direction?: LayoutDirection;
  /** Lays the rows out as a list of this width in px, for narrow screens. */
  readonly listWidth?: number | null;
  /** The width in px to fill with the columns, within their limits. */
  readonly width?: number | null;
  /** How close together cards are. Defaults to `comfortable`. */
  readonly density?: Density;
  /** The profile whose words are used. Defaults to the model's own. */
  readonly profile?: Profile;
  readonly locale?: Locale;
  /** Texts that replace the built-in ones, by their ids. */
  readonly messages?: Partial<Messages> | (Partial<Messages> & WordOverlay);
  readonly measureText?: MeasureText;
  readonly view?: View;
  readonly defaultView?: Partial<View>;
  readonly onViewChange?: (view: View, patch: Partial<View>) => void;
  /** Adds chips to cards, or changes what they show. Pass the same function every time. */
  readonly decorate?: CardDecorator;
  /** Whether focus selects a row, as in an editor. */
  readonly selectOnFocus?: boolean;
  /** The selected rows, if several can be selected. */
  readonly marked?: readonly PlacementKey[];
}

/** The state of a viewer, without elements. */
export interface LogicModelState {
  readonly model: LogicModel;
  readonly profile: Profile;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly outline: Outline;
  /** The rows that aren't hidden below a collapsed one, in reading order. */
  readonly rows: readonly Row[];
  readonly layout: Layout;
  readonly view: View;
  readonly setView: (patch: Partial<View>) => void;
  readonly collapsed: ReadonlySet<PlacementKey>;
  /** The row in the tab order. */
  readonly active: PlacementKey;
  /** The selected row; `null` if there is none or it is hidden. */
  readonly selected: Row | null;
  /** Whether a row is marked, or selected if no row is marked. */
  readonly isSelected: (row: Row) => boolean;
  /** The rows that match the search, in reading order. */
  readonly matches: readonly PlacementKey[];
  /** The node whose placements are highlighted: the hovered, else the selected, else the focused one. */
  readonly lit: NodeId | null;
  readonly hover: (node: NodeId | null) => void;
  readonly focus: (key: PlacementKey, focused: boolean) => void;
  readonly select: (key: PlacementKey | null) => void;
  readonly toggle: (key: PlacementKey) => void;
  /** Expands what hides a row and makes the row active. `onReveal` then scrolls to it, and focuses it by default. */
  readonly reveal: (key: PlacementKey, focus?: boolean) => void;
  /** Props of the element with the role `tree`. */
  readonly getTreeProps: () => {
    readonly role: "tree";
    readonly "aria-label": string;
    readonly "aria-multiselectable": boolean | undefined;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Returns the state of a viewer: rows, layout, view, search, selection and keyboard, without elements. */
export function useLogicModel(
  options: LogicModelOptions,
  onReveal?: (key: PlacementKey, focus: boolean) => void,
): LogicModelState {
  const { value: model, direction, density, measureText, listWidth, width, selectOnFocus = false } = options;
  const profile = options.profile ?? profileOf(model);
  const { locale, messages } = useLanguage(options.locale ?? "ja", profile, MESSAGES, options.messages);
  const [view, setView] = useControllable(
    options.view,
    useMemo(() => ({ ...INITIAL_VIEW, ...options.defaultView }), [options.defaultView]),
    options.onViewChange,
  );
  const [activeKey, setActive] = useState<PlacementKey>("");
  const [focused, setFocused] = useState(false);
  const [hovered, hover] = useState<NodeId | null>(null);

  const read = createOutline(model);
  const collapsed = useMemo(() => new Set(view.collapsed), [view.collapsed]);
  const rows = useMemo(() => visibleRows(read, collapsed), [read, collapsed]);
  const decorate = useMemo(
    () => cardWords(read, profile, locale, options.decorate),
    [options.decorate, read, profile, locale],
  );
  const placed = useMemo(() => {
    const given = { decorate, ...(density ? { density } : {}), ...(measureText ? { measureText } : {}) };
    if (listWidth) return createListLayout(rows, { ...given, width: listWidth, sizes: LIST_SIZES });
    const levels = profile.levels.map((level) => level.id);
    const sizes = width && direction !== "goal-top" ? fitSizes(rows, width, levels, densitySizes(density)) : {};
    return createLayout(rows, { ...given, levels, sizes, ...(direction ? { direction } : {}) });
  }, [rows, decorate, measureText, listWidth, width, direction, density, profile]);
  const matches = useMemo(() => searchRows(read, view.search), [read, view.search]);

  const [preferred, other] = selectOnFocus ? [view.selected, activeKey] : [activeKey, view.selected];
  const active = shownKey(read, collapsed, preferred) ?? shownKey(read, collapsed, other) ?? read.rows[0]?.key ?? "";
  const selected = (view.selected !== null && getRow(read, view.selected)) || null;
  const marked = useMemo(() => new Set(options.marked), [options.marked]);
  const isSelected = (row: Row) => (marked.size ? marked.has(row.key) : row === selected);
  const lit = hovered ?? selected?.node.id ?? (focused ? (getRow(read, active)?.node.id ?? null) : null);

  const latestRef = useLatest({ read, rows, collapsed, active, view, onReveal });

  const toggle = useCallback(
    (key: PlacementKey) => {
      const { collapsed } = latestRef.current;
      setView({
        collapsed: collapsed.has(key) ? [...collapsed].filter((other) => other !== key) : [...collapsed, key],
      });
    },
    [latestRef, setView],
  );
  const select = useCallback(
    (key: PlacementKey | null) => {
      if (key !== null) setActive(key);
      setView({ selected: key });
    },
    [setView],
  );
  const reveal = useCallback(
    (key: PlacementKey, focus = true) => {
      const { read, collapsed } = latestRef.current;
      const hiding = new Set<PlacementKey>();
      for (let row = getRow(read, key)?.above; row; row = row.above) if (collapsed.has(row.key)) hiding.add(row.key);
      if (hiding.size) setView({ collapsed: [...collapsed].filter((other) => !hiding.has(other)) });
      setActive(key);
      latestRef.current.onReveal?.(key, focus);
    },
    [latestRef, setView],
  );
  const focus = useCallback(
    (key: PlacementKey, inside: boolean) => {
      if (inside) setActive(key);
      if (inside && selectOnFocus) setView({ selected: key });
      setFocused(inside);
    },
    [selectOnFocus, setView],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const { active, rows, read, collapsed, view } = latestRef.current;
      const command = navigate(event, active, rows, read, collapsed);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      if (command.type === "go") reveal(command.to);
      else if (command.type === "clear") select(null);
      else if (command.type === "select") select(view.selected === command.key ? null : command.key);
      else toggle(command.key);
    },
    [latestRef, reveal, select, toggle],
  );
  const title = fillTemplate(messages.diagram, { title: model.title });
  const several = options.marked === undefined ? undefined : true;
  const getTreeProps = useCallback(
    () => ({ role: "tree" as const, "aria-label": title, "aria-multiselectable": several, onKeyDown }),
    [title, several, onKeyDown],
  );

  return {
    model,
    profile,
    locale,
    messages,
    outline: read,
    rows,
    layout: placed,
    view,
    setView,
    collapsed,
    active,
    selected,
    isSelected,
    matches,
    lit: lit !== null && getNode(model, lit) ? lit : null,
    hover,
    focus,
    select,
    toggle,
    reveal,
    getTreeProps,
  };
}

/** Returns the key of the row, or of the collapsed row that hides it; `null` if there is no such row. */
function shownKey(read: Outline, collapsed: ReadonlySet<PlacementKey>, key: PlacementKey | null): PlacementKey | null {
  const row = key === null ? undefined : getRow(read, key);
  if (!row || read.unplaced.includes(row)) return null;
  let shown = row.key;
  for (let above = row.above; above; above = above.above) if (collapsed.has(above.key)) shown = above.key;
  return shown;
}

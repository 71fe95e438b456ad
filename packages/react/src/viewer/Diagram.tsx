import type { PlacementKey } from "@logic-model/core";
import { boxAt, type InView, inView, type Rect } from "@logic-model/core/layout";
import { countBelow, getRow } from "@logic-model/core/outline";
import { type MouseEvent, type PointerEvent, type ReactElement, type ReactNode, type Ref, useMemo } from "react";
import type { LogicModelState } from "../headless/useLogicModel.ts";
import { Card } from "./Card.tsx";

/** Models of up to this many rows are mounted completely, so that they print. */
const WHOLE = 300;

/** Links, indicator cards and the tree of cards, as far as they are near the visible part. */
export function Diagram(props: {
  state: LogicModelState;
  rect: Rect;
  revealed: PlacementKey | null;
  all: boolean;
  tree: Ref<HTMLDivElement>;
  children?: ReactNode;
}): ReactElement {
  const { state, rect, revealed, all, tree, children } = props;
  const { layout, view, outline, collapsed, locale, messages } = state;
  const { width, height } = layout;
  const whole = all || state.rows.length <= WHOLE;

  const shown = useMemo(
    (): InView => inView(layout, whole ? { x: 0, y: 0, width: layout.width, height: layout.height } : rect),
    [whole, layout, rect],
  );
  const found = useMemo(() => new Set(state.matches), [state.matches]);
  const mounted = whole ? shown.rows : withKeys(state, shown.rows, [state.active, view.selected, revealed]);

  return (
    <div className="lm-paper" style={{ width: width * view.zoom, height: height * view.zoom }}>
      <div
        className="lm-world"
        style={{ width, height, transform: view.zoom === 1 ? undefined : `scale(${view.zoom})` }}
      >
        <svg className="lm-links" width={width} height={height} aria-hidden="true">
          {shown.links.map((link) => (
            <path key={link.key} d={link.d} />
          ))}
        </svg>
        {shown.cards.map((card) => (
          <div
            key={card.key}
            className="lm-indicators"
            style={{ transform: `translate(${card.x}px, ${card.y}px)`, width: card.width, height: card.height }}
          />
        ))}
        <div ref={tree} className="lm-tree" {...state.getTreeProps()} {...pointerProps(state)}>
          {mounted.map((index) => {
            const box = boxAt(layout, index);
            const { row } = box;
            return (
              <Card
                key={box.key}
                box={box}
                sizes={layout.sizes}
                active={state.active === box.key}
                selected={state.isSelected(row)}
                expanded={row.expandable ? !collapsed.has(box.key) : null}
                hidden={collapsed.has(box.key) ? countBelow(outline, row) : 0}
                places={row.places}
                lit={state.lit === row.node.id && (row.places > 1 || state.selected === row)}
                found={found.has(box.key)}
                locale={locale}
                messages={messages}
              />
            );
          })}
        </div>
        {children}
      </div>
    </div>
  );
}

/** Keeps the focused, the selected and the revealed row mounted at any scroll position. Reading order is document order. */
function withKeys(
  { rows, outline }: LogicModelState,
  indexes: readonly number[],
  keys: readonly (PlacementKey | null)[],
): readonly number[] {
  const all = new Set(indexes);
  for (const key of keys) {
    const row = key === null ? undefined : getRow(outline, key);
    const index = row ? rows.indexOf(row) : -1;
    if (index >= 0) all.add(index);
  }
  return all.size === indexes.length ? indexes : [...all].sort((a, b) => a - b);
}

/** Returns event handlers that all cards share, so that they don't re-render for their handlers. */
function pointerProps(state: LogicModelState) {
  const keyOf = (event: { target: EventTarget }) =>
    (event.target as Element).closest<HTMLElement>("[data-key]")?.dataset.key ?? null;
  const nodeAt = (key: PlacementKey | null) => (key === null ? null : (getRow(state.outline, key)?.node.id ?? null));
  return {
    onClick: (event: MouseEvent) => {
      const fold = (event.target as Element).closest<HTMLElement>("[data-fold]")?.dataset.fold;
      if (fold !== undefined) state.toggle(fold);
      else if (keyOf(event) !== null) state.select(keyOf(event));
    },
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType === "mouse") state.hover(nodeAt(keyOf(event)));
    },
    onPointerLeave: () => state.hover(null),
    onFocus: (event: { target: EventTarget }) => {
      const key = keyOf(event);
      if (key !== null) state.focus(key, true);
    },
    onBlur: () => state.focus("", false),
  };
}

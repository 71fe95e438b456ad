import type { NodeKind, Row } from "@logic-model/core";
import { type Box, isChip, numberPart, type Part, type Sizes, textSize } from "@logic-model/core/layout";
import { Fragment, type MemoExoticComponent, memo, type ReactElement } from "react";
import { asRead, type ItemState, itemProps } from "../headless/itemProps.ts";

/** What a card shows: a box of the layout and the state of its row in the view. */
export interface CardProps extends ItemState {
  readonly box: Box;
  readonly sizes: Sizes;
  /** It or another placement of its node is pointed at or selected. */
  readonly lit: boolean;
  /** The search finds it. */
  readonly found: boolean;
}

/** One row of the tree as a card. Texts are placed by the layout, so that the page and exports agree. */
export const Card: MemoExoticComponent<(props: CardProps) => ReactElement> = /* @__PURE__ */ memo(function Card(
  props: CardProps,
): ReactElement {
  const { box, sizes, lit, found } = props;
  const { row } = box;
  const number = numberPart({ sizes }, box);
  return (
    <div
      {...itemProps(box, props)}
      className="lm-card"
      part="card"
      data-kind={row.node.kind}
      data-reuse={row.reuse || undefined}
      data-lit={lit || undefined}
      data-found={found || undefined}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
    >
      {number && <PartText part={number} kind={row.node.kind} sizes={sizes} />}
      {runs(box).map(({ part, apart }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their order
        <Fragment key={i}>
          {apart && " "}
          <PartText part={part} kind={row.node.kind} sizes={sizes} />
        </Fragment>
      ))}
      {row.text === "" && <span className="lm-blank">{props.messages.blank}</span>}
      {props.expanded !== null && <Fold {...props} row={row} />}
    </div>
  );
}, sameCard);

/**
 * Returns the parts of a card in reading order. `apart` parts follow a space, so that words don't run together in copied
 * text and for speech input; lines broken within a word continue it.
 */
function runs({ row, parts }: Box): { part: Part; apart: boolean }[] {
  let read = 0;
  return asRead(parts).map((part) => {
    if (part.role !== "text") return { part, apart: true };
    const at = row.text.indexOf(part.text, read);
    const apart = read === 0 || at > read;
    read = at + part.text.length;
    return { part, apart };
  });
}

function PartText({ part, kind, sizes }: { part: Part; kind: NodeKind; sizes: Sizes }): ReactElement {
  const { role, text, x, y, width, height } = part;
  const { fontSize, bold } = textSize(sizes, kind, role);
  const style = { left: x, top: y, width, height, lineHeight: `${height}px`, fontSize, fontWeight: bold ? 700 : 400 };
  return (
    <span className="lm-part" data-role={role} data-chip={isChip(role) || undefined} style={style}>
      {text}
    </span>
  );
}

/** The button that folds what is below a card, for pointers only: keyboards and screen readers use the tree. */
function Fold({ expanded, hidden, messages, row }: CardProps & { row: Row }): ReactElement {
  return (
    <button
      type="button"
      className="lm-fold"
      data-fold={row.key}
      tabIndex={-1}
      aria-hidden="true"
      data-hidden={hidden}
      title={expanded ? messages.collapse : messages.expand}
    />
  );
}

/** Whether two cards show the same. Every edit makes new rows, so their content is compared; equal parts have equal sizes. */
function sameCard(a: CardProps, b: CardProps): boolean {
  const p = a.box;
  const q = b.box;
  return (
    p.x === q.x &&
    p.y === q.y &&
    p.width === q.width &&
    p.height === q.height &&
    p.parts === q.parts &&
    a.sizes.number === b.sizes.number &&
    a.active === b.active &&
    a.selected === b.selected &&
    a.expanded === b.expanded &&
    a.places === b.places &&
    a.lit === b.lit &&
    a.found === b.found &&
    a.hidden === b.hidden &&
    a.messages === b.messages &&
    sameRow(p.row, q.row)
  );
}

function sameRow(a: Row, b: Row): boolean {
  return (
    a === b ||
    (a.key === b.key &&
      a.node === b.node &&
      a.placement === b.placement &&
      a.number === b.number &&
      a.reuse === b.reuse &&
      a.level === b.level &&
      a.posInSet === b.posInSet &&
      a.setSize === b.setSize)
  );
}

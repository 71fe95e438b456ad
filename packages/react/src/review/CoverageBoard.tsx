import { type NodeId, type Operation, type Refusal, refusalMessage } from "@logic-model/core";
import { type Axis, assignMeasure, createBoard } from "@logic-model/core/review";
import { fillTemplate, localeTag, translate } from "@logic-model/core/vocabulary";
import { type FocusEvent, type KeyboardEvent, type ReactElement, useId, useMemo, useRef, useState } from "react";
import { isComposing } from "../headless/isComposing.ts";
import { shorten } from "../headless/shorten.ts";
import { useMac } from "../headless/useMac.ts";
import { useWidth } from "../headless/useWidth.ts";
import { COVERAGE } from "../messages/coverage.ts";
import { AxisChoice } from "./AxisChoice.tsx";
import { termsByMeasure, termWords } from "./boardTerms.ts";
import { CardDrag, type CardDragHandle, type CardMove } from "./CardDrag.tsx";
import { ColumnsDialog } from "./ColumnsDialog.tsx";
import { type Card, nextCard } from "./focusCard.ts";
import { MeasureCard } from "./MeasureCard.tsx";
import { MeasureColumn } from "./MeasureColumn.tsx";
import type { ReviewProps } from "./ReviewProps.ts";
import { SchemeChoice } from "./SchemeChoice.tsx";
import { schemesOf } from "./schemes.ts";
import { useCardFocus } from "./useCardFocus.ts";
import { useReview } from "./useReview.ts";

/** Props of `CoverageBoard`. */
export interface CoverageBoardProps extends ReviewProps {
  /** Applies an edit or returns its refusal. Without it, the board is read-only. */
  readonly onOperation?: ((operation: Operation) => Refusal | null) | undefined;
  readonly readOnly?: boolean | undefined;
}

const AXES: readonly Axis[] = ["scenes", "businessItems"];

/** The length of a measure's text in announcements, characters. */
const NAME_LENGTH = 24;

/** Below this width in px, one column is shown at a time. */
const NARROW = 560;

/**
 * Shows all measures in columns by scene or business item, undecided ones first. Cards are moved by dragging, with
 * Alt+arrow keys, or by ticking the columns of a card; every change is one operation.
 */
export function CoverageBoard(props: CoverageBoardProps): ReactElement {
  const { model, className, onOpen, onOperation, readOnly = false } = props;
  const { outline, profile, locale, messages: words } = useReview(props, COVERAGE);
  const mac = useMac();
  const title = useId();
  const boards = useMemo(
    () => ({
      scenes: createBoard(outline, profile, "scenes"),
      businessItems: createBoard(outline, profile, "businessItems"),
    }),
    [outline, profile],
  );
  const axes = AXES.filter((axis) => boards[axis].length > 1);
  const [wanted, setAxis] = useState<Axis>("scenes");
  const axis = axes.includes(wanted) ? wanted : (axes[0] ?? "scenes");
  const other = axis === "scenes" ? "businessItems" : "scenes";
  const columns = boards[axis];
  const ids = columns.map(({ term }) => term?.id ?? "");
  const schemes = schemesOf(profile.businessItems);
  const [chosenScheme, setScheme] = useState<string>();
  const scheme = schemes.find(({ id }) => id === chosenScheme)?.id ?? schemes[0]?.id;
  const here = termWords(profile, axis, scheme, locale, words);
  const there = termWords(profile, other, scheme, locale, words);
  const terms = useMemo(() => termsByMeasure(columns), [columns]);
  const otherTerms = useMemo(() => termsByMeasure(boards[other]), [boards, other]);

  const editable = onOperation !== undefined && !readOnly;
  const root = useRef<HTMLElement>(null);
  const width = useWidth(root);
  const narrow = width !== null && width < NARROW;
  const scroller = useRef<HTMLDivElement>(null);
  const drag = useRef<CardDragHandle>(null);
  const [status, setStatus] = useState("");
  const [shown, setShown] = useState("");
  const [current, setCurrent] = useState<Card | null>(null);
  const [choosing, setChoosing] = useState<Card | null>(null);
  const [goal, setGoal] = useCardFocus(root, model);

  const nameOf = (id: string) => here.name(columns[ids.indexOf(id)]?.term ?? null);
  const textOf = (measure: NodeId) => shorten(model.nodes[measure]?.text || words.matrix_blank, NAME_LENGTH);

  /** Applies a move and announces it. Returns whether anything changed. */
  function send({ measure, from, to, keep }: CardMove): boolean {
    const operation = assignMeasure(model, measure, axis, from || null, to || null, keep);
    const names = { text: textOf(measure), from: nameOf(from), to: nameOf(to) };
    if (!operation) {
      if (from !== to) setStatus(fillTemplate(to ? words.board_already : words.board_fixed, names));
      return false;
    }
    const refusal = onOperation?.(operation);
    if (refusal) {
      setStatus(refusalMessage(refusal, locale));
      return false;
    }
    setStatus(fillTemplate(to === "" ? words.board_removed : keep ? words.board_added : words.board_moved, names));
    return true;
  }

  function move(to: CardMove): void {
    if (!send(to)) return;
    setShown(to.to);
    setGoal({ in: to.to, measure: to.measure, index: 0, after: model });
  }

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const { measure, in: column } = target.dataset;
    if (measure !== undefined && column !== undefined) setCurrent({ measure, in: column, index: 0 });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { measure, in: column } = (event.target as HTMLElement).dataset;
    if (measure === undefined || column === undefined || isComposing(event)) return;
    const sideways = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (event.ctrlKey || event.metaKey || event.shiftKey || (event.altKey && !sideways)) return;
    if (event.altKey) {
      if (!editable) return;
      const to = ids[ids.indexOf(column) + sideways];
      if (to !== undefined) move({ measure, from: column, to, keep: false });
    } else {
      const next = nextCard(columns, { measure, in: column, index: 0 }, event.key);
      if (next === null) return;
      setShown(next.in);
      setGoal({ ...next, after: null });
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function close(): void {
    if (choosing) setGoal({ ...choosing, after: null });
    setChoosing(null);
  }

  const chosenRow = choosing && outline.placements.get(choosing.measure)?.[0];
  return (
    <section
      ref={root}
      className={["lm lm-review lm-board", className].filter(Boolean).join(" ")}
      lang={localeTag(locale)}
      aria-labelledby={title}
      data-narrow={narrow || undefined}
    >
      <h2 id={title}>{words.board_title}</h2>
      {axes.length === 0 ? (
        <p>
          {fillTemplate(words.board_noTerms, { profile: translate(profile.title, locale, `profile.${profile.id}`) })}
        </p>
      ) : (
        <>
          <div className="lm-board-tools">
            <AxisChoice axes={axes} value={axis} words={words} onChange={setAxis} />
            <SchemeChoice schemes={schemes} value={scheme} locale={locale} words={words} onChange={setScheme} />
            <label className="lm-review-choice lm-board-shown">
              {words.board_shown}
              <select value={ids.includes(shown) ? shown : ""} onChange={(event) => setShown(event.target.value)}>
                {columns.map(({ cards }, i) => (
                  <option key={ids[i]} value={ids[i]}>
                    {nameOf(ids[i] as string)} {fillTemplate(words.board_count, { count: cards.length })}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {editable && (
            <>
              <p className="lm-quiet lm-review-hint">
                {fillTemplate(narrow ? words.board_hintNarrow : words.board_hint, {
                  copy: mac ? "⌘" : "Ctrl",
                  alt: mac ? "option" : "Alt",
                })}
              </p>
              <p className="lm-board-status" role="status">
                {status}
              </p>
            </>
          )}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cards in it */}
          <div ref={scroller} className="lm-board-columns" onFocus={onFocus} onKeyDown={onKeyDown}>
            <div>
              {columns.map((column, i) => {
                const id = ids[i] as string;
                return (
                  <MeasureColumn
                    key={`${axis} ${id}`}
                    column={column}
                    name={nameOf(id)}
                    words={words}
                    shown={ids.includes(shown) ? id === shown : id === ""}
                    wanted={goal?.measure}
                    stop={current?.in === id ? current.measure : undefined}
                  >
                    {(card, tabIndex) => (
                      <MeasureCard
                        key={card.row.node.id}
                        card={card}
                        column={id}
                        words={words}
                        tabIndex={tabIndex}
                        editable={editable}
                        tags={{
                          also: (terms.get(card.row.node.id)?.length ?? 1) - 1,
                          other: otherTerms.get(card.row.node.id) ?? [],
                          otherName: there.short,
                          otherTitle: words[`board_${other}`],
                        }}
                        onPress={() =>
                          setChoosing({ measure: card.row.node.id, in: id, index: column.cards.indexOf(card) })
                        }
                        onDrag={(event) => drag.current?.start(event)}
                        onOpen={onOpen}
                      />
                    )}
                  </MeasureColumn>
                );
              })}
            </div>
          </div>
          {editable && (
            <CardDrag
              ref={drag}
              columns={scroller}
              name={textOf}
              describe={({ measure, from, to, keep }) =>
                assignMeasure(model, measure, axis, from || null, to || null, keep)
                  ? fillTemplate(keep && from && to ? words.board_dropAdd : words.board_dropMove, { to: nameOf(to) })
                  : ""
              }
              onDrop={move}
            />
          )}
          {choosing && chosenRow && (
            <ColumnsDialog
              title={chosenRow.text.trim() ? chosenRow.text : words.matrix_blank}
              legend={fillTemplate(words.board_choose, { axis: words[`board_${axis}`] })}
              words={words}
              status={status}
              choices={columns.flatMap(({ term }) => {
                if (!term) return [];
                const own = terms.get(choosing.measure)?.find(({ id }) => id === term.id);
                return {
                  id: term.id,
                  name: here.name(term),
                  note: own?.inherited ? words.board_inherited : null,
                  chosen: own !== undefined,
                  fixed: own !== undefined && !assignMeasure(model, choosing.measure, axis, term.id, null),
                };
              })}
              onChoose={(id, chosen) => {
                const measure = choosing.measure;
                send(chosen ? { measure, from: "", to: id, keep: true } : { measure, from: id, to: "", keep: false });
              }}
              onClose={close}
              onOpen={
                onOpen &&
                (() => {
                  setChoosing(null);
                  onOpen(chosenRow.key);
                })
              }
            />
          )}
        </>
      )}
    </section>
  );
}

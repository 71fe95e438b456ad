import type { NodeKind } from "@logic-model/core";
import { type BusinessItem, termTitle } from "@logic-model/core/profile";
import { type Coverage, type CoverageCount, type CoverageLine, createCoverage } from "@logic-model/core/review";
import { fillTemplate, localeTag, translate } from "@logic-model/core/vocabulary";
import { type ReactElement, useId, useMemo, useState } from "react";
import { COVERAGE, type CoverageMessages } from "../messages/coverage.ts";
import type { MatrixCell } from "./CellWords.tsx";
import { type MatrixColumn, MatrixTable } from "./MatrixTable.tsx";
import type { ReviewProps } from "./ReviewProps.ts";
import { SchemeChoice } from "./SchemeChoice.tsx";
import { schemesOf } from "./schemes.ts";
import { useReview } from "./useReview.ts";

const CELLS: readonly CoverageCount[] = ["vision", "outcomes", "measures", "reuses", "indicators"];

/** The kind that a cell counts; reuses can be of any kind. */
const KIND: Readonly<Partial<Record<CoverageCount, NodeKind>>> = {
  vision: "vision",
  outcomes: "outcome",
  measures: "measure",
  indicators: "indicator",
};

/** The mark of a business item without a label in the numbering scheme. */
const UNLABELLED = "－";

/**
 * Shows what a model has for each scene, and its measures by scene and business item, as two tables of counts that open
 * what they count.
 */
export function CoverageMatrix(props: ReviewProps): ReactElement {
  const { className, onOpen } = props;
  const { outline, profile, locale, messages: words } = useReview(props, COVERAGE);
  const id = useId();
  const read = useMemo(() => createCoverage(outline, profile), [outline, profile]);
  const schemes = schemesOf(read.businessItems);
  const [chosen, setScheme] = useState<string>();
  const scheme = schemes.find(({ id }) => id === chosen)?.id ?? schemes[0]?.id;
  const { lines, businessItems } = read;
  const title = (line: CoverageLine) =>
    line.scene ? termTitle(profile, "scenes", line.scene.id, locale) : words.matrix_noScene;
  const key = (line: CoverageLine) => line.scene?.id ?? "";

  const columns = itemColumns(read, scheme, words, (item) => termTitle(profile, "businessItems", item.id, locale));
  const served = (id: string) => lines.some(({ items }) => items[id]?.length);
  return (
    <section
      className={["lm lm-review lm-matrix", className].filter(Boolean).join(" ")}
      lang={localeTag(locale)}
      aria-labelledby={id}
    >
      <h2 id={id}>{words.matrix_title}</h2>
      {lines.every(({ scene }) => scene === null) ? (
        <p>
          {fillTemplate(words.matrix_noScenes, { profile: translate(profile.title, locale, `profile.${profile.id}`) })}
        </p>
      ) : (
        <>
          <p className="lm-quiet">
            <span className="lm-review-hint">{words.matrix_hint} </span>
            {words.matrix_legend}
          </p>
          <div className="lm-matrix-scroll">
            <MatrixTable
              caption={words.matrix_counts}
              columns={CELLS.map((id) => ({ id, title: words[`matrix_${id}`] }))}
              lines={lines.map((line) => ({ id: key(line), title: title(line), cells: countCells(line) }))}
              locale={locale}
              words={words}
              onOpen={onOpen}
            />
          </div>
          {businessItems.some(({ id }) => served(id)) ? (
            <>
              <SchemeChoice schemes={schemes} value={scheme} locale={locale} words={words} onChange={setScheme} />
              <div className="lm-matrix-scroll" data-items>
                <MatrixTable
                  caption={words.matrix_items}
                  columns={columns}
                  lines={lines.map((line) => ({
                    id: key(line),
                    title: title(line),
                    cells: columns.map(({ id, mark }) => ({
                      rows: line.items[id] ?? [],
                      expected: line.scene?.expected === true && id !== "" && mark !== UNLABELLED && !served(id),
                    })),
                  }))}
                  locale={locale}
                  words={words}
                  onOpen={onOpen}
                />
              </div>
              <dl className="lm-matrix-marks">
                {columns.map(({ id, mark, title }) => mark && <Mark key={id} mark={mark} title={title} />)}
              </dl>
            </>
          ) : (
            businessItems.length > 0 && <p>{words.matrix_noItems}</p>
          )}
        </>
      )}
    </section>
  );
}

function Mark({ mark, title }: { mark: string; title: string }): ReactElement {
  return (
    <div>
      <dt>{mark}</dt>
      <dd>{title}</dd>
    </div>
  );
}

function countCells(line: CoverageLine): readonly MatrixCell[] {
  return CELLS.map((id) => {
    const reusedOnly = line.cells.reuses.some(({ node }) => node.kind === KIND[id]);
    return {
      rows: line.cells[id],
      expected: line.scene?.expected === true && id !== "reuses" && !reusedOnly,
      reusedOnly,
    };
  });
}

/** Returns the columns of business items in the order of their labels, then those without a label, then measures without an item, if any. */
function itemColumns(
  { businessItems, lines }: Coverage,
  scheme: string | undefined,
  words: CoverageMessages,
  title: (item: BusinessItem) => string,
): readonly MatrixColumn[] {
  const columns = businessItems.map((item) => ({
    id: item.id,
    title: title(item),
    mark: (scheme !== undefined && item.labels[scheme]) || UNLABELLED,
  }));
  const labelled = columns.filter(({ mark }) => mark !== UNLABELLED).sort((a, b) => (a.mark < b.mark ? -1 : 1));
  const others = columns.filter(({ mark }) => mark === UNLABELLED);
  const without = lines.some(({ items }) => items[""]?.length)
    ? [{ id: "", title: words.matrix_noItem, mark: words.matrix_noItemMark }]
    : [];
  return [...labelled, ...others, ...without];
}

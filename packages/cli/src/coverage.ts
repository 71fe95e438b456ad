import { type BaseLocale, createOutline, profileOf, type Row } from "@logic-model/core";
import type { BusinessItem } from "@logic-model/core/profile";
import {
  type Coverage,
  type CoverageCount,
  type CoverageLine,
  createCoverage as cover,
} from "@logic-model/core/review";
import type { Arguments } from "./arguments.ts";
import { readModel } from "./read-model.ts";
import { json, plain, type Result, result } from "./result.ts";
import { table } from "./table.ts";
import { text } from "./words.ts";

const COUNTS: readonly CoverageCount[] = ["vision", "outcomes", "measures", "reuses", "indicators"];

/** `logic-model coverage`: shows what a model has for each scene and business item, and what is missing. */
export async function coverage(args: Arguments, locale: BaseLocale): Promise<Result> {
  const read = await readModel(args.file, locale);
  if ("exitCode" in read) return read;
  const covered = cover(createOutline(read.model), profileOf(read.model));
  return result(args.json ? json(jsonReport(covered, locale)) : textReport(covered, locale));
}

/** Returns every count with the keys of its rows. */
function jsonReport({ lines, businessItems }: Coverage, locale: BaseLocale) {
  const cell = (rows: readonly Row[] = []) => ({ count: rows.length, rows: rows.map(({ key }) => key) });
  return {
    scenes: lines.map(({ scene, cells, items }) => ({
      scene: scene?.id ?? null,
      title: scene?.title[locale] ?? text("coverage.noScene", locale),
      ...Object.fromEntries(COUNTS.map((count) => [count, cell(cells[count])])),
      businessItems: businessItems.map(({ id }) => ({ businessItem: id, ...cell(items[id]) })),
      withoutBusinessItem: cell(items[""]),
    })),
    businessItems: businessItems.map((item) => ({
      businessItem: item.id,
      label: label(item),
      title: item.title[locale],
      measures: countMeasures(lines, item.id),
    })),
  };
}

/** Returns the tables, followed by lists of what is missing. */
function textReport(covered: Coverage, locale: BaseLocale): string {
  const { lines, businessItems } = covered;
  const unserved = businessItems.filter(({ id }) => countMeasures(lines, id) === 0);
  const usesItems = unserved.length < businessItems.length;
  const without = lines.find(({ scene }) => scene === null);
  const usesScenes = lines.some(({ scene }) => scene !== null);
  const parts = [
    usesScenes ? sceneTable(lines, locale) : `${text("coverage.noScenes", locale)}\n`,
    usesItems ? `${text("coverage.items", locale)}\n${itemTable(covered, locale)}` : "",
    usesScenes && without ? list(text("coverage.orphans", locale), orphans(without, locale)) : "",
    usesItems
      ? list(
          text("coverage.unserved", locale),
          unserved.map((item) => `${itemTitle(item, locale)} [${item.id}]`),
        )
      : "",
  ];
  return parts.filter(Boolean).join("\n");
}

function sceneTable(lines: readonly CoverageLine[], locale: BaseLocale): string {
  return table([
    [text("coverage.scene", locale), ...COUNTS.map((count) => text(`coverage.count.${count}`, locale))],
    ...lines.map((line) => [sceneTitle(line, locale), ...COUNTS.map((count) => countText(line.cells[count], locale))]),
  ]);
}

/** Returns the measures of each scene by business item, followed by the titles of the labels. */
function itemTable({ lines, businessItems }: Coverage, locale: BaseLocale): string {
  const ids = [...businessItems.map(({ id }) => id), ""];
  const head = [
    text("coverage.scene", locale),
    ...businessItems.map((item) => label(item) || item.title[locale]),
    text("coverage.noItem", locale),
  ];
  const cells = lines.map((line) => [sceneTitle(line, locale), ...ids.map((id) => countText(line.items[id], locale))]);
  const legend = businessItems.filter(label).map((item) => `  ${itemTitle(item, locale)}\n`);
  return table([head, ...cells]) + plain(legend.join(""));
}

/** Returns the rows directly below the vision without a scene, each with the number of rows below it without one. */
function orphans({ cells }: CoverageLine, locale: BaseLocale): readonly string[] {
  const tops = new Map<Row, number>();
  for (const row of Object.values(cells).flat()) {
    let top = row;
    while (top.above?.above) top = top.above;
    if (top.above) tops.set(top, (tops.get(top) ?? 0) + (top === row ? 0 : 1));
  }
  return [...tops]
    .sort(([a], [b]) => a.posInSet - b.posInSet)
    .map(([row, count]) => {
      const title = row.reuse ? text("coverage.reuse", locale, { text: row.text }) : row.text;
      const below = count === 0 ? "" : text("coverage.below", locale, { count });
      return `${text(`coverage.kind.${row.node.kind}`, locale)} ${title}${below} [${row.key}]`;
    });
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : plain(`${title} (${lines.length})\n${lines.map((line) => `  ${line}\n`).join("")}`);
}

/** Returns how many measures have a business item. */
function countMeasures(lines: readonly CoverageLine[], item: string): number {
  return new Set(lines.flatMap(({ items }) => (items[item] ?? []).map(({ node }) => node.id))).size;
}

function sceneTitle({ scene }: CoverageLine, locale: BaseLocale): string {
  return scene?.title[locale] ?? text("coverage.noScene", locale);
}

/** Returns the label of a business item in the profile's first numbering scheme, or an empty text. */
function label({ labels }: BusinessItem): string {
  return Object.values(labels)[0] ?? "";
}

function itemTitle(item: BusinessItem, locale: BaseLocale): string {
  return `${label(item)} ${item.title[locale]}`.trim();
}

/** Returns a count; zero is a dash, so that gaps are easy to see. */
function countText(rows: readonly Row[] | undefined, locale: BaseLocale): string {
  return rows?.length ? String(rows.length) : text("coverage.zero", locale);
}

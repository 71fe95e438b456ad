import {
  type BaseLocale,
  type BusinessItem,
  type Coverage,
  type CoverageCount,
  type CoverageLine,
  coverage as cover,
  fill,
  outline,
  profileOf,
  type Row,
} from "@logic-model/core";
import type { Arguments } from "./arguments.ts";
import { readModel } from "./read-model.ts";
import { json, plain, type Result, result } from "./result.ts";
import { table } from "./table.ts";
import { WORDS } from "./words.ts";

const COUNTS: readonly CoverageCount[] = ["vision", "outcomes", "measures", "reuses", "indicators"];

/** `logic-model coverage`: what a model has for each scene and business item, and what has none. */
export async function coverage(args: Arguments, locale: BaseLocale): Promise<Result> {
  const read = await readModel(args.file, locale);
  if ("exitCode" in read) return read;
  const covered = cover(outline(read.model), profileOf(read.model));
  return result(args.json ? json(report(covered, locale)) : text(covered, locale));
}

/** For programs: every count with the keys of its rows. */
function report({ lines, businessItems }: Coverage, locale: BaseLocale) {
  const cell = (rows: readonly Row[] = []) => ({ count: rows.length, rows: rows.map(({ key }) => key) });
  return {
    scenes: lines.map(({ scene, cells, items }) => ({
      scene: scene?.id ?? null,
      title: scene?.title[locale] ?? WORDS[locale].coverage.noScene,
      ...Object.fromEntries(COUNTS.map((count) => [count, cell(cells[count])])),
      businessItems: businessItems.map(({ id }) => ({ businessItem: id, ...cell(items[id]) })),
      withoutBusinessItem: cell(items[""]),
    })),
    businessItems: businessItems.map((item) => ({
      businessItem: item.id,
      label: label(item),
      title: item.title[locale],
      measures: measures(lines, item.id),
    })),
  };
}

/** For people: tables, and below them what is missing from them. */
function text(covered: Coverage, locale: BaseLocale): string {
  const words = WORDS[locale].coverage;
  const { lines, businessItems } = covered;
  const unserved = businessItems.filter(({ id }) => measures(lines, id) === 0);
  const usesItems = unserved.length < businessItems.length;
  const without = lines.find(({ scene }) => scene === null);
  const usesScenes = lines.some(({ scene }) => scene !== null);
  const parts = [
    usesScenes ? sceneTable(lines, locale) : `${words.noScenes}\n`,
    usesItems ? `${words.items}\n${itemTable(covered, locale)}` : "",
    usesScenes && without ? list(words.orphans, orphans(without, locale)) : "",
    usesItems
      ? list(
          words.unserved,
          unserved.map((item) => `${itemTitle(item, locale)} [${item.id}]`),
        )
      : "",
  ];
  return parts.filter(Boolean).join("\n");
}

function sceneTable(lines: readonly CoverageLine[], locale: BaseLocale): string {
  const words = WORDS[locale].coverage;
  return table([
    [words.scene, ...COUNTS.map((count) => words.counts[count])],
    ...lines.map((line) => [sceneTitle(line, locale), ...COUNTS.map((count) => shown(line.cells[count], locale))]),
  ]);
}

/** The measures of each scene by business item, and what the labels above them stand for. */
function itemTable({ lines, businessItems }: Coverage, locale: BaseLocale): string {
  const words = WORDS[locale].coverage;
  const ids = [...businessItems.map(({ id }) => id), ""];
  const head = [words.scene, ...businessItems.map((item) => label(item) || item.title[locale]), words.noItem];
  const cells = lines.map((line) => [sceneTitle(line, locale), ...ids.map((id) => shown(line.items[id], locale))]);
  const legend = businessItems.filter(label).map((item) => `  ${itemTitle(item, locale)}\n`);
  return table([head, ...cells]) + plain(legend.join(""));
}

/** What stands directly below the vision without a scene; how many of the rows below it have none either. */
function orphans({ cells }: CoverageLine, locale: BaseLocale): readonly string[] {
  const words = WORDS[locale].coverage;
  const tops = new Map<Row, number>();
  for (const row of Object.values(cells).flat()) {
    let top = row;
    while (top.above?.above) top = top.above;
    if (top.above) tops.set(top, (tops.get(top) ?? 0) + (top === row ? 0 : 1));
  }
  return [...tops]
    .sort(([a], [b]) => a.posInSet - b.posInSet)
    .map(([{ node, reuse, text, key }, count]) => {
      const below = count === 0 ? "" : fill(words.below, { count });
      return `${words.kinds[node.kind]} ${reuse ? words.reuse : ""}${text}${below} [${key}]`;
    });
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : plain(`${title} (${lines.length})\n${lines.map((line) => `  ${line}\n`).join("")}`);
}

/** How many measures have a business item. */
function measures(lines: readonly CoverageLine[], item: string): number {
  return new Set(lines.flatMap(({ items }) => (items[item] ?? []).map(({ node }) => node.id))).size;
}

function sceneTitle({ scene }: CoverageLine, locale: BaseLocale): string {
  return scene?.title[locale] ?? WORDS[locale].coverage.noScene;
}

/** A business item in the first of the numbering schemes that the profile gives; empty where it gives none. */
function label({ labels }: BusinessItem): string {
  return Object.values(labels)[0] ?? "";
}

function itemTitle(item: BusinessItem, locale: BaseLocale): string {
  return `${label(item)} ${item.title[locale]}`.trim();
}

/** A count, with what is missing easy to see. */
function shown(rows: readonly Row[] | undefined, locale: BaseLocale): string {
  return rows?.length ? String(rows.length) : WORDS[locale].coverage.empty;
}

// Makes fukuchiyama.json from the table of the published report: `node packages/samples/make-fukuchiyama.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

/** Rows marked (再) whose wording differs from the row they repeat. */
const REWORDED = new Map([[41, "m14"]]);

/** 場面 of each outcome. The fifth cuts across all of them. */
const SCENES = [
  ["admissionDischarge"],
  ["dailyCare"],
  ["emergency"],
  ["endOfLife"],
  undefined,
  ["infection", "disaster"],
];

/** The index of 看取り, which the report names as the theme of the city's support plan. */
const PRIORITY = 3;

/** Returns the lines with a row number: `[row, measure]`, or `[row, measure, indicators, outcome]`. */
function tableRows(table) {
  return table
    .split("\n")
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split("\t").filter((cell) => cell !== ""));
}

/** Returns a cell's bulleted lines. `・` is a bullet only after a space; otherwise it is part of a text (入退院・外来支援). */
function bullets(cell) {
  return cell
    .replace(/<[^>]*>/g, "")
    .split(/\s・/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** Splits a cell into `(再)`, the text, and `(…に要相談)` at the end. Other parentheses are part of the text. */
function entry(cell) {
  const [, mark, text, note, organization] = /^(\(再\))?(.+?)\s*(?:\((※?([^()]+)に要相談)\))?$/.exec(cell);
  const consultation = note && { organization, text: note, state: "open" };
  return { reuse: mark !== undefined, text, consultation };
}

/** Returns the logic model of the table, in the form of the file. */
function fukuchiyama(table) {
  const outcomes = [];
  const measures = new Map();
  const indicators = new Map();

  function indicatorPlacement(text) {
    const { reuse, text: label } = entry(text);
    if (reuse) return { reuse: indicators.get(label).id };
    const indicator = { id: `i${indicators.size + 1}`, text: label };
    indicators.set(label, indicator);
    return indicator;
  }

  function measurePlacement(row, cell) {
    const { reuse, text, consultation } = entry(cell);
    if (!reuse) {
      const measure = { id: `m${row}`, text, consultation };
      measures.set(measure.id, measure);
      return measure;
    }
    const original = measures.get(REWORDED.get(row)) ?? measures.values().find((measure) => measure.text === text);
    const local = consultation?.text === original.consultation?.text ? undefined : consultation;
    return { reuse: original.id, text: original.text === text ? undefined : text, consultation: local };
  }

  for (const [number, measure, indicatorCell, outcome] of tableRows(table)) {
    if (outcome)
      outcomes.push({
        id: `o${outcomes.length + 1}`,
        text: outcome,
        scenes: SCENES[outcomes.length],
        priority: outcomes.length === PRIORITY ? true : undefined,
        indicators: bullets(indicatorCell).map(indicatorPlacement),
        measures: [],
      });
    outcomes.at(-1).measures.push(measurePlacement(Number(number), measure));
  }

  return {
    format: "logic-model",
    version: 1,
    title: "福知山市 在宅医療・介護連携ロジックモデル",
    organization: { name: "京都府福知山市", code: "262013" },
    profile: "home-care",
    status: "draft",
    source: {
      title: "令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書",
      publisher: "厚生労働省老健局老人保健課",
      date: "2024-03",
      note: "京都府福知山市 その他成果物②",
    },
    vision: { id: "vision", text: /【目指す姿】\s+(.+)/.exec(table)[1], outcomes },
  };
}

/** Returns the text of the file. */
export function fukuchiyamaFile() {
  const table = readFileSync(new URL("sources/fukuchiyama-table.md", import.meta.url), "utf8");
  return `${JSON.stringify(fukuchiyama(table), null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(argv[1]).href)
  writeFileSync(new URL("fukuchiyama.json", import.meta.url), fukuchiyamaFile());

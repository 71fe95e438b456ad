import {
  applyOperation,
  type LogicModel,
  type Node,
  type Placement,
  parseLogicModel,
  serializeLogicModel,
} from "@logic-model/core";
import { formFields } from "@logic-model/core/vocabulary";
import { describe, expect, it } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import "../styles.css";
import { renderPart, selectedRow } from "../testing/EditorHarness.tsx";
import { filledIn } from "../testing/examples.ts";
import { fukuchiyama } from "../testing/models.ts";
import { Details } from "./Details.tsx";

/** The names of the groups around a field, and its label. */
type Path = readonly [string, ...string[]];
/** Typed, chosen, or (`true`) ticked. */
type Step = readonly [path: Path, value: string | true];

function field(path: Path): Locator {
  const groups = path.slice(0, -1);
  const inside = groups.reduce<Locator | typeof page>(
    (around, name) =>
      around.getByRole("region", { name, exact: true }).or(around.getByRole("group", { name, exact: true })),
    page,
  );
  return inside.getByLabelText(path.at(-1) as string, { exact: true });
}

async function enter([path, value]: Step): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  const control = field(path);
  const element = control.element();
  if (value === true) await userEvent.click(control);
  else if (element instanceof HTMLSelectElement) await userEvent.selectOptions(control, value || "なし");
  else await userEvent.fill(control, value);
}

/** Undoes a step. */
const back = ([path, value]: Step): Step => [path, value === true ? true : ""];

const REASON: readonly Step[] = [
  [["内容", "未記入の理由"], "検討中"],
  [["内容", "理由の説明"], "庁内で調整中"],
];
const PENDING = { pending: { state: "underReview", reason: "庁内で調整中" } };
const EVERY_KIND: readonly (readonly [readonly Step[], object])[] = [
  [[[["内容", "番号・記号"], "A101"]], { code: "A101" }],
  [[[["内容", "注記"], "一行目\n二行目"]], { note: "一行目\n二行目" }],
  [REASON, PENDING],
];
const SCENES: readonly (readonly [readonly Step[], object])[] = [
  [
    [
      [["分類", "場面", "看取り"], true],
      [["分類", "場面", "日常の療養支援"], true],
    ],
    { scenes: ["dailyCare", "endOfLife"] },
  ],
];

const value = (name: string, key: string): readonly (readonly [readonly Step[], object])[] => [
  [[[["基準値・目標値", name, "値"], "７０．２"]], { [key]: { value: 70.2 } }],
  [[[["基準値・目標値", name, "値"], "全市町村"]], { [key]: { value: "全市町村" } }],
  [[[["基準値・目標値", name, "年度・時点"], "R6"]], { [key]: { period: "2024" } }],
  [[[["基準値・目標値", name, "年度・時点"], "2024-04"]], { [key]: { period: "2024-04" } }],
  [
    [
      [["基準値・目標値", name, "未記入の理由"], "設定しない"],
      [["基準値・目標値", name, "理由の説明"], "参考値のため"],
    ],
    { [key]: { pending: { state: "notApplicable", reason: "参考値のため" } } },
  ],
  [
    [
      [["基準値・目標値", name, "資料名"], "県民調査"],
      [["基準値・目標値", name, "発行者"], "統計課"],
    ],
    { [key]: { source: { title: "県民調査", publisher: "統計課" } } },
  ],
  [
    [[["基準値・目標値", name, "URL"], "https://example.jp"]],
    { [key]: { source: { title: "", url: "https://example.jp" } } },
  ],
  [[[["基準値・目標値", name, "発行日"], "令和6年3月"]], { [key]: { source: { title: "", date: "令和6年3月" } } }],
  [[[["基準値・目標値", name, "注記"], "速報値"]], { [key]: { note: "速報値" } }],
];

const CASES: Readonly<Record<string, readonly (readonly [readonly Step[], object])[]>> = {
  "/vision": EVERY_KIND,
  "vision/o5": [
    ...EVERY_KIND,
    [[[["分類", "階層"], "取り組みの方向性（中間アウトカム）"]], { level: "intermediate" }],
    ...SCENES,
  ],
  "o1/m1": [
    ...EVERY_KIND,
    ...SCENES,
    [[[["分類", "事業項目", "カ 医療・介護関係者の研修"], true]], { businessItems: ["training"] }],
    [[[["担当・期間", "担当"], "高齢者福祉課"]], { lead: "高齢者福祉課" }],
    [
      [
        [["担当・期間", "開始"], "令和6年度"],
        [["担当・期間", "終了"], "2026"],
        [["担当・期間", "計画の期"], "第9期"],
      ],
      { period: { start: "2024", end: "2026", plan: "第9期" } },
    ],
    [
      [
        [["要相談", "相談先"], "医師会"],
        [["要相談", "相談の状態"], "相談中"],
        [["要相談", "書かれている文言"], "※医師会に要相談"],
        [["要相談", "いつから"], "2024-05-01"],
      ],
      { consultation: { organization: "医師会", state: "inProgress", text: "※医師会に要相談", since: "2024-05-01" } },
    ],
  ],
  "o1/i1": [
    ...EVERY_KIND,
    [[[["測り方", "指標の種類"], "プロセス指標"]], { indicatorKind: "process" }],
    [[[["測り方", "改善方向"], "維持する"]], { direction: "maintain" }],
    [[[["測り方", "単位"], "人"]], { unit: "人" }],
    [[[["測り方", "分母"], "市民"]], { denominator: "市民" }],
    ...value("基準値", "baseline"),
    ...value("目標値", "target"),
    [
      [
        [["出典", "資料名"], "国勢調査"],
        [["出典", "URL"], "https://example.jp"],
      ],
      { source: { title: "国勢調査", url: "https://example.jp" } },
    ],
  ],
};

describe.each(Object.keys(CASES))("the fields of %s", (key) => {
  it("are set in one step per visit, and leave nothing behind when emptied", async () => {
    const editor = await renderPart(Details, fukuchiyama, key);
    for (const group of document.querySelectorAll("details")) group.open = true;
    const before = selectedRow(editor()).node;
    for (const [steps, fields] of CASES[key] ?? []) {
      const past = editor().history.past.length;
      for (const step of steps) await enter(step);
      expect(selectedRow(editor()).node).toEqual({ ...before, ...fields });
      expect(editor().history.past).toHaveLength(past + steps.length);
      expect(reread(editor().model)).toEqual(editor().model);
      for (const step of [...steps].reverse()) await enter(back(step));
      expect(selectedRow(editor()).node).toEqual(before);
    }
  });
});

describe.each([
  ["vision", "/vision"],
  ["outcome", "vision/o1"],
  ["measure", "o2/m2"],
  ["indicator", "o1/i1"],
] as const)("the form of an %s", (kind, key) => {
  it("has every field of the list, with English punctuation", async () => {
    const id = key.slice(key.indexOf("/") + 1);
    await renderPart(Details, filledIn(["vision", "o1", "o2", "o3", "o4", "m2", "i1"], "text"), key, { locale: "en" });
    const names = [...document.querySelectorAll<HTMLElement>("[data-field]")].map(({ dataset }) => dataset.field ?? "");
    for (const [name, { group }] of formFields(kind)) {
      const own = names.filter((field) => field === `${id} ${name}` || field.startsWith(`${id} ${name}.`));
      expect(own.length > 0, name).toBe(group !== undefined);
    }
    const texts = [...document.querySelectorAll(".lm *")].flatMap((element) => [
      element.children.length === 0 ? element.textContent : "",
      ...["aria-label", "title", "placeholder"].map((attribute) => element.getAttribute(attribute) ?? ""),
    ]);
    expect(texts.filter((text) => /[、。：（）「」]/.test(text))).toEqual([]);
  });
});

it("sets the text, which may be empty but not missing", async () => {
  const editor = await renderPart(Details, fukuchiyama, "o1/m1");
  await enter([["内容", "文言"], "窓口を一つにする"]);
  expect(selectedRow(editor()).node.text).toBe("窓口を一つにする");
  await enter([["内容", "文言"], ""]);
  expect(selectedRow(editor()).node.text).toBe("");
});

it("sets the fields of one placement", async () => {
  const editor = await renderPart(Details, fukuchiyama, "o3/m2");
  const before = selectedRow(editor());
  const steps: readonly Step[] = [
    [["この場所だけ", "この場所だけの文言"], "夜間の連携の場の設定"],
    [["この場所だけ", "この場所だけの注記"], "夜間に限る"],
    [["この場所だけ", "この場所だけの要相談", "相談先"], "消防"],
  ];
  for (const group of document.querySelectorAll("details")) group.open = true;
  for (const step of steps) {
    if (step[0].length === 3)
      await userEvent.fill(page.getByRole("region", { name: "この場所だけ" }).getByLabelText("相談先"), "消防");
    else await enter(step);
  }
  expect(selectedRow(editor()).placement).toEqual({
    node: "m2",
    text: "夜間の連携の場の設定",
    note: "夜間に限る",
    consultation: { organization: "消防" },
  } satisfies Placement);
  expect(selectedRow(editor()).node).toBe(before.node);
  await enter([["この場所だけ", "この場所だけの文言"], before.node.text]);
  expect(selectedRow(editor()).placement).not.toHaveProperty("text");
});

it("keeps terms unknown to the profile, and keys unknown to the form", async () => {
  const strange = edited("m1", {
    scenes: ["school", "endOfLife"],
    period: { start: "2024", "x-term": 9 },
    ext: { "x-owner": "A" },
  });
  const editor = await renderPart(Details, strange, "o1/m1");
  expect(field(["分類", "場面", "school"]).element()).toBeChecked();
  await enter([["分類", "場面", "災害"], true]);
  await enter([["担当・期間", "開始"], ""]);
  expect(selectedRow(editor()).node).toMatchObject({
    scenes: ["endOfLife", "disaster", "school"],
    period: { "x-term": 9 },
    ext: { "x-owner": "A" },
  });
  await enter([["分類", "場面", "school"], true]);
  expect(selectedRow(editor()).node).toMatchObject({ scenes: ["endOfLife", "disaster"] });
  await enter([["分類", "場面", "school"], true]);
  expect(selectedRow(editor()).node).toMatchObject({ scenes: ["endOfLife", "disaster", "school"] });
});

it("shows and keeps a level unknown to the profile", async () => {
  const editor = await renderPart(Details, edited("o1", { level: "short-term" }), "vision/o1");
  await expect.element(field(["分類", "階層"])).toHaveValue("short-term");
  await enter([["内容", "注記"], "メモ"]);
  expect(selectedRow(editor()).node).toMatchObject({ level: "short-term", note: "メモ" });
});

it("shows everything and changes nothing when read-only", async () => {
  const editor = await renderPart(Details, fukuchiyama, "o2/m2", { readOnly: true });
  await expect.element(field(["内容", "文言"])).toHaveValue("同職種、多職種間連携の検討の場の設定");
  for (const control of document.querySelectorAll<HTMLInputElement>(".lm input, .lm textarea, .lm select"))
    expect(control.disabled || control.readOnly).toBe(true);
  const names = [...document.querySelectorAll(".lm button")].map((button) => button.textContent);
  expect(names).toHaveLength(4);
  await userEvent.click(page.getByRole("button", { name: /病状急変時に/ }));
  expect(editor().selected?.key).toBe("o3/m2");
});

it("shows a hint if nothing is selected", async () => {
  await renderPart(Details, fukuchiyama);
  await expect.element(page.getByText(/^項目を選ぶと、ここで/)).toBeVisible();
});

it("is also in English", async () => {
  await renderPart(Details, fukuchiyama, "o3/m2", { locale: "en" });
  await expect.element(page.getByText("Changes here affect 4 outcomes")).toBeVisible();
  const text = document.querySelector(".lm-details")?.textContent ?? "";
  const shown = [fukuchiyama.nodes.m2, ...["o1", "o2", "o3", "o4"].map((id) => fukuchiyama.nodes[id])].map(
    (node) => node?.text ?? "",
  );
  expect(shown.reduce((rest, own) => rest.replaceAll(own, ""), text)).not.toMatch(/[ぁ-ん一-龠]/);
});

function edited(node: string, set: object): LogicModel {
  const change = applyOperation(fukuchiyama, { type: "edit", target: "node", node, set: set as Partial<Node> });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}

function reread(model: LogicModel): LogicModel {
  const result = parseLogicModel(JSON.parse(serializeLogicModel(model)));
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.model;
}

import {
  applyOperation,
  createLogicModel,
  type LogicModel,
  type Operation,
  type PlacementKey,
} from "@logic-model/core";
import {
  type Finding,
  type Fix,
  findingKey,
  findingMessage,
  fixMessage,
  type LintOptions,
  lint,
  RULES,
  type Rule,
  ruleTitle,
  setRule,
  suppressFinding,
} from "@logic-model/core/lint";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles.css";
import type { LogicModelEditorOptions, LogicModelEditorState } from "../editing/editorState.ts";
import { outside, renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama, largeModel } from "../testing/models.ts";
import { drawn } from "../testing/tree.ts";
import { FindingList } from "./FindingList.tsx";

const FOUND = lint(fukuchiyama);
const WORDING = FOUND.find(({ rule }) => rule === "reuse-wording-differs") as Finding;

/** Renders the list of a model and waits until the rules have run. */
async function show(
  model: LogicModel,
  selected: PlacementKey | null = null,
  options: LogicModelEditorOptions = {},
): Promise<() => LogicModelEditorState> {
  const editor = await renderPart(FindingList, model, selected, options);
  await expect.poll(() => editor().linted).toBe(true);
  await drawn();
  return editor;
}

const sentences = () => [...document.querySelectorAll(".lm-finding")].filter((item) => item.checkVisibility());
const groups = () => [...document.querySelectorAll<HTMLDetailsElement>("details.lm-fold-group")];
const group = (words: string) =>
  groups().find((element) => element.querySelector("summary")?.textContent.includes(words));
async function openAll() {
  await expect
    .poll(async () => {
      for (const element of groups()) element.open = true;
      await drawn();
      return groups().every(({ open }) => open);
    })
    .toBe(true);
}
const toggle = (name: RegExp) => page.getByRole("button", { name });
const sentence = (finding: Finding) => page.getByRole("button", { name: findingMessage(finding), exact: false });
const itemOf = (finding: Finding) => sentence(finding).element().closest("li") as HTMLElement;
const within = (element: Element | undefined, name: string) =>
  page.elementLocator(element as Element).getByRole("button", { name });
const focused = () => document.activeElement?.closest("button, summary")?.textContent;

describe("the list", () => {
  it("has every finding under its rule and severity, collapsed if there are many", async () => {
    await show(fukuchiyama);
    // The most severe come first.
    const expected = (["error", "warning", "info"] as const).flatMap((severity) =>
      FOUND.filter((finding) => finding.severity === severity),
    );
    const rules = [...new Set(expected.map(({ rule }) => rule))];
    expect(groups().map((element) => element.querySelector("summary")?.textContent)).toEqual(
      rules.map((rule) => {
        const members = FOUND.filter((finding) => finding.rule === rule);
        const severity = { error: "要修正", warning: "要確認", info: "お知らせ" }[members[0]?.severity ?? "info"];
        return `${severity} ${ruleTitle(rule)} ${members.length}件`;
      }),
    );
    const few = FOUND.filter(({ rule }) => FOUND.filter((other) => other.rule === rule).length <= 3);
    await expect.poll(() => sentences().length).toBe(few.length);
    await openAll();
    await expect.poll(() => sentences().length).toBe(FOUND.length);
    await expect.element(page.getByText("保存や書き出しは、このままでもできます。")).toBeVisible();
  });

  it("can be filtered by severity", async () => {
    await show(fukuchiyama);
    const count = (severity: string) => FOUND.filter((finding) => finding.severity === severity).length;
    const warnings = toggle(new RegExp(`^要確認 ${count("warning")}$`));
    await expect.element(warnings).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(warnings);
    await expect.element(warnings).toHaveAttribute("aria-pressed", "false");
    await openAll();
    await expect.poll(() => sentences().length).toBe(FOUND.length - count("warning"));
    await userEvent.click(toggle(/^お知らせ/));
    await userEvent.click(toggle(/^要修正/));
    await expect.element(page.getByText("この条件に当てはまるものはありません。")).toBeVisible();
    await userEvent.click(warnings);
    await openAll();
    await expect.poll(() => sentences().length).toBe(count("warning"));
  });

  it("can be filtered to the selected row", async () => {
    await show(fukuchiyama, "o4/m14");
    await userEvent.click(page.getByLabelText("選択中の項目だけ"));
    await openAll();
    const here = FOUND.filter(({ node, parent }) => node === "m14" && (parent ?? "o4") === "o4");
    await expect.poll(() => sentences().length).toBe(here.length);
    await expect.element(sentence(WORDING)).toBeVisible();
  });

  it("says so if there are no findings", async () => {
    await show(fukuchiyama, null, { lint: only() });
    await expect.element(page.getByText("指摘はありません。")).toBeVisible();
  });

  it("is also in English", async () => {
    await show(fukuchiyama, null, { locale: "en" });
    await expect.element(page.getByText("You can save and export regardless.")).toBeVisible();
    await expect.element(toggle(/^Warning \d+$/)).toBeVisible();
  });
});

describe("a finding", () => {
  it("links to its place", async () => {
    const editor = await show(fukuchiyama);
    await openAll();
    await userEvent.click(sentence(WORDING));
    expect(editor().revealed).toEqual({ key: "o4/m14", focus: true });
  });

  it("links to its field in the details", async () => {
    const editor = await show(fukuchiyama);
    await openAll();
    const scene = FOUND.find(({ rule }) => rule === "outcome-without-scene") as Finding;
    await userEvent.click(sentence(scene));
    expect(editor().requestedField?.finding).toEqual(scene);
    expect(editor().selected?.node.id).toBe(scene.node);
    expect(editor().view.panel).toBe("details");
  });

  it("about most nodes of a kind is said once, with links to each of them", async () => {
    const editor = await show(fukuchiyama);
    const { related = [], ...values } = FOUND.find(({ rule }) => rule === "indicator-values-missing") as Finding;
    const title = ruleTitle("indicator-values-missing");
    await expect.poll(() => group(title)?.querySelectorAll(".lm-finding").length).toBe(1);
    await userEvent.click(page.getByText(findingMessage({ ...values, related })));
    const links = () => [...(group(title)?.querySelectorAll(".lm-finding li button") ?? [])];
    await expect.poll(() => links().length).toBe(related.length);
    await userEvent.click(links()[1] as Element);
    expect(editor().selected?.node.id).toBe(related[1]);
    expect(editor().view.panel).toBe("details");
  });

  it("links to the unplaced if it is about one of them", async () => {
    const model = after(fukuchiyama, { type: "unplace", node: "m1", parent: "o1" });
    const editor = await show(model);
    await openAll();
    await userEvent.click(sentence(lint(model).find(({ rule }) => rule === "unplaced-node") as Finding));
    expect(editor().view).toMatchObject({ panel: "unplaced", selected: "/m1" });
  });

  it("is fixed in one step, and undone in one", async () => {
    const editor = await show(fukuchiyama);
    const fix = WORDING.fixes?.[0] as Fix;
    await userEvent.click(within(itemOf(WORDING), fixMessage(fix)));
    expect(lint(editor().model).map(findingKey)).not.toContain(findingKey(WORDING));
    expect(editor().history.past).toHaveLength(1);
    await expect.element(sentence(WORDING)).not.toBeInTheDocument();
    await outside(() => editor().undo());
    await expect.element(sentence(WORDING)).toBeVisible();
  });

  it("can't be fixed while read-only, but still links to its place", async () => {
    const editor = await show(fukuchiyama, null, { readOnly: true });
    expect(document.querySelectorAll(".lm-fixes")).toHaveLength(0);
    await userEvent.click(sentence(WORDING));
    expect(editor().selected?.key).toBe("o4/m14");
  });
});

describe("a dismissed finding", () => {
  const reason = () => page.getByRole("textbox", { name: "このままにする理由" });

  it("has a reason, set in one step that can be undone", async () => {
    const editor = await show(fukuchiyama);
    await userEvent.click(within(itemOf(WORDING), "このままにする…"));
    await expect.element(reason()).toHaveFocus();
    await userEvent.keyboard("前期計画の文言を残すため{Enter}");
    const { rule, node, parent } = WORDING;
    await expect
      .poll(() => editor().model.lint?.suppressions)
      .toEqual([{ rule, node, parent, reason: "前期計画の文言を残すため" }]);
    expect(editor().history.past).toHaveLength(1);
    await expect.poll(() => editor().findings).toHaveLength(FOUND.length - 1);
    await expect.poll(() => group("このままにしているもの 1件")).toBeDefined();
    const folded = group("このままにしているもの 1件") as HTMLDetailsElement;
    expect(folded.open).toBe(false);
    await openAll();
    expect(folded.textContent).toContain(findingMessage(WORDING));
    expect(folded.textContent).toContain("理由：前期計画の文言を残すため");
    await outside(() => editor().undo());
    expect(editor().model).toEqual(fukuchiyama);
    await expect.poll(() => group("このままにしているもの")).toBeUndefined();
  });

  it("can be restored", async () => {
    const model = after(fukuchiyama, suppressFinding(fukuchiyama, WORDING, "協議済み"));
    const editor = await show(model);
    await openAll();
    await userEvent.click(page.getByRole("button", { name: "また知らせる" }));
    await expect.poll(() => editor().suppressed).toEqual([]);
    expect(editor().model.lint).toBeUndefined();
    await expect.poll(() => editor().findings).toEqual(FOUND);
  });

  it("needs a reason, and Escape cancels", async () => {
    const editor = await show(fukuchiyama);
    await userEvent.click(within(itemOf(WORDING), "このままにする…"));
    await userEvent.keyboard("　{Enter}");
    await expect.element(reason()).toHaveAttribute("aria-invalid", "true");
    await expect.element(reason()).toHaveAccessibleDescription("理由を書いてください。");
    await expect.element(reason()).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(reason()).not.toBeInTheDocument();
    await expect.poll(focused).toBe("このままにする…");
    expect(editor().history.past).toEqual([]);
  });

  it("isn't submitted by the Enter that ends a conversion", async () => {
    const editor = await show(fukuchiyama);
    await userEvent.click(within(itemOf(WORDING), "このままにする…"));
    await userEvent.keyboard("協議");
    const input = reason().element();
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      for (const key of ["Enter", "Escape"]) {
        const press = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
        input.dispatchEvent(press);
        expect(press.defaultPrevented).toBe(true);
      }
    }
    await drawn();
    expect(editor().history.past).toEqual([]);
    await expect.element(reason()).toHaveValue("協議");
  });

  it("can be read while read-only", async () => {
    const model = after(fukuchiyama, suppressFinding(fukuchiyama, WORDING, "協議済み"));
    await show(after(model, setRule(model, "unplaced-node", "off")), null, { readOnly: true });
    await openAll();
    await expect.element(page.getByText("理由：協議済み")).toBeVisible();
    expect(group("使わない規則 1件")?.textContent).toContain(ruleTitle("unplaced-node"));
    for (const name of ["このままにする…", "また知らせる", "この規則を使わない", "また使う"])
      await expect.element(page.getByRole("button", { name }).first()).not.toBeInTheDocument();
    await expect.element(page.getByRole("combobox", { name: "規則の組" })).toBeDisabled();
  });
});

describe("the rules", () => {
  it("can be turned off and on again", async () => {
    const editor = await show(fukuchiyama);
    const title = ruleTitle(WORDING.rule);
    await userEvent.click(within(group(title), "この規則を使わない"));
    expect(editor().model.lint).toEqual({ rules: { [WORDING.rule]: "off" } });
    await expect.poll(() => editor().findings.some(({ rule }) => rule === WORDING.rule)).toBe(false);
    await expect.poll(() => group("使わない規則 1件")).toBeDefined();
    await openAll();
    const off = group("使わない規則 1件");
    expect(off?.textContent).toContain(title);
    await userEvent.click(within(off, "また使う"));
    expect(editor().model).toEqual(fukuchiyama);
    await expect.element(sentence(WORDING)).toBeVisible();
  });

  it("can be another preset", async () => {
    const editor = await show(fukuchiyama);
    const preset = page.getByRole("combobox", { name: "規則の組" });
    await expect.element(preset).toHaveValue("recommended");
    await userEvent.selectOptions(preset, "すべて");
    expect(editor().model.lint).toEqual({ preset: "all" });
    await expect.poll(() => editor().findings).toEqual(lint(fukuchiyama, { preset: "all" }));
  });

  it("can be fixed by the host, so that the model can't choose", async () => {
    const lintOptions = { preset: "strict", severities: { "reuse-wording-differs": "error" } } as const;
    const editor = await show(fukuchiyama, null, { lint: lintOptions });
    await expect.element(page.getByRole("combobox", { name: "規則の組" })).toHaveValue("strict");
    await expect.element(page.getByRole("combobox", { name: "規則の組" })).toBeDisabled();
    await expect.poll(() => editor().findings).toEqual(lint(fukuchiyama, lintOptions));
    await expect.element(toggle(/^要修正 1$/)).toBeVisible();
  });
});

describe("a host's own rule", () => {
  const mine: Rule = {
    id: "x-without-note",
    family: "coverage",
    severity: "error",
    preset: "recommended",
    title: { ja: "注記のない{measure}", en: "{Measures} without a note" },
    message: { ja: "「{text}」に注記がありません。", en: "“{text}” has no note." },
    fixes: [{ id: "x-add-note", title: { ja: "注記を付ける", en: "Add a note" } }],
    check: ({ outline: { rows } }) =>
      rows
        .filter(({ node, reuse }) => node.id.startsWith("m1") && !reuse && !node.note)
        .map(({ node: { id: node, text } }) => ({
          node,
          params: { text },
          fixes: [{ id: "x-add-note", operation: { type: "edit", target: "node", node, set: { note: "年2回" } } }],
        })),
  };

  it("is shown with its title, message and fix, and can be suppressed and turned off", async () => {
    const rules = [...RULES, mine];
    const editor = await show(fukuchiyama, null, { lint: { rules } });
    const found = () => editor().findings.filter(({ rule }) => rule === mine.id);
    const count = found().length;
    expect(count).toBeGreaterThan(3);
    await expect.poll(() => group(`要修正 注記のない施策 ${count}件`)).toBeDefined();
    await openAll();
    const [first, second] = found() as [Finding, Finding];
    const item = (finding: Finding) =>
      document.querySelector(`[data-item="${CSS.escape(findingKey(finding))}"]`) as HTMLElement;
    expect(item(first).textContent).toContain(findingMessage(first, { rules }));
    await userEvent.click(within(item(first), "注記を付ける"));
    await expect.poll(() => found().length).toBe(count - 1);
    await userEvent.click(within(item(second), "このままにする…"));
    await userEvent.keyboard("別表にある{Enter}");
    await expect.poll(() => found().length).toBe(count - 2);
    await openAll();
    expect(group("このままにしているもの 1件")?.textContent).toContain(findingMessage(second, { rules }));
    await userEvent.click(within(group("注記のない施策"), "この規則を使わない"));
    await expect.poll(() => group("使わない規則 1件")?.textContent).toContain("注記のない施策");
    expect(found()).toEqual([]);
  });
});

describe("the findings of one rule", () => {
  it("open with focus on request, whatever the filter", async () => {
    const editor = await show(fukuchiyama);
    await userEvent.click(toggle(/^お知らせ/));
    const title = ruleTitle("indicator-values-missing");
    await expect.poll(() => group(title)).toBeUndefined();
    await outside(() => editor().showFindings({ rule: "indicator-values-missing" }));
    await expect.poll(() => group(title)?.open).toBe(true);
    await expect.poll(focused).toContain(title);
    expect(editor().requestedFindings).toBeNull();
  });

  it("open once a large model has been checked, if requested before", async () => {
    const model = largeModel(100);
    const [first] = lint(model);
    if (!first) throw new Error("nothing is found");
    const editor = await renderPart(FindingList, model);
    await outside(() => editor().showFindings({ rule: first.rule }));
    await expect.poll(() => group(ruleTitle(first.rule))?.open).toBe(true);
    await expect.poll(focused).toContain(ruleTitle(first.rule));
    await expect.poll(() => editor().requestedFindings).toBeNull();
  });

  it("are announced as none if there are none", async () => {
    const editor = await show(fukuchiyama);
    await outside(() => editor().showFindings({ rule: "unplaced-node" }));
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("点検の結果");
    expect(editor().requestedFindings).toBeNull();
  });
});

describe("focus", () => {
  const lintOptions = only("unplaced-node");

  it("moves to the next finding when one is fixed, and to the list after the last", async () => {
    const editor = await show(pool(5), null, { lint: lintOptions });
    await openAll();
    for (const next of ["項目2", "項目3", "項目4", "項目5"]) {
      await userEvent.click(page.getByRole("button", { name: "削除する" }).first());
      await expect.poll(focused).toContain(`「${next}」は、まだどこにも`);
    }
    await userEvent.click(page.getByRole("button", { name: "削除する" }));
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("点検の結果");
    expect(editor().history.past).toHaveLength(5);
  });

  it("moves to the previous finding when the last of several is fixed", async () => {
    await show(pool(3), null, { lint: lintOptions });
    await userEvent.click(page.getByRole("button", { name: "削除する" }).last());
    await expect.poll(focused).toContain("「項目2」は、まだどこにも");
  });

  it("moves on when one is dismissed", async () => {
    await show(pool(3), null, { lint: lintOptions });
    await userEvent.click(page.getByRole("button", { name: "このままにする…" }).first());
    await userEvent.keyboard("保留{Enter}");
    await expect.poll(focused).toContain("「項目2」は、まだどこにも");
  });

  it("moves to the next rule when one is turned off, and on when it is turned on again", async () => {
    await show(fukuchiyama);
    const [first, second] = groups();
    const next = second?.querySelector("summary")?.textContent;
    if (first) first.open = true;
    await drawn();
    await userEvent.click(within(first, "この規則を使わない"));
    await expect.poll(focused).toBe(next);
    await expect.poll(() => group("使わない規則")).toBeDefined();
    await openAll();
    await userEvent.click(page.getByRole("button", { name: "また使う" }));
    await expect.poll(() => document.querySelector(".lm-finding-list")?.contains(document.activeElement)).toBe(true);
  });
});

/** Options of a host that run only these rules. */
function only(...rules: readonly string[]): LintOptions {
  return { severities: Object.fromEntries(RULES.flatMap(({ id }) => (rules.includes(id) ? [] : [[id, "off"]]))) };
}

/** Returns a model with this number of unplaced measures. */
function pool(count: number): LogicModel {
  const add = (i: number): Operation => ({
    type: "add",
    node: { id: `m${i}`, kind: "measure", text: `項目${i}`, indicators: [] },
    parent: null,
  });
  const operations = Array.from({ length: count }, (_, i) => add(i + 1));
  return after(createLogicModel({ title: "案", vision: "安心して暮らせる" }), { type: "batch", operations });
}

function after(model: LogicModel, operation: Operation): LogicModel {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}

import { applyOperation, childList, createNode, createOutline, type LogicModel } from "@logic-model/core";
import { copyFragment, serializeFragment } from "@logic-model/core/clipboard";
import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { LogicModelEditor } from "../editor/LogicModelEditor.tsx";
import "../styles.css";
import { outside, renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama } from "../testing/models.ts";
import { card, drawn, focused } from "../testing/tree.ts";
import { Dialogs } from "./Dialogs.tsx";

beforeEach(() => page.viewport(1280, 900));

/** The rows of 看取り as copied from the table. */
const END_OF_LIFE = `33	(再)訪問診療医のネットワークの構築 	(※医師会に要相談)
34	(再)同職種、多職種間連携の検討の場の設定
35	(再)多職種が参画する研修の実施
36	(再)多職種協働による人材育成研修等の実施
37	(再)多職種の顔の見える関係づくりと、日頃から必要な相談や協議ができる雰囲気づくり
38	(再)京あんしんネットを活用した多職種連携の推進
39	施設看取り体制の充実
40	多職種が参画する意思決定支援や緩和ケアのための研修の実施
41	(再)ケース検討を目的とした地域ケア会議に加え、圏域ごとの多職種連携、課題解決を目指した地域ケア会議の開催
42	住民が、自分や家族の終末期のあり方について話し合うことの大切さを知る機会の提供`;

/** The model without its rows of 看取り. */
const before = (() => {
  const change = applyOperation(fukuchiyama, {
    type: "batch",
    operations: [
      ...["o4", "m39", "m40", "m42", "i14", "i15"].map((node) => ({ type: "remove", node }) as const),
      { type: "add", node: createNode("outcome", "o4", "人生の最期まで、自分の望む形で"), parent: "vision", index: 3 },
    ],
  });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
})();

async function open(text: string, { model = fukuchiyama, key = "vision/o6" } = {}) {
  const editor = await renderPart(Dialogs, model, key);
  await outside(() => editor().setDialog({ type: "paste", text }));
  await expect.poll(() => document.querySelector("dialog progress")).toBeNull();
  return editor;
}

const area = () => document.querySelector("dialog textarea") as HTMLTextAreaElement;
const lines = () => [...document.querySelectorAll<HTMLElement>(".lm-paste-rows li")];
const choice = (i: number) => lines()[i]?.querySelector("select") as HTMLSelectElement;
const chosen = (i: number) => choice(i).selectedOptions[0]?.textContent;
const counts = () => document.querySelector(".lm-paste-counts")?.textContent;
const button = () => page.getByRole("button", { name: "貼り付ける", exact: true });
const measures = (model: LogicModel, id: string) => {
  const node = model.nodes[id];
  return node ? childList(node, "measure").map((placement) => placement.node) : [];
};

it("pastes the rows of 看取り with their (再) marks, as one step", async () => {
  const reported: LogicModel[] = [];
  await render(<LogicModelEditor defaultValue={before} onChange={(model) => reported.push(model)} />);
  await drawn();
  const target = card("vision/o4") as HTMLElement;
  target.focus();
  const data = new DataTransfer();
  data.setData("text/plain", END_OF_LIFE);
  target.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data }));
  await expect.poll(() => area()?.value).toBe(END_OF_LIFE);
  await expect.element(page.getByText("「人生の最期まで、自分の望む形で」の下に貼り付けます。")).toBeVisible();
  await expect.poll(() => lines().length).toBe(10);
  await expect.poll(counts).toBe("新しい施策 4・再掲 6・取り込まない 0");
  expect(chosen(0)).toBe("再掲：訪問診療医のネットワークの構築");
  expect(lines()[0]?.textContent).toContain("要相談：(※医師会に要相談)");
  expect(lines()[8]?.textContent).toContain(
    "（再）とありますが、同じ文言の施策が見つかりません。新しい施策にするか、もとの施策を選んでください。",
  );
  await userEvent.selectOptions(choice(6), "取り込まない");
  await expect.poll(counts).toBe("新しい施策 3・再掲 6・取り込まない 1");
  await button().click();
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  expect(reported).toHaveLength(1);
  expect(measures(reported[0] as LogicModel, "o4").slice(0, 6)).toEqual(["m10", "m2", "m3", "m4", "m5", "m8"]);
  expect(measures(reported[0] as LogicModel, "o4")).toHaveLength(9);
  await expect.poll(() => focused()).toBe("o4/m10");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(reported.at(-1)).toEqual(before);
});

it("works by keyboard alone", async () => {
  const editor = await open("");
  expect(document.activeElement).toBe(area());
  await expect.element(button()).toBeDisabled();
  await userEvent.keyboard("一つ目の取組{Enter}多職種が参画する研修の実施");
  await expect.poll(counts).toBe("新しい施策 1・再掲 1・取り込まない 0");
  await userEvent.keyboard("{Tab}{Tab}{Tab}{Tab}{Enter}");
  await drawn();
  expect(measures(editor().model, "o6").at(-1)).toBe("m3");
  expect(editor().selected?.text).toBe("一つ目の取組");
  expect(editor().history.past).toHaveLength(1);
});

it("explains what is wrong with a row", async () => {
  await open("BCPの作成と具体的な活用に向けた検討の推進\n新しい取組\t市単独\n新しい取組\t市単独");
  expect(lines()[0]?.textContent).toContain("すでにここにあります。");
  expect(lines()[1]?.textContent).toContain("注記：市単独");
  expect(lines()[2]?.textContent).toContain("同じ行が前にあります。");
  const described = document.getElementById(choice(2).getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toBe("同じ行が前にあります。");
  await expect.element(page.getByRole("combobox", { name: "2行目「新しい取組」の取り込み方" })).toBeVisible();
});

it("suggests similar texts, and keeps a choice while the text changes", async () => {
  const editor = await open("(再)多職種が参画する研修");
  expect([...choice(0).options].map((option) => option.textContent)).toEqual([
    "新しい施策",
    "再掲：多職種が参画する研修の実施",
    "取り込まない",
  ]);
  await userEvent.selectOptions(choice(0), "再掲：多職種が参画する研修の実施");
  expect(lines()[0]?.textContent).not.toContain("見つかりません");
  await userEvent.fill(area(), "前の行\n(再)多職種が参画する研修");
  await expect.poll(() => lines().length).toBe(2);
  expect(chosen(1)).toBe("再掲：多職種が参画する研修の実施");
  await button().click();
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  expect(editor().model.nodes.o6).toMatchObject({
    measures: expect.arrayContaining([{ node: "m3", text: "多職種が参画する研修" }]),
  });
});

it("pastes the latest text, even if it was just typed", async () => {
  const editor = await open("一行");
  await outside(() => {
    // Like typing, without React's knowledge.
    Reflect.set(HTMLTextAreaElement.prototype, "value", "別の行", area());
    area().dispatchEvent(new InputEvent("input", { bubbles: true }));
    document.querySelector<HTMLButtonElement>(".lm-primary")?.click();
  });
  await expect.poll(() => editor().selected?.text).toBe("別の行");
});

it("pastes other kinds, beside a row that can't contain them", async () => {
  const editor = await open("新しい施策", { key: "o2/m20" });
  await expect.element(page.getByText(/の下の、「レスパイト入院、.*」の次に貼り付けます。$/)).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText("種類"), "指標");
  await expect
    .element(page.getByText("「レスパイト入院、緊急ショートにかかる連携推進」の下に貼り付けます。"))
    .toBeVisible();
  await expect.poll(counts).toBe("新しい指標 1・再掲 0・取り込まない 0");
  await userEvent.selectOptions(page.getByLabelText("種類"), "施策");
  await button().click();
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  const list = measures(editor().model, "o2");
  expect(list[list.indexOf("m20") + 1]).toBe(editor().selected?.node.id);
});

it("recognizes rows copied in an editor, and pastes them completely", async () => {
  const fragment = copyFragment(createOutline(fukuchiyama), ["o1/m6", "o1/m7", "o1/i3"]);
  const editor = await open(fragment ? serializeFragment(fragment) : "");
  await expect.element(page.getByText(/^コピーした指標 1件、施策 2件です。/)).toBeVisible();
  expect(lines()).toHaveLength(0);
  await button().click();
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  expect(measures(editor().model, "o6").slice(-2)).toEqual(["m6", "m7"]);
  expect(editor().selected?.key).toBe("o6/i3");
  expect(editor().history.past).toHaveLength(1);
});

it("explains why copied rows can't be pasted", async () => {
  const fragment = copyFragment(createOutline(fukuchiyama), ["vision/o5"]);
  const nested: LogicModel = {
    ...fukuchiyama,
    unplaced: ["i90"],
    nodes: { ...fukuchiyama.nodes, i90: createNode("indicator", "i90", "指標") },
  };
  await open(fragment ? serializeFragment(fragment) : "", { model: nested, key: "/i90" });
  await expect
    .element(page.getByText("ここには貼り付けられません。貼り付ける先の項目を選び直してください。"))
    .toBeVisible();
  await expect.element(button()).toBeDisabled();
});

it("shows two hundred rows of a long list, and pastes all of them", async () => {
  const editor = await open(Array.from({ length: 230 }, (_, i) => `取組その${i + 1}を進める`).join("\n"));
  expect(lines()).toHaveLength(200);
  await expect.element(page.getByText("ほか30行も、同じ決まりで取り込みます。")).toBeInTheDocument();
  await button().click();
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
  expect(measures(editor().model, "o6")).toHaveLength(9 + 230);
});

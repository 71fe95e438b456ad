import { type LogicModel, readLogicModel } from "@logic-model/core";
import type { CardDecorator, Decoration } from "@logic-model/core/layout";
import { lint, RULES, type Rule } from "@logic-model/core/lint";
import { type ReactElement, useEffect, useState } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import type { EditorView } from "../command/editorView.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { fukuchiyama, noRules } from "../testing/models.ts";
import { card, drawn, focused } from "../testing/tree.ts";
import { LogicModelViewer } from "../viewer/LogicModelViewer.tsx";
import { LogicModelEditor, type LogicModelEditorProps } from "./LogicModelEditor.tsx";
import type { EditorComponents } from "./parts.ts";

/** What was reported to the page, by the name of the part. */
let reported: string[] = [];
const onError = (event: ErrorEvent) => {
  event.preventDefault();
  reported.push(event.message.replace(/^Uncaught /, ""));
};
beforeEach(async () => {
  await page.viewport(1440, 900);
  reported = [];
  window.addEventListener("error", onError);
});
afterEach(() => {
  window.removeEventListener("error", onError);
});
const reports = (part: string) => reported.filter((message) => message.includes(`logic-model: ${part} `));

const boom = (): never => {
  throw new Error("boom");
};
function ThrowsInEffect(): ReactElement {
  useEffect(boom, []);
  return <p>drawn</p>;
}

function ThrowsAtEnd({ editor }: { editor: LogicModelEditorState }): ReactElement {
  useEffect(() => boom, []);
  return (
    <>
      <p>drawn</p>
      <button type="button" onClick={() => editor.setDialog(null)}>
        remove
      </button>
    </>
  );
}

let broken = false;
const ThrowsAtTimes = (): ReactElement => (broken ? boom() : <p>drawn</p>);

function ThrowsInEvents(): ReactElement {
  const [thrown, setThrown] = useState(false);
  if (thrown) boom();
  return (
    <>
      <button type="button" onClick={boom}>
        handler
      </button>
      <button type="button" onClick={() => setThrown(true)}>
        state
      </button>
    </>
  );
}

const alerts = () => [...document.querySelectorAll(".lm [role=alert]")].map((element) => element.textContent);
const status = () => document.querySelector(".lm-editor > [role=status]")?.textContent;
const button = (name: string | RegExp) => page.getByRole("button", { name });

async function edit(props: LogicModelEditorProps): Promise<{ model: () => LogicModel }> {
  let model = fukuchiyama;
  await render(
    <LogicModelEditor
      defaultValue={fukuchiyama}
      lint={noRules}
      onChange={(next) => {
        model = next;
      }}
      {...props}
    />,
  );
  await drawn();
  return { model: () => model };
}

/** Types a wording as a user does. */
async function rename(key: string, text: string): Promise<void> {
  card(key)?.focus();
  await userEvent.keyboard(`{F2}${text}{Enter}`);
}

// The first test, as the rules load once a page.
it("counts no findings before the rules have run, nor if they can't be loaded", async () => {
  const seen = new Set<string | undefined>();
  const watch = new MutationObserver(() => {
    for (const element of document.querySelectorAll(".lm-panel-tools button"))
      if (element.textContent.startsWith("点検")) seen.add(element.textContent);
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  await render(<LogicModelEditor defaultValue={fukuchiyama} />);
  await expect.element(button(/^点検 \d/)).toBeVisible();
  watch.disconnect();
  expect([...seen]).not.toContain("点検 0");
});

const SLOTS: readonly { slot: keyof EditorComponents; title: string; view: Partial<EditorView>; open?: string }[] = [
  { slot: "Toolbar", title: "編集", view: {} },
  { slot: "Details", title: "詳細", view: { panel: "details" } },
  { slot: "Findings", title: "点検", view: { panel: "findings" } },
  { slot: "Unplaced", title: "未配置", view: { panel: "unplaced" } },
  { slot: "History", title: "履歴", view: { panel: "history" } },
  { slot: "Matrix", title: "場面ごとの充足状況", view: { panes: ["diagram", "matrix"] } },
  { slot: "Board", title: "施策の振り分け", view: { panes: ["diagram", "board"] } },
  { slot: "Consultations", title: "要相談の一覧", view: { panes: ["diagram", "consultations"] } },
  { slot: "Summary", title: "点検のまとめ", view: { panes: ["diagram", "summary"] } },
  { slot: "Dialogs", title: "キー操作の一覧", view: {}, open: "?" },
];

describe.each(SLOTS)("components.$slot", ({ slot, title, view, open }) => {
  it.each(["at render", "in an effect"])(
    "that throws %s is replaced by a card, and the rest lives on",
    async (when) => {
      const { model } = await edit({
        components: { [slot]: when === "at render" ? boom : ThrowsInEffect },
        defaultView: view,
      });
      if (open) {
        card("/vision")?.focus();
        await userEvent.keyboard(open);
      }
      await expect.poll(alerts).toHaveLength(1);
      if (!open) expect(alerts()[0]).toContain(`「${title}」`);
      expect(alerts()[0]).toContain("boom");
      expect(alerts()[0]).toContain("失われていません");
      expect(reports(`components.${slot}`)).toHaveLength(1);
      await rename("o1/m2", "新しい名前");
      expect(model().nodes.m2?.text).toBe("新しい名前");
      expect(focused()).toBe("o1/m2");
      expect(status()).toContain("しました");
      expect(reports(`components.${slot}`)).toHaveLength(1);
    },
  );
});

it("a part that throws works again once it can, with “try again”", async () => {
  broken = true;
  await edit({ components: { History: ThrowsAtTimes }, defaultView: { panel: "history" } });
  await expect.poll(alerts).toHaveLength(1);
  await button("もう一度").click();
  await expect.poll(alerts).toHaveLength(1);
  broken = false;
  await button("もう一度").click();
  await expect.element(page.getByText("drawn")).toBeVisible();
  expect(alerts()).toEqual([]);
});

it("a part that throws after an event is replaced, and one that throws in a handler stays", async () => {
  await edit({ components: { Details: ThrowsInEvents }, defaultView: { panel: "details" } });
  await button("handler").click();
  expect(alerts()).toEqual([]);
  expect(reported.filter((message) => message.includes("boom"))).toHaveLength(1);
  await button("state").click();
  await expect.poll(alerts).toHaveLength(1);
  await rename("o1/m2", "新しい名前");
  expect(focused()).toBe("o1/m2");
});

describe.each(SLOTS.filter(({ slot }) => slot !== "Toolbar"))("components.$slot", ({ slot, view, open }) => {
  it("that throws when it is removed takes nothing with it", async () => {
    const { model } = await edit({ components: { [slot]: ThrowsAtEnd }, defaultView: view });
    await rename("o1/m2", "新しい名前");
    if (open) await userEvent.keyboard(open);
    await expect.element(page.getByText("drawn")).toBeVisible();
    const removes = open ? "remove" : view.panes ? "並べる" : slot === "History" ? /^未配置/ : /^履歴/;
    await button(removes).click();
    await drawn();
    expect(alerts()).toEqual([]);
    expect(reports("the editor")).toHaveLength(1);
    expect(document.querySelector(".lm-editor")?.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(model()).toEqual(fukuchiyama);
  });
});

it("the work can be saved while a part is broken", async () => {
  await edit({ components: { History: boom }, defaultView: { panel: "history" } });
  await expect.poll(alerts).toHaveLength(1);
  await rename("o1/m2", "新しい名前");
  const saved = new Promise<{ name: string; text: Promise<string> }>((resolve) => {
    document.addEventListener("click", ({ target }) => {
      const { download, href } = target as HTMLAnchorElement;
      if (download) resolve({ name: download, text: fetch(href).then((file) => file.text()) });
    });
  });
  await button("作業内容を保存する").click();
  const { name, text } = await saved;
  expect(name).toBe("福知山市 在宅医療・介護連携ロジックモデル.json");
  const file = readLogicModel(await text);
  expect(file.ok && file.model.nodes.m2?.text).toBe("新しい名前");
});

describe("onChange that throws", () => {
  it("leaves the edit, focus and announcement as they are, and says that the page may not have saved it", async () => {
    await edit({ onChange: boom });
    await rename("o1/m2", "新しい名前");
    await drawn();
    expect(card("o1/m2")?.getAttribute("aria-label")).toContain("新しい名前");
    expect(focused()).toBe("o1/m2");
    expect(status()).toContain("しました");
    await expect.poll(alerts).toHaveLength(1);
    expect(alerts()[0]).toMatch(/onChange.*保存/s);
    await userEvent.keyboard("{Delete}");
    await expect.poll(status).toContain("しました");
    expect(focused()).toBe("o1/m3");
    await userEvent.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
    await drawn();
    expect(card("o1/m2")?.getAttribute("aria-label")).not.toContain("新しい名前");
    expect(alerts()).toHaveLength(1);
    await button("閉じる").first().click();
    expect(alerts()).toEqual([]);
  });

  it("is reported once a call", async () => {
    let calls = 0;
    await edit({
      onChange: () => {
        calls++;
        boom();
      },
    });
    await rename("o1/m2", "あ");
    await drawn();
    expect(calls).toBeGreaterThan(0);
    expect(reports("onChange")).toHaveLength(calls);
  });
});

it("onViewChange that throws doesn't keep a row from being selected", async () => {
  await edit({ onViewChange: boom });
  card("o1/m2")?.focus();
  await userEvent.keyboard("{ArrowDown}");
  await drawn();
  expect(focused()).toBe("o1/m3");
  expect(card("o1/m3")?.getAttribute("aria-selected")).toBe("true");
  await expect.poll(alerts).toHaveLength(1);
  expect(alerts()[0]).toContain("onViewChange");
  expect(reports("onViewChange").length).toBeGreaterThan(0);
});

const BAD_DECORATORS: readonly (readonly [string, CardDecorator])[] = [
  ["throws", boom],
  ["returns nothing", () => undefined as unknown as Decoration],
  ["returns chips without texts", () => ({ chips: [{ role: "budget" }] }) as unknown as Decoration],
];
describe.each(BAD_DECORATORS)("decorate that %s", (_, decorate) => {
  it.each(["diagram", "table", "outline"] as const)("leaves the cards as they are without it: %s", async (pane) => {
    await edit({ decorate, defaultView: { panes: [pane] } });
    const row = () => document.querySelector('[data-key="o2/m2"], [data-cell="o2/m2"]');
    await expect.poll(() => row()?.textContent).toContain("要相談 各職種");
    await expect.poll(alerts).toHaveLength(1);
    expect(alerts()[0]).toContain("decorate");
    expect(reports("decorate")).toHaveLength(1);
  });

  it("leaves the viewer's cards as they are without it", async () => {
    await render(<LogicModelViewer value={fukuchiyama} decorate={decorate} />);
    await expect.poll(() => card("o2/m2")?.textContent).toContain("要相談 各職種");
    await drawn();
    expect(reports("decorate")).toHaveLength(1);
  });
});

it.each([
  ["are no texts", { search: () => "検索する", done: 1n, undo: null, matches: Symbol("matches") }],
  ["throw", Object.defineProperty({}, "search", { enumerable: true, get: boom })],
])("messages that %s are left out", async (_, messages) => {
  await edit({ messages: messages as never });
  await expect.element(page.getByRole("searchbox")).toBeVisible();
  await rename("o1/m2", "新しい名前");
  expect(status()).toContain("しました");
});

const throwing: Rule = {
  ...(RULES[0] as Rule),
  id: "host-rule",
  title: { ja: "独自の規則", en: "Own rule" },
  check: boom,
};

it("a rule that throws is named in the panel, and the others report", async () => {
  const rules = [throwing, ...RULES];
  await edit({ lint: { rules }, defaultView: { panel: "findings" } });
  const expected = lint(fukuchiyama).length;
  await expect.element(button(`点検 ${expected}`)).toBeVisible();
  await expect.element(page.getByText(/「独自の規則」.*できませんでした/)).toBeVisible();
  expect(reports("rule host-rule")).toHaveLength(1);
  await rename("o1/m2", "新しい名前");
  await drawn();
  expect(reports("rule host-rule")).toHaveLength(1);
});

it("a list of rules that isn't one leaves the editor as it is", async () => {
  await edit({ lint: { rules: [null, ...RULES] as never }, defaultView: { panel: "details" } });
  await rename("o1/m2", "新しい名前");
  expect(focused()).toBe("o1/m2");
  await expect.element(button(/^点検 \d/)).toBeVisible();
});

import { type Finding, findingMessage, lint, ruleTitle } from "@logic-model/core/lint";
import type { ReactElement } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import type { EditorView } from "../command/editorView.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { fukuchiyama } from "../testing/models.ts";
import { card, drawn, focused } from "../testing/tree.ts";
import { LogicModelEditor, type LogicModelEditorHandle, type LogicModelEditorProps } from "./LogicModelEditor.tsx";

beforeEach(() => page.viewport(1440, 900));

/** Renders an editor. Returns its handle and the last view it reported. */
async function edit(props: LogicModelEditorProps = {}) {
  const now: { view: EditorView | null; handle: LogicModelEditorHandle | null } = { view: null, handle: null };
  await render(
    <LogicModelEditor
      ref={(handle) => {
        now.handle = handle;
      }}
      defaultValue={fukuchiyama}
      {...props}
      onViewChange={(view) => {
        now.view = view;
      }}
    />,
  );
  await drawn();
  return now;
}

function OwnMatrix({ editor }: { editor: LogicModelEditorState }): ReactElement {
  return <p>{editor.model.title}の表</p>;
}

const review = () => page.getByRole("button", { name: "点検・資料" });
const pane = (kind: string) => document.querySelector<HTMLElement>(`[data-pane="${kind}"]`);
async function open(name: string) {
  await userEvent.click(review());
  await userEvent.click(page.getByRole("menuitemradio", { name, exact: false }));
}
/** Returns the button of a place in a review view. */
const place = (text: string) => page.getByRole("button", { name: text, exact: false }).first();

describe("the views of 点検・資料", () => {
  it.each([
    ["場面ごとの充足状況", "matrix"],
    ["施策の振り分け", "board"],
    ["要相談の一覧", "consultations"],
    ["点検のまとめ", "summary"],
  ])("open from the menu: %s", async (name, kind) => {
    const now = await edit();
    await open(name);
    await expect.poll(() => pane(kind)?.querySelector("h2")).toBeTruthy();
    expect(now.view).toMatchObject({ panes: [kind], panel: null });
    expect(document.activeElement?.textContent).toContain("点検・資料");
    await userEvent.click(review());
    await expect
      .element(page.getByRole("menuitemradio", { name, exact: false }))
      .toHaveAttribute("aria-checked", "true");
  });

  it("can be shown from the start", async () => {
    await edit({ defaultView: { panes: ["matrix"] } });
    await expect.poll(() => pane("matrix")?.querySelector("table")).toBeTruthy();
  });

  it("can be replaced by the host", async () => {
    await edit({
      defaultView: { panes: ["matrix"] },
      components: { Matrix: OwnMatrix },
    });
    await expect.element(page.getByText(`${fukuchiyama.title}の表`)).toBeVisible();
  });

  it("open beside a view of rows, which doesn't scroll", async () => {
    const now = await edit({ defaultView: { panes: ["table", "diagram"], panel: null } });
    await open("要相談の一覧");
    expect(now.view?.panes).toEqual(["consultations", "table"]);
    await expect.poll(() => pane("consultations")?.querySelector("h2")).toBeTruthy();
    await open("点検のまとめ");
    expect(now.view?.panes).toEqual(["summary", "table"]);
  });

  it("hide commands for rows that aren't shown", async () => {
    await edit({ defaultView: { panes: ["summary"], selected: "o1/m2" } });
    await expect.element(page.getByRole("button", { name: "削除" })).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: /^元に戻す/ })).toBeVisible();
  });
});

describe("a chosen place", () => {
  it("gets focus in the diagram", async () => {
    const now = await edit({ defaultView: { panes: ["consultations"] } });
    await userEvent.click(place("24時間薬剤調整体制の構築"));
    await expect.poll(() => focused()).toBe("o3/m25");
    expect(now.view).toMatchObject({ panes: ["diagram"], selected: "o3/m25" });
  });

  it("opens in the table if that was shown last", async () => {
    const now = await edit({ defaultView: { panes: ["table"] } });
    await open("要相談の一覧");
    await userEvent.click(place("24時間薬剤調整体制の構築"));
    await expect.poll(() => focused()).toBe("o3/m25");
    expect(now.view?.panes).toEqual(["table"]);
  });

  it("opens in the other view", async () => {
    const now = await edit({ defaultView: { panes: ["consultations", "diagram"], panel: null } });
    await userEvent.click(place("24時間薬剤調整体制の構築"));
    await expect.poll(() => focused()).toBe("o3/m25");
    expect(now.view?.panes).toEqual(["consultations", "diagram"]);
  });

  it("doesn't take focus from a view opened later", async () => {
    await edit({ defaultView: { panes: ["consultations"] } });
    await userEvent.click(place("24時間薬剤調整体制の構築"));
    await expect.poll(() => focused()).toBe("o3/m25");
    await userEvent.click(page.getByRole("button", { name: "表", exact: true }));
    await expect.poll(() => pane("table")?.querySelector("[role=treegrid]")).toBeTruthy();
    await drawn();
    expect(document.activeElement?.textContent).toBe("表");
  });

  it("replaces the review if only one view fits", async () => {
    await page.viewport(375, 700);
    const now = await edit({ defaultView: { panes: ["consultations", "table"], panel: null } });
    await expect.poll(() => pane("table")).toBeNull();
    await userEvent.click(place("24時間薬剤調整体制の構築"));
    await expect.poll(() => focused()).toBe("o3/m25");
    expect(now.view?.panes).toHaveLength(1);
  });
});

it("edits in a view of rows, also from outside", async () => {
  const now = await edit({ defaultView: { panes: ["matrix"], selected: "o1/m2" } });
  now.handle?.run("edit");
  await expect.poll(() => pane("diagram")?.querySelector(".lm-inline textarea")).toBeTruthy();
  await userEvent.keyboard("{Escape}");
  now.handle?.reveal("o3/m25");
  await expect.poll(() => focused()).toBe("o3/m25");
});

it("undoes a change in the board, and stays there", async () => {
  const now = await edit({ defaultView: { panes: ["board"], panel: null } });
  await expect.poll(() => pane("board")?.querySelector("[data-measure]")).toBeTruthy();
  now.handle?.dispatch({ type: "edit", target: "node", node: "m43", set: { scenes: ["dementia"] } });
  await drawn();
  await userEvent.click(page.getByRole("button", { name: /^元に戻す：/ }));
  await expect.element(page.getByRole("button", { name: /^やり直す：/ })).toBeVisible();
  await drawn();
  expect(pane("board")).not.toBeNull();
  expect(document.activeElement?.textContent).toContain("元に戻す");
});

describe("the findings of a rule", () => {
  it("open from the summary, with focus", async () => {
    const found = lint(fukuchiyama).find(({ rule }) => rule === "priority-has-fewest-measures") as Finding;
    await edit({ defaultView: { panes: ["summary"] } });
    const title = ruleTitle(found.rule);
    await expect.poll(() => pane("summary")?.textContent).toContain(title);
    const item = [...(pane("summary")?.querySelectorAll("li") ?? [])].find((li) => li.textContent.includes(title));
    await userEvent.click(item?.querySelector("button:last-of-type") as HTMLElement);
    await expect.poll(() => document.activeElement?.closest("summary")?.textContent).toContain(title);
  });

  it("lead to the field and back", async () => {
    const found = lint(fukuchiyama).find(({ rule }) => rule === "outcome-without-scene") as Finding;
    await edit({ defaultView: { panel: "findings" } });
    await userEvent.click(place(findingMessage(found)));
    await expect.poll(() => document.activeElement?.closest("fieldset")?.textContent).toContain("場面");
    expect(card("vision/o5")?.getAttribute("aria-selected")).toBe("true");
    await userEvent.click(page.getByRole("button", { name: "点検に戻る" }));
    await expect.poll(() => document.activeElement?.textContent).toBe(findingMessage(found));
  });
});

it("marks priorities with a tick", async () => {
  const now = await edit({ defaultView: { selected: "vision/o1", panel: "details" } });
  const tick = page.getByRole("checkbox", { name: "重点" });
  await expect.element(tick).toHaveAccessibleDescription("団体が重点とするアウトカムに付けます。");
  await userEvent.click(tick);
  await expect.element(tick).toBeChecked();
  now.handle?.undo();
  await expect.element(tick).not.toBeChecked();
});

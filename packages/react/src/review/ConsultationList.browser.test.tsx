import { applyOperation, type LogicModel, type Operation } from "@logic-model/core";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { cancerPlan, fukuchiyama } from "../testing/models.ts";
import { ConsultationList } from "./ConsultationList.tsx";

const headings = () => [...document.querySelectorAll("h3")].map((heading) => heading.textContent);
/** Returns the visible text of each line, cell by cell. */
const lines = () =>
  [...document.querySelectorAll("tr:has(th[scope=row])")].map((line) =>
    [...line.querySelectorAll<HTMLElement>("th, td")]
      .filter((cell) => cell.checkVisibility())
      .map((cell) => cell.textContent),
  );

describe("福知山市", () => {
  it("is grouped by organization: what, where, in which words, how far and since when", async () => {
    await render(<ConsultationList model={fukuchiyama} />);
    await expect.element(page.getByRole("region", { name: "要相談の一覧" })).toBeVisible();
    expect(headings()).toEqual(["医師会 残り2件", "在宅歯科医師会 残り1件", "各職種 残り1件", "薬剤師会 残り1件"]);
    expect(lines()).toHaveLength(5);
    expect(lines()[1]).toEqual([
      "10 訪問診療医のネットワークの構築",
      "10 望む形で在宅療養を行うことができるよう、必要な支援が受けられる33 (再) 人生の最期まで、自分の望む形で安心して暮らすことができる",
      "※医師会に要相談",
      "未相談",
      "－",
    ]);
  });

  it("can be filtered to one organization by keyboard", async () => {
    await render(<ConsultationList model={fukuchiyama} />);
    const choice = page.getByRole("combobox", { name: "相談先" });
    await expect.element(choice).toHaveDisplayValue("すべて（残り5件）");
    await userEvent.tab();
    await expect.element(choice).toHaveFocus();
    await userEvent.selectOptions(choice, "薬剤師会（残り1件）");
    expect(headings()).toEqual(["薬剤師会 残り1件"]);
    await userEvent.selectOptions(choice, "すべて（残り5件）");
    expect(headings()).toHaveLength(4);
  });

  it("shows all if the chosen organization has no more consultations", async () => {
    const { rerender } = await render(<ConsultationList model={fukuchiyama} />);
    await userEvent.selectOptions(page.getByRole("combobox"), "薬剤師会（残り1件）");
    await rerender(
      <ConsultationList model={after({ type: "edit", target: "node", node: "m25", set: { consultation: null } })} />,
    );
    expect(headings()).toEqual(["医師会 残り2件", "在宅歯科医師会 残り1件", "各職種 残り1件"]);
    await expect.element(page.getByRole("combobox")).toHaveDisplayValue("すべて（残り4件）");
  });
});

describe("an agreed consultation", () => {
  const settled = (node: string) =>
    ({
      type: "edit",
      target: "node",
      node,
      set: { consultation: { organization: "医師会", state: "agreed", since: "2024-06" } },
    }) as const;

  it("follows the open ones, and can be hidden", async () => {
    await render(<ConsultationList model={after(settled("m9"))} />);
    expect(headings()[0]).toBe("医師会 残り1件");
    expect(
      lines()[1]
        ?.slice(0, 1)
        .concat(lines()[1]?.slice(2) ?? []),
    ).toEqual(["9 訪問診療を行う医師増加を目指した研修会等の実施", "－", "合意", "令和6年6月"]);
    await userEvent.click(page.getByRole("checkbox", { name: "合意したものを除く" }));
    expect(lines()).toHaveLength(4);
  });

  it("moves its organization to the end if all are agreed", async () => {
    await render(<ConsultationList model={after(settled("m9"), settled("m10"))} />);
    expect(headings().at(-1)).toBe("医師会 全て合意");
    await userEvent.selectOptions(page.getByRole("combobox"), "医師会（全て合意）");
    await userEvent.click(page.getByRole("checkbox"));
    await expect.element(page.getByText("残っている相談はありません。")).toBeVisible();
  });

  it("can be hidden only if there is one", async () => {
    await render(<ConsultationList model={fukuchiyama} />);
    expect(document.querySelectorAll("input")).toHaveLength(0);
  });
});

describe("a place", () => {
  it("has its own button", async () => {
    const opened: string[] = [];
    await render(<ConsultationList model={fukuchiyama} onOpen={(key) => opened.push(key)} />);
    await userEvent.click(page.getByRole("button", { name: "10 訪問診療医のネットワークの構築" }));
    await userEvent.click(page.getByRole("button", { name: /^33 \(再\) 人生の最期まで/ }));
    expect(opened).toEqual(["o2/m10", "o4/m10"]);
  });

  it("is plain text if it can't be opened", async () => {
    await render(<ConsultationList model={fukuchiyama} />);
    expect(document.querySelectorAll("button")).toHaveLength(0);
  });

  it("may be unplaced", async () => {
    await render(<ConsultationList model={after({ type: "unplace", node: "m25", parent: "o3" })} />);
    expect(lines().at(-1)?.slice(0, 2)).toEqual(["24時間薬剤調整体制の構築", "未配置"]);
  });
});

it("says that there are no consultations", async () => {
  const model = after(
    ...["m9", "m10", "m11", "m25"].map(
      (node) => ({ type: "edit", target: "node", node, set: { consultation: null } }) as const,
    ),
    { type: "edit", target: "placement", node: "m2", parent: "o2", set: { consultation: null } },
  );
  await render(<ConsultationList model={model} />);
  await expect.element(page.getByText("施策に「要相談」を付けると、相談先ごとにここに並びます。")).toBeVisible();
  expect(document.querySelectorAll("table, select, input")).toHaveLength(0);
});

it("is in English, in the words of the profile and the host", async () => {
  await render(<ConsultationList model={cancerPlan} locale="en" messages={{ consultations_result: "Decided" }} />);
  await expect.element(page.getByRole("region", { name: "To be agreed" })).toBeVisible();
  expect([...document.querySelectorAll("thead th")].map((head) => head.textContent)).toEqual([
    "Measures",
    "Leads to",
    "Note on the consultation",
    "State",
    "Since",
    "Decided",
  ]);
  expect(lines()[0]?.slice(3)).toEqual(["Not discussed yet", "June 2024"]);
});

it("fits a narrow container without scrolling sideways", async () => {
  await render(
    <div style={{ inlineSize: 320 }}>
      <ConsultationList model={fukuchiyama} />
    </div>,
  );
  const section = document.querySelector("section") as HTMLElement;
  expect(section.scrollWidth).toBe(section.clientWidth);
  expect(document.querySelector("thead")?.checkVisibility()).toBe(false);
});

function after(...operations: readonly Operation[]): LogicModel {
  const change = applyOperation(fukuchiyama, { type: "batch", operations });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}

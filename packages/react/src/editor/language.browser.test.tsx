import type { Language } from "@logic-model/core";
import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import coreWords from "../../../core/src/testing/ko.json?raw";
import "../styles.css";
import reactWords from "../testing/ko.json?raw";
import { fukuchiyama } from "../testing/models.ts";
import { card, drawn } from "../testing/tree.ts";
import { LogicModelViewer } from "../viewer/LogicModelViewer.tsx";
import { LogicModelEditor } from "./LogicModelEditor.tsx";

beforeEach(() => page.viewport(1440, 900));

/** A third language: one file of texts per package, here with only a few. */
const korean: Language = {
  tag: "ko",
  base: "en",
  words: { ...JSON.parse(coreWords), ...JSON.parse(reactWords) },
};

const partOf = (key: string, role: string) => card(key)?.querySelector(`[data-role="${role}"]`)?.textContent;

it("shows the editor in a third language, and missing texts in its base language", async () => {
  await render(
    <LogicModelEditor
      defaultValue={fukuchiyama}
      locale={korean}
      defaultView={{ selected: "o2/m2", panel: "details" }}
      lint={{ preset: "all" }}
    />,
  );
  await drawn();
  expect(document.querySelector(".lm-editor")?.getAttribute("lang")).toBe("ko");
  // On the toolbar
  await expect.element(page.getByRole("button", { name: "실행 취소" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Delete", exact: true }).first()).toBeVisible();
  // On cards
  expect(partOf("o1/m2", "tag")).toBe("4곳");
  expect(partOf("o2/m2", "prefix")).toBe("(재)");
  expect(partOf("o2/m2", "consultation")).toBe("협의 필요: 各職種");
  // In the form
  await expect.element(page.getByRole("heading", { name: "담당과 기간" })).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "사용 위치" })).toBeVisible();
  await expect
    .element(page.getByLabelText("Business items").or(page.getByRole("group", { name: "Business items" })))
    .toBeVisible();
  const lead = page.getByLabelText("담당 부서");
  await userEvent.fill(lead, "건강과");
  // In the history
  await userEvent.click(page.getByRole("button", { name: /^이력/ }));
  await expect.element(page.getByRole("button", { name: /^시책 “.*”의 담당 부서 변경/ })).toBeVisible();
  // In findings
  await userEvent.click(page.getByRole("button", { name: /^(Findings|Check)/ }).first());
  await expect.element(page.getByText("계획 기간 없음").first()).toBeVisible();
});

it("shows the viewer in a third language", async () => {
  await render(<LogicModelViewer value={fukuchiyama} locale={korean} />);
  await drawn();
  expect(document.querySelector(".lm")?.getAttribute("lang")).toBe("ko");
  expect(partOf("o1/m2", "tag")).toBe("4곳");
  await expect.element(page.getByRole("searchbox", { name: "검색" }).or(page.getByLabelText("검색"))).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
});

it("calls a kind what the host calls it, on buttons, in the form, the history and findings", async () => {
  await render(
    <LogicModelEditor
      defaultValue={fukuchiyama}
      messages={{ "kind.measure": "事業" }}
      defaultView={{ selected: "o2/m2", panel: "details" }}
      lint={{ preset: "all" }}
    />,
  );
  await drawn();
  await userEvent.click(page.getByRole("button", { name: "追加", exact: true }).first());
  await expect.element(page.getByRole("menuitem", { name: "事業を追加" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await userEvent.fill(page.getByLabelText("担当", { exact: true }), "健康課");
  await userEvent.click(page.getByRole("button", { name: /^履歴/ }));
  await expect.element(page.getByRole("button", { name: /^事業「.*」の担当/ })).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: /^点検/ }).first());
  await expect.element(page.getByText(/事業「/).first()).toBeVisible();
  expect(document.querySelector(".lm-editor")?.textContent).not.toMatch(/(?<!具体的な)施策[「を]/);
});

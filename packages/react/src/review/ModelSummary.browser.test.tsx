import { createLogicModel } from "@logic-model/core";
import { findingMessage, lint, ruleTitle } from "@logic-model/core/lint";
import { summarizeModel } from "@logic-model/core/review";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { cancerPlan, fukuchiyama } from "../testing/models.ts";
import { ModelSummary } from "./ModelSummary.tsx";

const steps = () => [...document.querySelectorAll<HTMLElement>("ol > li")];
const good = () => [...document.querySelectorAll("[data-good] > li")].map((point) => point.textContent);

describe("福知山市", () => {
  it("shows counts, good points and three things to do", async () => {
    await render(<ModelSummary model={fukuchiyama} />);
    await expect.element(page.getByRole("region", { name: "点検のまとめ" })).toBeVisible();
    await expect.element(page.getByText(/アウトカム 6件／施策 37件（55か所、うち再掲 18）／/)).toBeVisible();
    expect(good()).toContain("全ての施策が、いずれかのアウトカムにつながっています（55か所）。");
    const { next, others } = summarizeModel(fukuchiyama);
    expect(steps().map((step) => step.querySelector("h4")?.textContent)).toEqual(
      next.map(({ rule, findings }) => `要確認 ${ruleTitle(rule)} ${findings.length}件`),
    );
    await expect.element(page.getByText(`ほかに、${others}種類の指摘があります。`)).toBeVisible();
  });

  it("never gets a score", async () => {
    await render(<ModelSummary model={fukuchiyama} />);
    expect(document.querySelector("section")?.textContent).not.toMatch(/点数|スコア|[0-9]点|[%％]/);
  });
});

it("shows the first two findings of a rule, and how many more there are", async () => {
  const only = { severities: Object.fromEntries(lint(fukuchiyama).map(({ rule }) => [rule, "off" as const])) };
  await render(
    <ModelSummary model={fukuchiyama} lint={{ severities: { ...only.severities, "consultation-open": "warning" } }} />,
  );
  const findings = lint(fukuchiyama).filter(({ rule }) => rule === "consultation-open");
  expect([...(steps()[0]?.querySelectorAll("li") ?? [])].map((item) => item.textContent)).toEqual(
    findings.slice(0, 2).map((finding) => findingMessage(finding)),
  );
  expect(findings.length).toBeGreaterThan(2);
  await expect.element(page.getByText(`ほか${findings.length - 2}件`)).toBeVisible();
});

describe("a thing to do", () => {
  const [first] = summarizeModel(cancerPlan).next;

  it("links to all findings of the rule", async () => {
    const asked: string[] = [];
    await render(
      <ModelSummary model={cancerPlan} onOpen={() => asked.push("place")} onFindings={(rule) => asked.push(rule)} />,
    );
    await userEvent.click(page.getByRole("button", { name: `${first?.findings.length}件をすべて見る` }).first());
    expect(asked).toEqual([first?.rule]);
  });

  it("links to the first place if no list can be shown, also by keyboard", async () => {
    const opened: string[] = [];
    await render(<ModelSummary model={cancerPlan} onOpen={(key) => opened.push(key)} />);
    await userEvent.tab();
    await expect.element(page.getByRole("button", { name: "最初の場所を開く" }).first()).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    const finding = first?.findings[0];
    expect(opened).toEqual([`${finding?.parent}/${finding?.node}`]);
  });

  it("has no link if nothing can be opened", async () => {
    await render(<ModelSummary model={cancerPlan} />);
    expect(document.querySelectorAll("button")).toHaveLength(0);
  });

  it("may be missing", async () => {
    const severities = Object.fromEntries(lint(fukuchiyama).map(({ rule }) => [rule, "off" as const]));
    await render(<ModelSummary model={fukuchiyama} lint={{ severities }} />);
    await expect.element(page.getByText("今の点検の設定では、直すところは見つかりませんでした。")).toBeVisible();
  });
});

describe("the ratings", () => {
  it("are counted, and expand to the indicators", async () => {
    const opened: string[] = [];
    await render(<ModelSummary model={cancerPlan} onOpen={(key) => opened.push(key)} />);
    const counts = [...document.querySelectorAll(".lm-ratings > li")].map(
      (line) => line.querySelector("summary, p")?.textContent,
    );
    expect(counts.slice(0, 4)).toEqual([
      "A 目標値に達した 1件",
      "B 改善している 34件",
      "C 変わらない 0件",
      "D 悪化している 1件",
    ]);
    await userEvent.click(page.getByText("D 悪化している"));
    await userEvent.click(page.getByRole("button", { name: /がん相談支援センターを知っている患者の割合/ }));
    expect(opened).toEqual(["intermediate-13/i232101"]);
  });

  it("are hidden if no indicator has an actual value", async () => {
    await render(<ModelSummary model={fukuchiyama} />);
    expect(document.querySelectorAll(".lm-ratings")).toHaveLength(0);
  });
});

it("has no good points for an empty model", async () => {
  await render(<ModelSummary model={createLogicModel({ title: "案" })} />);
  expect(good()).toEqual([]);
  await expect.element(page.getByText(/^まだありません。/)).toBeVisible();
});

it("shows how many findings are dismissed", async () => {
  const [finding] = lint(fukuchiyama);
  if (!finding) throw new Error();
  const { rule, node, parent, subject } = finding;
  const suppression = {
    rule,
    reason: "次の改定で",
    ...(node && { node }),
    ...(parent && { parent }),
    ...(subject && { subject }),
  };
  await render(<ModelSummary model={{ ...fukuchiyama, lint: { suppressions: [suppression] } }} />);
  await expect.element(page.getByText("理由を書いて、そのままにしている指摘が1件あります。")).toBeVisible();
});

it("is in English", async () => {
  await render(<ModelSummary model={cancerPlan} locale="en" />);
  await expect.element(page.getByRole("region", { name: "Review summary" })).toBeVisible();
  expect(good()).toContain("Every outcome has an indicator (27).");
  await expect.element(page.getByText("B: improving")).toBeVisible();
});

import { childList, type Node } from "@logic-model/core";
import { fixMessage, lint, ruleTitle } from "@logic-model/core/lint";
import { editorJa, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { cancerPlan, fukuchiyama } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { at, goTo, lastModel, part, rowOf } from "./hands.ts";
import { withUnplaced } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/操作/整える",
  component: LogicModelEditor,
  args: { ...editorMeta.args, onChange: fn() },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const FixFinding: Story = {
  name: "点検の指摘を直す",
  args: { defaultView: { panel: "findings" } },
  parameters: {
    docs: {
      description: {
        story:
          "もとと文言が違う再掲を、ボタン一つで別の項目にします。この指摘は、点検の一覧からもカードからも消えます。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    const card = await rowOf(canvasElement, "o4/m14");
    await waitFor(() => expect(card).toHaveTextContent(`⚠ ${editorJa.rowCheck}`));
    await userEvent.click(
      within(part(canvasElement, "panel")).getByRole("button", { name: fixMessage({ id: "make-own" }) }),
    );
    await expect(lint(lastModel(args)).some(({ rule }) => rule === "reuse-wording-differs")).toBe(false);
    const title = ruleTitle("reuse-wording-differs");
    await waitFor(() => expect(part(canvasElement, "panel")).not.toHaveTextContent(title));
  },
};

export const LeaveFinding: Story = {
  name: "点検の指摘を、理由を書いてこのままにする",
  args: { defaultView: { panel: "findings" } },
  parameters: {
    docs: {
      description: {
        story: "「このままにする…」を押して理由を書きます。一度の操作なので、元に戻すと、また知らされます。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    const panel = within(part(canvasElement, "panel"));
    const first = lint(fukuchiyama).find(({ severity }) => severity === "warning");
    await userEvent.click(
      (await panel.findAllByRole("button", { name: editorJa.findings_suppress }))[0] as HTMLElement,
    );
    await waitFor(() => expect(panel.getByRole("textbox", { name: editorJa.findings_reason })).toHaveFocus());
    await userEvent.keyboard("部会で決めたため{Enter}");
    await expect(lastModel(args).lint?.suppressions?.[0]).toMatchObject({
      rule: first?.rule,
      reason: "部会で決めたため",
    });
    await expect(await panel.findByText(editorJa.findings_suppressed)).toBeVisible();
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect(lastModel(args)).toEqual(fukuchiyama);
    await waitFor(() => expect(panel.queryByText(editorJa.findings_suppressed)).toBeNull());
  },
};

export const PlaceUnplaced: Story = {
  name: "未配置の項目を置く",
  args: { defaultValue: withUnplaced, defaultView: { panel: "unplaced" } },
  parameters: {
    docs: { description: { story: "図で置く先のアウトカムを選び、未配置の施策の「ここに置く」を押します。" } },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await userEvent.click(await rowOf(canvasElement, "vision/o2"));
    const item = canvasElement.querySelector('[data-unplaced="/m90"]') as HTMLElement;
    await userEvent.click(within(item).getByRole("button", { name: editorJa.unplaced_place }));
    await expect(lastModel(args).unplaced).toEqual(["m1", "o6", "i90"]);
    await expect(childList(lastModel(args).nodes.o2 as Node, "measure").at(-1)).toEqual({ node: "m90" });
  },
};

export const DragUnplaced: Story = {
  name: "未配置の項目をドラッグして置く",
  args: { defaultValue: withUnplaced, defaultView: { panel: "unplaced" } },
  parameters: { docs: { description: { story: "未配置の施策を、図の施策2の前へドラッグします。" } } },
  play: async ({ args, canvasElement, userEvent }) => {
    const to = await rowOf(canvasElement, "o1/m2");
    const grip = canvasElement.querySelector('[data-unplaced="/m90"] .lm-grip') as HTMLElement;
    await userEvent.pointer([
      { keys: "[MouseLeft>]", ...at(grip) },
      at(to, 0.1),
      { keys: "[/MouseLeft]", ...at(to, 0.1) },
    ]);
    await expect(childList(lastModel(args).nodes.o1 as Node, "measure")[0]).toEqual({ node: "m90" });
    await expect(lastModel(args).unplaced).not.toContain("m90");
  },
};

export const Details: Story = {
  name: "「詳細」へ移って戻る",
  args: { defaultValue: cancerPlan, defaultView: { panel: null } },
  parameters: {
    docs: {
      description: {
        story: "Alt＋Enterで「詳細」へ移って入力し、Escで項目に戻ります。Ctrl＋Zで、入力した分が一度に戻ります。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/final-1");
    await userEvent.keyboard("{Alt>}{Enter}{/Alt}");
    await waitFor(() =>
      expect(part(canvasElement, "panel")).toContainElement(canvasElement.ownerDocument.activeElement as HTMLElement),
    );
    await userEvent.keyboard("{Control>}a{/Control}がんが減っている");
    await expect(lastModel(args).nodes["final-1"]?.text).toBe("がんが減っている");
    await userEvent.keyboard("{Alt>}{Enter}{/Alt}");
    await waitFor(() => expect(canvasElement.querySelector('[data-key="vision/final-1"]')).toHaveFocus());
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect(lastModel(args)).toEqual(cancerPlan);
  },
};

export const History: Story = {
  name: "「履歴」で前に戻る",
  args: { defaultView: { panel: "history" } },
  parameters: { docs: { description: { story: "三つの施策を消してから、履歴の「はじめの状態」を押します。" } } },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m1");
    await userEvent.keyboard("{Delete}{Delete}{Delete}");
    const panel = within(part(canvasElement, "panel"));
    await expect(part(canvasElement, "panel").querySelectorAll(".lm-steps button")).toHaveLength(4);
    await userEvent.click(panel.getByRole("button", { name: editorJa.history_start }));
    await expect(lastModel(args)).toEqual(fukuchiyama);
    await expect(panel.getByRole("button", { current: "step" })).toHaveTextContent(editorJa.history_start);
  },
};

import { applyOperation, type Consultation, type LogicModel } from "@logic-model/core";
import { ConsultationList } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { reviewControls } from "../controls.ts";
import { looks, narrow } from "../frames.tsx";
import { cancerPlan, fukuchiyama, hostile, visionOnly } from "../models.ts";
import { largeReview } from "./coverage-models.ts";

/** 福知山市 some months later: one organization has agreed, and another is being consulted. */
const underway: LogicModel = consulted({
  m9: { organization: "医師会", text: "※医師会に要相談", state: "agreed", since: "2024-06-12" },
  m11: { organization: "在宅歯科医師会", text: "在宅歯科医師会に要相談", state: "agreed", since: "2024" },
  m25: { organization: "薬剤師会", text: "※薬剤師会に要相談", state: "inProgress", since: "2024-06" },
});

const meta: Meta<typeof ConsultationList> = {
  title: "点検/要相談の一覧",
  component: ConsultationList,
  args: { model: underway, onOpen: fn() },
  argTypes: reviewControls,
  parameters: {
    docs: {
      description: {
        component: "まだ合意していない施策を、相談先ごとに並べます。そのまま印刷して、会議に持って行けます。",
      },
    },
  },
};
export default meta;

type Story = StoryObj<typeof meta>;
export const Underway: Story = {
  name: "相談を進めている",
  parameters: {
    docs: {
      description: {
        story:
          "相談先ごとに、合意していないものから並びます。相談先を一つに絞って印刷すると、会議に持って行く一枚になります（右の端に「結果・メモ」の空欄が付きます）。",
      },
    },
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /\(再\)/ }));
    await expect(args.onOpen).toHaveBeenCalledWith("o4/m10");
    await userEvent.click(canvas.getByRole("checkbox", { name: "合意したものを除く" }));
    await expect(canvas.queryByText("在宅歯科医師会")).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole("checkbox", { name: "合意したものを除く" }));
    await expect(canvas.getAllByRole("heading", { level: 3 })).toHaveLength(4);
  },
};

export const One: Story = {
  name: "相談先を一つに",
  args: { model: fukuchiyama },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "相談先" }), "医師会（残り2件）");
    await expect(canvas.getAllByRole("heading", { level: 3 })).toHaveLength(1);
  },
};

export const ThreeLevels: Story = {
  name: "番号のある施策",
  args: { model: cancerPlan },
};

export const Nothing: Story = {
  name: "何もない",
  args: { model: visionOnly },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("施策に「要相談」を付けると、相談先ごとにここに並びます。")).toBeVisible();
  },
};

export const Dark: Story = {
  name: "暗い配色",
  globals: { theme: "dark" },
};

export const Narrow: Story = {
  name: "狭い画面（375px）",
  decorators: narrow(375),
};

export const English: Story = {
  name: "英語",
  args: { model: cancerPlan, locale: "en" },
};

export const Hostile: Story = {
  name: "変わった文",
  args: { model: hostile },
  decorators: narrow(375),
};

export const ForcedColors: Story = {
  name: "ハイコントラスト",
  parameters: {
    docs: {
      description: {
        story:
          "Windowsの「コントラスト テーマ」を入れて見てください。色が置き換わっても、状態は印（□、▶、✓）と言葉で見分けられます。",
      },
    },
  },
};

/** 福知山市 with other consultations of these measures. */
export const Rows10000: Story = {
  name: "10,000行",
  args: { model: largeReview(10_000) },
};

export const Looks: Story = { name: "配色と言語を並べて", ...looks };

function consulted(consultations: Readonly<Record<string, Consultation>>): LogicModel {
  const operations = Object.entries(consultations).map(
    ([node, consultation]) => ({ type: "edit", target: "node", node, set: { consultation } }) as const,
  );
  const change = applyOperation(fukuchiyama, { type: "batch", operations });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}

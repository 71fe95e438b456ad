import { applyOperation, type LogicModel, type Operation, type Refusal } from "@logic-model/core";
import { CoverageBoard, type CoverageBoardProps, CoverageMatrix, coverageJa } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactElement, useState } from "react";
import { expect, fn, waitFor, within } from "storybook/test";
import { cancerPlan, fukuchiyama, hostile, visionOnly } from "../models.ts";
import { byBusinessItems, withBusinessItems } from "./coverage-models.ts";

const meta: Meta<typeof CoverageMatrix> = {
  title: "点検/場面ごとの充足状況と振り分け",
  component: CoverageMatrix,
  args: { model: withBusinessItems, onOpen: fn() },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Matrix: Story = {
  name: "充足状況",
  parameters: {
    docs: {
      description: {
        story:
          "福知山市の例。事業項目は、この例のために一部の施策に付けたものです。数字を押すと、その行の下に内訳が開きます。",
      },
    },
  },
};

export const MatrixOpen: Story = {
  name: "充足状況（内訳を開く）",
  play: async ({ canvasElement, userEvent, args }) => {
    const canvas = within(canvasElement);
    const cell = canvas.getByRole("button", { name: "看取り 再掲 7件" });
    await userEvent.click(cell);
    await expect(cell).toHaveAttribute("aria-expanded", "true");
    const list = within(canvas.getByRole("list", { name: "再掲 7件" }));
    await expect(list.getAllByRole("listitem")).toHaveLength(7);
    await userEvent.click(list.getByRole("button", { name: /同職種、多職種間連携/ }));
    await expect(args.onOpen).toHaveBeenCalledWith("o4/m2");
  },
};

export const MatrixKeyboard: Story = {
  name: "充足状況（キーボード）",
  parameters: {
    docs: { description: { story: "矢印キーでセルを移り、Enterで内訳を開きます。空のセルにも移れます。" } },
  },
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement);
    canvas.getByRole("button", { name: "日常の療養支援 目指す姿 1件" }).focus();
    await userEvent.keyboard("{ArrowDown}{End}{Enter}");
    await expect(canvas.getByRole("list", { name: "指標 3件" })).toBeVisible();
    await userEvent.keyboard("{ArrowLeft}");
    await expect(canvasElement.ownerDocument.activeElement).toHaveTextContent("なし");
  },
};

export const MatrixWithoutItems: Story = {
  name: "充足状況（事業項目がまだない）",
  args: { model: fukuchiyama },
};

export const MatrixEmpty: Story = {
  name: "充足状況（書き始め）",
  args: { model: { ...visionOnly, profile: "home-care" } },
};

export const MatrixWithoutScenes: Story = {
  name: "充足状況（場面のない用語）",
  args: { model: cancerPlan },
};

export const MatrixNarrow: Story = {
  name: "充足状況（狭い画面 375px）",
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 375 }}>
        <Story />
      </div>
    ),
  ],
  play: MatrixOpen.play as NonNullable<Story["play"]>,
};

const dark: NonNullable<Story["decorators"]> = [
  (Story) => (
    <div data-theme="dark">
      <Story />
    </div>
  ),
];

export const MatrixDark: Story = {
  name: "充足状況（暗い配色）",
  decorators: dark,
  play: MatrixOpen.play as NonNullable<Story["play"]>,
};

export const MatrixEnglish: Story = { name: "充足状況（英語）", args: { locale: "en" } };

export const MatrixHostile: Story = {
  name: "充足状況（長い文、知らない場面）",
  args: { model: { ...hostile, profile: "home-care" } },
};

type BoardStory = StoryObj<CoverageBoardProps>;

/** A host that does what it is asked to. */
function Host({ model, onOperation, ...props }: CoverageBoardProps): ReactElement {
  const [state, setState] = useState<LogicModel>(model);
  function apply(operation: Operation): Refusal | null {
    onOperation?.(operation);
    const change = applyOperation(state, operation);
    if (!change.ok) return change.refusal;
    setState(change.model);
    return null;
  }
  return <CoverageBoard {...props} model={state} onOperation={apply} />;
}

const boardArgs: Partial<CoverageBoardProps> = { model: byBusinessItems, onOperation: fn() };
const renderBoard = (args: CoverageBoardProps): ReactElement => <Host {...args} />;

/** A column of the board by its title, whatever its count. */
const column = (canvasElement: HTMLElement, title: string) =>
  within(within(canvasElement).getByRole("region", { name: new RegExp(`^${title} \\d+件$`) }));

export const Board: BoardStory = {
  name: "振り分け",
  args: boardArgs,
  render: renderBoard,
  parameters: {
    docs: {
      description: {
        story:
          "事業項目ごとに整理してきた取組を、四つの場面に振り分け直します。カードは、ドラッグ、キーボード（Alt＋←・→）、押して開く一覧のどれでも移せます。",
      },
    },
  },
};

export const BoardKeyboard: BoardStory = {
  name: "振り分け（キーボードで移す）",
  args: boardArgs,
  render: renderBoard,
  play: async ({ canvasElement, userEvent, args }) => {
    const card = column(canvasElement, coverageJa.board_undecided).getByRole("button", { name: /資源マップ/ });
    card.focus();
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    await waitFor(() =>
      expect(column(canvasElement, "日常の療養支援").getByRole("button", { name: /資源マップ/ })).toHaveFocus(),
    );
    await expect(within(canvasElement).getByRole("status")).toHaveTextContent("日常の療養支援に移しました");
    await expect(args.onOperation).toHaveBeenCalledWith({
      type: "edit",
      target: "node",
      node: "m1",
      set: { scenes: ["dailyCare"] },
    });
  },
};

export const BoardChoosing: BoardStory = {
  name: "振り分け（いくつもの列を選ぶ）",
  args: boardArgs,
  render: renderBoard,
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: /多職種連携研修会/ }));
    const dialog = within(await canvas.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("checkbox", { name: "日常の療養支援" }));
    await userEvent.click(dialog.getByRole("checkbox", { name: "看取り" }));
    await expect(dialog.getByRole("status")).toHaveTextContent("看取りに入れました");
    await expect(column(canvasElement, "看取り").getByText(/多職種連携研修会/)).toBeInTheDocument();
  },
};

export const BoardInherited: BoardStory = {
  name: "振り分け（アウトカムの場面）",
  args: { ...boardArgs, model: withBusinessItems },
  render: renderBoard,
  parameters: {
    docs: {
      description: {
        story:
          "施策に場面が付いていなければ、上のアウトカムの場面の列に、点線で並びます。移すと、施策自身の場面になります。",
      },
    },
  },
};

export const BoardBusinessItems: BoardStory = {
  name: "振り分け（事業項目の列）",
  args: { ...boardArgs, model: withBusinessItems },
  render: renderBoard,
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "事業項目" }));
    await expect(column(canvasElement, "キ 地域住民への普及啓発").getAllByRole("listitem")).toHaveLength(4);
  },
};

export const BoardReadOnly: BoardStory = {
  name: "振り分け（見るだけ）",
  args: { ...boardArgs, readOnly: true },
  render: renderBoard,
};

export const BoardNarrow: BoardStory = {
  name: "振り分け（狭い画面 375px）",
  args: boardArgs,
  render: renderBoard,
  decorators: MatrixNarrow.decorators as NonNullable<BoardStory["decorators"]>,
};

export const BoardDark: BoardStory = {
  name: "振り分け（暗い配色）",
  args: { ...boardArgs, model: withBusinessItems },
  render: renderBoard,
  decorators: dark as NonNullable<BoardStory["decorators"]>,
};

export const BoardEnglish: BoardStory = {
  name: "振り分け（英語）",
  args: { ...boardArgs, locale: "en" },
  render: renderBoard,
};

export const BoardHostile: BoardStory = {
  name: "振り分け（長い文、知らない場面）",
  args: { ...boardArgs, model: { ...hostile, profile: "home-care" } },
  render: renderBoard,
};

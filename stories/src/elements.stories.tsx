import { serializeLogicModel } from "@logic-model/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect, waitFor } from "storybook/test";
import { fukuchiyama } from "./models.ts";

// Defines the elements from source.
import.meta.glob("../../packages/element/src/{viewer,editor}.tsx", { eager: true });

interface ElementProps {
  /** 要素の名前。 */
  readonly tag: "logic-model-viewer" | "logic-model-editor";
  /** モデルのファイルの場所。 */
  readonly src?: string;
  /** 目指す姿の位置。 */
  readonly direction?: "goal-right" | "goal-left" | "goal-top";
  /** カードや欄の密度。 */
  readonly density?: "comfortable" | "compact";
  /** `none` なら、検索などのツールバーを表示しません（ビューアだけ）。 */
  readonly toolbar?: "none";
  /** 編集できないようにします（エディタだけ）。 */
  readonly readonly?: boolean;
  /** 要素の中に書くもの。モデル（`<script type="application/json">`）か、読み込むまで表示する内容。 */
  readonly inside?: string;
}

const meta: Meta<ElementProps> = {
  title: "カスタム要素/状態",
  args: { tag: "logic-model-viewer" },
  argTypes: {
    tag: {
      control: "inline-radio",
      options: ["logic-model-viewer", "logic-model-editor"],
      description: "要素の名前。",
    },
    src: { control: "text", description: "モデルのファイルの場所。" },
    direction: {
      control: "inline-radio",
      options: ["goal-right", "goal-left", "goal-top"],
      description: "目指す姿の位置。",
    },
    density: {
      control: "inline-radio",
      options: ["comfortable", "compact"],
      description: "カードや欄の密度。",
    },
    toolbar: {
      control: "inline-radio",
      options: [undefined, "none"],
      description: "`none` なら、検索などのツールバーを表示しません（ビューアだけ）。",
    },
    readonly: { control: "boolean", description: "編集できないようにします（エディタだけ）。" },
    inside: {
      control: "text",
      description:
        'モデル（`<script type="application/json">`）か、読み込むまで、またスクリプトが動かないときに見せるもの。',
    },
  },
  parameters: {
    docs: {
      description: {
        component:
          "タグ一つで、どのページにも置ける要素です。枠の中（シャドウ DOM）に描くので、ページの CSS の影響を受けません。配色と言語は、ページの `data-theme` と `lang` に従います。",
      },
    },
  },
  // Shows the HTML that an author writes.
  render: (args, { globals }): ReactElement => (
    <div lang={globals.language} key={html(args)} dangerouslySetInnerHTML={{ __html: html(args, globals.theme) }} />
  ),
  // Replaces the network with files that exist, never arrive or are missing.
  beforeEach: () => {
    const real = window.fetch;
    window.fetch = (input, init) => answers[String(input).split("/").at(-1) ?? ""]?.() ?? real(input, init);
    return () => {
      window.fetch = real;
    };
  },
};
export default meta;

type Story = StoryObj<ElementProps>;

const text = serializeLogicModel(fukuchiyama);
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  "fukuchiyama.json": async () => new Response(text),
  "slow.json": () => new Promise(() => {}),
  "missing.json": async () => new Response(null, { status: 404 }),
  "broken.json": async () => new Response(text.slice(0, 400)),
  "newer.json": async () => new Response(text.replace('"version": 1', '"version": 99')),
  "problems.json": async () => new Response(text.replaceAll('"text": "', '"wording": "')),
};

function html({ tag, inside = "", ...attributes }: ElementProps, theme?: string): string {
  const named = { ...attributes, "data-theme": theme === "auto" ? undefined : theme };
  const written = Object.entries(named).map(([name, value]) =>
    value === undefined || value === false ? "" : ` ${name}="${value === true ? "" : value}"`,
  );
  return `<${tag}${written.join("")}>${inside}</${tag}>`;
}

const shadow = (canvasElement: HTMLElement) =>
  canvasElement.querySelector("logic-model-viewer, logic-model-editor")?.shadowRoot as ShadowRoot;

export const Viewer: Story = {
  name: "表示する",
  args: { src: "fukuchiyama.json" },
  parameters: { docs: { description: { story: '`<logic-model-viewer src="fukuchiyama.json">`。' } } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelectorAll("[role=treeitem]").length).toBeGreaterThan(5));
  },
};

export const Editor: Story = {
  name: "編集する",
  args: { tag: "logic-model-editor", src: "fukuchiyama.json" },
  parameters: {
    docs: { description: { story: "`<logic-model-editor>`。変わるたびに `logic-model-change` で通知します。" } },
  },
  play: async (context) => {
    await Viewer.play?.(context);
    // The panel loads later.
    await waitFor(() => expect(shadow(context.canvasElement).querySelector(".lm-loading")).toBeNull());
  },
};

export const Inline: Story = {
  name: "中に書いたモデル",
  args: { inside: `<script type="application/json">${text.replaceAll("<", "\\u003c")}</script>` },
  parameters: {
    docs: {
      description: {
        story: 'ファイルを別に置けないときは、`<script type="application/json">` として、要素の中に書きます。',
      },
    },
  },
  play: Viewer.play as NonNullable<Story["play"]>,
};

export const Loading: Story = {
  name: "読み込み中",
  args: { src: "slow.json" },
  parameters: { docs: { description: { story: "ファイルが届くまで。スクリーンリーダーにも伝わります。" } } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector("[role=status]")).toBeVisible());
  },
};

const IN_OTHER_WORDS = '<p>ロジックモデルの図です。<a href="#plan">計画書（PDF）</a>にも同じ内容があります。</p>';

export const LoadingWithContent: Story = {
  name: "読み込み中（中に書いた内容を表示する）",
  args: { src: "slow.json", inside: IN_OTHER_WORDS },
  parameters: { docs: { description: { story: "要素の中に文や表を書いておくと、読み込むまで、それが見えます。" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: "計画書（PDF）" })).toBeVisible();
  },
};

export const NoScript: Story = {
  name: "スクリプトが動かない",
  args: { src: "fukuchiyama.json", inside: IN_OTHER_WORDS },
  render: (args): ReactElement => (
    <iframe
      sandbox=""
      title="スクリプトの動かないページ"
      srcDoc={`<html lang="ja"><title>スクリプトの動かないページ</title><body>${html(args)}`}
      style={{ inlineSize: "100%", blockSize: 120, border: 0 }}
    />
  ),
  parameters: {
    docs: {
      description: { story: "スクリプトを止めたページでは、要素の中に書いたものが、そのまま見えます。" },
    },
  },
};

const failed = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  await waitFor(() => expect(shadow(canvasElement).querySelector("[role=alert]")).toBeVisible());
};

export const Missing: Story = {
  name: "ファイルがない",
  args: { src: "missing.json" },
  parameters: {
    docs: { description: { story: "どのファイルを、なぜ取得できなかったかと、確かめることを書きます。" } },
  },
  play: failed,
};

export const MissingWithContent: Story = {
  name: "ファイルがない（中に書いた内容も表示する）",
  args: { src: "missing.json", inside: IN_OTHER_WORDS },
  play: failed,
};

export const Broken: Story = {
  name: "途中で切れたファイル",
  args: { src: "broken.json" },
  play: failed,
};

export const Problems: Story = {
  name: "問題の多いファイル",
  args: { src: "problems.json" },
  parameters: { docs: { description: { story: "初めの五つと、ほかにいくつあるかを書きます。" } } },
  play: failed,
};

export const Newer: Story = {
  name: "新しい版のファイル",
  args: { src: "newer.json" },
  parameters: { docs: { description: { story: "この部品より新しい版で作られたファイルは、読まずに断ります。" } } },
  play: failed,
};

export const English: Story = {
  name: "英語（ファイルがない）",
  args: { src: "missing.json" },
  globals: { language: "en" },
  play: failed,
};

export const Dark: Story = {
  name: "暗い配色（読み込み中）",
  args: { src: "slow.json" },
  globals: { theme: "dark" },
};

export const DarkMissing: Story = {
  name: "暗い配色（ファイルがない）",
  args: { src: "missing.json" },
  globals: { theme: "dark" },
  play: failed,
};

import "@logic-model/react/styles.css";
import type { Preview } from "@storybook/react-vite";
import type { CSSProperties } from "react";

const docs = { "--lm-max-block-size": "32rem" } as CSSProperties;

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    layout: "fullscreen",
    // A violation of an accessibility rule fails the test run.
    a11y: { test: "error" },
    options: {
      storySort: {
        order: [
          "はじめに",
          "ビューア",
          ["図", "状態", "操作", "見た目", "内容"],
          "エディタ",
          [
            "図",
            "表",
            "一覧",
            "並べて表示",
            "詳細",
            "確認・未配置・履歴",
            "再掲・移動・統合・貼り付けのダイアログ",
            "編集の途中",
            "状態",
            "大きなモデル",
            "見た目",
            "組み込み",
            "操作",
            ["書く", "再掲・統合", "動かす", "整える"],
          ],
          "点検",
        ],
      },
    },
  },
  decorators: [
    // On a page with many stories, none fills the window.
    (Story, { viewMode }) =>
      viewMode === "docs" ? (
        <div style={docs}>
          <Story />
        </div>
      ) : (
        <Story />
      ),
  ],
};
export default preview;

import "@logic-model/react/styles.css";
import type { Preview } from "@storybook/react-vite";
import type { CSSProperties } from "react";

const viewport = (name: string, width: number, height: number, type: "desktop" | "tablet" | "mobile") => ({
  name,
  type,
  styles: { width: `${width}px`, height: `${height}px` },
});

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes: {
    theme: {
      description: "配色",
      toolbar: {
        title: "配色",
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "auto", title: "端末の配色" },
          { value: "light", title: "明るい配色" },
          { value: "dark", title: "暗い配色" },
        ],
      },
    },
    language: {
      description: "言語",
      toolbar: {
        title: "言語",
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "ja", title: "日本語" },
          { value: "en", title: "English" },
        ],
      },
    },
  },
  initialGlobals: { theme: "auto", language: "ja" },
  parameters: {
    layout: "fullscreen",
    // A violation of an accessibility rule fails the test run. Details of what passed would take most of axe's time.
    a11y: { test: "error", options: { resultTypes: ["violations"] } },
    // The theme sets the background.
    backgrounds: { disabled: true },
    controls: { sort: "requiredFirst" },
    docs: {
      // The source as written; expanded props would print a complete model.
      source: { type: "code" },
    },
    viewport: {
      options: {
        w1440: viewport("広い画面（1440px）", 1440, 900, "desktop"),
        w1024: viewport("ノートパソコン（1024px）", 1024, 768, "desktop"),
        w768: viewport("タブレット（768px）", 768, 1024, "tablet"),
        w375: viewport("スマートフォン（375px）", 375, 812, "mobile"),
        w320: viewport("最も狭い画面（320px）", 320, 640, "mobile"),
      },
    },
    options: {
      storySort: {
        order: [
          "はじめに",
          "カードの見方",
          "カードの各部",
          "配色と密度",
          "ビューア",
          ["使い方", "図", "状態", "操作", "見た目", "内容", "組み込み"],
          "エディタ",
          [
            "使い方",
            "図",
            "表",
            ["使い方", "*"],
            "一覧",
            "並べて表示",
            "詳細",
            "点検・未配置・履歴",
            "再掲・移動・統合・貼り付けのダイアログ",
            "点検・資料",
            "編集の途中",
            "状態",
            "内容",
            "大きなモデル",
            "見た目",
            "組み込み",
            "操作",
            ["書く", "再掲・統合", "動かす", "整える"],
          ],
          "点検",
          ["使い方", "場面ごとの充足状況", "施策の振り分け", "要相談の一覧", "点検のまとめ"],
          "カスタム要素",
          ["使い方", "*"],
        ],
      },
    },
  },
  decorators: [
    (Story, { args, globals, viewMode }) => {
      const { theme, language } = globals;
      const style: CSSProperties = {
        colorScheme: theme === "auto" ? "light dark" : theme,
        background: "Canvas",
        color: "CanvasText",
        // On a page with many stories, each gets a limited height.
        ...(viewMode === "docs" ? { "--lm-max-block-size": "32rem" } : { minBlockSize: "100dvh" }),
      };
      // A story that sets its own locale keeps it.
      const locale = args.locale ?? (language === "en" ? "en" : undefined);
      return (
        <div data-theme={theme === "auto" ? undefined : theme} style={style}>
          {locale === undefined ? <Story /> : <Story args={{ ...args, locale }} />}
        </div>
      );
    },
  ],
};
export default preview;

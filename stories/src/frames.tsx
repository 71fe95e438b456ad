import type { Decorator } from "@storybook/react-vite";
import type { CSSProperties, ReactElement, ReactNode } from "react";

/** Returns a decorator that limits the width, in px. */
export const narrow = (width: number): Decorator[] => [
  (Story) => (
    <div style={{ inlineSize: width }}>
      <Story />
    </div>
  ),
];

const LOOKS = [
  { theme: "light", locale: "ja", title: "明るい配色、日本語" },
  { theme: "dark", locale: "ja", title: "暗い配色、日本語" },
  { theme: "light", locale: "en", title: "明るい配色、英語" },
  { theme: "dark", locale: "en", title: "暗い配色、英語" },
] as const;

/** Both themes and both languages side by side, regardless of the toolbar. */
export const looks = {
  globals: { theme: "auto", language: "ja" },
  parameters: {
    // The same component appears several times with the same name.
    a11y: { config: { rules: ["landmark-unique", "duplicate-id"].map((id) => ({ id, enabled: false })) } },
  },
  decorators: [
    (Story, { args }) => (
      <Frames columns="repeat(auto-fit, minmax(min(100%, 640px), 1fr))">
        {LOOKS.map(({ theme, locale, title }) => (
          <Frame key={title} title={title} theme={theme}>
            <Story args={{ ...args, locale }} />
          </Frame>
        ))}
      </Frames>
    ),
  ] satisfies Decorator[],
};

/** Returns a decorator that shows a component at several widths, in px. */
export const widths = (...all: readonly number[]) => ({
  parameters: looks.parameters,
  decorators: [
    (Story) => (
      <Frames columns="max-content">
        {all.map((width) => (
          <Frame key={width} title={`${width}px`} width={width}>
            <Story />
          </Frame>
        ))}
      </Frames>
    ),
  ] satisfies Decorator[],
});

function Frames({ columns, children }: { columns: string; children: ReactNode }): ReactElement {
  const style = { "--lm-max-block-size": "30rem", gridTemplateColumns: columns } as CSSProperties;
  return <div style={{ display: "grid", gap: 16, padding: 16, overflowX: "auto", ...style }}>{children}</div>;
}

interface FrameProps {
  readonly title: string;
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly children: ReactNode;
}

function Frame({ title, theme, width, children }: FrameProps): ReactElement {
  return (
    <figure style={{ margin: 0, minInlineSize: 0, inlineSize: width }}>
      <figcaption style={{ font: "14px/2 sans-serif" }}>{title}</figcaption>
      <div data-theme={theme} style={{ border: "1px solid GrayText" }}>
        {children}
      </div>
    </figure>
  );
}

/** The colours of a drawing, as `#rrggbb`. The contrast of text is at least 4.5:1, that of lines at least 3:1. */
export interface Theme {
  readonly ground: string;
  readonly text: string;
  /** Numbers, counts, column titles and reuses. */
  readonly quiet: string;
  readonly accent: string;
  readonly onAccent: string;
  /** The fill of boxes. */
  readonly surface: string;
  readonly border: string;
  readonly link: string;
  readonly outcome: string;
  readonly outcomeBorder: string;
  /** The edge of a card of indicators. */
  readonly indicator: string;
  readonly consultation: string;
  readonly consultationBorder: string;
  readonly onConsultation: string;
}

/** The theme on white: screens and paper. */
export const lightTheme: Theme = {
  ground: "#ffffff",
  text: "#1a1a1c",
  quiet: "#5c5c60",
  accent: "#0017c1",
  onAccent: "#ffffff",
  surface: "#ffffff",
  border: "#8c8c90",
  link: "#84848a",
  outcome: "#e8f1fe",
  outcomeBorder: "#0017c1",
  indicator: "#197a4b",
  consultation: "#fff7e0",
  consultationBorder: "#a36a00",
  onConsultation: "#6e4600",
};

import { layout } from "../layout/layout.ts";
import type { LayoutOptions } from "../layout/types.ts";
import { cardWords } from "../message/card.ts";
import { columnTitle } from "../message/column.ts";
import type { Locale } from "../message/locale.ts";
import type { LogicModel } from "../model/types.ts";
import { outline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile } from "../profile/types.ts";
import { draw } from "./draw.ts";
import { toSvg } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** How to draw a model. */
export interface RenderOptions extends Pick<LayoutOptions, "direction" | "sizes" | "measureText"> {
  readonly locale?: Locale;
  readonly profile?: Profile;
  readonly theme?: Theme;
}

/** A whole model as one SVG file, with its title and the titles of its columns. */
export function renderSvg(model: LogicModel, options: RenderOptions = {}): string {
  const { locale = "ja", profile = profileOf(model), theme, ...placing } = options;
  const read = outline(model);
  const placed = layout(read.rows, {
    ...placing,
    levels: profile.levels.map(({ id }) => id),
    decorate: cardWords(read, profile, locale),
  });
  return toSvg(
    draw(placed, {
      title: model.title,
      subtitle: model.organization?.name ?? "",
      language: locale,
      columnTitle: (column) => columnTitle(column, profile, locale),
      ...(theme ? { theme } : {}),
      ...(placing.measureText ? { measureText: placing.measureText } : {}),
    }),
  );
}

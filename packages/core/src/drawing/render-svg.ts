import { type Locale, localeTag } from "../language/locale.ts";
import { layout } from "../layout/layout.ts";
import type { PaginateOptions } from "../layout/paginate.ts";
import type { LayoutOptions } from "../layout/types.ts";
import { cardWords } from "../message/card.ts";
import { columnTitle } from "../message/column.ts";
import type { LogicModel } from "../model/types.ts";
import { outline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile } from "../profile/types.ts";
import { type DrawOptions, draw } from "./draw.ts";
import { drawSheets } from "./sheets.ts";
import { toSvg } from "./svg.ts";

/** In whose words, and in what colours, to draw a model. */
export interface RenderOptions extends Pick<DrawOptions, "theme" | "measureText"> {
  readonly locale?: Locale;
  readonly profile?: Profile;
}

/** A whole model as one SVG file, with its title and the titles of its columns. */
export function renderSvg(
  model: LogicModel,
  options: RenderOptions & Pick<LayoutOptions, "direction" | "sizes"> = {},
): string {
  const given = { ...options, ...words(model, options) };
  return toSvg(draw(layout(outline(model).rows, given), given));
}

/** A whole model on sheets of paper, an SVG file for each. */
export function renderSheets(
  model: LogicModel,
  options: RenderOptions & Pick<PaginateOptions, "direction" | "paper">,
): readonly string[] {
  return drawSheets(outline(model).rows, { ...options, ...words(model, options) }).map(toSvg);
}

function words(model: LogicModel, { locale = "ja", profile = profileOf(model) }: RenderOptions) {
  return {
    levels: profile.levels.map(({ id }) => id),
    decorate: cardWords(outline(model), profile, locale),
    columnTitle: (column: Parameters<typeof columnTitle>[0]) => columnTitle(column, profile, locale),
    title: model.title,
    subtitle: model.organization?.name ?? "",
    language: localeTag(locale),
  };
}

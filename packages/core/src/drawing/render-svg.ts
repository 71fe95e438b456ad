import { type Locale, localeTag } from "../language/locale.ts";
import { createLayout } from "../layout/layout.ts";
import type { PaginateOptions } from "../layout/paginate.ts";
import type { CardDecorator, LayoutOptions } from "../layout/types.ts";
import { cardWords } from "../message/card.ts";
import { columnTitle } from "../message/column.ts";
import type { LogicModel } from "../model/types.ts";
import { createOutline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile } from "../profile/types.ts";
import { type DrawOptions, drawDiagram } from "./draw.ts";
import { drawSheets } from "./sheets.ts";
import { toSvg } from "./svg.ts";

/** The words and colours to draw a model in. */
export interface RenderOptions extends Pick<DrawOptions, "theme" | "measureText"> {
  readonly locale?: Locale;
  readonly profile?: Profile;
  /** Adds chips to cards, or changes what they show. */
  readonly decorate?: CardDecorator;
}

/** Draws a model as one SVG file, with its title and column titles. */
export function renderSvg(
  model: LogicModel,
  options: RenderOptions & Pick<LayoutOptions, "direction" | "sizes"> = {},
): string {
  const given = { ...options, ...words(model, options) };
  return toSvg(drawDiagram(createLayout(createOutline(model).rows, given), given));
}

/** Draws a model on sheets of paper, one SVG file per sheet. */
export function renderSheets(
  model: LogicModel,
  options: RenderOptions & Pick<PaginateOptions, "direction" | "paper">,
): readonly string[] {
  return drawSheets(createOutline(model).rows, { ...options, ...words(model, options) }).map(toSvg);
}

function words(model: LogicModel, { locale = "ja", profile = profileOf(model), decorate }: RenderOptions) {
  return {
    levels: profile.levels.map(({ id }) => id),
    decorate: cardWords(createOutline(model), profile, locale, decorate),
    columnTitle: (column: Parameters<typeof columnTitle>[0]) => columnTitle(column, profile, locale),
    title: model.title,
    subtitle: model.organization?.name ?? "",
    language: localeTag(locale),
  };
}

export { isChip, numberPart, textSize } from "./layout/content.ts";
export { fitSizes } from "./layout/fit-sizes.ts";
export { createLayout } from "./layout/layout.ts";
export { createListLayout, type ListOptions } from "./layout/list.ts";
export { type MeasureText, measureText } from "./layout/measure-text.ts";
export { PAPERS, type PaginateOptions, type Paper } from "./layout/paginate.ts";
export { sameDecoration } from "./layout/same-decoration.ts";
export { type CardSize, DEFAULT_SIZES, type Density, densitySizes, type Sizes, type TextSize } from "./layout/sizes.ts";
export { boxAt, type InView, inView } from "./layout/source.ts";
export type {
  Box,
  Card,
  CardDecorator,
  Chip,
  Column,
  Decorate,
  Decoration,
  Layout,
  LayoutDirection,
  LayoutOptions,
  Link,
  Part,
  PartRole,
  Rect,
} from "./layout/types.ts";
export { cardWords } from "./message/card.ts";
export { columnTitle } from "./message/column.ts";

export { fillTemplate } from "./language/fill.ts";
export { joinList } from "./language/list.ts";
export { baseLocale, localeTag, translate } from "./language/locale.ts";
export { formatNumber } from "./language/number.ts";
export { CHILD_KINDS, CHILD_LISTS, mayContain } from "./model/query.ts";
export { searchText } from "./text/search-text.ts";
export { parseFiscalYear } from "./time/fiscal-year.ts";
export { periodWords } from "./time/period-words.ts";
export { CHOICES, type ChoiceId, type ChoiceName, choiceTitle } from "./vocabulary/choices.ts";
export type { Field, FieldGroup, Fields, TermList, TextInput } from "./vocabulary/field.ts";
export { fieldHint, fieldLabel, fieldName, groupTitle } from "./vocabulary/field-words.ts";
export {
  type Definition,
  type Definitions,
  definitionOf,
  FIELDS,
  formFields,
  GROUPS,
  isLocalField,
  listKeys,
} from "./vocabulary/fields.ts";
export { kindLabel, kindParams, kindPlural, kindTitle } from "./vocabulary/kinds.ts";

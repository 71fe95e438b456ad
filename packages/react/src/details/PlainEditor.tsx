import { fieldHint, fieldLabel, fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import { ChoiceField } from "./ChoiceField.tsx";
import { choicesOf, termChoices } from "./choices.ts";
import { bound, type FieldProps, fieldOf } from "./fieldProps.ts";
import { PeriodField } from "./PeriodField.tsx";
import { TermsField } from "./TermsField.tsx";
import { TextField } from "./TextField.tsx";
import { TickField } from "./TickField.tsx";
import { ValueField } from "./ValueField.tsx";

/** The control for a text, a time, a choice, a number, a yes or no, or terms of the profile. */
export function PlainEditor(props: FieldProps): ReactElement | null {
  const { editor, definition, name, node } = props;
  const { messages, profile, locale } = editor;
  const field = fieldOf(definition, name);
  const label = fieldLabel(definition, name, locale);
  const shared = { editor, label, wide: field.wide };
  const none = messages.details_none;
  switch (field.type) {
    case "text": {
      if (field.terms) {
        const choices = termChoices(profile, field.terms, locale);
        return <ChoiceField {...shared} wide binding={bound(props)} none={none} choices={choices} />;
      }
      if (field.input === "time") return <PeriodField {...shared} binding={bound(props)} />;
      const multiline = field.input === "lines";
      const inputMode = field.input === "url" ? "url" : undefined;
      return (
        <TextField
          {...shared}
          binding={bound(props)}
          required={!field.optional}
          multiline={multiline}
          inputMode={inputMode}
        />
      );
    }
    case "one-of": {
      const choices = field.choice ? choicesOf(field.choice, locale) : field.words.map(choiceOfWord);
      return <ChoiceField {...shared} binding={bound(props)} none={none} choices={choices} />;
    }
    case "boolean":
      return (
        <TickField editor={editor} label={label} binding={bound(props)} hint={fieldHint(definition, name, locale)} />
      );
    case "number-or-text": {
      const unit = definition === "value" && node.kind === "indicator" ? node.unit : undefined;
      const labelWithUnit = unit ? fillTemplate(messages.details_valueIn, { label, unit }) : label;
      return <ValueField {...shared} label={labelWithUnit} binding={bound(props)} inputMode="decimal" />;
    }
    case "list": {
      const terms = field.of.type === "text" ? field.of.terms : undefined;
      if (!terms) return null;
      const choices = termChoices(profile, terms, locale);
      return <TermsField {...shared} binding={bound(props)} choices={choices} stacked={terms === "businessItems"} />;
    }
    default:
      return null;
  }
}

function choiceOfWord(word: string | number) {
  return { id: String(word), title: String(word) };
}

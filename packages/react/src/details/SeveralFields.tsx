import type { Consultation, ConsultationState, EditOperation, Node, NodeFields, Refusal, Row } from "@logic-model/core";
import {
  FIELDS,
  type Field,
  fieldLabel,
  fillTemplate,
  formFields,
  GROUPS,
  groupTitle,
} from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import { type Binding, valueAt } from "./binding.ts";
import { Check, CheckList } from "./CheckList.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { CodedField } from "./CodedField.tsx";
import { choicesOf, termChoices } from "./choices.ts";
import { type Codec, PERIOD, WORDS } from "./codecs.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { Group } from "./Group.tsx";
import { chooseTerm, withUnknown } from "./TermsField.tsx";

/** How many rows are marked, and the fields that can be edited for all of them together. An edit of all is one step. */
export function SeveralFields(props: { readonly editor: DetailsEditor; readonly rows: readonly Row[] }): ReactElement {
  const { editor, rows } = props;
  const { messages, locale } = editor;
  const nodes = [...new Set(rows.map((row) => row.node))];
  const fields = commonFields(nodes);
  return (
    <>
      <p className="lm-details-head">{fillTemplate(messages.details_several, { count: rows.length }, locale)}</p>
      {GROUPS.map((group) => {
        const inGroup = fields.filter(([, field]) => field.group === group);
        return (
          inGroup.length > 0 && (
            <Group key={group} title={groupTitle(group, locale)}>
              {inGroup.map(([name, field]) => (
                <SeveralField key={name} editor={editor} rows={rows} nodes={nodes} name={name} field={field} />
              ))}
            </Group>
          )
        );
      })}
    </>
  );
}

/** Returns the fields of all nodes that can be edited together, in the order of the form. */
function commonFields(nodes: readonly Node[]): readonly (readonly [name: string, field: Field])[] {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const [first] = kinds;
  if (!first) return [];
  const isCommon = (name: string) =>
    kinds.every((kind) => (FIELDS[kind] as Readonly<Record<string, Field>>)[name]?.several);
  return formFields(first).filter(([name]) => isCommon(name));
}

interface SeveralProps {
  readonly editor: DetailsEditor;
  readonly rows: readonly Row[];
  readonly nodes: readonly Node[];
  readonly name: string;
  readonly field: Field;
}

/** The control for a field of several nodes. */
function SeveralField(props: SeveralProps): ReactElement | null {
  const { editor, nodes, name, field } = props;
  const { messages, profile, locale } = editor;
  const label = fieldLabel((nodes[0] as Node).kind, name, locale);
  const values = valuesOf(nodes, name);
  const none = differ(values) ? messages.details_differ : messages.details_none;
  const binding: Binding<string> = {
    name: `several ${name}`,
    value: same(values) as string | undefined,
    set: (value, mergeKey) =>
      editAll(
        editor,
        nodes.map((node) => editNode(node, { [name]: value ?? null })),
        mergeKey,
      ),
  };
  switch (field.type) {
    case "text":
      if (field.terms) {
        const choices = termChoices(profile, field.terms, locale);
        return <ChoiceField editor={editor} label={label} binding={binding} none={none} choices={choices} wide />;
      }
      return <SeveralTexts {...props} label={label} codec={field.input === "time" ? PERIOD : WORDS} />;
    case "one-of": {
      const choices = field.choice ? choicesOf(field.choice, locale) : [];
      return <ChoiceField editor={editor} label={label} binding={binding} none={none} choices={choices} />;
    }
    case "boolean": {
      const chosen = values.filter((value) => value === true).length;
      return (
        <div data-field={binding.name}>
          <Check
            title={label}
            chosen={chosen === nodes.length || (chosen > 0 && "mixed")}
            disabled={editor.readOnly}
            onChoose={(on, mergeKey) =>
              editAll(
                editor,
                nodes.map((node) => editNode(node, { [name]: on || null })),
                mergeKey,
              )
            }
          />
        </div>
      );
    }
    case "list":
      return <SeveralTerms {...props} label={label} />;
    case "object":
      return field.name === "consultation" ? <SeveralStates {...props} /> : null;
    default:
      return null;
  }
}

/** A text for all nodes. Escape gives each node its own text back. */
function SeveralTexts(props: SeveralProps & { label: string; codec: Codec<string> }): ReactElement {
  const { editor, nodes, name, label, codec } = props;
  const texts: Binding<readonly unknown[]> = {
    name: `several ${name}`,
    value: valuesOf(nodes, name),
    set: (values = [], mergeKey) =>
      editAll(
        editor,
        nodes.map((node, i) => editNode(node, { [name]: values[i] ?? null })),
        mergeKey,
      ),
  };
  const all: Codec<readonly unknown[]> = {
    format: (values = []) => codec.format(same(values) as string | undefined),
    parse: (text) => nodes.map(() => codec.parse(text)),
  };
  return (
    <CodedField
      editor={editor}
      label={label}
      binding={texts}
      codec={all}
      placeholder={differ(texts.value ?? []) ? editor.messages.details_differ : ""}
      multiline
    />
  );
}

/** Terms for all nodes: each can be given to all or taken from all. */
function SeveralTerms(props: SeveralProps & { label: string }): ReactElement | null {
  const { editor, nodes, name, field, label } = props;
  const terms = field.type === "list" && field.of.type === "text" ? field.of.terms : undefined;
  if (!terms) return null;
  const lists = valuesOf(nodes, name) as readonly (readonly string[] | undefined)[];
  const choices = withUnknown(
    termChoices(editor.profile, terms, editor.locale),
    lists.flatMap((ids) => ids ?? []),
  );
  if (choices.length === 0) return null;
  return (
    <CheckList
      editor={editor}
      label={label}
      name={`several ${name}`}
      choices={choices}
      stacked={terms === "businessItems"}
      isChosen={(id) => {
        const count = lists.filter((ids) => ids?.includes(id)).length;
        return count === nodes.length || (count > 0 && "mixed");
      }}
      onChoose={(id, chosen, mergeKey) =>
        editAll(
          editor,
          nodes.map((node, i) => editNode(node, { [name]: chooseTerm(choices, lists[i] ?? [], id, chosen) ?? null })),
          mergeKey,
        )
      }
    />
  );
}

/** The state of the consultations that the rows show. */
function SeveralStates({ editor, rows, name }: SeveralProps): ReactElement {
  const { messages, locale } = editor;
  const states = rows.map(({ consultation }) => consultation?.state);
  const binding: Binding<string> = {
    name: `several ${name}`,
    value: same(states),
    set: (value, mergeKey) => editAll(editor, editStates(rows, value as ConsultationState | undefined), mergeKey),
  };
  return (
    <ChoiceField
      editor={editor}
      label={fieldLabel("consultation", "state", locale)}
      binding={binding}
      none={differ(states) ? messages.details_differ : messages.details_none}
      choices={choicesOf("consultation", locale)}
    />
  );
}

/** Returns edits that set the state of each row's consultation: the placement's own if it has one, else the measure's. */
function editStates(rows: readonly Row[], state: ConsultationState | undefined): readonly EditOperation[] {
  const nodes = new Set(rows.filter(({ placement }) => !placement?.consultation).map(({ node }) => node));
  const here = rows.flatMap(({ node, parent, placement }): readonly EditOperation[] => {
    if (parent === null || !placement?.consultation) return [];
    const set = { consultation: withState(placement.consultation, state) };
    return [{ type: "edit", target: "placement", node: node.id, parent, set }];
  });
  const own = [...nodes].map((node) => {
    const consultation = node.kind === "measure" ? node.consultation : undefined;
    return editNode(node, { consultation: withState(consultation, state) });
  });
  return [...own, ...here];
}

function withState(before: Consultation | undefined, state: ConsultationState | undefined): Consultation | null {
  if (state !== undefined) return { ...before, state };
  const { state: _, ...rest } = before ?? {};
  return Object.keys(rest).length ? rest : null;
}

function editNode({ id }: Node, set: NodeFields): EditOperation {
  return { type: "edit", target: "node", node: id, set };
}

function editAll(
  { dispatch }: DetailsEditor,
  operations: readonly EditOperation[],
  mergeKey: string | undefined,
): Refusal | null {
  return dispatch({ type: "batch", operations }, { mergeKey });
}

function valuesOf(nodes: readonly Node[], name: string): readonly unknown[] {
  return nodes.map((node) => valueAt(node, name));
}

function differ(values: readonly unknown[]): boolean {
  return new Set(values).size > 1;
}

/** Returns the value that all have. */
function same<T>(values: readonly T[]): T | undefined {
  return differ(values) ? undefined : values[0];
}

import {
  type Consultation,
  type ConsultationState,
  type EditOperation,
  fill,
  type Measure,
  type NodeFields,
  type Outcome,
  type Refusal,
  type Row,
} from "@logic-model/core";
import type { ReactElement } from "react";
import { CheckList } from "./CheckList.tsx";
import { type Choice, ChoiceField } from "./ChoiceField.tsx";
import { CodedField } from "./CodedField.tsx";
import { consultationStates } from "./ConsultationFields.tsx";
import type { Codec } from "./codecs.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import type { Field } from "./field.ts";
import { Group } from "./Group.tsx";
import { businessItemChoices, termChoices } from "./profileChoices.ts";
import { chooseTerm, withUnknown } from "./TermsField.tsx";

/** How many rows are marked, and the fields that make sense for all of them. An edit of all is one step. */
export function SeveralFields(props: { readonly editor: DetailsEditor; readonly rows: readonly Row[] }): ReactElement {
  const { editor, rows } = props;
  const { messages, profile, locale } = editor;
  const nodes = [...new Set(rows.map((row) => row.node))];
  const measures = nodes.filter((node) => node.kind === "measure");
  const withScenes = nodes.filter((node) => node.kind === "measure" || node.kind === "outcome");
  return (
    <>
      <p className="lm-details-head">{fill(messages.details_several, { count: rows.length })}</p>
      {measures.length === nodes.length && <MeasuresFields editor={editor} rows={rows} nodes={measures} />}
      {withScenes.length === nodes.length && (
        <Group title={messages.details_terms}>
          <SeveralTerms
            editor={editor}
            label={messages.details_scenes}
            nodes={withScenes}
            termsOf={(node) => node.scenes}
            fieldsOf={(scenes) => ({ scenes })}
            choices={termChoices(profile.scenes, locale)}
          />
          {measures.length === nodes.length && (
            <SeveralTerms
              editor={editor}
              label={messages.details_businessItems}
              nodes={measures}
              termsOf={(node) => node.businessItems}
              fieldsOf={(businessItems) => ({ businessItems })}
              choices={businessItemChoices(profile, locale)}
              stacked
            />
          )}
        </Group>
      )}
    </>
  );
}

function MeasuresFields(props: {
  editor: DetailsEditor;
  rows: readonly Row[];
  nodes: readonly Measure[];
}): ReactElement {
  const { editor, rows, nodes } = props;
  const { messages } = editor;
  const leads: Field<readonly (string | undefined)[]> = {
    name: "leads",
    value: nodes.map(({ lead }) => lead),
    set: (value = [], mergeKey) =>
      editAll(
        editor,
        nodes.map((node, i) => editNode(node, { lead: value[i] ?? null })),
        mergeKey,
      ),
  };
  const lead: Codec<readonly (string | undefined)[]> = {
    format: (value = []) => same(value) ?? "",
    parse: (text) => nodes.map(() => text || undefined),
  };
  const states = rows.map(({ consultation }) => consultation?.state);
  const state: Field<ConsultationState> = {
    name: "states",
    value: same(states),
    set: (value, mergeKey) => editAll(editor, editStates(rows, value), mergeKey),
  };
  const differs = (values: readonly unknown[]) => new Set(values).size > 1;
  return (
    <Group title={messages.details_doing}>
      <CodedField
        editor={editor}
        label={messages.details_lead}
        field={leads}
        codec={lead}
        placeholder={differs(leads.value ?? []) ? messages.details_differ : ""}
        multiline
      />
      <ChoiceField
        editor={editor}
        label={messages.details_consultationState}
        field={state}
        none={differs(states) ? messages.details_differ : messages.details_none}
        choices={consultationStates(messages)}
      />
    </Group>
  );
}

function SeveralTerms<T extends Measure | Outcome>(props: {
  editor: DetailsEditor;
  label: string;
  nodes: readonly T[];
  termsOf: (node: T) => readonly string[] | undefined;
  fieldsOf: (terms: readonly string[] | null) => NodeFields;
  choices: readonly Choice[];
  stacked?: boolean;
}): ReactElement | null {
  const { editor, label, nodes, termsOf, fieldsOf, stacked = false } = props;
  const choices = withUnknown(
    props.choices,
    nodes.flatMap((node) => termsOf(node) ?? []),
  );
  if (choices.length === 0) return null;
  return (
    <CheckList
      editor={editor}
      label={label}
      choices={choices}
      stacked={stacked}
      isChosen={(id) => {
        const count = nodes.filter((node) => termsOf(node)?.includes(id)).length;
        return count === nodes.length || (count > 0 && "mixed");
      }}
      onChoose={(id, chosen, mergeKey) =>
        editAll(
          editor,
          nodes.map((node) => editNode(node, fieldsOf(chooseTerm(choices, termsOf(node) ?? [], id, chosen) ?? null))),
          mergeKey,
        )
      }
    />
  );
}

/** Edits that give the consultation of each row this state: that of its place where it has one, else that of its measure. */
function editStates(rows: readonly Row[], state: ConsultationState | undefined): readonly EditOperation[] {
  const nodes = new Set(rows.filter(({ placement }) => !placement?.consultation).map(({ node }) => node as Measure));
  const here = rows.flatMap(({ node, parent, placement }): readonly EditOperation[] =>
    parent !== null && placement?.consultation
      ? [
          {
            type: "edit",
            target: "placement",
            node: node.id,
            parent,
            set: { consultation: withState(placement.consultation, state) },
          },
        ]
      : [],
  );
  return [...[...nodes].map((node) => editNode(node, { consultation: withState(node.consultation, state) })), ...here];
}

function withState(before: Consultation | undefined, state: ConsultationState | undefined): Consultation | null {
  if (state !== undefined) return { ...before, state };
  const { state: _, ...rest } = before ?? {};
  return Object.keys(rest).length ? rest : null;
}

function editNode({ id }: Measure | Outcome, set: NodeFields): EditOperation {
  return { type: "edit", target: "node", node: id, set };
}

function editAll(
  { dispatch }: DetailsEditor,
  operations: readonly EditOperation[],
  mergeKey: string | undefined,
): Refusal | null {
  return dispatch({ type: "batch", operations }, { mergeKey });
}

/** The value that all have. */
function same<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

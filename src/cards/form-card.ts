import { docketWords } from '../language/docket.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { asManyAsFit } from './as-many-as-fit.ts';
import type { Button } from './button.ts';
import { type Card, card } from './card.ts';
import { type Choice, type FormFacts, faultView, type Row, typedOr } from './facts.ts';

/** One input. Its label and its error come from its id, by the words of the forms. */
export interface Field {
  /** `reason`, `due-date`: also the key under which it is sent. */
  readonly id: string;
  readonly kind: 'text' | 'long-text' | 'date' | 'time' | 'choice' | 'choices';
  /** What stands in it at first: a date as 2027-04-08, a time as 12:30, the values of `choices` with commas between. */
  readonly value?: string;
  readonly required?: boolean;
  /** Characters at most, for text; 500 if not said. */
  readonly most?: number;
  readonly choices?: readonly Choice[];
}

/** Something asked for in a form. */
export interface AskedFor extends FormFacts, Told {
  readonly facts?: readonly Row[];
  readonly fields: readonly Field[];
  /** The labels of the fields, by id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly actions: readonly Button[];
}

interface FormView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly facts: readonly Row[];
  readonly fields: readonly {
    id: string;
    kind: Field['kind'];
    label: string;
    value: string;
    required: boolean;
    most: number;
    error: string;
    choices: readonly Choice[];
  }[];
  readonly actions: readonly Button[];
}

const expand = card<FormView>('form');

/** A form of any fields; shown again it keeps what was typed and says what must be looked at. */
export function formCard(asked: AskedFor, words: Words): Card {
  const { heading, paragraphs, facts = [], fields, labels, actions } = asked;
  const { forms } = words;
  const view: FormView = {
    heading,
    paragraphs,
    ...faultView(asked, { ...words, forms: { ...forms, labels: { ...forms.labels, ...labels } } }),
    facts,
    fields: fields.map(({ id, kind, value = '', required = false, most = 500, choices = [] }) => {
      const label = labels[id] ?? forms.labels[id] ?? id;
      return {
        id,
        kind,
        label,
        value: typedOr(asked, id, value),
        required,
        most,
        error: forms.required(label),
        choices,
      };
    }),
    actions,
  };
  const longest = Math.max(facts.length, ...fields.map(({ choices = [] }) => choices.length));
  return asManyAsFit(longest, (shown) => expand(firstOf(view, shown, words), words.language));
}

/** The first of its facts and of what can be chosen; what is chosen stays. */
function firstOf(view: FormView, most: number, { language }: Words): FormView {
  const { paragraphs, facts, fields } = view;
  const left = Math.max(facts.length - most, ...fields.map(({ choices }) => choices.length - most));
  if (left <= 0) return view;
  return {
    ...view,
    paragraphs: [...paragraphs, docketWords[language].more(left)],
    facts: facts.slice(0, most),
    fields: fields.map((field) => {
      const chosen = new Set(field.value.split(','));
      return { ...field, choices: field.choices.filter(({ value }, index) => index < most || chosen.has(value)) };
    }),
  };
}

import type { Body } from '../domain/body/body.ts';
import type { CommandName } from '../language/commands.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type Button, press, send } from './button.ts';
import type { Card } from './card.ts';
import type { FormFacts } from './facts.ts';
import { type Field, formCard } from './form-card.ts';

/** What every form about a case is given. */
export interface CaseFormFacts extends FormFacts {
  readonly body: Body;
}

/** What is asked, and what is pressed to send it. */
export interface Asking {
  readonly told: Told;
  readonly verb: string;
  readonly button: string;
  readonly data: Button['data'];
  readonly fields: readonly Field[];
  readonly labels: Readonly<Record<string, string>>;
  /** The list one comes from. */
  readonly back: { readonly title: string; readonly command: CommandName };
}

/** A form about a case, with a way back to the list it stands on. */
export function caseFormCard({ body, formId, typed, faults }: CaseFormFacts, asking: Asking, words: Words): Card {
  const { told, verb, button, data, fields, labels, back } = asking;
  return formCard(
    {
      ...told,
      formId,
      typed,
      faults,
      fields,
      labels,
      actions: [
        send(button, verb, { bodyId: body.id, formId, ...data }),
        press(back.title, 'run-command', { bodyId: body.id, command: back.command }),
      ],
    },
    words,
  );
}

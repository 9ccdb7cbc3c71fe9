import { annexesCard, annexScopeCard } from '../cards/annexes.ts';
import type { Card } from '../cards/card.ts';
import type { FormFacts, MeetingFacts } from '../cards/facts.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { annexesOf } from '../domain/publication/annexes-of.ts';
import type { Scope } from '../domain/publication/scope.ts';
import { scopeForm, scopeValue } from '../forms/annex-forms.ts';
import { readForm } from '../forms/form.ts';
import { annexWords, scopeName } from '../language/annexes.ts';
import { annexLinks } from './annex-links.ts';
import { headerAnew, meetingIdOf } from './meeting-command.ts';
import { board } from './publication.ts';
import {
  type Action,
  carryOut,
  type Data,
  formIdOf,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** Who may see which annex, and taking one off. */
export const annexActions: Readonly<Record<string, Action>> = {
  'set-annex-scope-form': (visit, data) =>
    withMeeting(visit, meetingIdOf(data), (facts) => scopeCard(visit, facts, data, { formId: newFormId() })),
  'set-annex-scope': setScope,
  'take-off-annex': (visit, data) => {
    const command: MeetingCommand = {
      type: 'take-off-annex',
      annexId: textOf(data, 'annexId'),
      ...headerAnew(visit, data, 'take-off-annex'),
    };
    return carryOut(visit, command, () => toldCard(visit, annexWords[visit.words.language].takenOff));
  },
};

/** How long a link on a card opens: a new one is at hand by writing »bilag«. */
const LASTS = { days: 2 };

/** `bilag`: the annexes this reader may see, with links of their own. */
export async function annexes(visit: Visit, facts: MeetingFacts): Promise<Card> {
  const { parts, me, words } = visit;
  const links = await annexLinks(parts, facts, me, { language: words.language, lasts: LASTS });
  return annexesCard({ ...facts, reader: me, links }, words);
}

async function setScope(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(scopeForm, data);
  if (!read.ok) {
    const again = { formId: formIdOf(data), typed: visit.typed, faults: read.faults };
    return withMeeting(visit, meetingIdOf(data), (facts) => scopeCard(visit, facts, data, again));
  }
  const annexId = textOf(data, 'annexId');
  const command: MeetingCommand = {
    type: 'set-annex-scope',
    annexId,
    ...read.value,
    ...headerAnew(visit, data, 'set-annex-scope'),
  };
  return carryOut(visit, command, {
    done: (facts) => {
      const annex = annexesOf(facts.meeting).find(({ id }) => id === annexId);
      if (annex === undefined) return refusal(visit, { because: 'no-such-annex' });
      // What was found in one that is to be public is gone through at once.
      const first = annex.scope.of === 'public' ? annex.found[0] : undefined;
      if (first !== undefined) return board(visit, facts, { hitId: first.id });
      const { language } = visit.words;
      return toldCard(visit, annexWords[language].saved(annex.name, scopeName(annex.scope, facts.body, language)));
    },
    refused: (facts, ground) => {
      const form = scopeCard(visit, facts, data, { formId: newFormId(), typed: visit.typed });
      return ground.because === 'no-such-annex'
        ? undefined
        : refusedForm(form, refusal({ ...visit, typed: {} }, ground));
    },
  });
}

function scopeCard(visit: Visit, facts: MeetingFacts, data: Data, form: FormFacts): Card {
  const id = textOf(data, 'annexId');
  const annex = annexesOf(facts.meeting).find((one) => one.id === id);
  if (annex === undefined) return refusal(visit, { because: 'no-such-annex' });
  const { language } = visit.words;
  const scopes: readonly Scope[] = [
    ...facts.body.parties.map((party): Scope => ({ of: 'party', party: party.id })),
    { of: 'members' },
    { of: 'public' },
  ];
  const choices = scopes.map((scope) => ({ title: scopeName(scope, facts.body, language), value: scopeValue(scope) }));
  return annexScopeCard({ ...facts, ...form, annex, chosen: scopeValue(annex.scope), choices }, visit.words);
}

import type { Card } from '../cards/card.ts';
import { clarifyCard, followUpFormCard, type OfFollowUp, receiptCard, reportCard } from '../cards/follow-up.ts';
import type { BodyId } from '../domain/body/body.ts';
import { type Addressee, type FollowUp, isUnclear } from '../domain/docket/docket.ts';
import type { AddFollowUp, ClarifyFollowUp, CloseFollowUp, NoteFollowUp } from '../domain/docket/follow-up.ts';
import { clarifyForm, closedForm, followUpForm, statusForm } from '../forms/docket-forms.ts';
import { readForm } from '../forms/form.ts';
import { docketWords } from '../language/docket.ts';
import { docketBoard, docketOf, docketTold, originOf, refusedAbove, toDocket } from './docket.ts';
import { otherBodies } from './referrals.ts';
import {
  type Action,
  carryOutCase,
  commandId,
  type Data,
  formIdOf,
  newFormId,
  refusal,
  textOf,
  type Visit,
} from './visit.ts';

/** Follow-ups: taken up, cleared up, reported on and done. */
export const followUpActions: Readonly<Record<string, Action>> = {
  'follow-up-form': async (visit, data) =>
    followUpFormCard(
      { body: visit.body, from: await from(visit, data), others: otherBodies(visit), formId: newFormId() },
      visit.words,
    ),
  'add-follow-up': add,
  'follow-up-clarify': (visit, data) => onFollowUp(visit, data, (facts) => clarifyCard(facts, visit.words)),
  'clarify-follow-up': clarify,
  'follow-up-status': (visit, data) => onFollowUp(visit, data, (facts) => reportCard(facts, visit.words)),
  'note-follow-up': note,
  'follow-up-receipt': (visit, data) => onFollowUp(visit, data, (facts) => receiptCard(facts, visit.words)),
  'close-follow-up': close,
};

async function add(visit: Visit, data: Data): Promise<Card> {
  const { body, words, typed } = visit;
  const origin = await from(visit, data);
  const again = { body, from: origin, others: otherBodies(visit), formId: formIdOf(data), typed };
  const read = readForm(followUpForm, data);
  if (!read.ok) return followUpFormCard({ ...again, faults: read.faults }, words);
  const { what, owner, ownerAsWritten, due, tell } = read.value;
  const addressee = addresseeOf(visit, read.value.addresseeBody, read.value.addressee);
  const command: AddFollowUp = {
    type: 'add-follow-up',
    kind: addressee === undefined ? 'task' : 'inform',
    ...(addressee === undefined ? {} : { addressee }),
    what,
    owner,
    ...(ownerAsWritten === '' ? {} : { ownerAsWritten }),
    due,
    ...(origin === undefined ? {} : { from: origin }),
    tell,
    despiteUnclear: textOf(data, 'unclear') === 'kept',
    ...toDocket(visit, data, 'add-follow-up'),
  };
  return carryOutCase(
    visit,
    command,
    async () => {
      const said = docketWords[words.language];
      const kept = (await docketOf(visit)).followUps.find(({ id }) => id === command.id);
      const isUnsettled = kept !== undefined && isUnclear(kept);
      return docketTold(visit, isUnsettled ? said.savedUnclear(what) : said.saved(what, kept?.toldAt !== undefined));
    },
    (ground) => {
      const isAskedAbout = ground.because === 'follow-up-unclear';
      return refusedAbove(visit, followUpFormCard({ ...again, formId: newFormId(), isAskedAbout }, words), ground);
    },
  );
}

function clarify(visit: Visit, data: Data): Promise<Card> {
  return onFollowUp(visit, data, (facts) => {
    const { words, typed } = visit;
    const read = readForm(clarifyForm, data);
    if (!read.ok) return clarifyCard({ ...facts, typed, faults: read.faults }, words);
    const { owner, ownerAsWritten, due } = read.value;
    const command: ClarifyFollowUp = {
      type: 'clarify-follow-up',
      followUpId: facts.followUp.id,
      owner,
      ...(ownerAsWritten === '' ? {} : { ownerAsWritten }),
      due,
      ...toDocket(visit, data, 'clarify-follow-up'),
    };
    return carryOutCase(
      visit,
      command,
      () => docketBoard(visit),
      (ground) => refusedAbove(visit, clarifyCard({ ...facts, typed }, words), ground),
    );
  });
}

function note(visit: Visit, data: Data): Promise<Card> {
  return onFollowUp(visit, data, (facts) => {
    const { words, typed } = visit;
    const read = readForm(statusForm, data);
    if (!read.ok) return reportCard({ ...facts, typed, faults: read.faults }, words);
    const command: NoteFollowUp = {
      type: 'note-follow-up',
      followUpId: facts.followUp.id,
      text: read.value,
      ...toDocket(visit, data, 'note-follow-up'),
    };
    return carryOutCase(visit, command, () =>
      docketTold(visit, docketWords[words.language].thanks(facts.followUp.what)),
    );
  });
}

/** Pressed twice, also from two cards, it is done once. */
function close(visit: Visit, data: Data): Promise<Card> {
  return onFollowUp(visit, data, (facts) => {
    const { followUp } = facts;
    const read = readForm(closedForm, data);
    const command: CloseFollowUp = {
      type: 'close-follow-up',
      followUpId: followUp.id,
      how: read.ok ? read.value : '',
      ...toDocket(visit, data, 'close-follow-up'),
      id: commandId(visit, { formId: followUp.id }, 'close-follow-up'),
    };
    const { words } = visit;
    return carryOutCase(
      visit,
      command,
      () => docketTold(visit, docketWords[words.language].done(followUp.what)),
      (ground) =>
        ground.because === 'text-missing' ? refusedAbove(visit, receiptCard(facts, words), ground) : undefined,
    );
  });
}

/** The follow-up a card is about, for those whose it is; the rule asks again when something changes. */
async function onFollowUp(
  visit: Visit,
  data: Data,
  then: (facts: OfFollowUp & { readonly followUp: FollowUp }) => Promise<Card> | Card,
): Promise<Card> {
  const { followUps } = await docketOf(visit);
  const followUp = followUps.find(({ id }) => id === textOf(data, 'followUpId'));
  if (followUp === undefined) return refusal(visit, { because: 'no-such-follow-up' });
  return then({ body: visit.body, followUp, formId: newFormId() });
}

/** Who is to be informed: a body here, and whoever else was written; an id that is none of ours the rule refuses. */
function addresseeOf({ parts }: Visit, chosen: string, written: string): Addressee | undefined {
  if (chosen === '') return written === '' ? undefined : { name: written };
  const body = chosen as BodyId; // the rule looks whether it is one
  const name = parts.bodies.get(body)?.shortName ?? chosen;
  return { name: written === '' ? name : `${name}, ${written}`, body };
}

function from(visit: Visit, data: Data) {
  return originOf(visit, textOf(data, 'meetingId'), textOf(data, 'pointId'));
}

import { type MemberId, seated } from '../domain/body/body.ts';
import { missingIn } from '../domain/minutes/answers.ts';
import type { EnterAnswer } from '../domain/minutes/enter-answer.ts';
import { stillAwaited } from '../domain/minutes/note-receipt.ts';
import { withoutDraft } from '../domain/minutes/receptions.ts';
import { approvalWords } from '../language/approval.ts';
import { silenceWords } from '../language/silence.ts';
import type { Words } from '../language/words.ts';
import { missingRows } from './approval-notices.ts';
import { type Button, press, send } from './button.ts';
import type { Card } from './card.ts';
import { withoutRows } from './comments.ts';
import { about, type FormFacts, type MeetingFacts, nameOf, titleOfMember } from './facts.ts';
import { formCard } from './form-card.ts';

const ANSWERS: readonly EnterAnswer['answer'][] = ['approves', 'comment', 'objection'];

/** For the secretary: who has not answered, and an answer to enter for someone who gave it elsewhere. */
export function enterAnswerCard(
  facts: MeetingFacts & FormFacts & { readonly more?: readonly Button[] },
  words: Words,
): Card {
  const { body, meeting, formId, more = [] } = facts;
  const { minutes } = meeting;
  const said = approvalWords[words.language];
  const missing = minutes.stage === 'collecting' ? missingIn(minutes, body) : [];
  const others = seated(body).flatMap(({ id }) => (missing.includes(id) ? [] : [id]));
  return formCard(
    {
      ...facts,
      ...said.missing(nameOf(facts, words)),
      facts: missingRows(facts, words),
      fields: [
        {
          id: 'noted-member',
          kind: 'choice',
          value: [...missing, ...others][0] ?? '',
          choices: choices([...missing, ...others], facts),
        },
        {
          id: 'noted-answer',
          kind: 'choice',
          value: 'approves',
          choices: ANSWERS.map((value) => ({ title: said.answers[value], value })),
        },
        { id: 'noted-text', kind: 'long-text', most: 4000 },
      ],
      labels: LABELS(words),
      actions: [send(said.buttons.enterAnswer, 'enter-answer', { ...about(facts), formId }), ...more],
    },
    words,
  );
}

/** For the secretary: who has not received the draft as far as is known, to be noted when it is. */
export function noteReceiptCard(facts: MeetingFacts & FormFacts, words: Words): Card {
  const { body, meeting, formId } = facts;
  const { minutes } = meeting;
  const said = approvalWords[words.language];
  const isHeld = minutes.stage === 'circulating';
  const left = isHeld ? withoutDraft(minutes, body) : minutes.stage === 'delivering' ? stillAwaited(minutes, body) : [];
  const name = nameOf(facts, words);
  return formCard(
    {
      ...facts,
      ...(isHeld ? silenceWords[words.language].held(name, minutes.window.lastDay) : said.receiptsMissing(name)),
      facts: isHeld ? withoutRows(facts, words) : missingRows(facts, words),
      fields: [{ id: 'noted-member', kind: 'choice', value: left[0] ?? '', choices: choices(left, facts) }],
      labels: LABELS(words),
      actions: [
        send(said.buttons.noteReceipt, 'note-receipt', { ...about(facts), formId }),
        press(words.buttons.openComments, 'run-command', { ...about(facts), command: 'comments' }),
      ],
    },
    words,
  );
}

const LABELS = ({ language }: Words) => {
  const { member, answer, text } = approvalWords[language].labels;
  return { 'noted-member': member, 'noted-answer': answer, 'noted-text': text };
};

function choices(ids: readonly MemberId[], { body }: MeetingFacts) {
  return ids.map((id) => ({ title: titleOfMember(body, id), value: id }));
}

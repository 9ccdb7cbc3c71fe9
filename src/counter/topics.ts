import type { Card } from '../cards/card.ts';
import type { FormFacts, MeetingFacts } from '../cards/facts.ts';
import { skipTopicCard } from '../cards/topics.ts';
import type { CoveredTopic } from '../domain/body/topics.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { readForm } from '../forms/form.ts';
import { skipTopicForm } from '../forms/triage-forms.ts';
import { preview } from './agenda.ts';
import { headerOf } from './meeting-command.ts';
import {
  type Action,
  carryOut,
  type Data,
  formIdOf,
  newFormId,
  refusal,
  textOf,
  type Visit,
  withMeeting,
} from './visit.ts';

/** The topics every meeting covers: brought as an item, or passed over with a reason. */
export const topicActions: Readonly<Record<string, Action>> = {
  'cover-topic': (visit, data) => {
    const command: MeetingCommand = {
      type: 'cover-topic',
      topic: textOf(data, 'topic'),
      ...headerOf(visit, data, `cover-topic-${textOf(data, 'topic')}`),
    };
    return carryOut(visit, command, (facts) => preview(visit, facts));
  },
  'skip-topic-form': (visit, data) => form(visit, data, { formId: newFormId() }),
  'skip-topic': skip,
};

function skip(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(skipTopicForm, data);
  if (!read.ok) return form(visit, data, { formId: formIdOf(data), typed: visit.typed, faults: read.faults });
  const command: MeetingCommand = {
    type: 'skip-topic',
    topic: textOf(data, 'topic'),
    reason: read.value,
    ...headerOf(visit, data, 'skip-topic'),
  };
  return carryOut(visit, command, (facts) => preview(visit, facts));
}

/** A topic that may not be passed over is refused by the rule, with its clause. */
function form(visit: Visit, data: Data, shown: FormFacts): Promise<Card> {
  return onTopic(visit, data, (facts, topic) =>
    topic.maySkip
      ? skipTopicCard({ ...facts, topic, ...shown }, visit.words)
      : refusal(visit, { because: 'topic-always-covered', title: topic.title, clause: topic.clause }),
  );
}

function onTopic(
  visit: Visit,
  data: Data,
  then: (facts: MeetingFacts, topic: CoveredTopic) => Promise<Card> | Card,
): Promise<Card> {
  return withMeeting(visit, textOf(data, 'meetingId'), (facts) => {
    const topic = facts.body.rules.alwaysCovered?.find(({ id }) => id === textOf(data, 'topic'));
    return topic === undefined ? refusal(visit, { because: 'no-such-topic' }) : then(facts, topic);
  });
}

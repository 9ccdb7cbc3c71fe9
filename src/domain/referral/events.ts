import type { OpenReceived, ReceivedReferral } from './received.ts';
import type { Matter, News, OpenReferral, Receiver, Referral, Thread } from './referral.ts';

export type ReferralEvent =
  | { readonly type: 'item-referred'; readonly referral: OpenReferral }
  | { readonly type: 'item-referred-further'; readonly receivers: readonly Receiver[]; readonly at: Temporal.Instant }
  | { readonly type: 'thread-noted'; readonly receiver: string; readonly news: News }
  | {
      readonly type: 'thread-too-late';
      readonly receiver: string;
      readonly next: Temporal.PlainDate | undefined;
    }
  | { readonly type: 'referral-withdrawn'; readonly reason: string }
  | { readonly type: 'answers-reported'; readonly meetingId: string }
  | { readonly type: 'referral-overdue'; readonly at: Temporal.Instant };

export function evolveReferral(referral: Referral, event: ReferralEvent): Referral {
  if (event.type === 'item-referred') return event.referral;
  if (referral.stage === 'none') return referral;
  switch (event.type) {
    case 'item-referred-further':
      return {
        ...referral,
        threads: [...referral.threads, ...event.receivers.map((to) => threadWith(to, event.at))],
      };
    case 'thread-noted':
      return threadChanged(referral, event.receiver, (thread) => ({
        ...thread,
        news: [...thread.news, event.news],
      }));
    case 'thread-too-late':
      return threadChanged(referral, event.receiver, (thread) => ({ ...thread, tooLate: { next: event.next } }));
    case 'referral-withdrawn':
      return { ...referral, stage: 'withdrawn' };
    case 'answers-reported':
      return { ...referral, reportedTo: [...referral.reportedTo, event.meetingId] };
    case 'referral-overdue':
      return { ...referral, overdueToldAt: event.at };
  }
}

export function threadWith(to: Receiver, at: Temporal.Instant): Thread {
  return { to, news: [{ state: 'sent', at }] };
}

function threadChanged(referral: OpenReferral, id: string, change: (thread: Thread) => Thread): OpenReferral {
  return { ...referral, threads: referral.threads.map((one) => (one.to.id === id ? change(one) : one)) };
}

export type ReceivedEvent =
  | { readonly type: 'referral-received'; readonly received: OpenReceived }
  | { readonly type: 'referral-placed'; readonly meetingId: string; readonly matter: Matter; readonly news: News }
  | { readonly type: 'referral-news-noted'; readonly news: News }
  | { readonly type: 'referral-passed-on'; readonly receivers: readonly Receiver[]; readonly as: string }
  | { readonly type: 'referral-called-back' };

export function evolveReceived(received: ReceivedReferral, event: ReceivedEvent): ReceivedReferral {
  if (event.type === 'referral-received') return event.received;
  if (received.stage === 'none') return received;
  switch (event.type) {
    case 'referral-placed':
    case 'referral-news-noted':
      return { ...received, news: [...received.news, event.news] };
    case 'referral-passed-on':
      return { ...received, passedOnAs: event.as };
    case 'referral-called-back':
      return { ...received, stage: 'called-back' };
  }
}

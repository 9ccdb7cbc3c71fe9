import { z } from 'zod';
import type { Comment, CommentClass } from '../domain/minutes/minutes.ts';
import { addFault, choice, faultsOf, LIMITS, optionalText, requiredText, toggle } from './form.ts';

const KINDS: readonly Comment['kind'][] = ['comment', 'objection'];

/** A member's remark on the draft; `pointId` is undefined for the minutes as a whole. */
export const commentForm = z
  .object({ point: optionalText(200), 'comment-kind': choice(KINDS, 'comment'), comment: requiredText(LIMITS.comment) })
  .transform((form) => ({
    pointId: form.point === '' || form.point === 'all' ? undefined : form.point,
    kind: form['comment-kind'],
    text: form.comment,
  }));

const CLASSES: readonly CommentClass[] = ['editorial', 'substantive'];

export const classForm = z.object({ as: choice(CLASSES) });

/** The secretary's answer to one comment: `answer-<comment>`, and for an objection `met-<comment>`. */
export function answerForm(commentId: string): z.ZodType<{ readonly text: string; readonly met: boolean }> {
  const answer = `answer-${commentId}`;
  const met = `met-${commentId}`;
  return z.record(z.string(), z.unknown()).transform((raw, context) => {
    const text = requiredText(LIMITS.comment).safeParse(raw[answer]);
    if (text.success) return { text: text.data, met: toggle.parse(raw[met]) };
    for (const fault of faultsOf(text.error)) addFault(context, { ...fault, field: answer });
    return z.NEVER;
  });
}

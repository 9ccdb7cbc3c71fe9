-- Each body's journal is a chain: every row has its number and the hash of the row before, so that a row that is changed,
-- taken out, moved or put in can be found. The head is kept apart, or a missing last row could not be. The rows there are
-- already are chained by `chainRows`, which runs right after this script.

alter table journal add column number integer;
alter table journal add column previous text;
alter table journal add column digest text;
alter table journal add column hash text;

create table journal_heads (
  body_id  text primary key,
  number   integer not null,
  hash     text not null
);
create function refuse_going_back() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.body_id = old.body_id and new.number >= old.number then return new; end if;
  raise exception 'a journal only ever grows' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger journal_heads_only_grow before update or delete on journal_heads
  for each row execute function refuse_going_back();
create trigger journal_heads_are_never_emptied before truncate on journal_heads
  for each statement execute function refuse_change();

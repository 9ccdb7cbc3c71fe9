-- What was to be sent, so that it can be sent again; and every word on it, since silence must be proved by more than the last.

alter table receipts add column ground text;
alter table receipts add column dispatch jsonb;

create table receipt_lines (
  id           bigint generated always as identity primary key,
  dispatch_id  text not null references receipts,
  way          text not null,
  state        text not null,
  at           timestamptz not null,
  detail       text not null,
  ground       text
);
create index receipt_lines_dispatch on receipt_lines (dispatch_id, id);
insert into receipt_lines (dispatch_id, way, state, at, detail) select dispatch_id, way, state, at, detail from receipts order by at;

create trigger receipt_lines_are_append_only before update or delete on receipt_lines
  for each row execute function refuse_change();
create trigger receipt_lines_are_never_emptied before truncate on receipt_lines
  for each statement execute function refuse_change();

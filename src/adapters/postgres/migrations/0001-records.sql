-- Records are the truth, the journal is the audit; both are written in the same transaction.

create table records (
  procedure  text not null,
  body_id    text not null,
  subject    text not null,
  state      jsonb not null,
  version    integer not null,
  due_type   text,
  due_at     timestamptz,
  primary key (procedure, body_id, subject),
  check ((due_type is null) = (due_at is null))
);
create index records_due on records (due_at) where due_at is not null;

-- Which commands were carried out, so that one that comes twice is carried out once.
create table commands (
  id           text primary key,
  type         text not null,
  body_id      text not null,
  subject      text not null,
  recorded_at  timestamptz not null
);

create table journal (
  id           bigint generated always as identity primary key,
  command_id   text not null references commands,
  body_id      text not null,
  subject      text not null,
  type         text not null,
  event        jsonb not null,
  by           jsonb not null,
  at           timestamptz not null,
  recorded_at  timestamptz not null
);
create index journal_subject on journal (body_id, subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the % is only ever added to', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger journal_is_append_only before update or delete on journal
  for each row execute function refuse_change();
create trigger journal_is_never_emptied before truncate on journal
  for each statement execute function refuse_change();

-- Dispatches posted in one transaction share its time; this tells which was posted first.
create sequence dispatch_order as integer;

create table receipts (
  dispatch_id  text primary key,
  body_id      text not null,
  subject      text not null,
  kind         text not null,
  recipient    text not null,
  way          text not null,
  state        text not null,
  at           timestamptz not null,
  detail       text not null
);
create index receipts_subject on receipts (body_id, subject);

-- A person may have chosen a body before it is known where to write to them.
create table contacts (
  entra_id         text not null,
  conversation_id  text,
  service_url      text,
  language         text,
  body_id          text
);
-- Entra ids compare without regard to case.
create unique index contacts_person on contacts (lower(entra_id));

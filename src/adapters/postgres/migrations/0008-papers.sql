-- What a secretary had read, for a day: its findings are turned through, and it may be imported. It may hold anything.

create table papers (
  id        text primary key,
  body_id   text not null,
  member_id text not null,
  name      text not null,
  sha256    text not null,
  paper     jsonb not null,
  read_at   timestamptz not null
);

create index papers_by_age on papers (read_at);

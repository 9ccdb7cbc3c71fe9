-- The links in letters are signed and not kept; only how often a member has asked for new ones, since that makes the old void.

create table links (
  body_id     text not null,
  member_id   text not null,
  generation  integer not null check (generation > 1),
  renewed_at  timestamptz not null,
  primary key (body_id, member_id)
);

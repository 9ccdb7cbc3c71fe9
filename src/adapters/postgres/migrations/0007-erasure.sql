-- Text can be erased from a journal's line and the chain still hold, since what is hashed of an event is its digest. Only the
-- event may change, and only in a transaction that says it erases; a later line of the same journal says what is left of it.
-- Of what was sent, only the detail (an address, or the id a service gave) can be taken out.

create function refuse_all_but_erasure() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('referent.erasing', true) = 'on' then
    if tg_table_name = 'journal' and to_jsonb(new) - 'event' = to_jsonb(old) - 'event' then return new; end if;
    if tg_table_name = 'receipt_lines' and to_jsonb(new) ->> 'detail' = '' and to_jsonb(new) - 'detail' = to_jsonb(old) - 'detail' then
      return new;
    end if;
  end if;
  raise exception 'the % is only ever added to', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
drop trigger journal_is_append_only on journal;
create trigger journal_is_append_only before update or delete on journal
  for each row execute function refuse_all_but_erasure();
drop trigger receipt_lines_are_append_only on receipt_lines;
create trigger receipt_lines_are_append_only before update or delete on receipt_lines
  for each row execute function refuse_all_but_erasure();

-- Who may do what, and who signed in, stands in the log; that somebody is still here does not, and what was typed
-- never. A row of a person belongs to no municipality.
do $$
declare
  noted record;
  verb text;
begin
  for noted in
    select * from (values
      ('private.sessions', '{insert,delete}'::text[], '{user_id}'::text[]),
      ('private.second_factors', '{insert,update,delete}', '{user_id}'),
      ('private.group_members', '{insert,update,delete}', '{group_id,user_id}')
    ) as t (name, verbs, keys)
  loop
    foreach verb in array noted.verbs loop
      execute format(
        'create trigger %ss_are_noted after %s on %s referencing %s table as written
         for each statement execute function private.note_written_rows(%s)',
        verb, verb, noted.name, case verb when 'delete' then 'old' else 'new' end,
        (select string_agg(quote_literal(k), ', ') from unnest(noted.keys) k)
      );
    end loop;
  end loop;
end
$$;

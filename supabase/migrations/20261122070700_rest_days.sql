-- きょうは休み: takes a day off for some entries, with a note that everybody reads, or takes that back. By staff (a
-- whole zone in heat or snow), or by whoever looks after the entries' groups. Changes that came otherwise, from a file,
-- stay as they are: ours end in /off/rest. Answers {"changed"} or {"problem"}; all of it or nothing.
create function public.rest_on(code text, day date, activities text, why text, back boolean default false)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  wanted text[] := array(select jsonb_array_elements_text(activities::jsonb));
  changed integer;
begin
  if (
    code in (select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator']))
    or not exists (select from unnest(wanted) w where not private.is_of_my_groups(code, w))
  ) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if (
    cardinality(wanted) between 1 and 2000 and day between private.today() and private.today() + 31
    and (back or char_length(why) between 1 and 200)
  ) is not true then
    return jsonb_build_object('problem', 'form-incomplete');
  end if;
  if back then
    delete from public.date_changes c
      where c.municipality_code = code and c.id = any (
        select w || '/' || day || '/off/rest' from unnest(wanted) w
      );
  else
    insert into public.date_changes (municipality_code, id, activity_id, date, change, note)
      select code, w || '/' || day || '/off/rest', w, day, 'off', why from (select distinct unnest(wanted)) u (w)
      on conflict (municipality_code, id) do nothing;
  end if;
  get diagnostics changed = row_count;
  return jsonb_build_object('changed', changed);
exception
  when foreign_key_violation then
    return jsonb_build_object('problem', 'entry-unknown');
end
$$;
revoke execute on function public.rest_on from public, anon, authenticated, service_role;
grant execute on function public.rest_on to authenticated;

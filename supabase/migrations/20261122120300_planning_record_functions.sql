-- Who looks at what planners wrote down: they, and prefectural staff of the municipality.
create function private.i_may_read_planning(code text) returns boolean
language sql stable security definer set search_path = '' as $$
  select code in (select private.municipalities_where_i_am(array['planner', 'administrator', 'prefectural']))
$$;
revoke execute on function private.i_may_read_planning from public, anon, authenticated, service_role;

-- All of it: {"scenarios", "holidays", "candidates"}, or {"problem"}. The portal's own key may, for the command line.
create function public.planning_records(code text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  if (
    (select current_setting('role', true)) is not distinct from 'service_role' or private.i_may_read_planning(code)
  ) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  select jsonb_build_object(
    'scenarios', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', s.id, 'name', s.name, 'note', s.note, 'query', s.query, 'changedAt', s.changed_at, 'changedBy', u.email
      ) order by s.name collate "C", s.id), '[]')
      from private.scenarios s left join auth.users u on u.id = s.changed_by
      where s.municipality_code = code
    ),
    'holidays', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', h.id, 'name', h.name, 'from', h.starts_on, 'to', h.ends_on, 'source', h.source
      ) order by h.starts_on, h.id), '[]')
      from private.school_holidays h where h.municipality_code = code
    ),
    'candidates', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', c.id, 'kind', c.kind, 'name', c.name, 'area', c.area, 'lat', c.lat, 'lng', c.lng
      ) order by c.kind, c.name collate "C", c.id), '[]')
      from private.site_candidates c where c.municipality_code = code
    )
  ) into answer;
  return answer;
end
$$;
revoke execute on function public.planning_records from public, anon, authenticated, service_role;
grant execute on function public.planning_records to authenticated, service_role;

-- A scenario, new (without an id) or changed: {"id", "name", "note", "query"}. Answers {"id"} or {"problem"}.
create function public.save_scenario(code text, scenario text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  said jsonb := scenario::jsonb;
  kept uuid := said ->> 'id';
begin
  if (private.i_may_plan(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if kept is null then
    insert into private.scenarios (municipality_code, name, note, query, changed_by)
      values (code, btrim(said ->> 'name'), btrim(coalesce(said ->> 'note', '')), said ->> 'query', auth.uid())
      returning id into kept;
  else
    update private.scenarios s set
      name = btrim(said ->> 'name'), note = btrim(coalesce(said ->> 'note', '')),
      query = coalesce(said ->> 'query', s.query), changed_at = now(), changed_by = auth.uid()
    where s.municipality_code = code and s.id = kept;
    if not found then
      return jsonb_build_object('problem', 'record-unknown');
    end if;
  end if;
  return jsonb_build_object('id', kept);
exception
  when check_violation or not_null_violation or data_exception then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.save_scenario from public, anon, authenticated, service_role;
grant execute on function public.save_scenario to authenticated;

-- School holidays, new or changed: {"id", "name", "from", "to", "source"}. Answers {"id"} or {"problem"}.
create function public.save_school_holiday(code text, holiday text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  said jsonb := holiday::jsonb;
  kept uuid := coalesce((said ->> 'id')::uuid, gen_random_uuid());
begin
  if (private.i_may_plan(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if btrim(coalesce(said ->> 'source', '')) = '' then
    return jsonb_build_object('problem', 'source-missing', 'field', 'source');
  end if;
  insert into private.school_holidays as h (id, municipality_code, name, starts_on, ends_on, source, changed_by)
    values (
      kept, code, btrim(said ->> 'name'), (said ->> 'from')::date, (said ->> 'to')::date, btrim(said ->> 'source'),
      auth.uid()
    )
    on conflict (id) do update set
      name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on, source = excluded.source,
      changed_at = now(), changed_by = excluded.changed_by
    where h.municipality_code = code;
  if not found then
    return jsonb_build_object('problem', 'record-unknown');
  end if;
  return jsonb_build_object('id', kept);
exception
  when check_violation or not_null_violation or data_exception then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.save_school_holiday from public, anon, authenticated, service_role;
grant execute on function public.save_school_holiday to authenticated;

-- Candidates of one kind, at most 2,000 at once: [{"name", "area", "lat", "lng"}]; `instead`: those of the kind that
-- are here go. Answers {"saved"} or {"problem"}; all of it or nothing.
create function public.save_site_candidates(code text, kind text, candidates text, instead boolean) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  saved integer;
begin
  if (private.i_may_plan(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if jsonb_array_length(candidates::jsonb) not between 1 and 2000 then
    return jsonb_build_object('problem', 'form-incomplete');
  end if;
  if instead then
    delete from private.site_candidates c
      where c.municipality_code = code and c.kind = save_site_candidates.kind;
  end if;
  insert into private.site_candidates (municipality_code, kind, name, area, lat, lng, changed_by)
    select code, save_site_candidates.kind, c.name, c.area, c.lat, c.lng, auth.uid()
    from jsonb_to_recordset(candidates::jsonb) as c (name text, area text, lat double precision, lng double precision);
  get diagnostics saved = row_count;
  return jsonb_build_object('saved', saved);
exception
  when check_violation or not_null_violation or data_exception then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.save_site_candidates from public, anon, authenticated, service_role;
grant execute on function public.save_site_candidates to authenticated;

-- Removes a scenario, school holidays or a candidate, whichever has that id. Answers {"removed": true} or {"problem"}.
create function public.remove_planning_record(code text, entry uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  removed integer;
begin
  if (private.i_may_plan(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  with
    scenario as (
      delete from private.scenarios s where s.municipality_code = code and s.id = entry returning 1
    ),
    holiday as (
      delete from private.school_holidays h where h.municipality_code = code and h.id = entry returning 1
    ),
    candidate as (
      delete from private.site_candidates c where c.municipality_code = code and c.id = entry returning 1
    )
  select (select count(*) from scenario) + (select count(*) from holiday) + (select count(*) from candidate)
    into removed;
  if removed = 0 then
    return jsonb_build_object('problem', 'record-unknown');
  end if;
  return jsonb_build_object('removed', true);
end
$$;
revoke execute on function public.remove_planning_record from public, anon, authenticated, service_role;
grant execute on function public.remove_planning_record to authenticated;

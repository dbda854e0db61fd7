-- Who plans: they change what the planning view is argued with. Prefectural staff look, and change nothing here.
create function private.i_may_plan(code text) returns boolean
language sql stable security definer set search_path = '' as $$
  select code in (select private.municipalities_where_i_am(array['planner', 'administrator']))
$$;
revoke execute on function private.i_may_plan from public, anon, authenticated, service_role;

-- A figure of a plan, new (without an id) or changed: {"id", "kind", "figure", "per", "zone_level", "source",
-- "source_date"}. Answers {"id"} or {"problem", "field"}.
create function public.save_plan_standard(code text, standard text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  said jsonb := standard::jsonb;
  kept text := coalesce(said ->> 'id', gen_random_uuid()::text);
begin
  if (private.i_may_plan(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if btrim(coalesce(said ->> 'source', '')) = '' then
    return jsonb_build_object('problem', 'source-missing', 'field', 'source');
  end if;
  insert into public.plan_standards (municipality_code, id, kind, figure, per, zone_level, source, source_date)
    values (
      code, kept, said ->> 'kind', (said ->> 'figure')::double precision, said ->> 'per', said ->> 'zone_level',
      btrim(said ->> 'source'), (said ->> 'source_date')::date
    )
    on conflict (municipality_code, id) do update set
      kind = excluded.kind, figure = excluded.figure, per = excluded.per, zone_level = excluded.zone_level,
      source = excluded.source, source_date = excluded.source_date;
  return jsonb_build_object('id', kept);
exception
  when check_violation or not_null_violation or data_exception then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.save_plan_standard from public, anon, authenticated, service_role;
grant execute on function public.save_plan_standard to authenticated;

-- Answers {"removed": true} or {"problem"}.
create function public.remove_plan_standard(code text, standard text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (private.i_may_plan(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  delete from public.plan_standards p where p.municipality_code = code and p.id = remove_plan_standard.standard;
  if not found then
    return jsonb_build_object('problem', 'record-unknown');
  end if;
  return jsonb_build_object('removed', true);
end
$$;
revoke execute on function public.remove_plan_standard from public, anon, authenticated, service_role;
grant execute on function public.remove_plan_standard to authenticated;

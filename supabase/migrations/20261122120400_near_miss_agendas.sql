-- 惜しいリスト of a half-year, as it was worked out once: worked out again with other activities, two answers could be
-- subtracted from one another. It holds counts that may be shown and nothing else.
create table private.near_miss_agendas (
  municipality_code text collate "C" not null references public.municipalities,
  half_year date not null,
  made_on date not null,
  agenda jsonb,
  primary key (municipality_code, half_year)
);

-- The unmet needs of a half-year that is over, each set of words with how often it was said, for the portal to work the
-- agenda out; null where too few were recorded to show anything. The portal's own key alone: nobody reads these rows.
create function public.unmet_need_rows(code text, half_year date) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case when sum(n.times) >= private.fewest_shown(code) then jsonb_build_object(
    'fewest', private.fewest_shown(code),
    'key', (select encode(sha256(convert_to(concat_ws('/', k.key, 'near-misses', code, half_year), 'UTF8')), 'hex')
      from private.masking_keys k),
    'rows', jsonb_agg(jsonb_build_object(
      'zone', n.zone_id, 'interest', n.interest, 'slot', n.slot, 'step', n.step, 'times', n.times
    ))
  ) end
  from (
    select u.zone_id, u.interest, u.slot, u.step, count(*)::integer as times
    from private.unmet_needs u
    where u.municipality_code = code and u.recorded_on >= half_year
      and u.recorded_on < half_year + interval '6 months'
      and half_year + interval '6 months' <= (now() at time zone 'Asia/Tokyo')::date
    group by 1, 2, 3, 4
  ) n
$$;
revoke execute on function public.unmet_need_rows from public, anon, authenticated, service_role;
grant execute on function public.unmet_need_rows to service_role;

-- The agenda that was kept: {"madeOn", "agenda"}; null where none was. With a new one: keeps it unless there is one, and
-- answers the one that is kept.
create function public.near_miss_agenda(code text, half_year date, made text default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  if made is not null then
    insert into private.near_miss_agendas (municipality_code, half_year, made_on, agenda)
      values (code, half_year, (now() at time zone 'Asia/Tokyo')::date, nullif(made::jsonb, 'null'::jsonb))
      on conflict on constraint near_miss_agendas_pkey do nothing;
  end if;
  select jsonb_build_object('madeOn', a.made_on, 'agenda', a.agenda) into answer
    from private.near_miss_agendas a
    where a.municipality_code = code and a.half_year = near_miss_agenda.half_year;
  return answer;
end
$$;
revoke execute on function public.near_miss_agenda from public, anon, authenticated, service_role;
grant execute on function public.near_miss_agenda to service_role;

-- The protected counts of a half-year, in one place for whoever asks: planners and administrators in the planning pages,
-- and the portal's own key on the command line. Both get the same numbers, so there is no second release to subtract.
create function private.unmet_need_tables(code text, half_year date) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  ends_before date := half_year + interval '6 months';
  fewest integer;
  all_of_them integer;
  answer jsonb;
begin
  if (
    to_char(half_year, 'MM-DD') in ('04-01', '10-01')
    and ends_before <= (now() at time zone 'Asia/Tokyo')::date
  ) is not true then
    return jsonb_build_object('problem', 'period-not-over', 'field', 'half_year');
  end if;
  fewest := private.fewest_shown(code);
  select count(*) into all_of_them from private.unmet_needs n
    where n.municipality_code = code and n.recorded_on >= half_year and n.recorded_on < ends_before;
  if (all_of_them >= fewest) is not true then
    return jsonb_build_object('fewest', fewest, 'total', null, 'tables', '[]'::jsonb);
  end if;

  with said as (
    select w.ordinal, w.kind, w.word, count(*)::integer as times
    from private.unmet_needs n
    cross join lateral (values
      (1, 'zone', n.zone_id), (2, 'interest', n.interest), (3, 'slot', n.slot), (4, 'step', n.step)
    ) as w (ordinal, kind, word)
    where n.municipality_code = code and n.recorded_on >= half_year and n.recorded_on < ends_before
    group by w.ordinal, w.kind, w.word
  ),
  often as (
    select s.*, row_number() over (
      partition by s.kind
      order by sha256(convert_to(concat_ws('/', k.key, code, half_year, s.kind, coalesce('=' || s.word, '')), 'UTF8'))
    ) as place
    from said s cross join private.masking_keys k
    where s.times >= fewest
  ),
  rests as (
    select s.ordinal, s.kind, sum(s.times) filter (where s.times < fewest) as small from said s group by 1, 2
  ),
  shown as (
    select o.* from often o join rests r on r.kind = o.kind
    where o.place > 1 or (r.small < fewest) is not true
  )
  select jsonb_agg(jsonb_build_object(
    'of', r.kind,
    'cells', (
      select coalesce(jsonb_agg(
        jsonb_build_object('word', s.word, 'count', s.times) order by s.times desc, s.word
      ), '[]')
      from shown s where s.kind = r.kind
    ),
    'rest', all_of_them - (select coalesce(sum(s.times), 0) from shown s where s.kind = r.kind)
  ) order by r.ordinal) into answer
  from rests r;
  return jsonb_build_object('fewest', fewest, 'total', all_of_them, 'tables', answer);
end
$$;
revoke execute on function private.unmet_need_tables from public, anon, authenticated, service_role;

-- As before: for planners and administrators of the municipality.
create or replace function public.unmet_need_counts(code text, half_year date) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if (code in (select private.municipalities_where_i_am(array['planner', 'administrator']))) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  return private.unmet_need_tables(code, half_year);
end
$$;

-- The same for the operator's command line: the portal's own key alone.
create function public.unmet_need_counts_of(code text, half_year date) returns jsonb
language sql stable security definer set search_path = '' as $$
  select private.unmet_need_tables(code, half_year)
$$;
revoke execute on function public.unmet_need_counts_of from public, anon, authenticated, service_role;
grant execute on function public.unmet_need_counts_of to service_role;

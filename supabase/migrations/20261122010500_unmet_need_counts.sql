-- How few may be shown of what people said: fewer than 10 never, in places of less than 25,000 people fewer than 20,
-- below 2,000 people, or where nobody knows how many there are, nothing (null).
create function private.fewest_shown(code text) returns integer
language sql stable security definer set search_path = '' as $$
  -- The newest statistics may count the same people at several levels; the fewest protect most.
  select case when min(l.people) >= 25000 then 10 when min(l.people) >= 2000 then 20 end
  from (
    select sum(a.total) as people
    from public.population_areas a
    left join public.zones z on z.municipality_code = a.municipality_code and z.id = a.zone_id
    where a.municipality_code = code and a.surveyed_on = (
      select max(n.surveyed_on) from public.population_areas n where n.municipality_code = code
    )
    group by coalesce(z.level, 'small-area')
  ) l
$$;
revoke execute on function private.fewest_shown from public, anon, authenticated, service_role;

-- The unmet needs of a half-year that is over (from 1 April or 1 October), for planners and administrators: the total,
-- and for each of the four words how often it was said. Answers {"fewest", "total", "tables": [{"of", "cells":
-- [{"word", "count"}], "rest"}]}; total null and no tables where even the total is too small; or {"problem"}.
-- A word below the fewest is not listed, nor is one that nobody said: both are in the rest. Where the rest would be
-- small, one listed word goes into it, chosen by a secret, so that the choice tells nothing. One fixed set of tables
-- of a fixed time: there are no two answers to subtract from one another.
create function public.unmet_need_counts(code text, half_year date) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  ends_before date := half_year + interval '6 months';
  fewest integer;
  all_of_them integer;
  answer jsonb;
begin
  if (code in (select private.municipalities_where_i_am(array['planner', 'administrator']))) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
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
revoke execute on function public.unmet_need_counts from public, anon, authenticated, service_role;
grant execute on function public.unmet_need_counts to authenticated;

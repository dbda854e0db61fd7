-- One press by anybody: this is no longer right. The same words about the same entry on one day are one report; at most
-- 5 a day about an entry and 100 a day in a municipality, more are not kept. An entry that is not public is unknown.
-- Answers {"recorded": true} or {"problem"}.
create function public.report_wrong(code text, activity text, said text default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  today date := private.today();
  words text := nullif(btrim(regexp_replace(said, '[[:cntrl:][:space:]]+', ' ', 'g')), '');
begin
  if char_length(words) > 200 then
    return jsonb_build_object('problem', 'value-too-long', 'field', 'word');
  end if;
  if not exists (
    select from public.activities a
    where a.municipality_code = code and a.id = activity and a.visibility = 'public'
  ) then
    return jsonb_build_object('problem', 'entry-unknown');
  end if;
  -- One at a time in a municipality, so that the limits are exact.
  perform pg_advisory_xact_lock(hashtextextended('wrong reports ' || code, 0));
  if exists (
    select from private.wrong_reports r
    where r.municipality_code = code and r.activity_id = activity and r.reported_on = today
      and r.word is not distinct from words
  ) then
    return jsonb_build_object('recorded', true);
  end if;
  if (
    select count(*) >= 100 or count(*) filter (where r.activity_id = activity) >= 5
    from private.wrong_reports r
    where r.municipality_code = code and r.reported_on = today
  ) then
    return jsonb_build_object('problem', 'too-many-now');
  end if;
  insert into private.wrong_reports (municipality_code, activity_id, reported_on, word)
    values (code, activity, today, words);
  return jsonb_build_object('recorded', true);
end
$$;
revoke execute on function public.report_wrong from public, anon, authenticated, service_role;
grant execute on function public.report_wrong to anon;

create function public.settle_wrong_report(code text, report uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (
    code in (select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator']))
  ) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  update private.wrong_reports r set done_at = now(), done_by = (select auth.uid())
    where r.municipality_code = code and r.id = report and r.done_at is null;
  return '{}'::jsonb;
end
$$;
revoke execute on function public.settle_wrong_report from public, anon, authenticated, service_role;
grant execute on function public.settle_wrong_report to authenticated;

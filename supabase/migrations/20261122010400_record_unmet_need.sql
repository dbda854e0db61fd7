-- What is to be answered without recording: that this form was pressed before, or that there are too many; else null.
create function private.unmet_need_answer(code text, pressed text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case
    when exists (
      select from private.unmet_need_keys k
      where k.municipality_code = code and k.key_sha256 = pressed and k.hour > now() - interval '23 hours'
    ) then jsonb_build_object('recorded', true)
    when exists (
      select from private.unmet_need_hours h
      where h.municipality_code = code and h.hour > now() - interval '24 hours'
      having sum(h.recorded) >= 300
        or sum(h.recorded) filter (where h.hour = date_trunc('hour', now())) >= 60
    ) then jsonb_build_object('problem', 'too-many-now')
  end
$$;
revoke execute on function private.unmet_need_answer from public, anon, authenticated, service_role;

-- Records one unmet need, if all its words are fixed ones. Answers {"recorded": true}, also where the same form was
-- pressed before, or {"problem", "field"}; then nothing is kept. At most 60 in an hour and 300 in 24 hours for a
-- municipality. A small area (町丁目) is too near to a home to be recorded.
create function public.record_unmet_need(
  code text, key text,
  zone text default null, interest text default null, slot text default null, step text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  this_hour timestamptz := date_trunc('hour', now());
  pressed text := encode(sha256(convert_to(key, 'UTF8')), 'hex');
  answer jsonb;
begin
  if not exists (select from public.municipalities m where m.municipality_code = code) then
    return jsonb_build_object('problem', 'municipality-unknown');
  end if;
  if (key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') is not true then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'key');
  end if;
  if num_nonnulls(interest, slot, step) = 0 then
    return jsonb_build_object('problem', 'form-incomplete');
  end if;
  if zone is not null and not exists (
    select from public.zones z
    where z.municipality_code = code and z.id = zone and z.level <> 'small-area'
  ) then
    return jsonb_build_object('problem', 'zone-unknown', 'field', 'zone');
  end if;
  if interest is not null and not private.is_interest(code, interest) then
    return jsonb_build_object('problem', 'value-not-a-word-of-the-list', 'field', 'interest');
  end if;

  answer := private.unmet_need_answer(code, pressed);
  if answer is null then
    -- One at a time in a municipality, so that the limits are exact.
    perform pg_advisory_xact_lock(hashtextextended('unmet needs ' || code, 0));
    answer := private.unmet_need_answer(code, pressed);
  end if;
  if answer is not null then
    return answer;
  end if;

  perform public.forget_unmet_need_keys();
  insert into private.unmet_needs (municipality_code, recorded_on, zone_id, interest, slot, step)
    values (code, (now() at time zone 'Asia/Tokyo')::date, zone, interest, slot, step);
  insert into private.unmet_need_keys (municipality_code, key_sha256, hour) values (code, pressed, this_hour);
  insert into private.unmet_need_hours as h (municipality_code, hour, recorded) values (code, this_hour, 1)
    on conflict (municipality_code, hour) do update set recorded = h.recorded + 1;
  return jsonb_build_object('recorded', true);
exception
  when check_violation then
    return jsonb_build_object('problem', 'value-not-a-word-of-the-list');
end
$$;
revoke execute on function public.record_unmet_need from public, anon, authenticated, service_role;
grant execute on function public.record_unmet_need to anon;

-- What decides whom to ask next: entries whose rhythm ends within two weeks or was never begun, and those with an open
-- round. Contacts that are held back are in it, so it is for the portal and, through `read_calls`, for staff.
create function private.confirmation_states(code text) returns table (
  activity_id text, name text, kind text, group_id text, group_name text, zone_id text, confirmed_on date,
  rhythm_months integer, unreached_since date, said_change_on date, chosen text, asks jsonb, round integer,
  mails text[], phones text[], postal_name text, postal_address text
)
language sql stable security definer set search_path = '' as $$
  select
    a.id, a.name, a.kind, g.id, g.name, p.zone_id, a.confirmed_on, a.rhythm_months, a.unreached_since,
    (
      select max(k.answered_on) from private.confirmation_asks k
      where k.municipality_code = code and k.activity_id = a.id and k.answer = 'change'
        and (k.answered_on >= a.confirmed_on) is not false
    ),
    w.way, coalesce(o.asks, '[]'), coalesce(o.round, (
      select max(k.round) + 1 from private.confirmation_asks k
      where k.municipality_code = code and k.activity_id = a.id
    ), 1),
    coalesce(
      (
        select array_agg(m.email order by m.added_at, m.email) from private.group_members m
        where m.municipality_code = code and m.group_id = a.group_id
      ),
      array_remove(array[coalesce(a.contact_email, ac.email, g.contact_email, gc.email)], null)
    ),
    array(
      select distinct t.phone from unnest(
        array[a.contact_phone, ac.phone, g.contact_phone, gc.phone, p.contact_phone, pc.phone]
      ) as t (phone)
      where t.phone is not null
    ),
    coalesce(g.name, a.name),
    coalesce(p.address, t.address)
  from public.activities a
  left join public.groups g on g.municipality_code = code and g.id = a.group_id
  left join public.places p on p.municipality_code = code and p.id = a.place_id
  left join private.true_points t on t.municipality_code = code and t.place_id = a.place_id
  left join private.contacts ac
    on ac.municipality_code = code and ac.owner_table = 'activities' and ac.owner_id = a.id
  left join private.contacts gc
    on gc.municipality_code = code and gc.owner_table = 'groups' and gc.owner_id = a.group_id
  left join private.contacts pc
    on pc.municipality_code = code and pc.owner_table = 'places' and pc.owner_id = a.place_id
  left join private.chosen_ways w on w.municipality_code = code and w.group_id = a.group_id
  left join lateral (
    select k.round, jsonb_agg(jsonb_build_object('way', k.way, 'on', k.asked_on) order by k.step) as asks
    from private.confirmation_asks k
    where k.municipality_code = code and k.activity_id = a.id and k.answered_on is null
    group by k.round
    order by k.round desc
    limit 1
  ) o on true
  where a.municipality_code = code
    and a.ended_on is null
    and (
      o.round is not null
      or greatest(a.confirmed_on, a.unreached_since) is null
      or greatest(a.confirmed_on, a.unreached_since) + make_interval(months => a.rhythm_months)
        <= private.today() + 15
    )
$$;
revoke execute on function private.confirmation_states from public, anon, authenticated, service_role;

-- Whether this is the ask that comes next: not where somebody answered meanwhile, or noted the same one already.
create function private.is_next_ask(code text, activity text, this_round integer, this_step integer) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from private.confirmation_states(code) s
    where s.activity_id = activity and s.round = this_round and jsonb_array_length(s.asks) = this_step - 1
  )
$$;
revoke execute on function private.is_next_ask from public, anon, authenticated, service_role;

-- For the portal, which sends the mails: the states as JSON, and how many rounds of mail began today.
create function public.read_confirmation_states(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'entries', coalesce((select jsonb_agg(to_jsonb(s) order by s.activity_id)
      from private.confirmation_states(code) s), '[]'),
    'begun_today', (
      select count(*) from private.confirmation_asks k
      where k.municipality_code = code and k.asked_on = private.today() and k.step = 1 and k.way = 'mail'
    )
  )
$$;
revoke execute on function public.read_confirmation_states from public, anon, authenticated, service_role;
grant execute on function public.read_confirmation_states to service_role;

-- Asks by mail: the ask, its links and its mails in one transaction, once, however many portals try.
-- mails: [{"recipient", "subject", "text", "html", "links": [{"purpose", "token"}]}]. Gives whether it was this call.
create function public.ask_by_mail(
  code text, activity text, this_round integer, this_step integer, template text, link_minutes integer, mails text
) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  one record;
begin
  if not private.is_next_ask(code, activity, this_round, this_step) then
    return false;
  end if;
  insert into private.confirmation_asks (municipality_code, activity_id, round, step, way, asked_on)
    values (code, activity, this_round, this_step, 'mail', private.today())
    on conflict do nothing;
  if not found then
    return false;
  end if;
  for one in
    select m.ordinality as number, m.value as mail
    from jsonb_array_elements(mails::jsonb) with ordinality as m
  loop
    perform private.enqueue_mail(
      code, concat_ws('/', template, activity, this_round, this_step, one.number), one.mail ->> 'recipient', template,
      one.mail ->> 'subject', one.mail ->> 'text', one.mail ->> 'html'
    );
    perform public.make_link(
      code, l.value ->> 'purpose', activity, one.mail ->> 'recipient', l.value ->> 'token', link_minutes
    )
    from jsonb_array_elements(one.mail -> 'links') as l;
  end loop;
  return true;
end
$$;
revoke execute on function public.ask_by_mail from public, anon, authenticated, service_role;
grant execute on function public.ask_by_mail to service_role;

-- Everybody was asked in every way: the round ends, and the entry fades from today. Gives whether it was this call.
create function public.mark_unreached(code text, activity text, this_round integer) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  today date := private.today();
begin
  perform from public.activities a where a.municipality_code = code and a.id = activity for no key update;
  update private.confirmation_asks k
    set answered_on = today, answer = 'unreached', answered_by = 'portal'
    where k.municipality_code = code and k.activity_id = activity and k.round = this_round
      and k.answered_on is null;
  if not found then
    return false;
  end if;
  update public.activities a set unreached_since = today
    where a.municipality_code = code and a.id = activity and a.unreached_since is null;
  return true;
end
$$;
revoke execute on function public.mark_unreached from public, anon, authenticated, service_role;
grant execute on function public.mark_unreached to service_role;

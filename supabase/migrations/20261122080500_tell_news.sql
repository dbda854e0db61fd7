-- Whom nobody has looked at in the week that begins with a Monday, the longest waiting first, some at a time.
create function public.due_subscriptions(code text, week date, most integer default 100) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', d.id, 'zone', d.zone_id, 'kinds', d.kinds, 'email', d.email, 'language', d.language,
    'leaveKey', d.leave_key, 'toldUntil', d.told_until
  ) order by d.confirmed_at, d.id), '[]')
  from (
    select * from private.subscriptions s
    where s.municipality_code = code and s.confirmed_at is not null and s.told_week < week
    order by s.confirmed_at, s.id
    limit least(most, 1000)
  ) d
$$;
revoke execute on function public.due_subscriptions from public, anon, authenticated, service_role;
grant execute on function public.due_subscriptions to service_role;

-- Notes that one was looked at this week, and puts its mail in the queue in the same transaction: of two portals that try,
-- one does. Without a subject there was nothing new, and nothing is sent. Gives whether it was still to be done.
create function public.tell_news(
  subscription uuid, week date, until timestamptz,
  subject text default null, body_text text default null, body_html text default null, leave_url text default null
) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  one private.subscriptions;
begin
  update private.subscriptions s
  set told_week = week, told_until = greatest(s.told_until, until)
  where s.id = subscription and s.confirmed_at is not null and s.told_week < week
  returning * into one;
  if not found then
    return false;
  end if;
  if subject is not null then
    perform private.enqueue_mail(
      one.municipality_code, 'news/' || one.id || '/' || week, one.email, 'news',
      tell_news.subject, tell_news.body_text, tell_news.body_html, tell_news.leave_url
    );
  end if;
  return true;
end
$$;
revoke execute on function public.tell_news from public, anon, authenticated, service_role;
grant execute on function public.tell_news to service_role;

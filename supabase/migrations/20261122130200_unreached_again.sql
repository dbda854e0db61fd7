-- As before; whom nobody reaches a second time is asked again after a whole rhythm, as the first time, and not the next
-- day: the date is that of the last time that nobody was reached.
create or replace function public.mark_unreached(code text, activity text, this_round integer) returns boolean
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
    where a.municipality_code = code and a.id = activity;
  return true;
end
$$;

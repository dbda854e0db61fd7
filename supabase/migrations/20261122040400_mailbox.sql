-- The mailbox of a demo: mails are caught instead of sent, and anybody may read them, links to sign in included. So it
-- is there only where every municipality is a demo; as soon as a real one is added it is closed, and mails wait for a
-- mail server instead.
create function private.only_demos() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from public.municipalities m where m.demo)
    and not exists (select from public.municipalities m where not m.demo)
$$;
revoke execute on function private.only_demos from public, anon, authenticated, service_role;

-- Catches what waits. Gives how many.
create function public.catch_mails() returns integer
language plpgsql security definer set search_path = '' as $$
declare
  caught integer := 0;
begin
  if private.only_demos() then
    update private.mails m set state = 'caught', sent_at = now() where m.state = 'waiting';
    get diagnostics caught = row_count;
  end if;
  return caught;
end
$$;
revoke execute on function public.catch_mails from public, anon, authenticated, service_role;
grant execute on function public.catch_mails to service_role;

-- The newest caught mails, for the demo's page; null where there is no such page.
create function public.read_mailbox(at_most integer default 100) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case when private.only_demos() then coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', c.id, 'made_at', c.made_at, 'recipient', c.recipient, 'subject', c.subject, 'body_text', c.body_text
    ) order by c.made_at desc, c.id)
    from (
      select m.* from private.mails m where m.state = 'caught'
      order by m.made_at desc, m.id limit least(greatest(at_most, 0), 200)
    ) c
  ), '[]') end
$$;
revoke execute on function public.read_mailbox from public, anon, authenticated, service_role;
grant execute on function public.read_mailbox to service_role;

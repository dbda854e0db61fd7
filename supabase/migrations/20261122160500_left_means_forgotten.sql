-- Whoever leaves is told that their address is deleted: so are the mails that still hold it, one that waits to be sent
-- included, and the link that verified it. The same where nobody verified a wish, or a newer one took its place.
create function private.forget_subscribers() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from private.mails m using gone g
  where m.municipality_code = g.municipality_code and (
    m.dedupe_key in ('verify-subscription/' || g.id, 'subscribed/' || g.id)
    or starts_with(m.dedupe_key, 'news/' || g.id || '/')
  );
  delete from private.links l using gone g
  where l.municipality_code = g.municipality_code and l.purpose = 'subscribe' and l.subject = g.id::text;
  return null;
end
$$;
revoke execute on function private.forget_subscribers from public, anon, authenticated, service_role;

create trigger subscribers_are_forgotten after delete on private.subscriptions
  referencing old table as gone for each statement execute function private.forget_subscribers();

-- Mails of those who left before.
delete from private.mails m
where m.template in ('verify-subscription', 'subscribed', 'news') and not exists (
  select from private.subscriptions s
  where s.municipality_code = m.municipality_code and s.id::text = split_part(m.dedupe_key, '/', 2)
);
delete from private.links l
where l.purpose = 'subscribe' and not exists (
  select from private.subscriptions s where s.municipality_code = l.municipality_code and s.id::text = l.subject
);

-- Who looks after a group: several people may, and one may look after several.
create table private.group_members (
  municipality_code text collate "C" not null,
  group_id text collate "C" not null,
  user_id uuid not null,
  email text not null check (char_length(email) between 3 and 254),
  added_at timestamptz not null default now(),
  primary key (municipality_code, group_id, user_id),
  foreign key (municipality_code, group_id) references public.groups on delete cascade
);
create index group_members_of_a_person on private.group_members (user_id);

-- The groups of the person who asks. Needs no second factor: they are that person's own entries.
create function private.groups_i_look_after() returns table (municipality_code text, group_id text)
language sql stable security definer set search_path = '' as $$
  select m.municipality_code, m.group_id
  from private.group_members m
  where m.user_id = (select auth.uid())
$$;
revoke execute on function private.groups_i_look_after from public, anon, authenticated, service_role;

create function public.my_groups() returns table (municipality_code text, group_id text)
language sql stable security definer set search_path = '' as $$
  select g.municipality_code, g.group_id from private.groups_i_look_after() g order by 1, 2
$$;
revoke execute on function public.my_groups from public, anon, authenticated, service_role;
grant execute on function public.my_groups to authenticated;

-- Whoever may let somebody in has been asked by the portal before.
create function public.add_group_member(person uuid, address text, code text, of_group text) returns void
language sql security definer set search_path = '' as $$
  insert into private.group_members (municipality_code, group_id, user_id, email)
    values (code, of_group, person, address)
    on conflict (municipality_code, group_id, user_id) do nothing
$$;
revoke execute on function public.add_group_member from public, anon, authenticated, service_role;
grant execute on function public.add_group_member to service_role;

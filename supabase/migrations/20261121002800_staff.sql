-- Who works here, and with what duty where. No foreign key to auth.users: an account that is gone signs in no
-- more, and accounts are not ours to lock.
create table private.staff (
  user_id uuid primary key,
  suspended_at timestamptz
);

create table private.staff_duties (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references private.staff on delete cascade,
  municipality_code text collate "C" not null references public.municipalities,
  role text not null check (role in ('reviewer', 'csw', 'planner', 'administrator', 'prefectural')),
  -- Null: the whole municipality.
  zone_id text collate "C",
  foreign key (municipality_code, zone_id) references public.zones on delete cascade
);
create unique index staff_duties_once on private.staff_duties
  (user_id, municipality_code, role, coalesce(zone_id, ''));
create index staff_duties_municipality on private.staff_duties (municipality_code, zone_id);

-- Who wants to hear by mail what is new near here: an address, an area, kinds; nothing else. Not in the log: staff need
-- not know who reads along. Whoever leaves is deleted.
create table private.subscriptions (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  -- Of the form, so that pressing twice is one subscription.
  form_key uuid not null,
  -- Null: the whole town. No foreign key: a zone that an import takes out and brings back ends nothing.
  zone_id text collate "C" check (char_length(zone_id) between 1 and 200),
  -- Empty: all kinds.
  kinds text[] not null default '{}' check (kinds <@ array[
    'salon', 'gathering', 'farm', 'cafe', 'childrens-cafeteria', 'food-pantry', 'study-support', 'parenting',
    'hub', 'drop-in', 'work-experience', 'volunteering', 'peer-group', 'desk', 'watch-over', 'other'
  ]),
  email text not null check (email ~ '^[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,189}$'),
  language text not null check (language in ('ja', 'easy', 'en')),
  -- Stands in every mail, for good: whoever has one of them can end it, however old. It opens nothing else, so it is
  -- kept as it is, and survives in backups.
  leave_key text collate "C" not null unique check (leave_key ~ '^[A-Za-z0-9_-]{43}$'),
  made_at timestamptz not null default now(),
  -- Null: nobody has shown yet that the address is theirs.
  confirmed_at timestamptz,
  -- What was published until then has been told.
  told_until timestamptz,
  -- The Monday of the week that was looked at last.
  told_week date,
  constraint subscriptions_once unique (municipality_code, form_key),
  constraint subscriptions_confirmed_whole check (
    num_nonnulls(confirmed_at, told_until, told_week) in (0, 3)
  )
);
create index subscriptions_of_an_address on private.subscriptions (email);

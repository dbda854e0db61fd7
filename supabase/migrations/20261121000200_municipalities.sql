-- 市区町村: the tenant. Every other row carries its code, and keys and indexes start with it.
create table public.municipalities (
  municipality_code text collate "C" primary key check (municipality_code ~ '^[0-9]{6}$'),
  name text not null check (char_length(name) between 1 and 100),
  reading text check (char_length(reading) <= 200),
  name_roman text check (char_length(name_roman) <= 200),
  prefecture text not null check (char_length(prefecture) between 1 and 20),
  -- The designated city of a ward; it need not have a portal of its own, so it is no foreign key.
  parent_code text collate "C" check (parent_code ~ '^[0-9]{6}$' and parent_code <> municipality_code),
  programme_status text check (programme_status in ('running', 'preparing', 'not-running')),
  programme_since_year integer check (programme_since_year between 2000 and 2200),
  operator text check (char_length(operator) <= 200),
  operator_phone text check (char_length(operator_phone) <= 100),
  west double precision check (west between -180 and 180),
  south double precision check (south between -90 and 90),
  east double precision check (east between -180 and 180),
  north double precision check (north between -90 and 90),
  basemap text not null default 'embedded' check (char_length(basemap) between 1 and 2000),
  demo boolean not null default false,
  constraint municipalities_bounds_whole check (num_nonnulls(west, south, east, north) in (0, 4)),
  constraint municipalities_bounds_ordered check (west <= east and south <= north)
);

alter table public.municipalities enable row level security;
grant select on public.municipalities to anon, authenticated, service_role;

create policy "Anybody reads municipalities"
  on public.municipalities for select to anon, authenticated using (true);

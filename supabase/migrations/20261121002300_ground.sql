-- Streets, railway, river and parks for the embedded map: one GeoJSON FeatureCollection a municipality.
create table public.ground (
  municipality_code text collate "C" primary key references public.municipalities,
  -- `is true`, because a check lets unknown pass.
  features jsonb not null check (
    (features ->> 'type' = 'FeatureCollection' and jsonb_typeof(features -> 'features') = 'array') is true
  )
);

alter table public.ground enable row level security;
grant select on public.ground to anon, authenticated, service_role;

create policy "Anybody reads the ground of the map"
  on public.ground for select to anon, authenticated using (true);

-- There are no fewer than none of them.
alter table public.population_areas
  add constraint population_areas_single_households_check check (single_households >= 0),
  add constraint population_areas_single_from_65_check check (single_households_from_65 >= 0);

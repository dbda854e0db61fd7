-- 単身世帯, where the statistics say how many: of all ages, and those of somebody of 65 or older. Null is not known, never 0.
alter table public.population_areas
  add column single_households integer,
  add column single_households_from_65 integer;

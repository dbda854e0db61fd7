-- How many people of which age live in a small area is not for everybody: an area may have three children. The portal
-- reads it as the service, shows rounded sums, and plans with it; who plans may read it.
drop policy "Anybody reads the population of a municipality" on public.population_areas;

create policy "Who plans reads the population of their municipality"
  on public.population_areas for select to authenticated using (
    municipality_code in (select private.municipalities_where_i_am(array['planner', 'administrator']))
  );

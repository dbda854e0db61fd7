-- Entries for supporters only (支援者のみ) are read by those who connect people (csw), who judge entries (reviewer)
-- and who answer for them (administrator), of that municipality. A planner counts and a prefecture advises: neither
-- needs them. A csw of one zone reads the whole municipality's, because people go to places in other zones.
create policy "Anybody reads public activities"
  on public.activities for select to anon using (visibility = 'public');

create policy "Signed-in people read public activities, supporters their own"
  on public.activities for select to authenticated using (
    visibility = 'public'
    or municipality_code in (
      select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator'])
    )
  );

-- What hangs on an activity is seen exactly where the activity is: the inner query obeys the policies above.
create policy "Whoever reads an activity reads its partners"
  on public.activity_partners for select to anon, authenticated using (
    exists (
      select from public.activities a
      where a.municipality_code = activity_partners.municipality_code and a.id = activity_partners.activity_id
    )
  );

create policy "Whoever reads an activity reads the zones it serves"
  on public.activity_zones for select to anon, authenticated using (
    exists (
      select from public.activities a
      where a.municipality_code = activity_zones.municipality_code and a.id = activity_zones.activity_id
    )
  );

-- A desk that joins a hidden activity on a date is hidden on that date too.
create policy "Whoever reads an activity reads what changes on its dates"
  on public.date_changes for select to anon, authenticated using (
    exists (
      select from public.activities a
      where a.municipality_code = date_changes.municipality_code and a.id = date_changes.activity_id
    )
    and (
      joins_activity_id is null
      or exists (
        select from public.activities j
        where j.municipality_code = date_changes.municipality_code and j.id = date_changes.joins_activity_id
      )
    )
  );

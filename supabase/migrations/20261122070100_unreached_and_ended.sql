-- Half a year is the rhythm unless somebody chose another. An entry sinks and fades only since nobody of it was reached,
-- though asked in the ways they chose; its group, or the council for it, may say that it has ended.
alter table public.activities alter column rhythm_months set default 6;
alter table public.activities
  add column unreached_since date,
  add column ended_on date;

-- A file knows nothing of telephone calls: whoever imports an old one again does not make a confirmation older, nor
-- an entry that fades or has ended fresh.
create function private.keep_confirmations() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  held public.activities;
  said date := (new.row ->> 'confirmed_on')::date;
begin
  select a.* into held
    from public.activities a
    join private.imports i on i.municipality_code = a.municipality_code
    where i.id = new.import_id and a.id = new.row_key;
  if held.id is not null then
    new.row := new.row || jsonb_build_object(
      'confirmed_on', greatest(said, held.confirmed_on),
      'unreached_since', case when said > held.unreached_since then null else held.unreached_since end,
      'ended_on', case when said > held.ended_on then null else held.ended_on end
    );
  end if;
  return new;
end
$$;
revoke execute on function private.keep_confirmations from public, anon, authenticated, service_role;

create trigger staged_activities_keep_confirmations
  before insert on private.staged_rows for each row when (new.table_name = 'activities')
  execute function private.keep_confirmations();

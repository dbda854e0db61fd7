-- What staff approve, edit and merge goes the way of an import, so that it can be undone exactly. Such a change may
-- remove rows, too: a staged row without content is one that goes. Only a file has a content to be known by.
alter table private.staged_rows alter column row drop not null;
alter table private.imports alter column file_sha256 drop not null;
alter table private.imports
  add column kind text not null default 'file' check (kind in ('file', 'submission', 'staff', 'merge'));
alter table private.imports
  add constraint imports_file_known check (kind <> 'file' or file_sha256 is not null);

-- Columns of a table that are stored (`quoted`) and those that are computed, and how rows are told apart.
create function private.shape_of(target record, out quoted text[], out computed text[], out same_key text, out key_text text)
language plpgsql stable set search_path = '' as $$
declare
  key text;
begin
  select
    array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = ''),
    coalesce(array_agg(a.attname::text) filter (where a.attgenerated <> ''), '{}')
  into quoted, computed
  from pg_catalog.pg_attribute a
  where a.attrelid = format('%I.%I', target.schema_name, target.table_name)::regclass
    and a.attnum > 0 and not a.attisdropped;
  same_key := 't.municipality_code = r.municipality_code';
  key_text := '''''';
  foreach key in array target.keys loop
    same_key := same_key || format(' and t.%1$I = r.%1$I', key);
  end loop;
  if cardinality(target.keys) > 0 then
    select string_agg(format('t.%I', k), ' || ''/'' || ') into key_text from unnest(target.keys) k;
  end if;
end
$$;
revoke execute on function private.shape_of from public, anon, authenticated, service_role;

-- As it was, but rows that go are left to private.remove_staged_rows.
create or replace function private.apply_staged_table(import uuid, code text, target record) returns void
language plpgsql security definer set search_path = '' as $$
declare
  name text := format('%I.%I', target.schema_name, target.table_name);
  shape record := private.shape_of(target);
begin
  execute format(
    'insert into private.import_changes (import_id, table_name, row_key, record_table, record_key, before, after)
     select s.import_id, s.table_name, s.row_key, s.record_table, s.record_key,
            to_jsonb(t) - $3, to_jsonb(r) - $3
     from private.staged_rows s
     cross join lateral jsonb_populate_record(
       null::%1$s, s.row || jsonb_build_object(''municipality_code'', $2)
     ) r
     left join %1$s t on %2$s
     where s.import_id = $1 and s.table_name = %3$L and s.row is not null
       and (to_jsonb(t) - $3) is distinct from (to_jsonb(r) - $3)',
    name, shape.same_key, target.table_name
  ) using import, code, shape.computed;

  execute format(
    'insert into %1$s as t (%2$s)
     select %3$s from private.import_changes c
     cross join lateral jsonb_populate_record(null::%1$s, c.after) r
     where c.import_id = $1 and c.table_name = %4$L and c.after is not null
     order by c.row_key
     on conflict (%5$s) do update set (%2$s) = row (%6$s)',
    name,
    array_to_string(shape.quoted, ', '),
    (select string_agg('r.' || c, ', ') from unnest(shape.quoted) c),
    target.table_name,
    array_to_string(array['municipality_code'] || target.keys, ', '),
    (select string_agg('excluded.' || c, ', ') from unnest(shape.quoted) c)
  ) using import;

  if target.record_table is not null then
    execute format(
      'with gone as (
         delete from %1$s t
         using private.staged_rows s
         where s.import_id = $1
           and t.municipality_code = $2
           and s.table_name = %2$s and s.row_key = %3$s
           and not exists (
             select from private.staged_rows p
             where p.import_id = $1 and p.table_name = %4$L and p.row_key = %5$s
           )
         returning to_jsonb(t) - $3 as before, %5$s as row_key, %2$s as record_table, %3$s as record_key
       )
       insert into private.import_changes (import_id, table_name, row_key, record_table, record_key, before, after)
       select $1, %4$L, g.row_key, g.record_table, g.record_key, g.before, null from gone g',
      name, target.record_table, target.record_key, target.table_name, shape.key_text
    ) using import, code, shape.computed;
  end if;
end
$$;

-- Removes of one table the rows that are staged to go, and notes what they were.
create function private.remove_staged_rows(import uuid, code text, target record) returns void
language plpgsql security definer set search_path = '' as $$
declare
  shape record := private.shape_of(target);
begin
  execute format(
    'with gone as (
       delete from %1$I.%2$I t using private.staged_rows s
       where s.import_id = $1 and s.table_name = %2$L and s.row is null
         and t.municipality_code = $2 and s.row_key = %3$s
       returning to_jsonb(t) - $3 as before, s.row_key, s.record_table, s.record_key
     )
     insert into private.import_changes (import_id, table_name, row_key, record_table, record_key, before, after)
     select $1, %2$L, g.row_key, g.record_table, g.record_key, g.before, null from gone g',
    target.schema_name, target.table_name, shape.key_text
  ) using import, code, shape.computed;
end
$$;
revoke execute on function private.remove_staged_rows from public, anon, authenticated, service_role;

-- Applies all that is staged, parents first, and removes what goes, children first. Null where that went well, else
-- {"problem", "field", "value"}; then nothing has changed.
create function private.apply_staged_rows(import uuid, code text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  target record;
  rule text;
  broken_table text;
  broken_row text;
begin
  for target in select * from private.importable() t order by t.ordinal loop
    perform private.apply_staged_table(import, code, target);
  end loop;
  for target in select * from private.importable() t order by t.ordinal desc loop
    perform private.remove_staged_rows(import, code, target);
  end loop;
  set constraints all immediate;
  return null;
exception
  when integrity_constraint_violation or data_exception then
    -- The row itself is not quoted: it may hold the point or the number of a home.
    get stacked diagnostics
      rule = constraint_name, broken_table = table_name, broken_row = pg_exception_detail;
    return jsonb_build_object(
      'problem', case sqlstate when '23503' then 'reference-missing' else 'stored-row-invalid' end,
      'field', coalesce(nullif(broken_table, '') || '.', '') || coalesce(nullif(rule, ''), sqlstate),
      'value', case sqlstate
        when '23503' then substring(broken_row from '\)=\([0-9]{6}, ([^)]*)\)')
        else substring(broken_row from '^Failing row contains \([0-9]{6}, ([^,]*),')
      end
    );
end
$$;
revoke execute on function private.apply_staged_rows from public, anon, authenticated, service_role;

-- A change that was made, or rehearsed, is kept with what undoes it; one that changed nothing is forgotten.
create function private.close_change(import uuid, keep boolean) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if keep and exists (select from private.import_changes c where c.import_id = import) then
    delete from private.staged_rows s where s.import_id = import;
    update private.imports i set applied_at = now() where i.id = import;
  else
    delete from private.imports i where i.id = import;
  end if;
end
$$;
revoke execute on function private.close_change from public, anon, authenticated, service_role;

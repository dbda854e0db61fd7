-- Whoever sent something answers what the council asked back: the answer stands with what was told the council, and the
-- submission waits again, where it stood in the queue. `seen_revision` is the one that was answered. Answers {"revision"}
-- or {"problem", "field"}.
create function public.answer_asked_back(
  code text, submission uuid, seen_revision integer, words text
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  said text := btrim(words);
begin
  if (char_length(said) between 1 and 2000) is not true then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'answer');
  end if;
  update private.submissions s set
    state = 'waiting', revision = s.revision + 1, decided_at = null, decided_by = null,
    body = jsonb_set(s.body, '{toCouncil}', to_jsonb(concat_ws(E'\n', s.body ->> 'toCouncil', said)))
  where s.municipality_code = code and s.id = submission and s.revision = seen_revision and s.state = 'asked-back'
    and private.is_my_submission(s);
  return case when found then jsonb_build_object('revision', seen_revision + 1)
    else jsonb_build_object('problem', 'entry-changed-meanwhile') end;
end
$$;
revoke execute on function public.answer_asked_back from public, anon, authenticated, service_role;
grant execute on function public.answer_asked_back to authenticated;

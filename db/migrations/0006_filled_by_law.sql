-- A body fills in (代填) for a unit that cannot: it reaches what it fills in before that was ever submitted to it.
create policy body_fills_in on app.nominations to jinguo_app
  using ((select app.actor_role()) = 'county' and body_id = (select app.actor_organisation()) and filled_by = (select app.actor_organisation()))
  with check ((select app.actor_role()) = 'county' and body_id = (select app.actor_organisation()) and filled_by = (select app.actor_organisation()));
--> statement-breakpoint
-- Only a body fills in, in its own name, and only for a unit.
create function app.guard_filled_by() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.actor_role() is distinct from 'county' or new.filled_by is distinct from app.actor_organisation()
    or not exists (select 1 from app.organisations o where o.id = new.organisation_id and o.kind = 'unit') then
    raise exception 'a body fills in for a unit in its own name' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_fill_in_is_guarded before insert on app.nominations for each row when (new.filled_by is not null)
  execute function app.guard_filled_by();
--> statement-breakpoint
-- Who began or submitted a nomination for its unit takes no step of a review of it.
create function app.guard_reviewer() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select 1 from app.nominations n where n.id = new.nomination_id and n.filled_by is not null
    and (n.created_by = new.person_id or exists (select 1 from app.moves m
      where m.nomination_id = n.id and m.person_id = new.person_id and m.role = 'county' and m.verb = 'submit'))) then
    raise exception 'who filled in a nomination does not review it' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_reviewer_is_guarded before insert on app.moves for each row
  when (new.role in ('county', 'city', 'publication') and new.verb not in ('submit', 'recall', 'withdraw'))
  execute function app.guard_reviewer();
--> statement-breakpoint
do $$
declare f text;
begin
  grant create on schema app to jinguo_keeper;
  foreach f in array array['guard_filled_by()', 'guard_reviewer()'] loop
    execute format('alter function app.%s owner to jinguo_keeper', f);
    execute format('revoke execute on function app.%s from public', f);
  end loop;
  revoke create on schema app from jinguo_keeper;
end $$;

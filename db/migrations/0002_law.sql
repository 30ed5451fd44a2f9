-- The log ------------------------------------------------------------------------------------------------
create table audit.head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash bytea not null
);
--> statement-breakpoint
insert into audit.head (seq, hash) values (0, sha256(convert_to('jinguo-bang', 'UTF8')));
--> statement-breakpoint
create table audit.events (
  seq bigint primary key check (seq > 0),
  at timestamptz(3) not null,
  payload text not null,
  prev bytea not null,
  hash bytea not null unique,
  constraint a_hash_binds_event_and_predecessor check (hash = sha256(prev || convert_to(payload, 'UTF8')))
);
--> statement-breakpoint
create function audit.append(verb text, subject_kind text, subject uuid, detail jsonb) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  last audit.head;
  moment timestamptz(3) := app.clock();
  body text;
begin
  if app.actor() is null then
    raise exception 'an event needs an actor' using errcode = '42501';
  end if;
  select * into strict last from audit.head for update;
  body := jsonb_build_object(
    'seq', last.seq + 1,
    'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'actor', app.actor(),
    'verb', verb,
    'subject', jsonb_build_object('kind', subject_kind, 'id', subject),
    'detail', detail
  )::text;
  insert into audit.events (seq, at, payload, prev, hash)
  values (last.seq + 1, moment, body, last.hash, sha256(last.hash || convert_to(body, 'UTF8')));
  update audit.head set seq = last.seq + 1, hash = sha256(last.hash || convert_to(body, 'UTF8'));
  return last.seq + 1;
end $$;
--> statement-breakpoint
create function audit.refuse() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'the log is only appended to' using errcode = '42501';
end $$;
--> statement-breakpoint
create trigger events_stay before update or delete or truncate on audit.events for each statement execute function audit.refuse();
--> statement-breakpoint
alter table audit.head owner to jinguo_log;
--> statement-breakpoint
alter table audit.events owner to jinguo_log;
--> statement-breakpoint
alter function audit.append(text, text, uuid, jsonb) owner to jinguo_log;
--> statement-breakpoint
alter function audit.refuse() owner to jinguo_log;
--> statement-breakpoint
grant usage on schema app to jinguo_log;
--> statement-breakpoint
do $$ begin execute format('revoke create on database %I from jinguo_log', current_database()); end $$;
--> statement-breakpoint
-- Numbers without gaps ------------------------------------------------------------------------------------
create table app.counters (series text primary key, value integer not null check (value > 0));
--> statement-breakpoint
create function app.next_number(series text) returns integer language sql security definer set search_path = '' as $$
  insert into app.counters as c (series, value) values (next_number.series, 1)
  on conflict on constraint counters_pkey do update set value = c.value + 1
  returning value
$$;
--> statement-breakpoint
-- Quotas ----------------------------------------------------------------------------------------------------
create function app.city_federation() returns uuid language sql stable security definer set search_path = '' as $$
  select id from app.organisations where kind = 'city_federation'
$$;
--> statement-breakpoint
-- Takes a place of the body (or of the city) for a nomination; false when none is left, true when one is held already.
create function app.take_place(nomination uuid, of_city boolean) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  n app.nominations;
  body uuid;
begin
  select * into strict n from app.nominations where id = nomination;
  body := case when of_city then app.city_federation() else n.body_id end;
  if not (
    (not of_city and app.actor_role() = 'county' and app.actor_organisation() = body)
    or app.actor_role() = 'city'
  ) then
    raise exception 'this place is not yours to give' using errcode = '42501';
  end if;
  perform 1 from app.quotas where round_id = n.round_id and body_id = body and award = n.award for update;
  if exists (select 1 from app.places where nomination_id = nomination and body_id = body and award = n.award) then
    return true;
  end if;
  update app.quotas set used = used + 1
  where round_id = n.round_id and body_id = body and award = n.award and used < places;
  if not found then
    return false;
  end if;
  insert into app.places (nomination_id, round_id, body_id, award) values (nomination, n.round_id, body, n.award);
  return true;
end $$;
--> statement-breakpoint
-- Frees every place of a nomination, or the city's only. The actor must see the nomination.
create function app.free_places(nomination uuid, which text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  n app.nominations;
begin
  select * into strict n from app.nominations where id = nomination;
  if not (
    (app.actor_role() = 'unit' and n.organisation_id = app.actor_organisation())
    or (app.actor_role() = 'county' and n.body_id = app.actor_organisation() and n.submissions > 0)
    or (app.actor_role() in ('city', 'publication') and n.reached_city)
  ) then
    raise exception 'these places are not yours to free' using errcode = '42501';
  end if;
  with freed as (
    delete from app.places p
    where p.nomination_id = nomination and (
      which = 'every'
      or (which = 'city' and p.body_id = app.city_federation())
    )
    returning p.round_id, p.body_id, p.award
  )
  update app.quotas q set used = q.used - 1
  from freed f
  where q.round_id = f.round_id and q.body_id = f.body_id and q.award = f.award;
end $$;
--> statement-breakpoint
-- Steps ------------------------------------------------------------------------------------------------------
create function app.position_key(status text, stage text) returns text language sql immutable set search_path = '' as $$
  select case when stage is null then status else status || '.' || stage end
$$;
--> statement-breakpoint
-- Every step is its actor's own, and one person never acts at two stages of one nomination.
create function app.guard_move() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.role is distinct from app.actor_role()
    or new.person_id is distinct from app.actor_person()
    or new.organisation_id is distinct from app.actor_organisation() then
    raise exception 'a step is recorded as its actor''s own' using errcode = '42501';
  end if;
  if new.role in ('county', 'city', 'publication') then
    insert into app.hands as h (nomination_id, person_id, stage)
    values (new.nomination_id, new.person_id, new.role)
    on conflict (nomination_id, person_id) do update set stage = excluded.stage where h.stage = excluded.stage;
    if not found then
      raise exception 'one person never acts at two stages of a nomination' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_move_is_guarded before insert on app.moves for each row execute function app.guard_move();
--> statement-breakpoint
-- A nomination changes by one version at a time, changes position only by a recorded step, and comes to notice,
-- clearance and honour only when their rows say so.
create function app.guard_nomination() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  was text := app.position_key(old.status, old.stage);
  becomes text := app.position_key(new.status, new.stage);
  list uuid;
begin
  if new.version <> old.version + 1 then
    raise exception 'a nomination changes by one version at a time' using errcode = '40001';
  end if;
  if was = becomes then
    return new;
  end if;
  perform 1 from app.moves m
  where m.nomination_id = new.id and m.version = new.version and m.from_position = was and m.to_position = becomes;
  if not found then
    raise exception 'a nomination moves only by a recorded step' using errcode = '42501';
  end if;
  if new.status in ('on_notice', 'cleared', 'honoured') then
    select e.list_id into list from app.list_entries e where e.nomination_id = new.id and e.removed_at is null;
    perform 1 from app.notices n where n.list_id = list;
    if not found then
      raise exception 'there is no notice' using errcode = '42501';
    end if;
  end if;
  if new.status in ('cleared', 'honoured') then
    perform 1 from app.notices n where n.list_id = list and n.closes_at <= app.clock();
    if not found then
      raise exception 'the notice is still running' using errcode = '42501';
    end if;
    perform 1 from app.objections o join app.notices n on n.id = o.notice_id
    where n.list_id = list and (o.closed_at is null or o.outcome = 'upheld')
      and (o.nomination_id is null or o.nomination_id = new.id);
    if found then
      raise exception 'an objection is open' using errcode = '42501';
    end if;
  end if;
  if new.status = 'honoured' then
    perform 1 from app.decisions d
    where d.list_id = list and old.status = 'cleared' and (d.release_at is null or d.release_at <= app.clock());
    if not found then
      raise exception 'there is no decision in force' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_nomination_is_guarded before update on app.nominations for each row execute function app.guard_nomination();
--> statement-breakpoint
-- Hands a nomination on to another body: afterwards the former body no longer sees it.
create function app.hand_on(nomination uuid, from_version integer, to_body uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update app.nominations set body_id = to_body, begun = false, version = version + 1, updated_at = app.clock()
  where id = nomination and version = from_version and status = 'in_review' and stage = 'county'
    and app.actor_role() = 'county' and body_id = app.actor_organisation()
    and exists (select 1 from app.organisations o where o.id = to_body and o.kind in ('county_federation', 'system'));
  return found;
end $$;
--> statement-breakpoint
-- A notice opens only over the digest that one proofreader and two privacy readers, all different people, have signed.
create function app.guard_notice() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  proofread integer;
  private integer;
begin
  select count(*) filter (where kind = 'proofreading'), count(*) filter (where kind = 'privacy') into proofread, private
  from app.sign_offs where list_id = new.list_id and sha256 = new.sha256;
  if proofread < 1 or private < 2 then
    raise exception 'signatures are missing' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_notice_is_guarded before insert on app.notices for each row execute function app.guard_notice();
--> statement-breakpoint
-- Sign-in ---------------------------------------------------------------------------------------------------
create function app.account_for_sign_in(wanted text)
returns table (person_id uuid, password_hash text, is_disabled boolean)
language sql stable security definer set search_path = '' as $$
  select p.id, p.password_hash, p.disabled_at is not null
  from app.people p left join app.organisations o on o.id = p.organisation_id
  where p.account = lower(wanted) or (p.role = 'unit' and o.credit_code = upper(wanted))
  order by p.account = lower(wanted) desc, p.created_at
  limit 1
$$;
--> statement-breakpoint
-- Failures of an account in its network within 15 minutes since the last success there, and of the account anywhere within a day.
create function app.sign_in_failures(wanted text, from_network text)
returns table (near integer, anywhere integer)
language sql stable security definer set search_path = '' as $$
  select
    (count(*) filter (where a.network = from_network and a.at > clock_timestamp() - interval '15 minutes'
      and a.at > coalesce((select max(s.at) from app.sign_in_attempts s
        where s.account = lower(wanted) and s.network = from_network and s.succeeded), '-infinity')))::integer,
    count(*)::integer
  from app.sign_in_attempts a
  where a.account = lower(wanted) and not a.succeeded and a.at > clock_timestamp() - interval '1 day'
$$;
--> statement-breakpoint
create function app.record_sign_in(wanted text, from_network text, did_succeed boolean) returns void
language sql security definer set search_path = '' as $$
  insert into app.sign_in_attempts (account, network, succeeded) values (lower(wanted), from_network, did_succeed)
$$;
--> statement-breakpoint
create function app.open_session(person uuid, token bytea, lifetime interval) returns void
language sql security definer set search_path = '' as $$
  insert into app.sessions (person_id, token_hash, expires_at) values (person, token, clock_timestamp() + lifetime)
$$;
--> statement-breakpoint
create function app.revoke_session(token bytea) returns void language sql security definer set search_path = '' as $$
  update app.sessions set revoked_at = clock_timestamp() where token_hash = token and revoked_at is null
$$;
--> statement-breakpoint
-- The person behind a session that is neither revoked, ended nor idle, if the account is not disabled.
create function app.person_of_session(token bytea, idle interval)
returns table (person_id uuid, account text, name text, role text, organisation_id uuid, organisation_name text)
language plpgsql security definer set search_path = '' as $$
begin
  update app.sessions s set seen_at = clock_timestamp()
  where s.token_hash = token and s.revoked_at is null and s.expires_at > clock_timestamp()
    and s.seen_at > clock_timestamp() - idle and s.seen_at < clock_timestamp() - interval '1 minute';
  return query
    select p.id, p.account, p.name, p.role, p.organisation_id, o.name
    from app.sessions s join app.people p on p.id = s.person_id left join app.organisations o on o.id = p.organisation_id
    where s.token_hash = token and s.revoked_at is null and s.expires_at > clock_timestamp()
      and s.seen_at > clock_timestamp() - idle and p.disabled_at is null;
end $$;
--> statement-breakpoint
-- Setting up an empty installation: one link, used once.
create table app.set_up_links (
  token_hash bytea primary key,
  expires_at timestamptz not null,
  used_at timestamptz
);
--> statement-breakpoint
create function app.set_up_open(token bytea) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.set_up_links where token_hash = token and used_at is null and expires_at > clock_timestamp())
$$;
--> statement-breakpoint
-- Makes the city federation, its counties and the first three administrators; false when the link is spent.
create function app.set_up(token bytea, city jsonb, counties jsonb, administrators jsonb) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update app.set_up_links set used_at = clock_timestamp()
  where token_hash = token and used_at is null and expires_at > clock_timestamp();
  if not found or exists (select 1 from app.people) then
    return false;
  end if;
  insert into app.divisions (code, name, kind, ordinal) values (city ->> 'code', city ->> 'name', 'city', 0);
  insert into app.organisations (kind, name, division_code) values ('city_federation', city ->> 'federation', city ->> 'code');
  insert into app.divisions (code, name, kind, ordinal)
  select c.value ->> 'code', c.value ->> 'name', 'county', c.ordinality from jsonb_array_elements(counties) with ordinality c;
  insert into app.organisations (kind, name, division_code, ordinal)
  select 'county_federation', c.value ->> 'federation', c.value ->> 'code', c.ordinality from jsonb_array_elements(counties) with ordinality c;
  insert into app.people (account, name, role, organisation_id, password_hash)
  select a.value ->> 'account', a.value ->> 'name', a.value ->> 'role', app.city_federation(), a.value ->> 'passwordHash'
  from jsonb_array_elements(administrators) a;
  return true;
end $$;
--> statement-breakpoint
do $$
declare f text;
begin
  grant usage, create on schema app to jinguo_keeper;
  foreach f in array array[
    'next_number(text)', 'city_federation()', 'take_place(uuid, boolean)', 'free_places(uuid, text)', 'guard_move()',
    'guard_nomination()', 'hand_on(uuid, integer, uuid)', 'guard_notice()', 'account_for_sign_in(text)',
    'sign_in_failures(text, text)', 'record_sign_in(text, text, boolean)', 'open_session(uuid, bytea, interval)',
    'revoke_session(bytea)', 'person_of_session(bytea, interval)', 'set_up_open(bytea)', 'set_up(bytea, jsonb, jsonb, jsonb)'
  ] loop
    execute format('alter function app.%s owner to jinguo_keeper', f);
  end loop;
  revoke create on schema app from jinguo_keeper;
end $$;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema app to jinguo_keeper;
--> statement-breakpoint
-- What the public may read beside the copies --------------------------------------------------------------
create view pub.rounds as
  select id, year, title, basis, opens_at, closes_at, county_due, city_due, award_day, notice_days, notice_cutoff, notice_closes, resubmit_days
  from app.rounds;
--> statement-breakpoint
create view pub.divisions as select code, name, kind, ordinal from app.divisions;
--> statement-breakpoint
create view pub.holidays as select day, kind, name, provisional from app.holidays;
--> statement-breakpoint
-- Rights -----------------------------------------------------------------------------------------------------
revoke execute on all functions in schema app from public;
--> statement-breakpoint
revoke execute on all functions in schema audit from public;
--> statement-breakpoint
grant execute on function app.clock(), app.actor(), app.actor_role(), app.actor_person(), app.actor_organisation()
  to jinguo_app, jinguo_public, jinguo_log, jinguo_keeper;
--> statement-breakpoint
grant execute on function app.position_key(text, text) to jinguo_keeper;
--> statement-breakpoint
grant execute on function app.next_number(text), app.city_federation(), app.take_place(uuid, boolean), app.free_places(uuid, text),
  app.hand_on(uuid, integer, uuid), app.account_for_sign_in(text), app.sign_in_failures(text, text),
  app.record_sign_in(text, text, boolean), app.open_session(uuid, bytea, interval), app.revoke_session(bytea),
  app.person_of_session(bytea, interval), app.set_up_open(bytea), app.set_up(bytea, jsonb, jsonb, jsonb)
  to jinguo_app;
--> statement-breakpoint
grant usage on schema app, audit, pub to jinguo_app;
--> statement-breakpoint
grant usage on schema app, pub to jinguo_public;
--> statement-breakpoint
grant execute on function audit.append(text, text, uuid, jsonb) to jinguo_app;
--> statement-breakpoint
grant select on app.installation, app.divisions, app.organisations, app.people, app.sessions, app.rounds, app.rules, app.quotas,
  app.places, app.holidays, app.nominations, app.nomination_versions, app.moves, app.hands, app.meetings, app.lists, app.list_entries,
  app.sign_offs, app.notices, app.objections, app.decisions, app.collectives, app.honours, app.idempotency_keys, app.outbox
  to jinguo_app;
--> statement-breakpoint
grant insert on app.nominations, app.nomination_versions, app.moves, app.meetings, app.lists, app.list_entries, app.sign_offs,
  app.notices, app.objections, app.decisions, app.collectives, app.honours, app.idempotency_keys, app.outbox to jinguo_app;
--> statement-breakpoint
grant update (body_id, award, title, form, version, status, stage, begun, origin, submissions, receipt_number, reached_city,
  remarks, resubmit_by, updated_at) on app.nominations to jinguo_app;
--> statement-breakpoint
grant update (removed_at, removed_reason) on app.list_entries to jinguo_app;
--> statement-breakpoint
grant update (outcome, conclusion, closed_by, closed_at) on app.objections to jinguo_app;
--> statement-breakpoint
grant update (released_at) on app.decisions to jinguo_app;
--> statement-breakpoint
grant update (answer) on app.idempotency_keys to jinguo_app;
--> statement-breakpoint
grant update (sent_at, attempts) on app.outbox to jinguo_app;
--> statement-breakpoint
grant select on audit.events to jinguo_app;
--> statement-breakpoint
grant select on all tables in schema pub to jinguo_app, jinguo_public;
--> statement-breakpoint
grant insert, update on pub.collectives, pub.honours, pub.notices, pub.notice_entries to jinguo_app;
--> statement-breakpoint
-- Row-level security ---------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array[
    'app.organisations', 'app.people', 'app.sessions', 'app.sign_in_attempts', 'app.quotas', 'app.places', 'app.nominations',
    'app.nomination_versions', 'app.moves', 'app.hands', 'app.meetings', 'app.lists', 'app.list_entries', 'app.sign_offs',
    'app.notices', 'app.objections', 'app.decisions', 'app.collectives', 'app.honours', 'app.idempotency_keys', 'app.outbox',
    'pub.collectives', 'pub.honours', 'pub.notices', 'pub.notice_entries'
  ] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy kept on %s to jinguo_keeper using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
alter table audit.events enable row level security;
--> statement-breakpoint
alter table audit.events force row level security;
--> statement-breakpoint
create policy kept on audit.events to jinguo_log using (true) with check (true);
--> statement-breakpoint
create policy read_by_the_auditor on audit.events for select to jinguo_app using ((select app.actor_role()) = 'auditor');
--> statement-breakpoint
create policy unit_own on app.nominations to jinguo_app
  using ((select app.actor_role()) = 'unit' and organisation_id = (select app.actor_organisation()))
  with check ((select app.actor_role()) = 'unit' and organisation_id = (select app.actor_organisation()));
--> statement-breakpoint
create policy body_submitted on app.nominations to jinguo_app
  using ((select app.actor_role()) = 'county' and body_id = (select app.actor_organisation()) and submissions > 0)
  with check ((select app.actor_role()) = 'county' and body_id = (select app.actor_organisation()) and submissions > 0);
--> statement-breakpoint
create policy city_reached on app.nominations to jinguo_app
  using ((select app.actor_role()) in ('city', 'publication') and reached_city)
  with check ((select app.actor_role()) in ('city', 'publication') and reached_city);
--> statement-breakpoint
create policy clock_due on app.nominations to jinguo_app
  using ((select app.actor_role()) = 'clock' and status in ('on_notice', 'cleared', 'honoured'))
  with check ((select app.actor_role()) = 'clock' and status in ('cleared', 'honoured'));
--> statement-breakpoint
create policy follows_its_nomination on app.nomination_versions to jinguo_app
  using (exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy follows_its_nomination on app.moves to jinguo_app
  using (exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy follows_its_nomination on app.hands for select to jinguo_app
  using (exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy follows_its_nomination on app.places for select to jinguo_app
  using (exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy own_or_city on app.quotas for select to jinguo_app
  using (body_id = (select app.actor_organisation()) or (select app.actor_role()) in ('city', 'publication', 'admin'));
--> statement-breakpoint
create policy bodies_are_known on app.organisations for select to jinguo_app using (kind <> 'unit');
--> statement-breakpoint
create policy own_unit on app.organisations for select to jinguo_app using (id = (select app.actor_organisation()));
--> statement-breakpoint
create policy units_are_known_to_reviewers on app.organisations for select to jinguo_app
  using ((select app.actor_role()) in ('county', 'city', 'publication', 'admin'));
--> statement-breakpoint
create policy oneself on app.people for select to jinguo_app using (id = (select app.actor_person()));
--> statement-breakpoint
create policy known_to_the_administrator on app.people for select to jinguo_app using ((select app.actor_role()) = 'admin');
--> statement-breakpoint
create policy own_sessions on app.sessions for select to jinguo_app using (person_id = (select app.actor_person()));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['meetings', 'lists'] loop
    execute format($p$create policy read_on_the_city_side on app.%I for select to jinguo_app
      using ((select app.actor_role()) in ('city', 'publication', 'clock'))$p$, t);
    execute format($p$create policy made_by_the_city on app.%I for insert to jinguo_app
      with check ((select app.actor_role()) = 'city')$p$, t);
  end loop;
  foreach t in array array['sign_offs', 'notices', 'decisions'] loop
    execute format($p$create policy read_on_the_city_side on app.%I for select to jinguo_app
      using ((select app.actor_role()) in ('city', 'publication', 'clock'))$p$, t);
  end loop;
end $$;
--> statement-breakpoint
create policy read_on_the_city_side on app.list_entries for select to jinguo_app
  using ((select app.actor_role()) in ('city', 'publication', 'clock')
    or exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy made_by_the_city on app.list_entries for insert to jinguo_app with check ((select app.actor_role()) = 'city');
--> statement-breakpoint
create policy removed_with_a_reason on app.list_entries for update to jinguo_app
  using (removed_at is null and exists (select 1 from app.nominations n where n.id = nomination_id))
  with check (removed_at is not null);
--> statement-breakpoint
create policy signed_by_oneself on app.sign_offs for insert to jinguo_app
  with check ((select app.actor_role()) = 'publication' and person_id = (select app.actor_person()));
--> statement-breakpoint
create policy announced_by_publication on app.notices for insert to jinguo_app
  with check ((select app.actor_role()) = 'publication' and announced_by = (select app.actor_person()));
--> statement-breakpoint
create policy decided_by_publication on app.decisions for insert to jinguo_app
  with check ((select app.actor_role()) = 'publication' and decided_by = (select app.actor_person()));
--> statement-breakpoint
create policy released_once on app.decisions for update to jinguo_app
  using ((select app.actor_role()) in ('publication', 'clock') and released_at is null)
  with check (released_at is not null);
--> statement-breakpoint
create policy handled_by_publication on app.objections to jinguo_app
  using ((select app.actor_role()) = 'publication') with check ((select app.actor_role()) = 'publication');
--> statement-breakpoint
create policy counted_by_the_clock on app.objections for select to jinguo_app using ((select app.actor_role()) = 'clock');
--> statement-breakpoint
create policy known_on_the_desks on app.collectives for select to jinguo_app using ((select app.actor_role()) <> 'nobody');
--> statement-breakpoint
create policy registered_on_release on app.collectives for insert to jinguo_app
  with check ((select app.actor_role()) in ('publication', 'clock'));
--> statement-breakpoint
create policy known_on_the_desks on app.honours for select to jinguo_app using ((select app.actor_role()) <> 'nobody');
--> statement-breakpoint
create policy registered_on_release on app.honours for insert to jinguo_app
  with check ((select app.actor_role()) in ('publication', 'clock'));
--> statement-breakpoint
create policy own_keys on app.idempotency_keys to jinguo_app
  using (person_id = (select app.actor_person())) with check (person_id = (select app.actor_person()));
--> statement-breakpoint
create policy put_in_by_anyone_acting on app.outbox for insert to jinguo_app with check ((select app.actor_role()) <> 'nobody');
--> statement-breakpoint
create policy sent_by_the_clock on app.outbox to jinguo_app
  using ((select app.actor_role()) in ('clock', 'admin')) with check ((select app.actor_role()) = 'clock');
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['collectives', 'honours', 'notices', 'notice_entries'] loop
    execute format('create policy read_on_the_desks on pub.%I for select to jinguo_app using (true)', t);
    execute format($p$create policy copied_on_release on pub.%I for insert to jinguo_app
      with check ((select app.actor_role()) in ('publication', 'clock'))$p$, t);
    execute format($p$create policy kept_up_to_date on pub.%I for update to jinguo_app
      using ((select app.actor_role()) in ('publication', 'clock')) with check (true)$p$, t);
  end loop;
end $$;
--> statement-breakpoint
create policy released on pub.collectives for select to jinguo_public using (publish_at <= (select app.clock()));
--> statement-breakpoint
create policy released on pub.honours for select to jinguo_public using (publish_at <= (select app.clock()));
--> statement-breakpoint
create policy announced on pub.notices for select to jinguo_public using (announced_at <= (select app.clock()));
--> statement-breakpoint
create policy announced on pub.notice_entries for select to jinguo_public
  using (exists (select 1 from pub.notices n where n.id = notice_id));

-- Files of a nomination are at most 200 MB together, and are neither changed nor brought back.
create function app.guard_attachment() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  total bigint;
begin
  perform 1 from app.nominations n where n.id = new.nomination_id for update;
  select coalesce(sum(a.size), 0) into total from app.attachments a
  where a.nomination_id = new.nomination_id and a.removed_at is null;
  if total + new.size > 209715200 then
    raise exception 'the files of a nomination are at most 200 MB together' using errcode = '23514', constraint = 'files_of_a_nomination_fit';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger an_attachment_is_guarded before insert on app.attachments for each row execute function app.guard_attachment();
--> statement-breakpoint
-- Digests of the deeds of other units' submissions of a round, for the comparison that only reviewers see the outcome of.
create function app.deeds_of_round(nomination uuid) returns table (id uuid, deeds text)
language sql stable security definer set search_path = '' as $$
  select distinct on (v.nomination_id) v.nomination_id, v.form ->> 'deeds'
  from app.nomination_versions v
  join app.nominations n on n.id = v.nomination_id
  join app.nominations own on own.id = deeds_of_round.nomination
  where n.round_id = own.round_id and n.id <> own.id and n.organisation_id <> own.organisation_id and n.status <> 'withdrawn'
  order by v.nomination_id, v.number desc
$$;
--> statement-breakpoint
-- The other nomination of the same collective, award and round, if there is one, and whose it is; never its content.
create function app.duplicate_of(nomination uuid, wanted_award text, full_name text, credit_code text) returns table (id uuid, organisation_name text)
language sql stable security definer set search_path = '' as $$
  select n.id, o.name
  from app.nominations n
  join app.nominations own on own.id = duplicate_of.nomination
  join app.organisations o on o.id = n.organisation_id
  where n.round_id = own.round_id and n.id <> own.id and n.award = duplicate_of.wanted_award and n.submissions > 0
    and n.status not in ('withdrawn', 'declined')
    and (n.title = duplicate_of.full_name or (duplicate_of.credit_code <> '' and n.form ->> 'noOwnCode' = 'false'
      and upper(regexp_replace(normalize(n.form ->> 'creditCode', nfkc), '\s', '', 'g')) = duplicate_of.credit_code))
  order by n.organisation_id = own.organisation_id desc, n.id
  limit 1
$$;
--> statement-breakpoint
-- Drafts of the newest round that name this body and were never submitted: no more than whose they are, what they are called and
-- until when they may come late.
create function app.drafts_for_body() returns table (id uuid, title text, organisation_name text, late_until timestamptz)
language sql stable security definer set search_path = '' as $$
  select n.id, n.title, o.name,
    (select l.until from app.late_passes l where l.nomination_id = n.id order by l.given_at desc, l.until desc limit 1)
  from app.nominations n join app.organisations o on o.id = n.organisation_id
  where app.actor_role() = 'county' and n.body_id = app.actor_organisation() and n.status = 'draft' and n.submissions = 0
    and n.round_id = (select r.id from app.rounds r order by r.year desc limit 1)
  order by o.name, n.title
$$;
--> statement-breakpoint
-- Gives a late pass to a nomination of this body's, submitted or not; only its body may.
-- The organisation that the pass was given to, and what its collective is called; null where it was not given.
create function app.give_late_pass(nomination uuid, until timestamptz, reason text, out organisation uuid, out title text)
language plpgsql security definer set search_path = '' as $$
begin
  insert into app.late_passes (nomination_id, until, reason, given_by, given_at)
  select n.id, give_late_pass.until, give_late_pass.reason, app.actor_person(), app.clock()
  from app.nominations n
  where n.id = give_late_pass.nomination and app.actor_role() = 'county' and n.body_id = app.actor_organisation()
    and n.status in ('draft', 'returned');
  if found then
    select n.organisation_id, n.title into organisation, title from app.nominations n where n.id = give_late_pass.nomination;
  end if;
end $$;
--> statement-breakpoint
-- What goes out is tried again after a while, and says why it has not.
-- Tells an organisation something, in the application and to each address of its people; anybody who acts may tell,
-- only the organisation reads.
create function app.notify_organisation(organisation uuid, nomination uuid, topic text, subject text, said text) returns void
language sql security definer set search_path = '' as $$
  insert into app.notifications (organisation_id, nomination_id, topic, text, at)
  select organisation, nomination, notify_organisation.topic, said, app.clock()
  where app.actor_role() <> 'nobody';
  insert into app.outbox (topic, payload)
  select 'notification.' || notify_organisation.topic,
    jsonb_build_object('nominationId', nomination, 'to', a.email, 'subject', notify_organisation.subject, 'text', said)
  from (select distinct p.email from app.people p
    where p.organisation_id = organisation and p.email is not null and p.disabled_at is null) a
  where app.actor_role() <> 'nobody'
$$;
--> statement-breakpoint
do $$
declare f text;
begin
  grant create on schema app to jinguo_keeper;
  foreach f in array array['guard_attachment()', 'deeds_of_round(uuid)', 'duplicate_of(uuid, text, text, text)', 'notify_organisation(uuid, uuid, text, text, text)',
    'drafts_for_body()', 'give_late_pass(uuid, timestamptz, text)'] loop
    execute format('alter function app.%s owner to jinguo_keeper', f);
    execute format('revoke execute on function app.%s from public', f);
  end loop;
  revoke create on schema app from jinguo_keeper;
end $$;
--> statement-breakpoint
grant execute on function app.deeds_of_round(uuid), app.duplicate_of(uuid, text, text, text), app.notify_organisation(uuid, uuid, text, text, text),
  app.drafts_for_body(), app.give_late_pass(uuid, timestamptz, text) to jinguo_app;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['attachments', 'uploads', 'late_passes', 'similarities', 'editors', 'notifications'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('grant select, insert, update, delete on app.%I to jinguo_keeper', t);
    execute format('create policy kept on app.%I to jinguo_keeper using (true) with check (true)', t);
    execute format('grant select on app.%I to jinguo_app', t);
  end loop;
end $$;
--> statement-breakpoint
grant insert on app.attachments, app.uploads, app.similarities, app.editors to jinguo_app;
--> statement-breakpoint
grant update (removed_at, honour_row) on app.attachments to jinguo_app;
--> statement-breakpoint
grant update (received, ended_at, honour_row) on app.uploads to jinguo_app;
--> statement-breakpoint
grant update (section, seen_at) on app.editors to jinguo_app;
--> statement-breakpoint
grant update (read_at) on app.notifications to jinguo_app;
--> statement-breakpoint
grant update (due_at, failure) on app.outbox to jinguo_app;
--> statement-breakpoint
create policy follows_its_nomination on app.attachments for select to jinguo_app
  using (exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy put_in_by_who_fills_in on app.attachments for insert to jinguo_app
  with check ((select app.actor_role()) in ('unit', 'county') and uploaded_by = (select app.actor_person())
    and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy removed_by_who_fills_in on app.attachments for update to jinguo_app
  using ((select app.actor_role()) in ('unit', 'county') and removed_at is null
    and exists (select 1 from app.nominations n where n.id = nomination_id))
  with check (removed_at is not null);
--> statement-breakpoint
create policy arranged_by_who_fills_in on app.attachments for update to jinguo_app
  using ((select app.actor_role()) in ('unit', 'county') and removed_at is null and slot = 'certificate'
    and exists (select 1 from app.nominations n where n.id = nomination_id))
  with check (removed_at is null and slot = 'certificate');
--> statement-breakpoint
create policy own_uploads on app.uploads to jinguo_app
  using (person_id = (select app.actor_person()))
  with check (person_id = (select app.actor_person()) and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy follows_its_nomination on app.late_passes for select to jinguo_app
  using (exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy seen_by_reviewers on app.similarities for select to jinguo_app
  using ((select app.actor_role()) in ('county', 'city', 'publication') and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy found_on_submission on app.similarities for insert to jinguo_app
  with check ((select app.actor_role()) in ('unit', 'county') and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy follows_its_nomination on app.editors to jinguo_app
  using (exists (select 1 from app.nominations n where n.id = nomination_id))
  with check (person_id = (select app.actor_person()) and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy own_notifications on app.notifications to jinguo_app
  using (organisation_id = (select app.actor_organisation())) with check (organisation_id = (select app.actor_organisation()));

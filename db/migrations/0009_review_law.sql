-- What the queue shows of nominations that were submitted before it kept columns for it.
alter table app.nominations disable trigger a_nomination_is_guarded;
--> statement-breakpoint
update app.nominations n set submitted_title = btrim(v.form ->> 'fullName'), submitted_at = v.submitted_at
from app.nomination_versions v where v.nomination_id = n.id and v.number = n.submissions;
--> statement-breakpoint
alter table app.nominations enable trigger a_nomination_is_guarded;
--> statement-breakpoint
create or replace view pub.rounds as
  select id, year, title, basis, opens_at, closes_at, county_due, city_due, award_day, notice_days, notice_cutoff, notice_closes, resubmit_days,
    review_days
  from app.rounds;
--> statement-breakpoint
grant update (submitted_title, submitted_at, verdicts, doubts, women_share, women_short, review_by) on app.nominations to jinguo_app;
--> statement-breakpoint
-- Recusal: for the person a nomination does not exist. ---------------------------------------------------------
-- The nominations that who acts has declared to keep out of, and the organisations that they come from.
create function app.recused_from() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(r.nomination_id), '{}') from app.recusals r where r.person_id = app.actor_person()
$$;
--> statement-breakpoint
create function app.comes_from() returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(a.organisation_id), '{}') from app.affiliations a
  where a.person_id = app.actor_person() and app.actor_role() <> 'unit'
$$;
--> statement-breakpoint
-- Whether this nomination does not exist for this person.
create function app.is_kept_from(nomination uuid, person uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.recusals r where r.nomination_id = nomination and r.person_id = person)
    or exists (select 1 from app.affiliations a
      join app.nominations n on n.organisation_id = a.organisation_id
        or (n.body_id = a.organisation_id and exists (select 1 from app.people p where p.id = person and p.role = 'judge'))
      join app.people p on p.id = a.person_id and p.role <> 'unit'
      where a.person_id = person and n.id = nomination)
$$;
--> statement-breakpoint
create policy kept_from_who_is_recused on app.nominations as restrictive to jinguo_app
  using (id <> all ((select app.recused_from())::uuid[]) and organisation_id <> all ((select app.comes_from())::uuid[]))
  with check (true);
--> statement-breakpoint
create policy kept_from_who_is_recused on app.notifications as restrictive to jinguo_app
  using (nomination_id is null or not app.is_kept_from(nomination_id, (select app.actor_person())));
--> statement-breakpoint
create policy kept_from_who_is_recused on app.similarities as restrictive to jinguo_app
  using (not app.is_kept_from(other_id, (select app.actor_person()))) with check (true);
--> statement-breakpoint
create policy kept_from_who_is_recused on app.list_entries as restrictive to jinguo_app
  using (not app.is_kept_from(nomination_id, (select app.actor_person()))) with check (true);
--> statement-breakpoint
create policy kept_from_who_is_recused on app.objections as restrictive to jinguo_app
  using (nomination_id is null or not app.is_kept_from(nomination_id, (select app.actor_person()))) with check (true);
--> statement-breakpoint
-- A list names its collectives in one text: who is kept from one of them neither sees it at the desk nor acts on it.
create function app.list_is_kept_from_actor(list uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.list_entries e where e.list_id = list and app.is_kept_from(e.nomination_id, app.actor_person()))
$$;
--> statement-breakpoint
create policy kept_from_who_is_recused on app.lists as restrictive to jinguo_app
  using (not app.list_is_kept_from_actor(id)) with check (true);
--> statement-breakpoint
-- Places that nominations hold which the actor is kept from: a count that does not show them leaves them out.
create function app.hidden_places(round uuid, body uuid, wanted_award text) returns integer
language sql stable security definer set search_path = '' as $$
  select count(*)::integer from (
      select r.nomination_id from app.recusals r where r.person_id = app.actor_person()
      union
      select n.id from app.affiliations a join app.people q on q.id = a.person_id and q.role <> 'unit'
      join app.nominations n on n.organisation_id = a.organisation_id
      where a.person_id = app.actor_person()
      union
      select n.id from app.affiliations a join app.people q on q.id = a.person_id and q.role = 'judge'
      join app.nominations n on n.body_id = a.organisation_id
      where a.person_id = app.actor_person()) kept
  join app.places p on p.nomination_id = kept.nomination_id and p.body_id = body
  where p.round_id = round and p.award = wanted_award
$$;
--> statement-breakpoint
-- Declares that a reviewer, oneself or a colleague of the same office, keeps out of a nomination that the office has.
create function app.declare_recusal(nomination uuid, person uuid, reason text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  insert into app.recusals (nomination_id, person_id, reason, declared_by, declared_at)
  select n.id, p.id, declare_recusal.reason, app.actor_person(), app.clock()
  from app.nominations n, app.people p
  where n.id = nomination and p.id = person and p.role = app.actor_role() and p.organisation_id = app.actor_organisation()
    and not app.is_kept_from(n.id, app.actor_person())
    and ((app.actor_role() = 'county' and n.body_id = app.actor_organisation() and n.submissions > 0)
      or (app.actor_role() in ('city', 'publication') and n.reached_city))
  on conflict do nothing;
  return found;
end $$;
--> statement-breakpoint
-- A colleague lifts a recusal that was declared by mistake, and says why; who is recused cannot.
create function app.lift_recusal(nomination uuid, person uuid, reason text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  with lifted as (
    delete from app.recusals r using app.people p
    where r.nomination_id = nomination and r.person_id = person and p.id = person and person <> app.actor_person()
      and p.role = app.actor_role() and p.organisation_id = app.actor_organisation()
      and app.actor_role() in ('county', 'city', 'publication')
      and not app.is_kept_from(nomination, app.actor_person())
    returning r.*
  )
  insert into app.lifted_recusals
    (nomination_id, person_id, number, reason, declared_by, declared_at, lifted_reason, lifted_by, lifted_at)
  select l.nomination_id, l.person_id,
    (select count(*) + 1 from app.lifted_recusals e where e.nomination_id = l.nomination_id and e.person_id = l.person_id),
    l.reason, l.declared_by, l.declared_at, lift_recusal.reason, app.actor_person(), app.clock()
  from lifted l;
  return found;
end $$;
--> statement-breakpoint
-- Who is kept from a nomination neither gives it a place nor takes one from it.
create function app.guard_place() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  nomination uuid := case tg_op when 'DELETE' then (to_jsonb(old) ->> 'nomination_id')::uuid
    else (to_jsonb(new) ->> 'nomination_id')::uuid end;
begin
  if app.is_kept_from(nomination, app.actor_person()) then
    raise exception 'this place is kept from you' using errcode = '42501';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger a_place_is_guarded before insert or delete on app.places for each row execute function app.guard_place();
--> statement-breakpoint
-- The reviewers of one's own office.
create function app.colleagues() returns table (id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select p.id, p.name from app.people p
  where p.role = app.actor_role() and p.organisation_id = app.actor_organisation() and p.disabled_at is null
    and app.actor_role() in ('county', 'city', 'publication')
  order by p.name
$$;
--> statement-breakpoint
-- Who is kept from a nomination is not told of it either.
create or replace function app.notify_organisation(organisation uuid, nomination uuid, topic text, subject text, said text) returns void
language sql security definer set search_path = '' as $$
  insert into app.notifications (organisation_id, nomination_id, topic, text, at)
  select organisation, nomination, notify_organisation.topic, said, app.clock()
  where app.actor_role() <> 'nobody';
  insert into app.outbox (topic, payload)
  select 'notification.' || notify_organisation.topic,
    jsonb_build_object('nominationId', nomination, 'to', a.email, 'subject', notify_organisation.subject, 'text', said)
  from (select distinct p.email from app.people p
    where p.organisation_id = organisation and p.email is not null and p.disabled_at is null
      and not app.is_kept_from(nomination, p.id)) a
  where app.actor_role() <> 'nobody'
$$;
--> statement-breakpoint
-- How many addresses a telling of a nomination goes to: its unit's, its body's, or those of a body that it may be handed on to.
create function app.addresses_of(organisation uuid, nomination uuid) returns integer
language sql stable security definer set search_path = '' as $$
  select count(distinct p.email)::integer
  from app.nominations n join app.organisations o on o.id = organisation
  join app.people p on p.organisation_id = o.id and p.email is not null and p.disabled_at is null
  where n.id = nomination and not app.is_kept_from(n.id, app.actor_person()) and not app.is_kept_from(n.id, p.id)
    and (app.actor_role() = 'county' and n.body_id = app.actor_organisation() and n.submissions > 0
      or app.actor_role() = 'city' and n.reached_city)
    and (o.id in (n.organisation_id, n.body_id)
      or app.actor_role() = 'county' and o.kind in ('county_federation', 'system'))
$$;
--> statement-breakpoint
create or replace function app.drafts_for_body() returns table (id uuid, title text, organisation_name text, late_until timestamptz)
language sql stable security definer set search_path = '' as $$
  select n.id, n.title, o.name,
    (select l.until from app.late_passes l where l.nomination_id = n.id order by l.given_at desc, l.until desc limit 1)
  from app.nominations n join app.organisations o on o.id = n.organisation_id
  where app.actor_role() = 'county' and n.body_id = app.actor_organisation() and n.status = 'draft' and n.submissions = 0
    and n.round_id = (select r.id from app.rounds r order by r.year desc limit 1)
    and not app.is_kept_from(n.id, app.actor_person())
  order by o.name, n.title
$$;
--> statement-breakpoint
create or replace function app.give_late_pass(nomination uuid, until timestamptz, reason text, out organisation uuid, out title text)
language plpgsql security definer set search_path = '' as $$
begin
  insert into app.late_passes (nomination_id, until, reason, given_by, given_at)
  select n.id, give_late_pass.until, give_late_pass.reason, app.actor_person(), app.clock()
  from app.nominations n
  where n.id = give_late_pass.nomination and app.actor_role() = 'county' and n.body_id = app.actor_organisation()
    and n.status in ('draft', 'returned') and not app.is_kept_from(n.id, app.actor_person());
  if found then
    select n.organisation_id, n.title into organisation, title from app.nominations n where n.id = give_late_pass.nomination;
  end if;
end $$;
--> statement-breakpoint
-- Consultation -------------------------------------------------------------------------------------------------
-- The departments without whose answer this person cannot recommend a nomination to the city: asked and silent or against it and
-- not overridden by somebody else, or required and never asked. The last letter to a department counts.
create function app.consultations_missing(nomination uuid, person uuid) returns table (department text, why text)
language sql stable security definer set search_path = '' as $$
  with n as (
    select n.id, n.round_id, n.body_id, v.form ->> 'unitNature' as nature
    from app.nominations n join app.nomination_versions v on v.nomination_id = n.id and v.number = n.submissions
    where n.id = nomination
  ), asked as (
    select distinct on (c.department) c.department, i.required, i.answer, i.overridden_by
    from n join app.consultations c on c.body_id = n.body_id and c.round_id = n.round_id
    join app.consultation_items i on i.consultation_id = c.id and i.nomination_id = n.id
    order by c.department, c.asked_at desc, c.number desc
  )
  select a.department, case when a.answer is null then 'silent' else 'against' end
  from asked a
  where (a.answer = 'disagree' or (a.required and a.answer is null))
    and (a.overridden_by is null or a.overridden_by = person)
  union all
  select t.department, 'not_asked'
  from n join app.consultation_templates t on t.round_id = n.round_id and t.unit_nature = n.nature and t.required
  where not exists (select 1 from asked a where a.department = t.department)
  order by 1
$$;
--> statement-breakpoint
create function app.guard_recommendation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select 1 from app.consultations_missing(new.nomination_id, new.person_id)) then
    raise exception 'a department has not answered or does not agree' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_recommendation_is_guarded before insert on app.moves for each row when (new.verb = 'recommend')
  execute function app.guard_recommendation();
--> statement-breakpoint
-- What a department needs to see of the letter that its link is for, and no more.
create function app.consultation_by_link(token bytea) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'id', c.id, 'department', c.department, 'bodyName', b.name, 'year', r.year, 'number', c.number,
    'askedAt', c.asked_at, 'dueOn', c.due_on, 'answeredAt', c.answered_at, 'answeredBy', c.answered_by,
    'items', (select jsonb_agg(jsonb_build_object(
        'nominationId', i.nomination_id, 'title', btrim(v.form ->> 'fullName'), 'award', n.award, 'unitName', o.name,
        'creditCode', case when v.form ->> 'noOwnCode' = 'true' then null else v.form ->> 'creditCode' end,
        'unitNature', v.form ->> 'unitNature', 'answer', i.answer, 'reason', i.reason) order by btrim(v.form ->> 'fullName'), n.id)
      from app.consultation_items i join app.nominations n on n.id = i.nomination_id
      join app.organisations o on o.id = n.organisation_id
      join app.nomination_versions v on v.nomination_id = n.id and v.number = n.submissions
      where i.consultation_id = c.id and n.status not in ('withdrawn'))
  )
  from app.consultations c join app.organisations b on b.id = c.body_id join app.rounds r on r.id = c.round_id
  where c.token_hash = token
$$;
--> statement-breakpoint
-- Takes a department's answers once: `ok` with the letter's id, or `used`, `expired`, `unknown`, `incomplete`.
create function app.answer_consultation(token bytea, answerer text, answers jsonb, reply jsonb, out outcome text, out consultation uuid)
language plpgsql security definer set search_path = '' as $$
declare
  c app.consultations;
begin
  if app.actor_role() <> 'department' then
    raise exception 'a department answers' using errcode = '42501';
  end if;
  select * into c from app.consultations where token_hash = token for update;
  if not found then
    outcome := 'unknown';
    return;
  end if;
  if c.answered_at is not null then
    outcome := 'used';
    return;
  end if;
  if app.clock() >= ((c.due_on + 1)::timestamp at time zone 'Asia/Shanghai') then
    outcome := 'expired';
    return;
  end if;
  if exists (select 1 from app.consultation_items i join app.nominations n on n.id = i.nomination_id
    where i.consultation_id = c.id and n.status <> 'withdrawn'
      and not exists (select 1 from jsonb_to_recordset(answers) as a("nominationId" uuid) where a."nominationId" = i.nomination_id)) then
    outcome := 'incomplete';
    return;
  end if;
  update app.consultation_items i set answer = a.answer, reason = coalesce(a.reason, '')
  from jsonb_to_recordset(answers) as a("nominationId" uuid, answer text, reason text)
  where i.consultation_id = c.id and i.nomination_id = a."nominationId";
  update app.consultations set answered_at = app.clock(), answered_by = answerer,
    reply_name = reply ->> 'name', reply_size = (reply ->> 'size')::integer, reply_media_type = reply ->> 'mediaType',
    reply_sha256 = decode(reply ->> 'sha256', 'hex')
  where id = c.id;
  outcome := 'ok';
  consultation := c.id;
end $$;
--> statement-breakpoint
-- Whether nothing that this letter asks about is kept from who acts: what it says or is answered with is one text.
create function app.letter_is_whole(letter uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select not exists (select 1 from app.consultation_items i
    where i.consultation_id = letter and app.is_kept_from(i.nomination_id, app.actor_person()))
$$;
--> statement-breakpoint
-- Tells a body of a letter of its own; who is kept from all that the letter is about is not told.
create function app.notify_of_consultation(letter uuid, topic text, subject text, said text) returns void
language sql security definer set search_path = '' as $$
  insert into app.notifications (organisation_id, nomination_id, topic, text, at)
  select c.body_id,
    (select min(i.nomination_id::text)::uuid from app.consultation_items i where i.consultation_id = c.id having count(*) = 1),
    notify_of_consultation.topic, said, app.clock()
  from app.consultations c
  where c.id = letter
    and (app.actor_role() in ('department', 'clock') or app.actor_role() = 'county' and c.body_id = app.actor_organisation());
  insert into app.outbox (topic, payload)
  select 'notification.' || notify_of_consultation.topic, jsonb_build_object('to', a.email, 'subject', subject, 'text', said)
  from (select distinct p.email from app.consultations c join app.people p on p.organisation_id = c.body_id
    where c.id = letter and p.email is not null and p.disabled_at is null
      and (app.actor_role() in ('department', 'clock') or app.actor_role() = 'county' and c.body_id = app.actor_organisation())
      and exists (select 1 from app.consultation_items i
        where i.consultation_id = c.id and not app.is_kept_from(i.nomination_id, p.id))) a
$$;
--> statement-breakpoint
-- An override is somebody's own, of a letter of their body, and stays.
create function app.guard_override() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.overridden_by is distinct from old.overridden_by
    and (old.overridden_by is not null or new.overridden_by is distinct from app.actor_person()) then
    raise exception 'an override is one''s own and stays' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger an_override_is_guarded before update on app.consultation_items for each row execute function app.guard_override();
--> statement-breakpoint
-- A change of an order in which something was moved that is kept from who looks is not told in part.
create function app.order_is_kept_from_actor(change integer) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.rank_moves m where m.event = change and app.is_kept_from(m.nomination_id, app.actor_person()))
$$;
--> statement-breakpoint
-- Judges ---------------------------------------------------------------------------------------------------------
-- A judge never judges a nomination of where they come from, nor one they keep out of, and only what the city has in review.
create function app.guard_assignment() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.is_kept_from(new.nomination_id, new.person_id) then
    raise exception 'a judge never judges where they come from' using errcode = '42501';
  end if;
  perform 1 from app.evaluations e join app.nominations n on n.round_id = e.round_id and n.award = e.award
  where e.id = new.evaluation_id and e.closed_at is null and n.id = new.nomination_id and n.status = 'in_review' and n.stage = 'city';
  if not found then
    raise exception 'judges score what the city has in review' using errcode = '42501';
  end if;
  perform 1 from app.judges j where j.evaluation_id = new.evaluation_id and j.person_id = new.person_id and j.released_at is null for share;
  if not found then
    raise exception 'this judge no longer scores' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger an_assignment_is_guarded before insert on app.assignments for each row execute function app.guard_assignment();
--> statement-breakpoint
-- An assignment is settled once, while its evaluation is open and before it is due; scored, it has points for every item.
create function app.guard_settling() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from app.evaluations e where e.id = new.evaluation_id and e.closed_at is null and e.due_at > app.clock();
  if not found or old.state <> 'assigned' then
    raise exception 'this scoring is over' using errcode = '42501';
  end if;
  if new.state = 'scored' and exists (select 1 from app.rubric_items i where i.evaluation_id = new.evaluation_id
    and not exists (select 1 from app.scores s where s.evaluation_id = i.evaluation_id and s.nomination_id = new.nomination_id
      and s.person_id = new.person_id and s.item = i.ordinal)) then
    raise exception 'a score has points for every item' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger settling_is_guarded before update on app.assignments for each row execute function app.guard_settling();
--> statement-breakpoint
-- Points are within their item, and stand still once the score is in, the evaluation is closed or its time is over.
create function app.guard_score() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from app.assignments a join app.evaluations e on e.id = a.evaluation_id
  join app.rubric_items i on i.evaluation_id = e.id and i.ordinal = new.item
  where a.evaluation_id = new.evaluation_id and a.nomination_id = new.nomination_id and a.person_id = new.person_id
    and a.state = 'assigned' and e.closed_at is null and e.due_at > app.clock() and new.points <= i.most;
  if not found then
    raise exception 'these points cannot be given' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_score_is_guarded before insert or update on app.scores for each row execute function app.guard_score();
--> statement-breakpoint
-- Whether the judge who acts has scored this nomination, or no longer will: until then colleagues' scores are hidden.
create function app.has_settled(evaluation uuid, nomination uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.assignments a where a.evaluation_id = evaluation and a.nomination_id = nomination
    and a.person_id = app.actor_person() and a.state = 'scored')
$$;
--> statement-breakpoint
-- The nominations a judge has to score, each as it was last submitted.
create function app.cases_for_judge() returns table (
  evaluation_id uuid, nomination_id uuid, award text, receipt_number text, body_name text, submission smallint, form jsonb
) language sql stable security definer set search_path = '' as $$
  select a.evaluation_id, n.id, n.award, n.receipt_number, b.name, n.submissions, v.form
  from app.assignments a join app.nominations n on n.id = a.nomination_id
  join app.organisations b on b.id = n.body_id
  join app.nomination_versions v on v.nomination_id = n.id and v.number = n.submissions
  where app.actor_role() = 'judge' and a.person_id = app.actor_person() and a.state <> 'recused' and n.status = 'in_review'
    and not app.is_kept_from(n.id, a.person_id)
$$;
--> statement-breakpoint
-- The pictures and proofs of a nomination that the judge who acts has to score.
create function app.files_for_judge(nomination uuid) returns table (
  id uuid, slot text, name text, media_type text, size integer, sha256 bytea, has_thumbnail boolean
) language sql stable security definer set search_path = '' as $$
  select f.id, f.slot, f.name, f.media_type, f.size, f.sha256, f.has_thumbnail
  from app.attachments f
  where f.nomination_id = nomination and f.removed_at is null and f.slot in ('certificate', 'photo', 'other')
    and exists (select 1 from app.cases_for_judge() c where c.nomination_id = nomination)
  order by f.uploaded_at, f.id
$$;
--> statement-breakpoint
-- A judge keeps out of a nomination: afterwards it does not exist for them.
create function app.recuse_as_judge(evaluation uuid, nomination uuid, reason text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update app.assignments a set state = 'recused', reason = recuse_as_judge.reason, settled_at = app.clock()
  where a.evaluation_id = evaluation and a.nomination_id = nomination and a.person_id = app.actor_person() and a.state = 'assigned'
    and app.actor_role() = 'judge';
  if not found then
    return false;
  end if;
  insert into app.recusals (nomination_id, person_id, reason, declared_by, declared_at)
  values (nomination, app.actor_person(), recuse_as_judge.reason, app.actor_person(), app.clock()) on conflict do nothing;
  return true;
end $$;
--> statement-breakpoint
create function app.judge_accounts() returns table (id uuid, name text, account text, email text, affiliations jsonb)
language sql stable security definer set search_path = '' as $$
  select p.id, p.name, p.account, p.email,
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name)
      from app.affiliations a join app.organisations o on o.id = a.organisation_id where a.person_id = p.id), '[]')
  from app.people p
  where app.actor_role() = 'city' and p.role = 'judge' and p.disabled_at is null
  order by p.name, p.account
$$;
--> statement-breakpoint
-- Makes an account for a judge that only links open; null where the account's name is taken.
create function app.invite_judge(account text, name text, email text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  made uuid;
begin
  if app.actor_role() <> 'city' then
    raise exception 'the city invites judges' using errcode = '42501';
  end if;
  insert into app.people (account, name, role, organisation_id, password_hash, email)
  values (invite_judge.account, invite_judge.name, 'judge', null, '!', nullif(invite_judge.email, ''))
  on conflict do nothing returning id into made;
  return made;
end $$;
--> statement-breakpoint
-- Says where a judge comes from; the city does, or a reviewer of oneself.
create function app.add_affiliation(person uuid, organisation uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  insert into app.affiliations (person_id, organisation_id)
  select p.id, o.id from app.people p, app.organisations o
  where p.id = person and o.id = organisation
    and ((app.actor_role() = 'city' and p.role = 'judge')
      or (p.id = app.actor_person() and p.role in ('county', 'city', 'publication', 'judge')))
  on conflict do nothing;
  return found;
end $$;
--> statement-breakpoint
-- Takes back where somebody comes from: the city does for a judge, a colleague for a reviewer; nobody does for oneself.
create function app.remove_affiliation(person uuid, organisation uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  delete from app.affiliations a using app.people p
  where a.person_id = person and a.organisation_id = organisation and p.id = person
    and ((p.role = 'judge' and app.actor_role() = 'city')
      or (p.id <> app.actor_person() and p.role = app.actor_role() and p.organisation_id = app.actor_organisation()
        and app.actor_role() in ('county', 'city', 'publication')));
  return found;
end $$;
--> statement-breakpoint
-- A judge is given nothing more, and what they have not settled goes back to be spread again.
create function app.release_judge(evaluation uuid, person uuid, reason text) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  given_back integer;
begin
  update app.judges j set released_at = app.clock()
  where j.evaluation_id = evaluation and j.person_id = person and j.released_at is null and app.actor_role() = 'city';
  if not found then
    return null;
  end if;
  update app.assignments a set state = 'abstained', reason = release_judge.reason, settled_at = app.clock()
  where a.evaluation_id = evaluation and a.person_id = person and a.state = 'assigned';
  get diagnostics given_back = row_count;
  return given_back;
end $$;
--> statement-breakpoint
-- Takes back an evaluation of which nothing has been given to a judge.
create function app.discard_evaluation(evaluation uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if app.actor_role() <> 'city' or exists (select 1 from app.assignments a where a.evaluation_id = evaluation) then
    return false;
  end if;
  delete from app.judges j where j.evaluation_id = evaluation;
  delete from app.rubric_items i where i.evaluation_id = evaluation;
  delete from app.evaluations e where e.id = evaluation;
  return found;
end $$;
--> statement-breakpoint
-- Makes a link for a judge, by the city or by the judge who is signed in; links of theirs that were not used are over.
create function app.make_judge_link(token bytea, person uuid, lifetime interval) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from app.people p
  where p.id = person and p.role = 'judge' and p.disabled_at is null and (app.actor_role() = 'city' or p.id = app.actor_person());
  if not found then
    return false;
  end if;
  update app.judge_links l set expires_at = clock_timestamp()
  where l.person_id = person and l.used_at is null and l.expires_at > clock_timestamp();
  insert into app.judge_links (token_hash, person_id, expires_at) values (token, person, clock_timestamp() + lifetime);
  return true;
end $$;
--> statement-breakpoint
-- How a link stands: open, used or expired; null where it is unknown.
create function app.judge_link_state(link bytea) returns text language sql stable security definer set search_path = '' as $$
  select case when l.used_at is not null then 'used'
    when l.expires_at <= clock_timestamp() or p.disabled_at is not null then 'expired' else 'open' end
  from app.judge_links l join app.people p on p.id = l.person_id where l.token_hash = link
$$;
--> statement-breakpoint
-- Opens a session by an unused link; null where it is used, expired or unknown.
create function app.open_session_by_link(link bytea, token bytea, lifetime interval) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  whose uuid;
begin
  update app.judge_links l set used_at = clock_timestamp()
  from app.people p
  where l.token_hash = link and l.used_at is null and l.expires_at > clock_timestamp()
    and p.id = l.person_id and p.disabled_at is null
  returning l.person_id into whose;
  if whose is not null then
    insert into app.sessions (person_id, token_hash, expires_at) values (whose, token, clock_timestamp() + lifetime);
  end if;
  return whose;
end $$;
--> statement-breakpoint
-- Deciding meetings ---------------------------------------------------------------------------------------------
-- What a closed meeting was stays as it was.
create function app.guard_agenda() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  agenda uuid := case when tg_table_name = 'agendas' then (to_jsonb(old) ->> 'id')::uuid
    else (to_jsonb(new) ->> 'agenda_id')::uuid end;
begin
  perform 1 from app.agendas a where a.id = agenda and a.closed_at is null for share;
  if not found then
    raise exception 'a closed meeting stays as it was' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger an_agenda_is_guarded before update on app.agendas for each row execute function app.guard_agenda();
--> statement-breakpoint
create trigger members_are_guarded before insert or update on app.agenda_members for each row execute function app.guard_agenda();
--> statement-breakpoint
create trigger items_are_guarded before insert or update on app.agenda_items for each row execute function app.guard_agenda();
--> statement-breakpoint
create trigger ballots_are_guarded before insert or update on app.ballots for each row execute function app.guard_agenda();
--> statement-breakpoint
-- An item is adopted by the votes of a quorum, and exactly when more than half of those who count are for it.
create function app.guard_vote() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  a app.agendas;
  here integer;
  everybody integer;
begin
  if new.adopted is null then
    return new;
  end if;
  select * into strict a from app.agendas where id = new.agenda_id;
  select count(*) filter (where m.present), count(*) into here, everybody from app.agenda_members m where m.agenda_id = a.id;
  if here < a.quorum then
    raise exception 'there is no quorum' using errcode = '42501';
  end if;
  if new.yes + new.no + new.abstain > here then
    raise exception 'more votes than members present' using errcode = '42501';
  end if;
  if new.adopted <> (new.yes * 2 > case a.majority_of when 'present' then here else everybody end) then
    raise exception 'the votes say otherwise' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_vote_is_guarded before insert or update on app.agenda_items for each row execute function app.guard_vote();
--> statement-breakpoint
-- A meeting with an agenda decides exactly what the agenda adopted, at the submissions it had before it.
create function app.guard_closing() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select 1 from app.agenda_items i where i.agenda_id = new.id and i.removed_at is null and i.adopted is null) then
    raise exception 'an item is not decided' using errcode = '42501';
  end if;
  if exists (
    select 1 from app.agenda_items i,
      (select count(*) filter (where m.present) as here, count(*) as everybody from app.agenda_members m where m.agenda_id = new.id) m
    where i.agenda_id = new.id and i.removed_at is null
      and (m.here < new.quorum or i.yes + i.no + i.abstain > m.here
        or i.adopted <> (i.yes * 2 > case new.majority_of when 'present' then m.here else m.everybody end))
  ) then
    raise exception 'the votes are not those of this meeting' using errcode = '42501';
  end if;
  if exists (
    (select i.nomination_id, i.submission from app.agenda_items i where i.agenda_id = new.id and i.removed_at is null and i.adopted
     except select e.nomination_id, e.submission from app.list_entries e join app.lists l on l.id = e.list_id where l.meeting_id = new.meeting_id)
    union all
    (select e.nomination_id, e.submission from app.list_entries e join app.lists l on l.id = e.list_id where l.meeting_id = new.meeting_id
     except select i.nomination_id, i.submission from app.agenda_items i where i.agenda_id = new.id and i.removed_at is null and i.adopted)
  ) then
    raise exception 'the list is not what the meeting adopted' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger closing_is_guarded before update on app.agendas for each row
  when (old.closed_at is null and new.closed_at is not null) execute function app.guard_closing();
--> statement-breakpoint
-- Whether nothing on this agenda is kept from who acts.
create function app.agenda_is_whole(agenda uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select not exists (select 1 from app.agenda_items i where i.agenda_id = agenda and i.removed_at is null
    and app.is_kept_from(i.nomination_id, app.actor_person()))
$$;
--> statement-breakpoint
-- Takes back the votes by name of one item, or of all; only where the meeting is not closed.
create function app.clear_ballots(agenda uuid, nomination uuid) returns void
language sql volatile security definer set search_path = '' as $$
  delete from app.ballots b using app.agendas a
  where a.id = agenda and a.closed_at is null and app.actor_role() = 'city' and b.agenda_id = a.id
    and (nomination is null or b.nomination_id = nomination)
$$;
--> statement-breakpoint
-- Makes room for another set of members, while nothing has been decided by those there are.
create function app.clear_agenda_members(agenda uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if app.actor_role() <> 'city' or not exists (select 1 from app.agendas a where a.id = agenda and a.closed_at is null)
    or exists (select 1 from app.agenda_items i where i.agenda_id = agenda and i.adopted is not null) then
    return false;
  end if;
  delete from app.ballots b where b.agenda_id = agenda;
  delete from app.agenda_members m where m.agenda_id = agenda;
  return true;
end $$;
--> statement-breakpoint
-- Takes back a meeting that was prepared and in which nothing has been decided.
create function app.discard_agenda(agenda uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if not app.agenda_is_whole(agenda) or not app.clear_agenda_members(agenda) then
    return false;
  end if;
  delete from app.agenda_items i where i.agenda_id = agenda;
  delete from app.agendas a where a.id = agenda;
  return true;
end $$;
--> statement-breakpoint
-- Whether this agenda is about nothing but what is kept from who acts.
create function app.agenda_is_kept_from_actor(agenda uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce((select bool_and(app.is_kept_from(i.nomination_id, app.actor_person()))
    from app.agenda_items i where i.agenda_id = agenda and i.removed_at is null), false)
$$;
--> statement-breakpoint
-- Owners and rights ----------------------------------------------------------------------------------------------
do $$
declare f text;
begin
  grant create on schema app to jinguo_keeper;
  foreach f in array array['recused_from()', 'comes_from()', 'is_kept_from(uuid, uuid)', 'list_is_kept_from_actor(uuid)',
    'hidden_places(uuid, uuid, text)', 'order_is_kept_from_actor(integer)', 'declare_recusal(uuid, uuid, text)', 'lift_recusal(uuid, uuid, text)', 'guard_place()', 'colleagues()', 'addresses_of(uuid, uuid)',
    'consultations_missing(uuid, uuid)', 'guard_recommendation()', 'consultation_by_link(bytea)', 'letter_is_whole(uuid)',
    'answer_consultation(bytea, text, jsonb, jsonb)', 'notify_of_consultation(uuid, text, text, text)', 'guard_override()', 'guard_assignment()', 'guard_settling()', 'guard_score()',
    'has_settled(uuid, uuid)', 'cases_for_judge()', 'files_for_judge(uuid)', 'recuse_as_judge(uuid, uuid, text)', 'judge_accounts()', 'invite_judge(text, text, text)',
    'add_affiliation(uuid, uuid)', 'remove_affiliation(uuid, uuid)', 'release_judge(uuid, uuid, text)', 'discard_evaluation(uuid)',
    'make_judge_link(bytea, uuid, interval)', 'judge_link_state(bytea)', 'open_session_by_link(bytea, bytea, interval)',
    'guard_agenda()', 'guard_vote()', 'guard_closing()', 'agenda_is_whole(uuid)', 'agenda_is_kept_from_actor(uuid)',
    'clear_ballots(uuid, uuid)', 'clear_agenda_members(uuid)', 'discard_agenda(uuid)'] loop
    execute format('alter function app.%s owner to jinguo_keeper', f);
    execute format('revoke execute on function app.%s from public', f);
  end loop;
  revoke create on schema app from jinguo_keeper;
end $$;
--> statement-breakpoint
grant execute on function app.recused_from(), app.comes_from(), app.is_kept_from(uuid, uuid), app.list_is_kept_from_actor(uuid),
  app.hidden_places(uuid, uuid, text), app.order_is_kept_from_actor(integer), app.declare_recusal(uuid, uuid, text), app.lift_recusal(uuid, uuid, text), app.colleagues(), app.addresses_of(uuid, uuid),
  app.consultations_missing(uuid, uuid), app.consultation_by_link(bytea), app.letter_is_whole(uuid), app.answer_consultation(bytea, text, jsonb, jsonb),
  app.notify_of_consultation(uuid, text, text, text),
  app.has_settled(uuid, uuid), app.cases_for_judge(), app.files_for_judge(uuid), app.recuse_as_judge(uuid, uuid, text), app.judge_accounts(), app.invite_judge(text, text, text),
  app.add_affiliation(uuid, uuid), app.remove_affiliation(uuid, uuid), app.release_judge(uuid, uuid, text), app.discard_evaluation(uuid),
  app.make_judge_link(bytea, uuid, interval), app.judge_link_state(bytea), app.open_session_by_link(bytea, bytea, interval),
  app.agenda_is_whole(uuid), app.agenda_is_kept_from_actor(uuid), app.clear_ballots(uuid, uuid), app.clear_agenda_members(uuid), app.discard_agenda(uuid) to jinguo_app;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['recusals', 'lifted_recusals', 'affiliations', 'seen_submissions', 'section_ticks', 'manual_checks', 'saved_views', 'phrases',
    'consultation_templates', 'consultations', 'consultation_items', 'ranks', 'rank_moves', 'structure_rules', 'scenarios', 'evaluations',
    'rubric_items', 'judges', 'judge_links', 'assignments', 'scores', 'agendas', 'agenda_members', 'agenda_items', 'ballots'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('grant select, insert, update, delete on app.%I to jinguo_keeper', t);
    execute format('create policy kept on app.%I to jinguo_keeper using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
grant select on app.recusals, app.lifted_recusals, app.affiliations, app.seen_submissions, app.section_ticks, app.manual_checks, app.saved_views, app.phrases,
  app.consultation_templates, app.consultations, app.consultation_items, app.ranks, app.rank_moves, app.structure_rules, app.scenarios, app.evaluations,
  app.rubric_items, app.judges, app.assignments, app.scores, app.agendas, app.agenda_members, app.agenda_items, app.ballots to jinguo_app;
--> statement-breakpoint
grant insert on app.seen_submissions, app.section_ticks, app.manual_checks, app.saved_views, app.phrases, app.consultations,
  app.consultation_items, app.ranks, app.rank_moves, app.scenarios, app.evaluations, app.rubric_items, app.judges, app.assignments, app.scores, app.agendas,
  app.agenda_members, app.agenda_items, app.ballots to jinguo_app;
--> statement-breakpoint
grant update (submission, earlier, at) on app.seen_submissions to jinguo_app;
--> statement-breakpoint
grant update (sha256, at) on app.section_ticks to jinguo_app;
--> statement-breakpoint
grant delete on app.section_ticks to jinguo_app;
--> statement-breakpoint
grant update (verdict, note, person_id, at) on app.manual_checks to jinguo_app;
--> statement-breakpoint
grant update (removed_at) on app.saved_views to jinguo_app;
--> statement-breakpoint
grant update (removed_at) on app.phrases to jinguo_app;
--> statement-breakpoint
grant update (reminded_at, overdue_at, due_on, token_hash) on app.consultations to jinguo_app;
--> statement-breakpoint
grant update (overridden_by, overridden_at, override_reason) on app.consultation_items to jinguo_app;
--> statement-breakpoint
grant update (place) on app.ranks to jinguo_app;
--> statement-breakpoint
grant update (due_at, closed_at) on app.evaluations to jinguo_app;
--> statement-breakpoint
grant update (released_at) on app.judges to jinguo_app;
--> statement-breakpoint
grant update (state, reason, comment, settled_at) on app.assignments to jinguo_app;
--> statement-breakpoint
grant update (points) on app.scores to jinguo_app;
--> statement-breakpoint
grant update (kind, number, held_on, place, chair, recorder, ballot, majority_of, quorum, meeting_id, closed_at) on app.agendas to jinguo_app;
--> statement-breakpoint
grant update (name, post, present) on app.agenda_members to jinguo_app;
--> statement-breakpoint
grant update (ordinal, submission, yes, no, abstain, adopted, note, removed_at) on app.agenda_items to jinguo_app;
--> statement-breakpoint
grant update (vote) on app.ballots to jinguo_app;
--> statement-breakpoint
-- Who sees what ----------------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['recusals', 'lifted_recusals'] loop
    execute format($p$create policy known_to_colleagues on app.%I for select to jinguo_app
      using (person_id in (select c.id from app.colleagues() c) and exists (select 1 from app.nominations n where n.id = nomination_id))$p$, t);
  end loop;
end $$;
--> statement-breakpoint
create policy known_to_colleagues on app.affiliations for select to jinguo_app
  using (person_id in (select c.id from app.colleagues() c));
--> statement-breakpoint
create policy oneself on app.affiliations for select to jinguo_app using (person_id = (select app.actor_person()));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['seen_submissions', 'section_ticks'] loop
    execute format($p$create policy own_marks on app.%I to jinguo_app
      using (person_id = (select app.actor_person()) and exists (select 1 from app.nominations n where n.id = nomination_id))
      with check (person_id = (select app.actor_person()) and exists (select 1 from app.nominations n where n.id = nomination_id))$p$, t);
  end loop;
end $$;
--> statement-breakpoint
create policy read_by_reviewers on app.manual_checks for select to jinguo_app
  using ((select app.actor_role()) in ('county', 'city', 'publication') and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy made_by_its_stage on app.manual_checks for insert to jinguo_app
  with check (stage = (select app.actor_role()) and person_id = (select app.actor_person())
    and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy changed_by_its_stage on app.manual_checks for update to jinguo_app
  using (stage = (select app.actor_role()) and exists (select 1 from app.nominations n where n.id = nomination_id))
  with check (stage = (select app.actor_role()) and person_id = (select app.actor_person()));
--> statement-breakpoint
create policy own_views on app.saved_views to jinguo_app
  using (person_id = (select app.actor_person())) with check (person_id = (select app.actor_person()));
--> statement-breakpoint
create policy everybodys_or_own on app.phrases for select to jinguo_app
  using ((select app.actor_role()) in ('county', 'city') and (body_id is null or body_id = (select app.actor_organisation())));
--> statement-breakpoint
create policy kept_by_a_body on app.phrases for insert to jinguo_app
  with check ((select app.actor_role()) in ('county', 'city') and body_id = (select app.actor_organisation()));
--> statement-breakpoint
create policy removed_by_its_body on app.phrases for update to jinguo_app
  using ((select app.actor_role()) in ('county', 'city') and body_id = (select app.actor_organisation()))
  with check (removed_at is not null);
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['consultation_templates', 'structure_rules'] loop
    execute format($p$create policy data_of_the_round on app.%I for select to jinguo_app
      using ((select app.actor_role()) in ('county', 'city', 'publication', 'judge', 'admin'))$p$, t);
  end loop;
end $$;
--> statement-breakpoint
create policy read_with_a_nomination on app.consultation_items for select to jinguo_app
  using ((select app.actor_role()) in ('county', 'city', 'publication') and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy asked_about_by_its_body on app.consultation_items for insert to jinguo_app
  with check ((select app.actor_role()) = 'county' and answer is null and overridden_by is null
    and exists (select 1 from app.nominations n where n.id = nomination_id and n.body_id = (select app.actor_organisation()) and n.submissions > 0));
--> statement-breakpoint
create policy overridden_by_its_body on app.consultation_items for update to jinguo_app
  using ((select app.actor_role()) = 'county'
    and exists (select 1 from app.nominations n where n.id = nomination_id and n.body_id = (select app.actor_organisation())))
  with check (overridden_by = (select app.actor_person()));
--> statement-breakpoint
create policy read_with_an_item on app.consultations for select to jinguo_app
  using (((select app.actor_role()) = 'county' and body_id = (select app.actor_organisation())
      or (select app.actor_role()) in ('city', 'publication'))
    and exists (select 1 from app.consultation_items i where i.consultation_id = id));
--> statement-breakpoint
create policy sent_by_its_body on app.consultations for insert to jinguo_app
  with check ((select app.actor_role()) = 'county' and body_id = (select app.actor_organisation())
    and asked_by = (select app.actor_person()) and answered_at is null);
--> statement-breakpoint
create policy reminded_by_its_body on app.consultations for update to jinguo_app
  using ((select app.actor_role()) = 'county' and body_id = (select app.actor_organisation()) and answered_at is null)
  with check (answered_at is null);
--> statement-breakpoint
create policy followed_by_the_clock on app.consultations for select to jinguo_app
  using ((select app.actor_role()) = 'clock' and answered_at is null);
--> statement-breakpoint
create policy reminded_by_the_clock on app.consultations for update to jinguo_app
  using ((select app.actor_role()) = 'clock' and answered_at is null) with check (answered_at is null);
--> statement-breakpoint
create policy read_with_a_nomination on app.ranks for select to jinguo_app
  using ((select app.actor_role()) in ('county', 'city') and (body_id = (select app.actor_organisation()) or (select app.actor_role()) = 'city')
    and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy put_in_order_by_its_body on app.ranks for insert to jinguo_app
  with check ((select app.actor_role()) in ('county', 'city') and body_id = (select app.actor_organisation())
    and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy put_in_another_order_by_its_body on app.ranks for update to jinguo_app
  using ((select app.actor_role()) in ('county', 'city') and body_id = (select app.actor_organisation())
    and exists (select 1 from app.nominations n where n.id = nomination_id))
  with check (body_id = (select app.actor_organisation()));
--> statement-breakpoint
-- What was moved in an order and why: written once, by the body whose order it is, in the transaction of its event.
create policy read_with_a_nomination on app.rank_moves for select to jinguo_app
  using ((select app.actor_role()) in ('county', 'city') and (body_id = (select app.actor_organisation()) or (select app.actor_role()) = 'city')
    and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy recorded_by_its_body on app.rank_moves for insert to jinguo_app
  with check ((select app.actor_role()) in ('county', 'city') and body_id = (select app.actor_organisation())
    and person_id = (select app.actor_person())
    and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy kept_from_who_is_recused on app.rank_moves as restrictive for select to jinguo_app
  using (not app.order_is_kept_from_actor(event));
--> statement-breakpoint
create policy kept_by_the_city on app.scenarios to jinguo_app
  using ((select app.actor_role()) = 'city') with check ((select app.actor_role()) = 'city' and saved_by = (select app.actor_person()));
--> statement-breakpoint
-- A scenario names its collectives in one order: who is kept from one of them does not see the scenario.
create policy kept_from_who_is_recused on app.scenarios as restrictive for select to jinguo_app
  using (not exists (select 1 from jsonb_array_elements_text(content -> 'order') o
    where app.is_kept_from(o.value::uuid, (select app.actor_person()))));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['evaluations', 'rubric_items', 'judges'] loop
    execute format($p$create policy held_by_the_city on app.%I to jinguo_app
      using ((select app.actor_role()) = 'city') with check ((select app.actor_role()) = 'city')$p$, t);
  end loop;
end $$;
--> statement-breakpoint
create policy own_seat on app.judges for select to jinguo_app using (person_id = (select app.actor_person()));
--> statement-breakpoint
create policy read_by_its_judges on app.evaluations for select to jinguo_app
  using (exists (select 1 from app.judges j where j.evaluation_id = id and j.person_id = (select app.actor_person())));
--> statement-breakpoint
create policy read_by_its_judges on app.rubric_items for select to jinguo_app
  using (exists (select 1 from app.judges j where j.evaluation_id = rubric_items.evaluation_id and j.person_id = (select app.actor_person())));
--> statement-breakpoint
create policy spread_by_the_city on app.assignments for insert to jinguo_app
  with check ((select app.actor_role()) = 'city' and state = 'assigned' and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy followed_by_the_city on app.assignments for select to jinguo_app
  using ((select app.actor_role()) = 'city' and exists (select 1 from app.nominations n where n.id = nomination_id));
--> statement-breakpoint
create policy own_or_after_ones_own on app.assignments for select to jinguo_app
  using ((select app.actor_role()) = 'judge' and not app.is_kept_from(nomination_id, (select app.actor_person()))
    and (person_id = (select app.actor_person()) or app.has_settled(evaluation_id, nomination_id)));
--> statement-breakpoint
create policy settled_by_its_judge on app.assignments for update to jinguo_app
  using ((select app.actor_role()) = 'judge' and person_id = (select app.actor_person()) and state = 'assigned')
  with check (person_id = (select app.actor_person()) and state <> 'assigned');
--> statement-breakpoint
create policy followed_by_the_city on app.scores for select to jinguo_app
  using ((select app.actor_role()) = 'city' and exists (select 1 from app.nominations n where n.id = nomination_id)
    and exists (select 1 from app.assignments a where a.evaluation_id = scores.evaluation_id and a.nomination_id = scores.nomination_id
      and a.person_id = scores.person_id and a.state = 'scored'));
--> statement-breakpoint
create policy own_or_after_ones_own on app.scores for select to jinguo_app
  using ((select app.actor_role()) = 'judge' and (person_id = (select app.actor_person())
    or (app.has_settled(evaluation_id, nomination_id) and exists (select 1 from app.assignments a where a.evaluation_id = scores.evaluation_id
      and a.nomination_id = scores.nomination_id and a.person_id = scores.person_id and a.state = 'scored'))));
--> statement-breakpoint
create policy given_by_oneself on app.scores for insert to jinguo_app
  with check ((select app.actor_role()) = 'judge' and person_id = (select app.actor_person()));
--> statement-breakpoint
create policy changed_by_oneself on app.scores for update to jinguo_app
  using ((select app.actor_role()) = 'judge' and person_id = (select app.actor_person()))
  with check (person_id = (select app.actor_person()));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['agendas', 'agenda_members'] loop
    execute format($p$create policy held_by_the_city on app.%I to jinguo_app
      using ((select app.actor_role()) = 'city') with check ((select app.actor_role()) = 'city')$p$, t);
  end loop;
  foreach t in array array['agenda_items', 'ballots'] loop
    execute format($p$create policy held_by_the_city on app.%I to jinguo_app
      using ((select app.actor_role()) = 'city' and exists (select 1 from app.nominations n where n.id = nomination_id))
      with check ((select app.actor_role()) = 'city' and exists (select 1 from app.nominations n where n.id = nomination_id))$p$, t);
  end loop;
end $$;
--> statement-breakpoint
create policy kept_from_who_is_recused on app.agendas as restrictive for select to jinguo_app
  using (not app.agenda_is_kept_from_actor(id));

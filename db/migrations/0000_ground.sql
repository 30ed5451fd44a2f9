-- Groups that own nothing but rights. Logins are made by the start script and join one of the first two.
do $$
declare group_name text;
begin
  foreach group_name in array array['jinguo_app', 'jinguo_public', 'jinguo_log', 'jinguo_keeper'] loop
    begin
      execute format('create role %I nologin', group_name);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;
--> statement-breakpoint
grant jinguo_log, jinguo_keeper to current_user;
--> statement-breakpoint
create schema app;
--> statement-breakpoint
create schema pub;
--> statement-breakpoint
do $$ begin execute format('grant create on database %I to jinguo_log', current_database()); end $$;
--> statement-breakpoint
create schema audit authorization jinguo_log;
--> statement-breakpoint
revoke create on schema public from public;
--> statement-breakpoint
create table app.installation (
  one boolean primary key default true check (one),
  demo text not null check (demo in ('0', '1', 'accounts')),
  at timestamptz(3) not null default clock_timestamp()
);
--> statement-breakpoint
create table app.clock_offset (
  one boolean primary key default true check (one),
  shift interval not null default interval '0'
);
--> statement-breakpoint
insert into app.clock_offset default values;
--> statement-breakpoint
-- The one clock: real time and an offset that only the start script writes.
create function app.clock() returns timestamptz(3) language sql stable security definer set search_path = '' as $$
  select date_trunc('milliseconds', clock_timestamp() + (select shift from app.clock_offset))
$$;
--> statement-breakpoint
-- Who acts: set for one transaction by the request's first statement.
create function app.actor() returns jsonb language sql stable set search_path = '' as $$
  select nullif(current_setting('app.actor', true), '')::jsonb
$$;
--> statement-breakpoint
create function app.actor_role() returns text language sql stable set search_path = '' as $$
  select coalesce(app.actor() ->> 'role', 'nobody')
$$;
--> statement-breakpoint
create function app.actor_person() returns uuid language sql stable set search_path = '' as $$
  select (app.actor() ->> 'personId')::uuid
$$;
--> statement-breakpoint
create function app.actor_organisation() returns uuid language sql stable set search_path = '' as $$
  select (app.actor() ->> 'organisationId')::uuid
$$;

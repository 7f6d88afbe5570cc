-- Jobs: what runs later. The queue itself is graphile-worker's, in a schema of its own that is closed to the log-ins that serve requests;
-- these functions are their only way to it, and each knows the county of the connection that calls it, and no other.

-- Adds a job for the connection's county, in the caller's transaction: undone with it. A job that waits under the same name and key is
-- replaced, and keeps its instant if `keeps_time`. The queue is made right after the migrations, hence no check of names here.
create function enqueue_job(name text, payload json, run_at timestamptz, key text, keeps_time boolean, max_attempts integer)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  county constant text := current_setting('app.jurisdiction');
begin
  if not exists (select from public.jurisdictions where code = county) then
    raise exception 'a job belongs to a county' using errcode = '22023';
  end if;
  if (name ~ '^[a-z][A-Za-z]{1,59}$' and length(payload::text) <= 10000 and run_at is not null and max_attempts between 1 and 25
      and (key is null or length(key) between 1 and 200)) is not true then
    raise exception 'not a job: %', left(name, 60) using errcode = '22023';
  end if;
  perform graphile_worker.add_job(
    name, json_build_object('county', county, 'payload', payload), run_at => run_at, max_attempts => max_attempts,
    job_key => county || ' ' || name || ' ' || key,
    job_key_mode => case when keeps_time then 'preserve_run_at' else 'replace' end);
end;
$$;

-- The county's jobs that failed: those that wait to be tried again, and those that will not be. Never what they were given.
create function failed_jobs(after_id bigint, at_most integer)
returns table (id bigint, name text, reason text, attempts integer, max_attempts integer, run_at timestamptz, created_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select j.id, t.identifier, j.last_error, j.attempts::integer, j.max_attempts::integer, j.run_at, j.created_at
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload ->> 'county' = current_setting('app.jurisdiction') and j.last_error is not null and j.locked_at is null
      and (after_id is null or j.id < after_id)
    order by j.id desc limit at_most;
end;
$$;

-- Makes a failed job of the county due at that instant with all its attempts before it; says its name, or null where there is none.
create function run_failed_job_again(job_id bigint, at timestamptz)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_name text;
begin
  update graphile_worker._private_jobs j set attempts = 0, run_at = at, updated_at = at
  from graphile_worker._private_tasks t
  where t.id = j.task_id and j.id = job_id and j.payload ->> 'county' = current_setting('app.jurisdiction')
    and j.last_error is not null and j.locked_at is null
  returning t.identifier into found_name;
  if found_name is not null then perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":1}'); end if;
  return found_name;
end;
$$;

-- Takes a failed job of the county away for good; says its name, or null where there is none.
create function give_up_failed_job(job_id bigint)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_name text;
begin
  delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
  where t.id = j.task_id and j.id = job_id and j.payload ->> 'county' = current_setting('app.jurisdiction')
    and j.last_error is not null and j.locked_at is null
  returning t.identifier into found_name;
  return found_name;
end;
$$;

revoke execute on function enqueue_job(text, json, timestamptz, text, boolean, integer), failed_jobs(bigint, integer),
  run_failed_job_again(bigint, timestamptz), give_up_failed_job(bigint) from public;

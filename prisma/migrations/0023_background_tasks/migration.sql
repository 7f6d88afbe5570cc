-- Work that somebody asked for and does not wait for.

create table background_tasks (
  id uuid not null,
  jurisdiction text not null default current_setting('app.jurisdiction'::text),
  kind text not null,
  title jsonb not null,
  state text not null default 'QUEUED',
  done integer not null default 0,
  total integer,
  summary jsonb,
  failure jsonb,
  result_attachment_id uuid,
  started_by_id uuid not null,
  started_by_name text not null,
  started_at timestamptz(3) not null,
  ended_at timestamptz(3),
  constraint background_tasks_pkey primary key (id),
  constraint background_tasks_kind_check check (kind in ('EXPORT', 'IMPORT', 'DOCUMENTS')),
  constraint background_tasks_state_check check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  constraint background_tasks_steps check (done >= 0 and (total is null or done <= total)),
  constraint background_tasks_end check ((ended_at is null) = (state in ('QUEUED', 'RUNNING'))),
  constraint background_tasks_failure check ((failure is not null) = (state = 'FAILED'))
);

create unique index "background_tasks_jurisdiction_id_key" on background_tasks (jurisdiction, id);
create index "background_tasks_jurisdiction_started_at_id_idx" on background_tasks (jurisdiction, started_at, id);
create index "background_tasks_jurisdiction_started_by_id_started_at_id_idx" on background_tasks (jurisdiction, started_by_id, started_at, id);
create index "background_tasks_jurisdiction_result_attachment_id_idx" on background_tasks (jurisdiction, result_attachment_id);

alter table background_tasks
  add constraint background_tasks_result_attachment_fkey foreign key (jurisdiction, result_attachment_id)
    references attachments (jurisdiction, id) on delete restrict on update cascade;

select keep_to_county(array['background_tasks']::regclass[]);

-- A job that is given up says whose progress it was, so that nobody waits for it any longer.
drop function give_up_failed_job(bigint);
create function give_up_failed_job(job_id bigint)
returns table (name text, task_id text) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
    where t.id = j.task_id and j.id = job_id and j.payload ->> 'county' = current_setting('app.jurisdiction')
      and j.last_error is not null and j.locked_at is null
    returning t.identifier, j.payload -> 'payload' ->> 'taskId';
end;
$$;
revoke execute on function give_up_failed_job(bigint) from public;

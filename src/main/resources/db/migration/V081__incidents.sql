-- Something went wrong with data of a traject. What happened is written by staff and stands here, not in the audit book. It
-- refers to no traject and to no person, because it has to be kept when those go.
create table incident (
    id uuid primary key,
    traject_id uuid not null,
    kind varchar(10) not null check (kind in ('SHARED', 'STRANGER', 'LOSS', 'OTHER')),
    what varchar(1000) not null,
    noticed_at timestamp with time zone not null,
    reported_at timestamp with time zone not null,
    reported_by uuid not null,
    closed_at timestamp with time zone,
    closed_by uuid,
    outcome varchar(1000),
    constraint incident_closed check ((closed_at is null) = (outcome is null))
);
create index incident_traject on incident (traject_id, reported_at);

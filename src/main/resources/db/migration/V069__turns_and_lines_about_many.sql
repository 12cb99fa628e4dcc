-- Who changes what a traject has one of takes turns on a row of its own. Nothing refers to it: on PostgreSQL a held traject makes
-- everybody wait who adds anything to it, as a hall full of people does.
create table traject_turn (
    traject_id uuid not null references traject (id),
    what varchar(20) not null,
    primary key (traject_id, what)
);

-- A line of the log may be about many things at once, such as thirty answers that were published together; what belongs to no
-- activity may belong to a step.
alter table log_entry add column times integer not null default 1;
alter table log_entry add constraint log_entry_times check (times > 0);
alter table log_entry add column step integer;
alter table log_entry add constraint log_entry_step check (step between 1 and 6);

-- Which answers name a decision is asked at every act with one.
create index follow_up_decision on follow_up (decision_id);

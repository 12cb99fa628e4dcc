-- Which of its links to the hall's screen an evening has: a new one each time somebody renews it.
alter table workshop add column hall_link integer not null default 0;

-- Such a link was good for ever. From now on for a year, also those that were made before.
update credential set expires_at = issued_at + interval '365' day where purpose = 'HALL' and expires_at is null;

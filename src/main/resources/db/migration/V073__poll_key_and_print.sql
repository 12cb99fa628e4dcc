-- With this key the house signs the cookie by which one browser is one voice of this poll. It lies here and in no file, so
-- that every node knows a cookie of another.
alter table poll add column voice_key varchar(80);
update poll set voice_key = cast(gen_random_uuid() as varchar(36)) || cast(gen_random_uuid() as varchar(36));
alter table poll alter column voice_key set not null;

-- The highest number of a paper form that was printed: the next ones go on from there.
alter table poll add column printed integer default 0 not null check (printed between 0 and 99999);
update poll set printed = coalesce(
    (select max(cast(v.sender as integer)) from poll_voice v where v.poll_id = poll.id and v.way = 'PAPER'), 0);

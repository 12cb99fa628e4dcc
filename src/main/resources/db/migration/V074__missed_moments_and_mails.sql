-- A moment that could not be carried out stays until staff has seen it, with why: it was over and no new round was planned, it
-- never was open, or it was taken off the run sheet or could not follow for another reason.
alter table planned_moment add column missed varchar(10) check (missed in ('OVER', 'UNOPENED', 'OFF'));

-- Up to where the present mail tells the news: the same when it is tried again, so that it is the same mail. Null for none.
alter table digest_subscription add column until_at timestamp with time zone;

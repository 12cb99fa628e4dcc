-- How an evening goes in time: since when it goes on, its break, whether all input stands still, the timer of what is on stage.
alter table workshop add column began_at timestamp with time zone;
alter table workshop add column break_since timestamp with time zone;
alter table workshop add column break_until timestamp with time zone;
-- All breaks that are over, together.
alter table workshop add column break_seconds integer default 0 not null;
alter table workshop add column frozen_at timestamp with time zone;
alter table workshop add column frozen_by uuid references participant (id);
alter table workshop add column timer_ends_at timestamp with time zone;
-- What was left on the timer when a break began; it goes on from there.
alter table workshop add column timer_left_seconds integer;

-- Since when this line is on stage (null while it is not), and how long it was there before.
alter table run_sheet_item add column staged_at timestamp with time zone;
alter table run_sheet_item add column spent_seconds integer default 0 not null;

-- Every voice asks whether its activity stands still.
create index run_sheet_item_activity on run_sheet_item (activity_id);

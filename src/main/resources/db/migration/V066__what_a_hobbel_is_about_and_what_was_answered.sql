-- What a member says may be about one thing: an item of the activity it is said at, or a decision.
alter table hobbel add column item_id uuid;
alter table hobbel add column decision_id uuid references decision (id);
alter table hobbel add constraint hobbel_item_at_its_activity check (item_id is null or activity_id is not null);
alter table hobbel add constraint hobbel_about_one_thing check (decision_id is null or activity_id is null);
create index hobbel_activity on hobbel (activity_id);

-- How a text read when its answer was prepared. Twice the limit in characters, see V001; null for what was prepared before this.
alter table follow_up add column read_as varchar(8000);

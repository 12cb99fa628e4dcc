-- What happens to the whole evening, such as a break, is of no activity; the line then points to the workshop.
alter table log_entry alter column activity_id drop not null;
create index log_entry_item on log_entry (item_id, at);

-- A line that was taken off the run sheet, by whom and when. It keeps its place and its minutes, so that it can come back there.
alter table run_sheet_item add column off_at timestamp with time zone;
alter table run_sheet_item add column off_by uuid references participant (id);
alter table run_sheet_item add constraint run_sheet_item_minutes check (minutes between 1 and 240);

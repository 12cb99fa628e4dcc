-- The board of the route an activity was made from, such as S4-B1; null for what no preset foresaw.
alter table activity add column preset varchar(12);

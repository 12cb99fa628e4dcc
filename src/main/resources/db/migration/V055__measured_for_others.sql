-- For how many of those who answered the facilitator filled in, counted at the close as the others are.
alter table thermometer_round add column typed integer not null default 0;

-- Who is not let in again this evening, by whom and since when; null again once who leads lets this person in.
alter table participant add column barred_at timestamp with time zone;
alter table participant add column barred_by uuid references participant (id);

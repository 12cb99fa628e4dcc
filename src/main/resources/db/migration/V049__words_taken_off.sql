-- Reasons beside votes that the facilitator hides. Named by the words (SHA-256) and the part, never by a ballot, a voter or a
-- moment: no row of the time of voting is touched, and who wrote them is found nowhere. The same words twice are one row.
create table ballot_reason_hidden (
    round_id uuid not null references ballot_round (id),
    option_id uuid not null references ballot_option (id),
    words varchar(64) not null,
    primary key (round_id, option_id, words)
);

-- A point to look back on: made of a concern, of a decision, or by hand. It is due by its date alone; no job marks it.
-- Text columns are twice the limit in characters, because H2 counts an emoji as two.
create table evaluation_point (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    -- What it was made of: one point of each thing, also when two tap at once.
    from_kind varchar(30),
    from_item uuid,
    from_board varchar(240) default '' not null,
    text varchar(600) not null,
    sign varchar(600) not null,
    due_on date not null,
    watcher varchar(240) not null,
    action varchar(1200) not null,
    version integer not null,
    done_at timestamp with time zone,
    who uuid not null references participant (id),
    at timestamp with time zone not null,
    made_at timestamp with time zone not null,
    unique (traject_id, from_kind, from_item)
);
create index evaluation_point_traject on evaluation_point (traject_id, due_on);

-- How it goes, as somebody saw it at a moment. Never changed: a later look is another finding.
create table evaluation_finding (
    id uuid primary key,
    point_id uuid not null references evaluation_point (id),
    mark varchar(8) not null check (mark in ('GOOD', 'WATCH', 'BAD')),
    text varchar(1200) not null,
    who uuid not null references participant (id),
    at timestamp with time zone not null
);
create index evaluation_finding_point on evaluation_finding (point_id, at);

-- The minutes of an evening, in four phases. What is final is locked: its checksum says what it was.
create table evening_minutes (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    workshop_id uuid not null unique references workshop (id),
    title varchar(240) not null,
    held_on date not null,
    phase varchar(10) not null check (phase in ('PREPARED', 'CHECKED', 'REACTIONS', 'FINAL')),
    -- Since when everybody can read them: what was corrected after that stays readable for everybody too.
    opened_at timestamp with time zone,
    reactions_until date,
    final_at timestamp with time zone,
    checksum varchar(64),
    made_at timestamp with time zone not null,
    check (phase not in ('REACTIONS', 'FINAL') or (reactions_until is not null and opened_at is not null)),
    check ((phase = 'FINAL') = (final_at is not null and checksum is not null))
);
create index evening_minutes_traject on evening_minutes (traject_id, held_on);

create table minutes_section (
    id uuid primary key,
    minutes_id uuid not null references evening_minutes (id),
    position integer not null,
    title varchar(400) not null,
    text varchar(20000) not null,
    version integer not null,
    who uuid not null references participant (id),
    at timestamp with time zone not null,
    unique (minutes_id, position)
);

-- What a part said before it was corrected.
create table minutes_section_version (
    section_id uuid not null references minutes_section (id),
    version integer not null,
    text varchar(20000) not null,
    who uuid not null references participant (id),
    at timestamp with time zone not null,
    primary key (section_id, version)
);

create table minutes_reaction (
    id uuid primary key,
    minutes_id uuid not null references evening_minutes (id),
    section_id uuid references minutes_section (id),
    text varchar(1200) not null,
    who uuid not null references participant (id),
    at timestamp with time zone not null
);
create index minutes_reaction_minutes on minutes_reaction (minutes_id, at);

package nl.routebord.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.access.Secrets;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes trajects, workshops and activities, with their groups, route and presets. The caller checks who may. */
@Service
@Transactional
public class Founding {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Participants participants;
    private final Clock clock;
    private final Map<String, Kind> kinds;
    private final SheetRows sheet;

    Founding(
            JdbcClient jdbc,
            Secrets secrets,
            Participants participants,
            Clock clock,
            List<Kind> kinds,
            SheetRows sheet) {
        this.sheet = sheet;
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.participants = participants;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::name, kind -> kind));
    }

    /** A traject with its groups; the first group is that of the clients. Steps before {@code now} (1 to 6) count as done. */
    public TrajectId traject(String municipality, String name, List<String> groups, int now) {
        var id = TrajectId.random();
        jdbc.sql("insert into traject (id, municipality, name, handle, created_at) values (?, ?, ?, ?, ?)")
                .params(id.value(), municipality, name, secrets.handle(), at())
                .update();
        for (int position = 0; position < groups.size(); position++) {
            jdbc.sql("insert into participant_group (id, traject_id, position, name, clients) values (?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), id.value(), position, groups.get(position), position == 0)
                    .update();
        }
        for (int step = 1; step <= 6; step++) {
            var status = step < now ? StepMark.Status.DONE : step == now ? StepMark.Status.NOW : StepMark.Status.LATER;
            jdbc.sql("insert into step_status (traject_id, step, status) values (?, ?, ?)")
                    .params(id.value(), step, status.name())
                    .update();
        }
        return id;
    }

    /** A workshop on one step, with a fresh code. */
    public WorkshopId workshop(TrajectId traject, String title, int step) {
        var id = WorkshopId.random();
        jdbc.sql("""
                insert into workshop (id, traject_id, handle, title, step, join_code, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), traject.value(), secrets.handle(), title, step, secrets.code(), at())
                .update();
        return id;
    }

    /** An activity made from a preset, at the end of its step and of the workshop's run sheet. */
    public ActivityId activity(TrajectId traject, WorkshopId workshop, int step, ActivityPreset preset) {
        var id = ActivityId.random();
        jdbc.sql("""
                insert into activity
                (id, traject_id, step, position, kind, name, question, explanation, phase, hidden, preset)
                values (?, ?, ?, (select coalesce(max(b.position), 0) + 1 from activity b
                where b.traject_id = ? and b.step = ?), ?, ?, ?, ?, 'PREPARED', ?, ?)""")
                .params(Arrays.asList(
                        id.value(),
                        traject.value(),
                        step,
                        traject.value(),
                        step,
                        preset.kind(),
                        preset.name(),
                        preset.question(),
                        preset.explanation(),
                        preset.hidden(),
                        preset.id().isEmpty() ? null : preset.id()))
                .update();
        goOn(workshop, id, preset.minutes());
        var view = new ActivityView(
                id,
                traject,
                step,
                preset.kind(),
                preset.name(),
                preset.question(),
                preset.explanation(),
                Phase.PREPARED,
                preset.hidden());
        Objects.requireNonNull(kinds.get(preset.kind()), preset.kind()).prepare(view, preset);
        return id;
    }

    /** Puts a board that is there already at the end of a run sheet that does not have it. */
    public void goOn(WorkshopId workshop, ActivityId activity, int minutes) {
        sheet.append(workshop, activity, minutes);
    }

    public ParticipantId facilitator(TrajectId traject, WorkshopId workshop, @Nullable String alias) {
        return participants.add(traject, workshop, "FACILITATOR", null, alias, null, null);
    }

    /** Staff of the traject, who belong to no evening. */
    public ParticipantId staff(TrajectId traject, @Nullable String alias) {
        return participants.add(traject, null, "FACILITATOR", null, alias, null, null);
    }

    /** A member of the sounding board: a flag beside a group, so a member can belong to one too. */
    public ParticipantId member(TrajectId traject, @Nullable String alias, @Nullable UUID group) {
        return participants.add(traject, null, "MEMBER", secrets.handle(), alias, group, null);
    }

    /** A guest without a phone of their own yet, as in a test or when somebody types for them. */
    public ParticipantId guest(TrajectId traject, WorkshopId workshop, @Nullable String alias, @Nullable UUID group) {
        return participants.add(
                traject,
                workshop,
                "GUEST",
                null,
                alias,
                group,
                UUID.randomUUID().toString());
    }

    private OffsetDateTime at() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

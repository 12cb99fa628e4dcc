package nl.routebord.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.trail.Erasing;
import nl.routebord.trail.Links;
import nl.routebord.trail.Log;
import nl.routebord.trail.OwnData;
import nl.routebord.trail.Unfollowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept of a guest, told to that guest, and wiped when they ask. What stays is a row without alias and group to which
 * nothing leads: so many took part. What they wrote stays as a place without words, so that decisions keep their ground; it
 * hangs on one who is nobody, the same for everybody of an evening.
 */
@Service
public class Forgetting {

    /** No phone makes such a key: nobody joins as this one. */
    private static final String NOBODY = "GONE";

    private final JdbcClient jdbc;
    private final List<OwnData> rooms;
    private final Participants participants;
    private final Activities activities;
    private final PhaseLock lock;
    private final Road road;
    private final Clock clock;

    Forgetting(
            JdbcClient jdbc,
            List<OwnData> rooms,
            Participants participants,
            Activities activities,
            PhaseLock lock,
            Road road,
            Clock clock) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.participants = participants;
        this.activities = activities;
        this.lock = lock;
        this.road = road;
        this.clock = clock;
    }

    /** All that is kept of this guest. Refuses {@code workshop.refused.gone} to everybody else. */
    @Transactional(readOnly = true)
    public OwnOverview overview(Scope scope) {
        return overview(guest(scope));
    }

    OwnOverview overview(ParticipantId who) {
        var person = participants.person(who).orElseGet(() -> Person.without(who, null));
        return new OwnOverview(
                person.alias(),
                person.group(),
                rooms.stream()
                        .flatMap(room -> room.read(who).stream())
                        .filter(held -> held.count() > 0)
                        .toList());
    }

    /**
     * Wipes what is kept of this guest, in one transaction, also while the evening stands still or is over. Twice changes nothing
     * more. Refuses {@code workshop.refused.gone} to everybody else, and {@code ballot.refused.erase} while a vote of this guest
     * counts down.
     */
    @Transactional
    public void erase(Scope scope) {
        var who = guest(scope);
        // First the person: whoever has a command of theirs under way holds that, and waits for a board.
        if (!holdPerson(who)) {
            return;
        }
        holdPhases(scope);
        var erasing = new Erasing(jdbc, scope, nobody(scope), Words.say(Words.DUTCH, "workshop.own.gone"));
        // Before the seats go: pages that show somebody's own words are found by them.
        road.announce(Person.topic(who));
        rooms.forEach(room -> room.erase(erasing));
        rooms.forEach(room -> room.forget(erasing));
        jdbc.sql("""
                update participant set alias = null, group_id = null, join_key = null, erased_at = ?,
                out_at = coalesce(out_at, ?) where id = ?""").params(now(), now(), who.value()).update();
        tell(erasing);
    }

    private static ParticipantId guest(Scope scope) {
        if (scope.role() != Role.GUEST) {
            throw Refusal.because("workshop.refused.gone");
        }
        return scope.speaker();
    }

    /**
     * Nobody writes on what is open, and nothing closes or is sealed meanwhile: what this guest sent a moment ago is in before, and
     * what comes after is refused. Always in one order, so that two who do this do not wait for each other.
     */
    private void holdPhases(Scope scope) {
        jdbc.sql("select id from activity where traject_id = ? and phase in ('OPEN', 'CLOSING') order by id")
                .param(scope.traject().value())
                .query(UUID.class)
                .list()
                .forEach(activity -> lock.forSteering(new ActivityId(activity)));
    }

    /** False where it was done before, from another tab or device. */
    private boolean holdPerson(ParticipantId who) {
        return jdbc.sql("select case when erased_at is null then 1 else 0 end from participant where id = ? for update")
                        .param(who.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private ParticipantId nobody(Scope scope) {
        var evening = scope.evening().value();
        jdbc.sql("""
                insert into participant (id, traject_id, workshop_id, kind, join_key, joined_at)
                values (?, ?, ?, 'GONE', ?, ?) on conflict do nothing""")
                .params(UUID.randomUUID(), scope.traject().value(), evening, NOBODY, now())
                .update();
        return new ParticipantId(jdbc.sql("select id from participant where workshop_id = ? and join_key = ?")
                .params(evening, NOBODY)
                .query(UUID.class)
                .single());
    }

    /** Every screen on which something of it stood. */
    private void tell(Erasing erasing) {
        var guest = erasing.guest();
        for (var board : erasing.boards()) {
            activities.read(board).ifPresent(activity -> {
                road.announce(activity.board());
                road.announce(Topic.of(Log.TOPIC, board));
                road.announce(Topic.of(Links.TOPIC, board));
            });
        }
        erasing.topics().forEach(road::announce);
        road.announce(Settled.topic(guest.traject()));
        road.announce(Unfollowed.topic(guest.traject()));
        road.announce(Attendees.of(guest.evening()));
        road.announce(Topic.of("electorate", guest.evening()));
        road.announce(Contribution.topic(erasing.who()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

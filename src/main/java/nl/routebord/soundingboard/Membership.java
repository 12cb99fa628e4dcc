package nl.routebord.soundingboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.trail.Turns;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in the sounding board of a traject: staff invite, agree how long, renew a link, and end a membership. */
@Service
@Transactional
public class Membership {

    /** An alias has at most so many characters, as everywhere. */
    public static final int MAX_ALIAS = 40;

    /** About six is what the route advises; more than this is no small group any more. */
    public static final int MOST = 12;

    private final JdbcClient jdbc;
    private final Seated seated;
    private final DeviceRows devices;
    private final MemberLinks links;
    private final Credentials credentials;
    private final Founding founding;
    private final Groups groups;
    private final Road road;
    private final Log log;
    private final Turns turns;
    private final Clock clock;

    Membership(
            JdbcClient jdbc,
            Seated seated,
            DeviceRows devices,
            MemberLinks links,
            Credentials credentials,
            Founding founding,
            Groups groups,
            Road road,
            Log log,
            Turns turns,
            Clock clock) {
        this.jdbc = jdbc;
        this.seated = seated;
        this.devices = devices;
        this.links = links;
        this.credentials = credentials;
        this.founding = founding;
        this.groups = groups;
        this.road = road;
        this.log = log;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * What staff say of a member.
     *
     * @param group one of the groups of the traject; anything else counts as none
     */
    record About(
            @Nullable String alias,
            Term term,
            Profile profile,
            @Nullable UUID group) {}

    /**
     * Makes a seat with a link of its own, which the page shows until it was handed over: no secret travels in an answer. Staff
     * only. Refuses {@code soundingboard.refused.full} beyond {@value #MOST} members at once.
     */
    Answer invite(Scope staff, CommandId command, About about) {
        staff.requireTraject();
        return road.once(staff, command, () -> {
            // Two staff at once: the second one waits and counts the first one's member.
            turns.take(staff.traject(), "member");
            var now = clock.instant();
            if (seated.of(staff.traject()).stream()
                            .filter(seat -> seat.isOpen(now))
                            .count()
                    >= MOST) {
                throw Refusal.because("soundingboard.refused.full", Map.of("max", MOST));
            }
            var who = founding.member(staff.traject(), about.alias(), group(staff, about.group()));
            var seat = seated.hold(who);
            settle(seat, about);
            links.keep(seated.hold(who));
            tell(staff, "member.invited", seat);
            return Answer.of("soundingboard.answer.invited");
        });
    }

    /** Changes alias, first and last day, profile and group. Staff only; refuses {@code soundingboard.refused.member}. */
    Answer change(Scope staff, CommandId command, ParticipantId who, About about) {
        return road.once(staff, command, () -> {
            var seat = open(staff, who);
            jdbc.sql("update participant set alias = ?, group_id = ? where id = ?")
                    .params(Arrays.asList(about.alias(), group(staff, about.group()), who.value()))
                    .update();
            settle(seat, about);
            credentials.limit(Purpose.MEMBER_LINK, who.value(), about.term().end());
            credentials.limit(Purpose.MEMBER, who.value(), about.term().end());
            road.announce(nl.routebord.workshop.Person.topic(who));
            tell(staff, "member.changed", seat);
            return Answer.of("soundingboard.answer.changed");
        });
    }

    /**
     * Ends the link and makes another; devices that are in stay in, those that wait are sent away. Staff only; refuses
     * {@code soundingboard.refused.member}.
     */
    Answer renew(Scope staff, CommandId command, ParticipantId who) {
        return road.once(staff, command, () -> {
            var seat = open(staff, who);
            credentials.revokeAll(Purpose.MEMBER_LINK, who.value());
            devices.putAllOut(seat, false, staff.speaker().value());
            jdbc.sql("update member_seat set link = link + 1, link_used_at = null, handed_at = null"
                            + " where participant_id = ?")
                    .param(who.value())
                    .update();
            links.keep(seated.hold(who));
            tell(staff, "member.link", seat);
            return Answer.of("soundingboard.answer.renewed");
        });
    }

    /** The link is with the member: from now on no screen shows it. Staff only. */
    Answer handed(Scope staff, CommandId command, ParticipantId who) {
        return road.once(staff, command, () -> {
            var seat = open(staff, who);
            jdbc.sql("update member_seat set handed_at = coalesce(handed_at, ?) where participant_id = ?")
                    .params(now(), who.value())
                    .update();
            devices.tell(seat);
            return Answer.of("soundingboard.answer.handed");
        });
    }

    /**
     * Ends a membership: the link and all devices at once, open pages too. What the member said stays. Staff only; twice changes
     * nothing more.
     */
    Answer end(Scope staff, CommandId command, ParticipantId who) {
        return road.once(staff, command, () -> {
            var seat = seated.hold(staff, who);
            var out = jdbc.sql("update participant set out_at = ?, out_by = ? where id = ? and out_at is null")
                    .params(now(), staff.speaker().value(), who.value())
                    .update();
            credentials.revokeAll(Purpose.MEMBER_LINK, who.value());
            devices.putAllOut(seat, true, staff.speaker().value());
            credentials.revokeAll(Purpose.MEMBER_NEW, who.value());
            credentials.revokeAll(Purpose.MEMBER, who.value());
            if (out > 0) {
                tell(staff, "member.ended", seat);
            }
            return Answer.of("soundingboard.answer.ended");
        });
    }

    /** The profile of somebody the seed made a member. */
    public void seed(ParticipantId who, Profile profile) {
        jdbc.sql("update member_seat set profile = ? where participant_id = ?")
                .params(profile.name(), seated.hold(who).id().value())
                .update();
    }

    private Seat open(Scope staff, ParticipantId who) {
        var seat = seated.hold(staff, who);
        if (seat.outAt() != null) {
            throw Seated.unknown();
        }
        return seat;
    }

    private void settle(Seat seat, About about) {
        jdbc.sql("update member_seat set since_day = ?, until_day = ?, profile = ?, closed_at = null"
                        + " where participant_id = ?")
                .params(Arrays.asList(
                        about.term().since(),
                        about.term().until(),
                        about.profile().name(),
                        seat.id().value()))
                .update();
    }

    private @Nullable UUID group(Scope staff, @Nullable UUID chosen) {
        return groups.of(staff.traject()).stream()
                .map(Groups.Group::id)
                .filter(id -> id.equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** The day by the clock of the house. */
    LocalDate today() {
        return nl.routebord.shell.Dates.local(clock.instant());
    }

    private void tell(Scope staff, String what, Seat seat) {
        log.noteTraject(staff, what, new ItemRef("member", seat.id().value()), null, null);
        devices.tell(seat);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package nl.routebord.workshop;

import java.util.List;
import java.util.Optional;
import nl.routebord.access.Credentials;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Second guides for tests: invited and come in by the ways the product has, each in a browser of their own. */
@TestComponent
public class Colleagues {

    private final GuideLinks links;
    private final GuideDoor door;
    private final Guides guides;
    private final Participants participants;
    private final Credentials credentials;
    private final Live live;
    private final JdbcClient jdbc;
    private final List<Intake> intakes;

    Colleagues(
            GuideLinks links,
            GuideDoor door,
            Guides guides,
            Participants participants,
            Credentials credentials,
            Live live,
            JdbcClient jdbc,
            List<Intake> intakes) {
        this.links = links;
        this.door = door;
        this.guides = guides;
        this.participants = participants;
        this.credentials = credentials;
        this.live = live;
        this.jdbc = jdbc;
        this.intakes = intakes;
    }

    /** A browser at the desk. */
    public record Seat(String seat, String secret, ParticipantId who) {}

    /** Invited by who leads, and in. */
    public Seat helper(Scope leader, String alias) {
        return in(invitation(leader), alias);
    }

    /** The secret of a new personal link. */
    public String invitation(Scope leader) {
        var before = keys(leader).invited().values();
        links.invite(leader, Cast.command());
        return keys(leader).invited().values().stream()
                .filter(link -> !before.contains(link))
                .findFirst()
                .orElseThrow();
    }

    /** The secret of a new spare link. */
    public String spare(Scope leader) {
        links.spare(leader, Cast.command());
        return keys(leader).spare();
    }

    /** What the page of this guide shows of links. */
    public GuideKeys keys(Scope who) {
        return live.now(GuideKeys.topic(who.speaker()), Audience.STAFF, GuideKeys.class);
    }

    /** Opens a link in a browser that holds nothing yet; the name may be empty. */
    public Seat in(String link, String alias) {
        return in(Cast.command(), link, Optional.empty(), alias);
    }

    /** Opens a link by this tap in a browser that holds this seat, if any. */
    Seat in(CommandId tap, String link, Optional<Seat> held, String alias) {
        var entered = door.enter(tap, link, held.map(Seat::secret), Fields.of("alias", alias));
        var who = credentials.check(entered.secret()).orElseThrow().subject();
        return new Seat(entered.seat(), entered.secret(), new ParticipantId(who));
    }

    /** As whom this browser speaks now; empty where its seat ended. */
    public Optional<Scope> now(Seat seat) {
        return participants.scopeOf(seat.seat(), seat.secret());
    }

    /** As whom a command from this browser is taken in. */
    public Scope scope(Seat seat) {
        return now(seat).orElseThrow();
    }

    /** Who leads the evening of this scope. */
    public ParticipantId leader(Scope scope) {
        return guides.leader(scope.evening());
    }

    /** Sends a command as an outbox delivers it. */
    public Answer send(Scope who, String name, String... fields) {
        var intake = intakes.stream()
                .filter(one -> one.commands().contains(name))
                .findFirst()
                .orElseThrow();
        var command = Cast.command(name, fields);
        try {
            return intake.take(who, command);
        } catch (ConcurrencyFailureException lost) {
            // As the outbox does for who lost a race for a lock.
            return intake.take(who, command);
        }
    }

    /** Who guides the evening of this scope, as its desks see it. */
    public Team team(Scope scope) {
        return live.now(Team.topic(scope.evening()), Audience.STAFF, Team.class);
    }

    /** Each turn of the lead: who, how and by whom. */
    List<String> turns(Scope scope) {
        return jdbc.sql("select who, how, given_by from lead_turn where workshop_id = ? order by turn")
                .param(scope.evening().value())
                .query((row, n) ->
                        row.getString("who") + " " + row.getString("how") + " by " + row.getString("given_by"))
                .list();
    }
}

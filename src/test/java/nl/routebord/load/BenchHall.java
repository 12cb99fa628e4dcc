package nl.routebord.load;

import java.util.List;
import java.util.UUID;
import nl.routebord.criteria.Criteria;
import nl.routebord.criteria.Wording;
import nl.routebord.demo.World;
import nl.routebord.live.Live;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Steering;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens the boards of the demo evening, as the facilitator does, and tells the generator what it needs to take part. */
@TestComponent
@RestController
class BenchHall {

    /**
     * An evening with its boards open.
     *
     * @param hall the cookie of the projector
     * @param points on the board that stands on the phones now, the newest first
     */
    record Hall(
            String code,
            String handle,
            String hall,
            String points,
            List<String> items,
            String ballot,
            String round,
            List<String> options) {}

    private final World world;
    private final Steering steering;
    private final Criteria criteria;
    private final JdbcClient jdbc;
    private final Live live;

    BenchHall(World world, Steering steering, Criteria criteria, JdbcClient jdbc, Live live) {
        this.live = live;
        this.world = world;
        this.steering = steering;
        this.criteria = criteria;
        this.jdbc = jdbc;
    }

    /** The board of this kind comes on the screens last, with so many new points. */
    @PostMapping("/bench/hall")
    Hall open(@RequestParam String kind, @RequestParam int points) {
        var evening = world.evening();
        var marloes = Scope.facilitator(
                evening.traject(),
                evening.id(),
                new ParticipantId(one(
                        "select id from participant where workshop_id = ? and kind = 'FACILITATOR'",
                        evening.id().value())));
        var board = activity(evening.traject().value(), "criteria");
        var ballot = activity(evening.traject().value(), "ballot");
        for (var next : kind.equals("ballot") ? List.of(board, ballot) : List.of(ballot, board)) {
            steering.start(marloes, command(), next);
        }
        for (int n = 0; n < points; n++) {
            criteria.propose(marloes, command(), board, new Wording("Punt " + n, "Zo merken wij dat het goed gaat."));
        }
        return new Hall(
                evening.code(),
                evening.handle(),
                "rb-" + evening.hallSeat() + "=" + world.hallLink(evening),
                board.toString(),
                all("select id from criterion where activity_id = ? order by born_at desc, position desc", board),
                ballot.toString(),
                one("select id from ballot_round where activity_id = ?", ballot.value())
                        .toString(),
                all("select id from ballot_option where activity_id = ? order by position", ballot));
    }

    /** How many votes of this round there are. */
    @PostMapping("/bench/votes")
    int votes(@RequestParam UUID round) {
        return jdbc.sql("select count(*) from vote where round_id = ?")
                .param(round)
                .query(Integer.class)
                .single();
    }

    /** How many people have a phone in the hall whose socket is open. */
    @PostMapping("/bench/present")
    int present() {
        return live.present(world.evening().id().value().toString()).total();
    }

    private ActivityId activity(UUID traject, String kind) {
        return new ActivityId(
                jdbc.sql("select id from activity where traject_id = ? and kind = ? order by step, position")
                        .params(traject, kind)
                        .query(UUID.class)
                        .list()
                        .getFirst());
    }

    private UUID one(String sql, UUID of) {
        return jdbc.sql(sql).param(of).query(UUID.class).list().getFirst();
    }

    private List<String> all(String sql, ActivityId of) {
        return jdbc.sql(sql).param(of.value()).query(UUID.class).list().stream()
                .map(UUID::toString)
                .toList();
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID().toString());
    }
}

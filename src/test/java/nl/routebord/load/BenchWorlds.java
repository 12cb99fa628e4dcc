package nl.routebord.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.live.Live;
import nl.routebord.live.Presence;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Steering;
import nl.routebord.workshop.Workshops;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Founds evenings for the load generator, and reads afterwards from the database what was kept. */
@TestComponent
@RestController
public class BenchWorlds {

    private static final int STEP = 4;
    private static final List<String> PARTS = List.of("Inloop", "Panel", "Buurt", "Bezoek", "Brief", "Website");

    private final Founding founding;
    private final Steering steering;
    private final Workshops workshops;
    private final Doors doors;
    private final Credentials credentials;
    private final Live live;
    private final JdbcClient jdbc;

    BenchWorlds(
            Founding founding,
            Steering steering,
            Workshops workshops,
            Doors doors,
            Credentials credentials,
            Live live,
            JdbcClient jdbc) {
        this.founding = founding;
        this.steering = steering;
        this.workshops = workshops;
        this.doors = doors;
        this.credentials = credentials;
        this.live = live;
        this.jdbc = jdbc;
    }

    /** An evening with a board of cards and a ballot of six parts; the one of these that is asked for is open and on stage. */
    @PostMapping("/bench/world")
    @Transactional
    public Map<String, Object> found(@RequestParam String stage) {
        var traject = founding.traject("Proefdam", "Proef " + UUID.randomUUID(), RouteMap.groups(), STEP);
        var id = founding.workshop(traject, "Proef", STEP);
        var guide = founding.facilitator(traject, id, "Marloes");
        var cards = founding.activity(traject, id, STEP, preset("cards", List.of()));
        var ballot = founding.activity(traject, id, STEP, preset("ballot", PARTS));
        steering.start(
                Scope.facilitator(traject, id, guide),
                new CommandId(UUID.randomUUID().toString()),
                stage.equals("cards") ? cards : ballot);
        var workshop = workshops.byId(id).orElseThrow();
        var desk = credentials.issue(workshop.deskSeat(), Purpose.FACILITATOR, guide.value(), Duration.ofDays(1));
        var world = new HashMap<String, Object>();
        world.put("id", id.toString());
        world.put("code", workshop.code());
        world.put("handle", workshop.handle());
        world.put("hall", "rb-" + workshop.hallSeat() + "=" + doors.hallLink(workshop));
        world.put("desk", "rb-" + workshop.deskSeat() + "=" + desk);
        world.put("cards", cards.toString());
        world.put("ballot", ballot.toString());
        world.put("round", one("select id from ballot_round where activity_id = ?", ballot));
        world.put("options", all("select id from ballot_option where activity_id = ? order by position", ballot));
        return world;
    }

    /** How many people, voices and commands the database holds of a round, and how many voices are there twice. */
    @GetMapping("/bench/votes")
    Map<String, Object> votes(@RequestParam UUID round) {
        return Map.of(
                "voters", count("select count(*) from ballot_voter where round_id = ?", round),
                "votes", count("select count(*) from vote where round_id = ?", round),
                "commands", count("select count(*) from ballot_command where round_id = ?", round),
                "twice", count("""
                        select count(*) from (select voter, option_id from vote where round_id = ?
                        group by voter, option_id having count(*) > 1) doubled""", round));
    }

    /** The cards of a board as the database holds them: id by name. */
    @GetMapping("/bench/cards")
    List<Map<String, Object>> cards(@RequestParam UUID activity) {
        return jdbc.sql("""
                select e.id, e.version, c.text from entry e join entry_cell c on c.entry_id = e.id and c.field = 'naam'
                where e.activity_id = ? order by e.id""").param(activity).query().listOfRows();
    }

    /** Who is there, as the facilitator sees it. */
    @GetMapping("/bench/presence")
    Presence present(@RequestParam String workshop) {
        return live.present(workshop);
    }

    private static ActivityPreset preset(String kind, List<String> parts) {
        var items = IntStream.range(0, parts.size())
                .mapToObj(n -> new ActivityPreset.Item(parts.get(n), "Proef " + n + ".", ""))
                .toList();
        return new ActivityPreset(kind, "Proef", "Wat vindt u hiervan?", "Schrijf het op.", false, 20, items, Map.of());
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }

    private String one(String sql, ActivityId id) {
        return all(sql, id).getFirst();
    }

    private List<String> all(String sql, ActivityId id) {
        return jdbc.sql(sql).param(id.value()).query(UUID.class).list().stream()
                .map(UUID::toString)
                .toList();
    }
}

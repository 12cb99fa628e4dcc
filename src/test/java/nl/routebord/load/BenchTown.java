package nl.routebord.load;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.HallLinks;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** More evenings than the one of the demo, each with a desk of its own, and what the server holds of all of them. */
@TestComponent
@RestController
class BenchTown {

    /**
     * An evening whose boards are prepared, and nothing on stage.
     *
     * @param desk the cookie of who leads
     * @param hall the cookie of the projector
     */
    record Evening(String code, String handle, String desk, String hall, String points, String ballot) {}

    private final Founding founding;
    private final Workshops workshops;
    private final Credentials credentials;
    private final HallLinks hallLinks;
    private final JdbcClient jdbc;
    private final MeterRegistry meters;
    private final Archive archive;

    BenchTown(
            Founding founding,
            Workshops workshops,
            Credentials credentials,
            HallLinks hallLinks,
            JdbcClient jdbc,
            MeterRegistry meters,
            Archive archive) {
        this.founding = founding;
        this.workshops = workshops;
        this.credentials = credentials;
        this.hallLinks = hallLinks;
        this.jdbc = jdbc;
        this.meters = meters;
        this.archive = archive;
    }

    @PostMapping("/bench/evening")
    Evening found() {
        var traject = founding.traject("Meetstad", "Meting " + UUID.randomUUID(), RouteMap.groups(), 4);
        var id = founding.workshop(traject, "Meetavond", 4);
        var leads = founding.facilitator(traject, id, "Marloes");
        RouteMap.design().forEach(preset -> founding.activity(traject, id, 4, preset));
        var evening = view(id);
        var desk = credentials.issue(evening.deskSeat(), Purpose.FACILITATOR, leads.value(), Duration.ofHours(12));
        return new Evening(
                evening.code(),
                evening.handle(),
                "rb-" + evening.deskSeat() + "=" + desk,
                "rb-" + evening.hallSeat() + "=" + hallLinks.of(evening),
                board(evening, "criteria").toString(),
                board(evening, "ballot").toString());
    }

    /** The points of a board, the newest first. */
    @PostMapping("/bench/points")
    List<UUID> points(@RequestParam UUID board) {
        return all("select id from criterion where activity_id = ? order by born_at desc, position desc", board);
    }

    /** The round that runs on a ballot, and what it asks about. */
    @PostMapping("/bench/round")
    Map<String, Object> round(@RequestParam UUID ballot) {
        return Map.of(
                "round",
                        all("select id from ballot_round where activity_id = ?", ballot)
                                .getLast(),
                "options", all("select id from ballot_option where activity_id = ? order by position", ballot));
    }

    /** What of a board is in the database: each support is of one person for one point. */
    @PostMapping("/bench/ledger")
    Map<String, Object> ledger(@RequestParam UUID board) {
        return Map.of(
                "points", points(board).size(),
                "supports",
                        all(
                                        "select s.criterion_id from criterion_support s join criterion c on c.id = s.criterion_id"
                                                + " where c.activity_id = ?",
                                        board)
                                .size());
    }

    /** Until there are so many old evenings in the database; says how many there are. */
    @PostMapping("/bench/kept")
    int keep(@RequestParam int evenings) {
        return archive.fill(evenings);
    }

    /** How many screens the server holds, with a socket or without one. */
    @PostMapping("/bench/screens/open")
    int screens() {
        return (int) meters.find("routebord.screens").gauges().stream()
                .mapToDouble(Gauge::value)
                .sum();
    }

    private WorkshopView view(WorkshopId id) {
        return workshops.byId(id).orElseThrow();
    }

    private ActivityId board(WorkshopView evening, String kind) {
        return new ActivityId(
                jdbc.sql("select id from activity where traject_id = ? and kind = ? order by step, position")
                        .params(evening.traject().value(), kind)
                        .query(UUID.class)
                        .list()
                        .getFirst());
    }

    private List<UUID> all(String sql, UUID of) {
        return jdbc.sql(sql).param(of).query(UUID.class).list();
    }
}

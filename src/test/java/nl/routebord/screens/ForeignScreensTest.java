package nl.routebord.screens;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.access.Purpose;
import nl.routebord.live.Audience;
import nl.routebord.rights.Actor;
import nl.routebord.rights.Building;
import nl.routebord.rights.World;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every screen of the product, opened with the handles and codes of one traject by who has seats in another one: nothing of it
 * is in the tree that a browser gets, shown or not. A new screen needs a line.
 */
class ForeignScreensTest extends House {

    private static final String MARK = "Appelboom";

    /** What is for everybody: the steps of the route, the ways in, and what a traject made public. */
    private static final List<String> PUBLIC = List.of("traject/:handle/:room?", "peiling/:code");

    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            entry("", List.of("")),
            entry("beginnen", List.of("beginnen")),
            entry("geen-toegang", List.of("geen-toegang")),
            entry("m/:code/:place?", List.of("m/CODE", "m/CODE/mijn", "m/CODE/hulp")),
            entry("scherm/:handle", List.of("scherm/EVENING")),
            entry("regie/:handle", List.of("regie/EVENING")),
            entry("regie/:handle/erbij", List.of("regie/EVENING/erbij")),
            entry("regie/:handle/mensen", List.of("regie/EVENING/mensen")),
            entry("regie/:handle/stemkaarten", List.of("regie/EVENING/stemkaarten")),
            entry("afsluiten/:handle", List.of("afsluiten/EVENING")),
            entry(
                    "werkplek/:handle/:room?",
                    List.of(
                            "werkplek/TRAJECT",
                            "werkplek/TRAJECT/planning",
                            "werkplek/TRAJECT/antwoorden",
                            "werkplek/TRAJECT/vragen",
                            "werkplek/TRAJECT/besluiten",
                            "werkplek/TRAJECT/evaluatie",
                            "werkplek/TRAJECT/verslagen",
                            "werkplek/TRAJECT/klankbord",
                            "werkplek/TRAJECT/thuis",
                            "werkplek/TRAJECT/bewaren",
                            "werkplek/TRAJECT/rechten",
                            "werkplek/TRAJECT/incident")),
            entry("traject/:handle/:room?", List.of("traject/TRAJECT")),
            entry("peiling/:code", List.of("peiling/POLL")),
            entry("afmelden", List.of("afmelden")),
            entry("aanmelden", List.of("aanmelden")),
            entry("beheer/:room?", List.of("beheer", "beheer/logboek")),
            entry("gewist", List.of("gewist")),
            entry("link-dichtbij", List.of("link-dichtbij")),
            entry("privacy", List.of("privacy")),
            entry("toegankelijkheid", List.of("toegankelijkheid")),
            entry("klankbord/:member", List.of("klankbord/MEMBER")),
            entry("klankbord/aanmelden", List.of("klankbord/aanmelden")),
            entry("stemkaart", List.of("stemkaart")),
            entry("route", List.of("route")),
            entry("route/:step([1-6])", List.of("route/1")),
            entry("route/:step([1-6])/:id", List.of("route/1/S1-B1")),
            entry("route/modellen", List.of("route/modellen")),
            entry("route/modellen/:name", List.of("route/modellen/zeist")),
            entry("route/vergelijking", List.of("route/vergelijking")),
            entry("route/rollen", List.of("route/rollen")),
            entry("route/bron", List.of("route/bron")),
            entry("route/woorden", List.of("route/woorden")));

    private String member = "";

    @Autowired
    private Building building;

    @Autowired
    private Trajects trajects;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_screen_of_the_product_has_a_line() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = scanner.findCandidateComponents("nl.routebord").stream()
                .map(found -> route(found.getBeanClassName()))
                .filter(route -> !route.startsWith("bench"))
                .collect(Collectors.toSet());
        assertThat(ADDRESSES.keySet()).isEqualTo(routes);
    }

    private static String route(@org.jspecify.annotations.Nullable String view) {
        try {
            var type = Class.forName(String.valueOf(view));
            var isOfTests = type.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()
                    .contains("test-classes");
            return isOfTests ? "bench" : type.getAnnotation(Route.class).value();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void nothing_of_a_traject_is_sent_to_who_belongs_to_another() {
        var world = building.world(MARK);
        var seats = seats(building.world("Perenboom"));
        // The address of a member is one of this traject.
        member = homes.device(world.who(Actor.MEMBER)).handle();
        var shown = new ArrayList<String>();
        var ids = world.ids();
        ADDRESSES.forEach((route, addresses) -> {
            for (var address : PUBLIC.contains(route) ? List.<String>of() : addresses) {
                seats.forEach((who, held) -> {
                    var tab = tab(filled(address, world), held);
                    if (tab.tree().contains(MARK)) {
                        shown.add(address + " shows it to " + who);
                    }
                    tab.feeds().stream()
                            .map(feed -> feed.topic())
                            .filter(topic -> ids.stream().anyMatch(topic.id()::contains))
                            .forEach(topic -> shown.add(address + " lets " + who + " follow " + topic));
                });
            }
        });
        assertThat(shown).isEmpty();
    }

    /** What no address knows ends at a screen that says so, whatever stands in it. */
    @ParameterizedTest
    @MethodSource("nl.routebord.rights.HostileTextTest#addresses")
    void an_address_that_is_none_gets_a_sentence(String address) {
        var world = building.world(MARK);
        tab(filled(address, world), all(seats(world))).sees(Words.say("shell.error.missing.title"));
    }

    /** So that an empty tree means something: with the seats of the traject itself the same addresses show it. */
    @Test
    void who_belongs_to_it_finds_it_at_the_same_addresses() {
        var world = building.world(MARK);
        var own = seats(world);
        for (var address : List.of("m/CODE", "scherm/EVENING")) {
            tab(filled(address, world), all(own)).sees(MARK);
        }
        for (var address :
                List.of("regie/EVENING", "regie/EVENING/mensen", "werkplek/TRAJECT/besluiten", "klankbord/MEMBER")) {
            tab(filled(address, world), all(own)).sees(MARK);
        }
    }

    /** What is read for staff goes to desks and workplaces, and what is of one person to that person alone. */
    @Test
    void a_screen_follows_what_its_own_seat_may_see() {
        var world = building.world(MARK);
        var own = seats(world);
        var wrong = new ArrayList<String>();
        for (var who : Map.of(
                        "a guest",
                        Actor.GUEST,
                        "a hall",
                        Actor.HALL,
                        "a member",
                        Actor.MEMBER,
                        "nobody",
                        Actor.FOREIGN_HALL)
                .entrySet()) {
            for (var address : List.of(
                    "m/CODE", "m/CODE/mijn", "m/CODE/hulp", "scherm/EVENING", "klankbord/MEMBER", "traject/TRAJECT")) {
                var held = java.util.Objects.requireNonNull(own.get(who.getKey()));
                for (var feed : tab(filled(address, world), held).feeds()) {
                    var topic = feed.topic();
                    var person = topic.id().substring(topic.id().indexOf('/') + 1);
                    var isOfSomebodyElse = isPerson(person)
                            && !(who.getValue() == Actor.GUEST || who.getValue() == Actor.MEMBER
                                            ? world.who(who.getValue())
                                                    .speaker()
                                                    .toString()
                                            : "")
                                    .equals(person);
                    if (feed.audience() == Audience.STAFF || isOfSomebodyElse) {
                        wrong.add(address + " lets " + who.getKey() + " follow " + topic + " as " + feed.audience());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean isPerson(String id) {
        return id.length() == 36
                && jdbc.sql("select count(*) from participant where id = ?")
                                .param(UUID.fromString(id))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    private static Map<String, String> all(Map<String, Map<String, String>> seats) {
        var all = new LinkedHashMap<String, String>();
        seats.values().forEach(all::putAll);
        return all;
    }

    private Map<String, Map<String, String>> seats(World of) {
        var workshop = of.evening.workshop();
        var seats = new LinkedHashMap<String, Map<String, String>>();
        seats.put("nobody", Map.of());
        seats.put("a guest", seat(workshop.guestSeat(), Purpose.GUEST, of.who(Actor.GUEST)));
        seats.put("who leads", seat(workshop.deskSeat(), Purpose.FACILITATOR, of.who(Actor.LEAD)));
        seats.put(
                "staff",
                seat(trajects.byId(of.traject()).orElseThrow().deskSeat(), Purpose.FACILITATOR, of.who(Actor.STAFF)));
        var device = homes.device(of.who(Actor.MEMBER));
        member = device.handle();
        seats.put("a member", Map.of(device.seat(), device.secret()));
        evening = of.evening;
        seats.put("a hall", hallSeat());
        return seats;
    }

    private String filled(String address, World world) {
        return address.replace("CODE", world.evening.workshop().code())
                .replace("EVENING", world.evening.workshop().handle())
                .replace("TRAJECT", trajects.byId(world.traject()).orElseThrow().handle())
                .replace("POLL", world.one("select code from poll where traject_id = :t"))
                .replace("MEMBER", member);
    }
}

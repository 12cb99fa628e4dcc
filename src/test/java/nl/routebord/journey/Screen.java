package nl.routebord.journey;

import static nl.routebord.journey.Browsers.Size.HALL;
import static nl.routebord.journey.Browsers.Size.LAPTOP;
import static nl.routebord.journey.Browsers.Size.PHONE;
import static nl.routebord.journey.Browsers.Size.SMALL;

import java.util.List;

/**
 * Every screen of the product, the address it has in the product, the sizes at which people see it, and the states in which it
 * is looked at. A route or a state without a place in this table is a hole: {@code ScreensTest} finds the first kind,
 * {@code AccessibleIT} the second.
 */
enum Screen {
    START("", List.of(PHONE, SMALL, LAPTOP), "start", "error", "owner"),
    BEGINNEN("beginnen", List.of(PHONE, SMALL, LAPTOP), "begin"),
    WERKPLEK(
            "werkplek/:handle/:room?",
            List.of(LAPTOP, PHONE, SMALL),
            "traject",
            "planning",
            "antwoorden",
            "vragen",
            "besluiten",
            "evaluatie",
            "verslagen",
            "klankbord",
            "thuis",
            "bewaren",
            "incident",
            "rechten"),
    BEHEER("beheer/:room?", List.of(LAPTOP, PHONE, SMALL), "logboek"),
    TRAJECT("traject/:handle/:room?", List.of(PHONE, SMALL, LAPTOP), "waar", "inbreng", "besluiten", "verslagen"),
    PEILING("peiling/:code", List.of(PHONE, SMALL, LAPTOP), "open", "answered"),
    AFMELDEN("afmelden", List.of(PHONE, SMALL), "leave"),
    MEDEWERKERS("aanmelden", List.of(PHONE, SMALL, LAPTOP), "off"),
    DICHTBIJ("link-dichtbij", List.of(PHONE, SMALL), "far"),
    MEEDOEN(
            "m/:code/:place?",
            List.of(PHONE, SMALL),
            "wrong code",
            "too many codes",
            "join",
            "waiting",
            "help",
            "mine empty",
            "mine full",
            "criteria prepared",
            "criteria empty",
            "criteria open",
            "criteria error",
            "criteria joined",
            "criteria conflict",
            "criteria longest",
            "criteria full",
            "criteria closed",
            "ballot prepared",
            "ballot practice",
            "ballot practised",
            "ballot open",
            "ballot chosen",
            "ballot longest",
            "ballot overview",
            "ballot closing",
            "ballot closed",
            "ballot revealed",
            "ballot dots",
            "ballot order",
            "ballot list",
            "result poll",
            "result choice",
            "result dots",
            "result score5",
            "result score3",
            "result ranking",
            "result consent",
            "result decided",
            "feedback empty",
            "feedback error",
            "feedback full",
            "feedback closed",
            "offline",
            "over"),
    SCHERM(
            "scherm/:handle",
            List.of(HALL),
            "welcome",
            "criteria prepared",
            "criteria empty",
            "criteria open",
            "criteria longest",
            "criteria full",
            "criteria closed",
            "ballot prepared",
            "ballot practice",
            "ballot practised",
            "ballot hidden",
            "ballot longest",
            "ballot closing",
            "ballot closed",
            "ballot revealed",
            "result poll",
            "result choice",
            "result dots",
            "result score5",
            "result score3",
            "result ranking",
            "result consent",
            "result decided",
            "feedback empty",
            "feedback full",
            "feedback closed",
            "offline",
            "over"),
    REGIE(
            "regie/:handle",
            List.of(LAPTOP),
            "open the desk",
            "criteria prepared",
            "criteria empty",
            "criteria open",
            "criteria error",
            "criteria join",
            "criteria joined",
            "criteria conflict",
            "criteria longest",
            "criteria full",
            "criteria closed",
            "ballot prepared",
            "ballot practice",
            "ballot hidden",
            "ballot longest",
            "ballot closing",
            "ballot closed",
            "ballot revealed",
            "ballot new",
            "ballot paper",
            "result poll",
            "result choice",
            "result dots",
            "result score5",
            "result score3",
            "result ranking",
            "result consent",
            "result decided",
            "feedback empty",
            "feedback full",
            "feedback closed",
            "offline",
            "over"),
    KLANKBORD(
            "klankbord/:member",
            List.of(PHONE, SMALL, LAPTOP),
            "first visit",
            "news",
            "criteria open",
            "criteria full",
            "criteria closed",
            "ballot open",
            "ballot closing",
            "ballot closed",
            "ballot revealed",
            "result decided",
            "feedback full",
            "feedback closed",
            "offline"),
    AANMELDEN("klankbord/aanmelden", List.of(PHONE, SMALL, LAPTOP), "off", "ask", "asked", "over"),
    MENSEN("regie/:handle/mensen", List.of(LAPTOP), "people"),
    ERBIJ("regie/:handle/erbij", List.of(PHONE, LAPTOP), "guide"),
    AFSLUITEN("afsluiten/:handle", List.of(PHONE, LAPTOP), "open", "over"),
    STEMKAARTEN("regie/:handle/stemkaarten", List.of(LAPTOP), "empty", "error", "full", "unfolded"),
    STEMKAART("stemkaart", List.of(PHONE, SMALL), "nothing scanned", "join", "used"),
    ROUTE("route", List.of(PHONE, SMALL, LAPTOP), "read", "unfolded", "english"),
    STAP(
            "route/:step([1-6])",
            List.of(PHONE, SMALL, LAPTOP),
            "aanleiding",
            "betrokkenen",
            "besluiten",
            "ontwerp",
            "overgang",
            "omslag",
            "unfolded"),
    BORD("route/:step([1-6])/:id", List.of(PHONE, SMALL, LAPTOP), "cards", "register", "result"),
    MODELLEN("route/modellen", List.of(PHONE, SMALL, LAPTOP), "read"),
    MODEL("route/modellen/:name", List.of(PHONE, SMALL, LAPTOP), "zaanstad", "amersfoort", "zeist", "groningen"),
    VERGELIJKING("route/vergelijking", List.of(PHONE, SMALL, LAPTOP), "read"),
    ROLLEN("route/rollen", List.of(PHONE, SMALL, LAPTOP), "read"),
    WOORDEN("route/woorden", List.of(PHONE, SMALL, LAPTOP), "read", "unfolded"),
    BRON("route/bron", List.of(PHONE, SMALL, LAPTOP), "read"),
    PRIVACY("privacy", List.of(PHONE, SMALL, LAPTOP), "read"),
    TOEGANKELIJKHEID("toegankelijkheid", List.of(PHONE, SMALL, LAPTOP), "read"),
    GEWIST("gewist", List.of(PHONE, SMALL, LAPTOP), "wiped"),
    GEEN_TOEGANG("geen-toegang", List.of(PHONE, SMALL, LAPTOP), "no access"),
    /** Any address that leads nowhere. */
    NERGENS("*", List.of(PHONE, SMALL, LAPTOP), "error");

    private final String route;
    private final List<Browsers.Size> sizes;
    private final List<String> states;

    Screen(String route, List<Browsers.Size> sizes, String... states) {
        this.route = route;
        this.sizes = sizes;
        this.states = List.of(states);
    }

    /** As in {@code @Route}; {@code *} for what has none. */
    String route() {
        return route;
    }

    List<Browsers.Size> sizes() {
        return sizes;
    }

    List<String> states() {
        return states;
    }

    /** One screen in one state. */
    record Stop(Screen screen, String state) {

        @Override
        public String toString() {
            return screen.name().toLowerCase(java.util.Locale.ROOT) + " " + state;
        }
    }
}

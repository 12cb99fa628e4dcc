package nl.routebord.retention.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.routebord.retention.House;
import nl.routebord.retention.Term;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Trajects;
import org.jspecify.annotations.Nullable;

/** What is asked, what is kept and for how long, who sees it, and what one can do about it. The terms are those of the code. */
@Route("privacy")
@AnonymousAllowed
class PrivacyView extends HousePage {

    private static final long serialVersionUID = 1L;

    private final transient House house;
    private final transient Trajects trajects;

    PrivacyView(House house, Trajects trajects) {
        this.trajects = trajects;
        this.house = house;
    }

    @Override
    String stem() {
        return "retention.privacy";
    }

    @Override
    String address() {
        return HouseLinks.PRIVACY;
    }

    @Override
    List<Part> parts() {
        return List.of(who(), asked(), kept(), cookies(), vote(), rights(), others());
    }

    private Part who() {
        var controller = house.controller();
        var contact = house.privacy();
        return part(
                "retention.privacy.who.title",
                controller.isEmpty()
                        ? Words.say("retention.privacy.who.unnamed")
                        : Words.say("retention.privacy.who.named", Map.of("name", controller)),
                Words.say("retention.privacy.who.why"),
                contact.isEmpty()
                        ? Words.say("retention.privacy.who.ask")
                        : Words.say("retention.privacy.who.contact", Map.of("contact", contact)),
                house.officer().isEmpty()
                        ? null
                        : Words.say("retention.privacy.who.fg", Map.of("contact", house.officer())));
    }

    private static Part asked() {
        return part(
                "retention.privacy.asked.title",
                Words.say("retention.privacy.asked.nothing"),
                Words.say("retention.privacy.asked.write"),
                Words.say("retention.privacy.asked.mail"),
                Words.say("retention.privacy.asked.address"));
    }

    private static Part kept() {
        return part(
                "retention.privacy.kept.title",
                Words.say("retention.privacy.kept.texts"),
                Words.say("retention.privacy.kept.unlink", Map.of("n", Term.UNLINK.days())),
                Words.say("retention.privacy.kept.after"),
                Words.say("retention.privacy.kept.rights", Map.of("n", Term.CREDENTIALS.days())),
                Words.say("retention.privacy.kept.resend", Map.of("n", Term.COMMANDS_OF_EVENINGS.days())),
                Words.say("retention.privacy.kept.log", Map.of("n", Term.LOG_FILES.days())),
                Words.say("retention.privacy.kept.office"));
    }

    private static Part cookies() {
        return part(
                "retention.privacy.cookies.title",
                Words.say("retention.privacy.cookies.none"),
                Words.say(
                        "retention.privacy.cookies.seat",
                        Map.of("name", "rb-m-…, rb-b-…, rb-k-…, rb-t-…, rb-regie-…, rb-scherm-…, rb-huis-beheer")),
                Words.say("retention.privacy.cookies.poll", Map.of("name", "rb-peiling-…")),
                Words.say("retention.privacy.cookies.link", Map.of("name", "rb-open, rb-gids, rb-kaart, rb-aanmelden")),
                Words.say("retention.privacy.cookies.tablet", Map.of("name", "rb-tablet-…")),
                Words.say("retention.privacy.cookies.sheet", Map.of("name", "rb-tabel")),
                Words.say("retention.privacy.cookies.language", Map.of("name", "rb-taal")),
                Words.say("retention.privacy.cookies.session", Map.of("name", "JSESSIONID")),
                Words.say("retention.privacy.cookies.drafts"));
    }

    private static Part vote() {
        return part(
                "retention.privacy.vote.title",
                Words.say("retention.privacy.vote.secret"),
                Words.say("retention.privacy.vote.open"),
                Words.say("retention.privacy.vote.gone"));
    }

    /** Whose pages everybody may read has the page for one's own things too. */
    private Part rights() {
        var lines = part(
                "retention.privacy.rights.title",
                Words.say("retention.privacy.rights.own"),
                Words.say("retention.privacy.rights.self"),
                Words.say("retention.privacy.rights.ask"),
                Words.say("retention.privacy.rights.lost"),
                Words.say("retention.privacy.rights.complain"));
        return new Part(
                lines.title(),
                lines.lines(),
                trajects.open().stream()
                        .map(traject -> new Way(
                                traject.publicPage() + "/inbreng", "retention.privacy.rights.go", traject.name()))
                        .toList());
    }

    private static Part others() {
        return part(
                "retention.privacy.others.title",
                Words.say("retention.privacy.others.room"),
                Words.say("retention.privacy.others.none"));
    }

    private static Part part(String title, @Nullable String... lines) {
        return new Part(title, Stream.of(lines).filter(Objects::nonNull).toList());
    }
}

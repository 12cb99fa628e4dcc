package nl.routebord.seatcard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.access.Cookies;
import nl.routebord.seatcard.CardDoor;
import nl.routebord.seatcard.CardKey;
import nl.routebord.shared.Refusal;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.ui.spi.Message;
import nl.routebord.workshop.ui.spi.RoadSign;

/** Where a scanned card leads: one tap to take part with it. Opening the page spends nothing. */
@Route("stemkaart")
@AnonymousAllowed
class CardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CardDoor door;
    private final transient Groups groups;
    private final transient nl.routebord.workshop.Route route;

    CardView(CardDoor door, Groups groups, nl.routebord.workshop.Route route) {
        this.door = door;
        this.groups = groups;
        this.route = route;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        try {
            var key = CardKey.of(cookies).orElseThrow(() -> Refusal.because("seatcard.refused.none"));
            var address = request == null ? "" : request.getRemoteAddr();
            show(door.look(key, address, seat -> Cookies.secretOf(cookies, seat)));
        } catch (Refusal refused) {
            var why = refused.text().key();
            add(Message.of("art-post", "seatcard.door" + why.substring(why.lastIndexOf('.')), Message.home()));
        }
    }

    private void show(CardDoor.Shown card) {
        var page = new Div();
        page.addClassNames("page", "narrow");
        var workshop = card.workshop();
        var where = new Paragraph(Words.say(
                "workshop.join.where", Map.of("title", workshop.title(), "municipality", workshop.municipality())));
        where.addClassName("soft");
        var lead = new Paragraph(Words.say(card.asksAlias() ? "seatcard.join.lead" : "seatcard.join.known"));
        lead.addClassName("lead");
        var head = new Div(where, new H1(Words.say("workshop.join.title")), lead, new Paragraph(which(card)));
        head.addClassName("head");
        page.add(new RoadSign(route.marks(workshop.traject())), new Main(head, form(card)));
        add(page);
    }

    private static String which(CardDoor.Shown card) {
        return card.pile().isEmpty()
                ? Words.say("seatcard.join.card", Map.of("card", card.number().toString()))
                : Words.say("seatcard.join.cardof", Map.of("card", card.number().toString(), "pile", card.pile()));
    }

    private RbForm form(CardDoor.Shown card) {
        var form = RbForm.of("join", "")
                .key("card:" + card.card())
                .to("/in/stemkaart")
                .hidden("card", card.card().toString());
        if (card.asksAlias()) {
            form.text(
                    "alias", Words.say("workshop.join.alias"), Words.say("workshop.join.alias.hint"), Doors.MAX_ALIAS);
        }
        if (card.asksGroup()) {
            form.choice(
                    "group", Words.say("workshop.join.group"), Words.say("workshop.join.group.hint"), options(card));
        }
        return form.submit(Words.say("workshop.join.go"));
    }

    private Option[] options(CardDoor.Shown card) {
        return Stream.concat(
                        groups.of(card.workshop().traject()).stream()
                                .map(group -> new Option(group.id().toString(), group.name())),
                        Stream.of(new Option("", Words.say("workshop.join.group.none"))))
                .toArray(Option[]::new);
    }

    @Override
    public String getPageTitle() {
        return Words.say("seatcard.title.phone");
    }
}

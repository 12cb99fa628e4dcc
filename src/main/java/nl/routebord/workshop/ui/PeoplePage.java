package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.LiveScreen;
import nl.routebord.live.Watcher;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Attendees;
import nl.routebord.workshop.GuideKeys;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.Team;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.DeskWatch;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.StaffPage;

/** Who is in, by the names they gave; putting somebody out, for good or not; a new code; and who guides. What steers is there for who leads. */
final class PeoplePage extends Div {

    private final WorkshopView workshop;
    private final Div plates = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = Html.paragraph("soft");
    private final Paragraph elsewhere = Html.paragraph("note", "adapt");
    private final transient Keyed<Attendees.Attendee, PersonItem> items;
    private final transient Scope scope;
    private final LiveScreen screen;
    private final transient List<Feed<?>> base;
    private final NativeDetails renewal;
    private final Section hall;
    private final GuidesPanel guides;
    private boolean leads;

    PeoplePage(Hosting hosting, WorkshopView workshop, Scope scope, PublicAddress address) {
        this.workshop = workshop;
        this.scope = scope;
        addClassNames("page", "people-page");
        screen = hosting.screen(
                workshop.deskSeat(),
                new Watcher(workshop.id().toString(), scope.speaker().toString(), "", true));
        list.addClassName("people");
        items = new Keyed<>(
                list, Attendees.Attendee::id, person -> new PersonItem(workshop.deskSeat(), person.id()), this::show);
        // Said beside the act that helps: without accounts a phone is all that can be kept out.
        elsewhere.add(Icon.WARNING.create(), new Span(Words.say("workshop.people.barred.note")));
        Html.hide(elsewhere, true);
        Html.text(nobody, Words.say("workshop.people.nobody"));
        var who = panel("workshop.people.who", new Div(nobody, list));
        renewal = renewal("code.renew", "workshop.people.code");
        hall = panel("workshop.people.hall", new Div(renewal("hall.renew", "workshop.people.hall")));
        guides = new GuidesPanel(workshop.deskSeat(), address.base(), scope.speaker());
        var side = new Div(
                panel("workshop.people.code", new Div(plates, elsewhere, renewal)),
                hall,
                panel("workshop.guide.title", guides));
        side.addClassName("gap");
        var columns = new Div(who, side);
        columns.addClassName("two-one");
        add(StaffPage.top(workshop), screen, new Main(OutboxCount.of(workshop.deskSeat()), head(), columns));
        base = List.of(
                new Feed<>(Attendees.of(workshop.id()), Audience.STAFF, Attendees.class, this::follow),
                DeskWatch.of(scope, workshop, this, this::guided));
        lead(scope.leads());
    }

    private void guided(Team team) {
        var mine = team.leads(scope.speaker());
        guides.show(team);
        if (mine != leads) {
            lead(mine);
        }
    }

    /** The links that wait are watched by who leads, and leave the page with the lead. */
    private void lead(boolean mine) {
        leads = mine;
        Html.hide(renewal, !mine);
        Html.hide(hall, !mine);
        items.each(item -> item.lead(mine));
        if (mine) {
            var feeds = new ArrayList<Feed<?>>(base);
            feeds.add(new Feed<>(GuideKeys.topic(scope.speaker()), Audience.STAFF, GuideKeys.class, guides::show));
            screen.show(feeds);
        } else {
            guides.show(GuideKeys.NONE);
            screen.show(base);
        }
    }

    private void follow(Attendees now) {
        plates.removeAll();
        if (!now.code().isEmpty()) {
            plates.add(Plates.of(now.code(), "plates"));
        }
        items.show(now.people());
        Html.hide(elsewhere, now.people().stream().noneMatch(Attendees.Attendee::barred));
        Html.hide(nobody, !now.people().isEmpty());
    }

    private void show(PersonItem item, Attendees.Attendee person) {
        item.lead(leads);
        item.show(person);
    }

    /** Two taps: whoever stands in the hall with the old code, or a screen that shows the old link, does not get in after it. */
    private NativeDetails renewal(String command, String words) {
        var hint = new Paragraph(Words.say(words + ".hint"));
        var sure = RbForm.of(command, workshop.deskSeat()).add(RbForm.button(Words.say(words + ".sure")));
        var ask = new NativeDetails(Words.say(words + ".new"), new Div(hint, sure));
        ask.addClassName("sure");
        ask.getSummary().addClassName("act");
        return ask;
    }

    private static Section panel(String title, Div content) {
        content.addClassName("gap");
        var panel = new Section(new H2(Words.say(title)), content);
        panel.addClassName("panel");
        return panel;
    }

    private Div head() {
        return StaffPage.head(
                workshop,
                Words.say("workshop.people.back"),
                Words.say("workshop.people.title"),
                Words.say("workshop.people.lead"),
                false);
    }
}

package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Watcher;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Attendees;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;

/** Who is in, by the names they gave; putting somebody out; and a new code. */
final class PeoplePage extends Div {

    private final WorkshopView workshop;
    private final Div plates = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = Html.paragraph("soft");
    private final Map<ParticipantId, PersonItem> items = new LinkedHashMap<>();

    PeoplePage(Hosting hosting, WorkshopView workshop, Scope scope) {
        this.workshop = workshop;
        addClassNames("page", "people-page");
        var screen = hosting.screen(
                new Watcher(workshop.id().toString(), scope.speaker().toString(), "", true));
        list.addClassName("people");
        nobody.setText(Words.say("workshop.people.nobody"));
        var who = panel("workshop.people.who", new Div(nobody, list));
        var code = panel("workshop.people.code", new Div(plates, renewal()));
        var columns = new Div(who, code);
        columns.addClassName("two-one");
        add(top(), screen, new Main(OutboxCount.of(workshop.deskSeat()), head(), columns));
        screen.show(List.of(new Feed<>(Attendees.of(workshop.id()), Audience.STAFF, Attendees.class, this::follow)));
    }

    private void follow(Attendees now) {
        plates.removeAll();
        if (!now.code().isEmpty()) {
            plates.add(Plates.of(now.code(), "plates"));
        }
        int at = 0;
        for (var person : now.people()) {
            var item = items.computeIfAbsent(person.id(), id -> new PersonItem(workshop.deskSeat(), id));
            if (list.indexOf(item) != at) {
                list.addComponentAtIndex(at, item);
            }
            item.show(person);
            at++;
        }
        Html.hide(nobody, at > 0);
    }

    /** Two taps: whoever stands in the hall with the old code does not get in after it. */
    private NativeDetails renewal() {
        var hint = new Paragraph(Words.say("workshop.people.code.hint"));
        var sure =
                RbForm.of("code.renew", workshop.deskSeat()).add(RbForm.button(Words.say("workshop.people.code.sure")));
        var ask = new NativeDetails(Words.say("workshop.people.code.new"), new Div(hint, sure));
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

    private Header top() {
        var logo = new Anchor("/", Words.say("workshop.logo"));
        logo.setRouterIgnore(true);
        logo.addClassName("logo");
        var what = Stored.text(new Span(workshop.title()));
        what.addClassName("what");
        var header = new Header(logo, what);
        header.addClassName("top");
        return header;
    }

    private Div head() {
        var back = new Anchor("/regie/" + workshop.handle(), Words.say("workshop.people.back"));
        back.setRouterIgnore(true);
        var lead = new Paragraph(Words.say("workshop.people.lead"));
        lead.addClassName("lead");
        var head = new Div(back, new H1(Words.say("workshop.people.title")), lead);
        head.addClassName("head");
        return head;
    }
}

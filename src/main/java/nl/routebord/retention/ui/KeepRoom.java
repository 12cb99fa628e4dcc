package nl.routebord.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.retention.Keeping;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;

/** Bewaren en afsluiten: how long codes work, what goes on which day and what stays, and the close itself. */
@org.springframework.stereotype.Component
class KeepRoom implements WorkplaceRoom {

    static final String PATH = "bewaren";
    private static final int ORDER = 95;

    private final Clock clock;

    KeepRoom(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Icon icon() {
        return Icon.LOCK;
    }

    @Override
    public String label() {
        return "retention.room";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var lead = new Paragraph(Words.say("retention.lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say("retention.room")), lead);
        head.addClassName("head");
        var state = new KeepState();
        var days = new KeepDays(traject.deskSeat());
        var close = new CloseForm(traject.deskSeat(), clock);
        var left = new Div(
                panel("retention.now.title", state),
                panel(
                        "retention.gone.title",
                        lines(
                                "retention.gone.codes",
                                "retention.gone.names",
                                "retention.gone.texts",
                                "retention.gone.small")),
                panel(
                        "retention.stays.title",
                        lines(
                                "retention.stays.texts",
                                "retention.stays.figures",
                                "retention.stays.office",
                                "retention.stays.archive")));
        var right = new Div(panel("retention.days.title", days), close);
        left.addClassName("gap");
        right.addClassName("gap");
        var columns = new Div(left, right);
        columns.addClassName("two-one");
        var page = new Div(head, columns);
        page.addClassName("gap");
        return new Panel(page, List.of(new Feed<>(Keeping.topic(traject.id()), Audience.STAFF, Keeping.class, now -> {
            state.show(now);
            days.show(now);
            close.show(now);
        })));
    }

    static Section panel(String title, Component... content) {
        var panel = new Section(new H2(Words.say(title)));
        panel.add(content);
        panel.addClassName("panel");
        return panel;
    }

    static UnorderedList lines(String... keys) {
        var list = new UnorderedList();
        list.addClassName("lines");
        Stream.of(keys).map(key -> new ListItem(Words.say(key))).forEach(list::add);
        return list;
    }
}

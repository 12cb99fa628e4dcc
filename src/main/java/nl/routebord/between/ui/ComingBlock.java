package nl.routebord.between.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.between.Planned;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** At a member's home: what opens and closes next, the first first. */
@Component
class ComingBlock implements MemberBlock {

    private static final int ORDER = 70;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        var none = new Paragraph(Words.say("between.home.none"));
        var list = new UnorderedList();
        list.addClassName("planned");
        var section = new Section(new H2(Words.say("between.home.title")), none, list);
        section.addClassName("panel");
        return new Panel(section, List.of(new Feed<>(Planned.topic(traject.id()), Audience.HALL, Planned.class, now -> {
            var coming = coming(now);
            Html.hide(none, !coming.isEmpty());
            list.removeAll();
            coming.forEach(one -> list.add(item(one)));
        })));
    }

    private static List<Coming> coming(Planned now) {
        return now.lines().stream()
                .flatMap(line -> Stream.of(
                        new Coming(
                                line,
                                line.opensAnew() ? "between.anew" : "between.opens",
                                line.willNotOpen() ? null : line.opens()),
                        new Coming(line, "between.closes", line.closes())))
                .filter(one -> one.at != null)
                .sorted(Comparator.comparing(one -> one.at, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static ListItem item(Coming one) {
        var name = Stored.text(new Span(one.line.activity().name()));
        name.addClassName("name");
        var at = one.at;
        return new ListItem(
                name, new Paragraph(at == null ? "" : Words.say(one.key, Map.of("moment", Dates.moment(at)))));
    }

    private record Coming(
            Planned.Line line, String key, @Nullable Instant at) {}
}

package nl.routebord.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Keyed;

/** The evenings that are over and have no minutes yet. */
final class WithoutMinutes extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("minutes.without.none"));
    private final transient Keyed<MinutesBoard.Evening, ListItem> items;

    WithoutMinutes(String seat) {
        var list = new UnorderedList();
        list.addClassName("without-minutes");
        items = new Keyed<>(list, MinutesBoard.Evening::id, evening -> item(seat, evening), (item, evening) -> {});
        add(none, list);
    }

    void show(List<MinutesBoard.Evening> evenings) {
        Html.hide(none, !evenings.isEmpty());
        items.show(evenings);
    }

    private static ListItem item(String seat, MinutesBoard.Evening evening) {
        var name = Words.say("minutes.evening", Map.of("title", evening.title(), "day", Dates.whole(evening.on())));
        var make = Parts.small(Icon.PAPER, "minutes.prepare");
        make.getElement()
                .setAttribute("aria-label", Words.say("minutes.prepare.what", Map.of("name", evening.title())));
        return new ListItem(
                Stored.text(new Span(name)),
                RbForm.of("minutes.prepare", seat)
                        .key("minutes.prepare:" + evening.id())
                        .hidden("evening", evening.id().toString())
                        .add(make));
    }
}

package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.criteria.Wording;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** The earlier texts of a point, with the support they had that was not yet given again. Nothing at all for a first text. */
final class Earlier extends Div {

    private final Paragraph support = Html.paragraph("soft");
    private final Span title = new Span();
    private final OrderedList texts = new OrderedList();
    private List<Wording> shown = List.of();

    Earlier() {
        addClassNames("gap", "small");
        texts.addClassNames("gap", "small");
        Html.hide(this, true);
    }

    void show(CriteriaBoard.Item item) {
        Html.say(
                support,
                item.earlierSupport() == 0
                        ? ""
                        : Words.say("criteria.earlierSupport", Map.of("n", item.earlierSupport())));
        if (item.earlier().equals(shown)) {
            return;
        }
        if (shown.isEmpty()) {
            add(support, Html.fold("more", Html.summary("", Icon.CLOCK.create(), title), texts));
        }
        var before = shown;
        shown = item.earlier();
        Html.text(title, Words.say("criteria.earlier", Map.of("n", shown.size())));
        show(before, shown);
        Html.hide(this, shown.isEmpty());
    }

    /** One more text stands above the others, which stay: what goes to each phone does not grow with what was changed before. */
    private void show(List<Wording> before, List<Wording> now) {
        var more = now.size() - before.size();
        if (more < 0 || !now.subList(more, now.size()).equals(before)) {
            texts.removeAll();
            more = now.size();
        }
        for (int at = 0; at < more; at++) {
            texts.addComponentAtIndex(at, line(now.get(at)));
        }
    }

    private static ListItem line(Wording text) {
        var line = Stored.text(new ListItem());
        line.getElement().appendChild(new Element("b").setText(text.name()));
        if (!text.sentence().isEmpty()) {
            line.getElement().appendChild(new Element("p").setText(text.sentence()));
        }
        return line;
    }
}

package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.feedback.FeedbackBoard.From;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.TypeIn;

/** What a reaction was made of: each as it was, of what sort and whose. Made at the first need: most cards never have one. */
final class Origins extends Div {

    private static final long serialVersionUID = 1L;

    private final Span title = new Span();
    private final OrderedList texts = new OrderedList();
    private transient List<FeedbackBoard.Origin> shown = List.of();

    Origins() {
        addClassNames("gap", "small");
        texts.addClassNames("gap", "small");
        add(Html.fold("more", Html.summary("", Icon.MERGE.create(), title), texts));
    }

    void show(List<FeedbackBoard.Origin> origins) {
        if (origins.equals(shown)) {
            return;
        }
        shown = origins;
        Html.text(title, Words.say("feedback.origins", Map.of("n", origins.size())));
        texts.removeAll();
        origins.forEach(origin -> texts.add(line(origin)));
    }

    private static ListItem line(FeedbackBoard.Origin origin) {
        var by = new Paragraph(Sorts.title(origin.sort()) + " · " + by(origin));
        by.addClassName("by");
        return new ListItem(Stored.text(new Paragraph(origin.text())), by);
    }

    private static String by(FeedbackBoard.Origin origin) {
        var name = origin.by() == null ? Words.say("feedback.nobody") : origin.by();
        return origin.from() == From.KLANKBORD
                ? Words.say("feedback.hall.klankbord", Map.of("name", name))
                : TypeIn.said(name, origin.viaDesk());
    }
}

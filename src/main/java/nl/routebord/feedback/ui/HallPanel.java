package nl.routebord.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.feedback.FeedbackBoard.From;
import nl.routebord.feedback.Sort;
import nl.routebord.live.Feed;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;

/** On the projector: three columns with how many there are and the newest two of each, so six at a time. */
final class HallPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int NEWEST = 2;

    private final Div columns = new Div();
    private final Div still = new Div();
    private final Paragraph say = new Paragraph();
    private final Paragraph then = new Paragraph();
    private final Map<Sort, Column> bySort = new EnumMap<>(Sort.class);

    private HallPanel(Place place) {
        addClassName("feedback");
        var question = new H1(place.activity().question());
        question.addClassName("question");
        columns.addClassName("columns");
        for (var sort : Sort.values()) {
            var column = new Column(sort);
            bySort.put(sort, column);
            columns.add(column);
        }
        var art = new Div();
        art.addClassNames("art", "art-post");
        art.getElement().setAttribute("aria-hidden", "true");
        say.addClassName("say");
        then.addClassName("then");
        still.addClassName("still");
        still.add(art, say, then);
        add(question, columns, still);
    }

    static Panel of(Place place) {
        var panel = new HallPanel(place);
        return new Panel(
                panel,
                List.of(new Feed<>(place.activity().board(), place.audience(), FeedbackBoard.class, panel::show)));
    }

    private void show(FeedbackBoard board) {
        var quiet = board.veiled() || board.counts().total() == 0;
        hide(columns, quiet);
        hide(still, !quiet);
        say.setText(
                board.veiled()
                        ? Words.say(
                                "feedback.hall.veiled",
                                Map.of("n", board.counts().total()))
                        : Words.say("feedback.hall.none"));
        then.setText(Words.say(next(board.phase())));
        bySort.forEach((sort, column) -> column.show(board.counts().of(sort), board.of(sort)));
    }

    private static String next(Phase phase) {
        return switch (phase) {
            case PREPARED -> "feedback.hall.prepared";
            case OPEN -> "feedback.hall.open";
            case CLOSED, REVEALED -> "feedback.hall.over";
        };
    }

    private static void hide(Component component, boolean hidden) {
        component.getElement().setAttribute("hidden", hidden);
    }

    private static final class Column extends Section {

        private static final long serialVersionUID = 1L;

        private final Span count = new Span();
        private final Div quotes = new Div();
        private final transient Keyed<FeedbackBoard.Item, Quote> newest;

        Column(Sort sort) {
            addClassNames("column", Sorts.css(sort));
            count.addClassName("num");
            var title = new H2();
            title.addClassName("title");
            title.add(Sorts.mark(sort), new Span(Sorts.title(sort)), count);
            quotes.addClassName("quotes");
            add(title, quotes);
            newest = new Keyed<>(quotes, FeedbackBoard.Item::id, item -> new Quote(), Quote::show);
        }

        void show(int howMany, List<FeedbackBoard.Item> items) {
            count.setText(Integer.toString(howMany));
            newest.show(items.subList(0, Math.min(NEWEST, items.size())));
        }
    }

    private static final class Quote extends HtmlComponent {

        private static final long serialVersionUID = 1L;

        private final Span words = new Span();
        private final Element sign = Icon.SPEECH.create().getElement();
        private final Element name = new Element("span");

        Quote() {
            super("blockquote");
            getElement()
                    .setAttribute("class", "quote")
                    .appendChild(words.getElement(), new Element("small").appendChild(sign, name));
        }

        void show(FeedbackBoard.Item item) {
            words.setText(item.text());
            var name = item.by() == null ? Words.say("feedback.nobody") : item.by();
            sign.setAttribute("hidden", item.from() != From.KLANKBORD);
            this.name.setText(
                    item.from() == From.KLANKBORD ? Words.say("feedback.hall.klankbord", Map.of("name", name)) : name);
        }
    }
}

package nl.routebord.feedback.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.feedback.FeedbackBoard.From;
import nl.routebord.feedback.Sort;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** One page of the hall: of each sort how many there are, and two texts. */
final class HallPage extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PER_COLUMN = 2;

    private final int number;
    private final Map<Sort, Column> columns = new EnumMap<>(Sort.class);

    /** {@code number} counts from 0. */
    HallPage(int number) {
        this.number = number;
        addClassName("columns");
        for (var sort : Sort.values()) {
            var column = new Column(sort);
            columns.put(sort, column);
            add(column);
        }
    }

    /** How many pages show everything. */
    static int needed(FeedbackBoard board) {
        var longest = Stream.of(Sort.values())
                .mapToInt(sort -> board.of(sort).size())
                .max()
                .orElse(0);
        return (longest + PER_COLUMN - 1) / PER_COLUMN;
    }

    void show(FeedbackBoard board) {
        columns.forEach((sort, column) -> {
            var items = board.shortFirst(sort);
            var from = Math.min(number * PER_COLUMN, items.size());
            column.show(
                    board.counts().of(sort),
                    items.subList(from, Math.min(from + PER_COLUMN, items.size())),
                    board.isShort());
        });
    }

    private static final class Column extends Section {

        private static final long serialVersionUID = 1L;

        private final Span count = new Span();
        private final transient Keyed<FeedbackBoard.Item, Quote> quotes;
        private boolean alone;

        Column(Sort sort) {
            addClassNames("column", Sorts.css(sort));
            count.addClassName("num");
            var title = new H2();
            title.addClassName("title");
            title.add(Sorts.mark(sort), new Span(Sorts.title(sort)), count);
            var list = new Div();
            list.addClassName("quotes");
            add(title, list);
            quotes = new Keyed<>(
                    list, FeedbackBoard.Item::id, item -> new Quote(), (quote, item) -> quote.show(item, alone));
        }

        void show(int howMany, List<FeedbackBoard.Item> items, boolean onlyShort) {
            alone = onlyShort;
            Html.text(count, Integer.toString(howMany));
            quotes.show(items);
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
                    .appendChild(Stored.text(words).getElement(), new Element("small").appendChild(sign, name));
        }

        /** {@code alone} where the short list is all there is: then each of it need not say so. */
        void show(FeedbackBoard.Item item, boolean alone) {
            Html.text(words, item.text());
            var klankbord = item.from() == From.KLANKBORD;
            sign.setAttribute("hidden", !klankbord);
            Html.text(name, from(item, klankbord, alone));
        }

        /** As short as it can be said: a column of the hall has room for one line. */
        private static String from(FeedbackBoard.Item item, boolean klankbord, boolean alone) {
            var marked = item.shortlisted() && !alone;
            if (item.isMade()) {
                return Words.say(
                        marked ? "feedback.hall.short" : item.split() ? "feedback.hall.split" : "feedback.hall.joined");
            }
            var by = klankbord ? Words.say("feedback.hall.klankbord", Map.of("name", alias(item))) : SaidCard.by(item);
            return marked ? by + " · " + Words.say("feedback.hall.short") : by;
        }

        private static String alias(FeedbackBoard.Item item) {
            return item.by() == null ? Words.say("feedback.nobody") : item.by();
        }
    }
}

package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbPager;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.TypeIn;

/** Lanes at room size: a few side by side, a few entries in each; what does not fit stands on further pages. */
public final class HallLanes extends Div {

    private final int across;
    private final int deep;
    private final Div pages = new Div();
    private final transient Keyed<Integer, Page> shown;
    private transient List<List<Lane>> cut = List.of();
    private transient Shape shape;
    private transient Function<EntryBoard.Row, String> naming = row -> row.name(shape);

    /** {@code across} lanes of {@code deep} entries a page. */
    public HallLanes(Shape shape, int across, int deep) {
        this.shape = shape;
        this.across = across;
        this.deep = deep;
        addClassName("entries-lanes");
        pages.addClassName("lane-pages");
        shown = new Keyed<>(pages, page -> page, page -> new Page(), (page, at) -> page.show(cut.get(at)));
        add(RbPager.around(pages, 1, Words.say("entries.page.of", RbPager.PLACES), Words.say("entries.pause")));
    }

    /** Calls the entries by something else than their name, for example with a number before it. */
    public HallLanes calling(Function<EntryBoard.Row, String> other) {
        naming = other;
        return this;
    }

    /** The lanes as they are now. */
    public void show(Shape now, List<Lane> lanes) {
        shape = now;
        cut = cut(lanes);
        shown.show(IntStream.range(0, cut.size()).boxed().toList());
    }

    private List<List<Lane>> cut(List<Lane> lanes) {
        var all = new ArrayList<List<Lane>>();
        for (int from = 0; from < lanes.size(); from += across) {
            var beside = lanes.subList(from, Math.min(from + across, lanes.size()));
            var longest =
                    beside.stream().mapToInt(lane -> lane.rows().size()).max().orElse(0);
            for (int at = 0; at == 0 || at < longest; at += deep) {
                var first = at;
                all.add(beside.stream()
                        .map(lane -> new Lane(
                                lane.title() + "\t" + lane.rows().size(),
                                lane.rows()
                                        .subList(
                                                Math.min(first, lane.rows().size()),
                                                Math.min(
                                                        first + deep,
                                                        lane.rows().size()))))
                        .toList());
            }
        }
        return all;
    }

    private final class Page extends Div {

        private transient List<Lane> beside = List.of();
        private final transient Keyed<Integer, Column> columns =
                new Keyed<>(this, at -> at, at -> new Column(), (column, at) -> column.show(beside.get(at)));

        Page() {
            addClassNames("columns", "lanes");
        }

        void show(List<Lane> lanes) {
            beside = lanes;
            setClassName("square", across == 4);
            getStyle().set("--lanes", Integer.toString(Math.min(across, Math.max(1, lanes.size()))));
            columns.show(IntStream.range(0, lanes.size()).boxed().toList());
        }
    }

    private final class Column extends Section {

        private final H2 head = new H2();
        private final Span title = Stored.text(new Span());
        private final Span count = Html.span("", "num");
        private final UnorderedList list = new UnorderedList();
        private final transient Keyed<EntryBoard.Row, Item> items =
                new Keyed<>(list, EntryBoard.Row::id, row -> new Item(row.id()), Item::show);

        Column() {
            addClassNames("column", "lane");
            head.addClassName("title");
            head.add(title, count);
            list.addClassName("quotes");
            add(head, list);
        }

        void show(Lane lane) {
            var tab = lane.title().lastIndexOf('\t');
            head.setVisible(tab > 0);
            Html.text(title, lane.title().substring(0, tab));
            Html.text(count, lane.title().substring(tab + 1));
            items.show(lane.rows());
        }
    }

    private final class Item extends ListItem {

        private final Span words = Stored.text(new Span());
        private final Span facts = new Span();

        Item(EntryId id) {
            addClassNames("quote", "lane-item");
            var small = new com.vaadin.flow.component.HtmlContainer("small");
            small.add(facts);
            add(words, small);
        }

        void show(EntryBoard.Row row) {
            var name = naming.apply(row);
            Html.text(words, name.isEmpty() ? Words.say("entries.open") : name);
            facts.removeAll();
            if (row.shortlisted()) {
                facts.add(Icon.CHECK.create(), new Span(Words.say("entries.short.on") + " "));
            }
            for (var mark : Mark.values()) {
                if (shape.has(mark.trait()) && row.marks(mark) > 0) {
                    facts.add(MarkWords.icon(mark).create(), new Span(Integer.toString(row.marks(mark)) + " "));
                }
            }
            if (row.table() > 0) {
                facts.add(
                        Icon.PEOPLE.create(), new Span(Words.say("entries.fromTable", Map.of("n", row.table())) + " "));
            } else if (row.viaDesk()) {
                facts.add(new Span(TypeIn.said("", true) + " "));
            }
            if (!row.worries().isEmpty()) {
                facts.add(
                        Icon.WARNING.create(),
                        new Span(Integer.toString(row.worries().size())));
            }
        }
    }
}

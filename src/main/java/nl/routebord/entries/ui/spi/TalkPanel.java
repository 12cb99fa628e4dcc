package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryTalk;
import nl.routebord.entries.FieldType;
import nl.routebord.entries.Talking;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.HideBeside;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.LookAgain;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** Below the parts of a text: what people say of each, other words they propose, and the texts that stood there before. */
public final class TalkPanel extends Section {

    private final Place place;
    private final int level;
    private final Div parts = new Div();
    private final LookAgain toLook = new LookAgain(true);
    private final transient Keyed<EntryBoard.Row, Part> byEntry;
    private transient @Nullable EntryBoard board;
    private transient @Nullable EntryTalk talk;

    private TalkPanel(Place place, int level) {
        this.place = place;
        this.level = level;
        addClassNames("talk", "gap");
        parts.addClassName("gap");
        byEntry = new Keyed<>(parts, EntryBoard.Row::id, Part::new, Part::show);
        add(Html.heading(level, Words.say("entries.talk")), toLook, parts);
    }

    /** These cards with the talk about them below; {@code level} is that of its heading. */
    public static Panel below(Place place, Panel cards, int level) {
        var panel = new TalkPanel(place, level);
        var all = new Div(cards.component(), panel);
        all.addClassNames("gap", "stacked");
        var feeds = new ArrayList<Feed<?>>(cards.feeds());
        feeds.add(new Feed<>(place.activity().board(), place.audience(), EntryBoard.class, panel::show));
        feeds.add(new Feed<>(
                Topic.of(
                        EntryTalk.topic(place.activity().kind()),
                        place.activity().id()),
                place.audience(),
                EntryTalk.class,
                panel::show));
        return new Panel(all, feeds);
    }

    private void show(EntryBoard now) {
        board = now;
        draw();
    }

    private void show(EntryTalk now) {
        talk = now;
        draw();
    }

    private void draw() {
        if (board != null && talk != null) {
            toLook.show(talk.remarks().values().stream().flatMap(List::stream).map(EntryTalk.Remark::hidden));
            byEntry.show(board.standing());
            Html.hide(this, board.veiled() || board.standing().isEmpty());
        }
    }

    private final class Part extends Div {

        private final Span title = new Span();
        private final Span name = Stored.text(new Span());
        private final UnorderedList remarks = new UnorderedList();
        private final UnorderedList earlier = new UnorderedList();
        private final Div earlierFold = new Div();
        private final Span earlierTitle = new Span();
        private final Div forms = new Div();
        private final Map<UUID, HideBeside> hides = new HashMap<>();
        private List<EntryTalk.Remark> shown = List.of();
        private int version;
        private List<EntryTalk.Earlier> texts = List.of();

        Part(EntryBoard.Row row) {
            remarks.addClassName("remarks");
            earlier.addClassName("parents");
            forms.addClassName("gap");
            forms.add(form("remark", row, "entries.remark.label"), form("propose", row, "entries.propose.label"));
            earlierFold.add(Html.fold("more", Html.summary("", Icon.CLOCK.create(), earlierTitle), earlier));
            add(Html.fold(
                    "more", Html.summary("", Icon.SPEECH.create(), name, title), new Div(remarks, earlierFold, forms)));
        }

        private com.vaadin.flow.component.HtmlContainer form(String act, EntryBoard.Row row, String label) {
            var form = EntryForms.press(place, act, row.id())
                    .area("text", Words.say(label), place.seen(), FieldType.PAGE.max())
                    .submit(Words.say("entries.remark.send"));
            return Html.fold("unfold", Html.summary("edit", Icon.PENCIL.create(), new Span(Words.say(label))), form);
        }

        void show(EntryBoard.Row row) {
            var now = java.util.Objects.requireNonNull(board);
            var said = java.util.Objects.requireNonNull(talk);
            Html.text(name, row.name(now.shape()));
            var list = said.of(row.id());
            var standing =
                    list.stream().filter(remark -> remark.hidden() == null).count();
            Html.text(title, " " + Words.say("entries.remarks", Map.of("n", standing)));
            Html.hide(forms, !now.phase().takesVoices());
            if (!list.equals(shown) || row.version() != version) {
                shown = list;
                version = row.version();
                remarks.removeAll();
                list.forEach(remark -> remarks.add(remark(remark, row)));
            }
            if (!said.before(row.id()).equals(texts)) {
                texts = said.before(row.id());
                earlier.removeAll();
                texts.reversed().forEach(one -> earlier.add(Stored.text(new ListItem(one.text()))));
            }
            Html.text(earlierTitle, Words.say("entries.earlier", Map.of("n", texts.size())));
            Html.hide(earlierFold, texts.isEmpty());
        }

        private ListItem remark(EntryTalk.Remark remark, EntryBoard.Row row) {
            var head = new Paragraph(Words.say(
                    remark.proposal() ? "entries.proposed.by" : "entries.remark.by",
                    Map.of("name", remark.by() == null ? Words.say("entries.nobody") : remark.by())));
            head.addClassName("from");
            var words = Stored.text(new Paragraph(remark.text()));
            words.addClassName("text");
            var item = new ListItem(head, words);
            item.addClassName("remark");
            if (remark.version() < row.version() && !remark.taken()) {
                item.add(Html.span(Words.say("entries.remark.older"), "chip"));
            }
            if (remark.taken()) {
                item.add(Html.span(Words.say("entries.proposed.taken"), "chip", "yes"));
            }
            if (remark.answer() != null) {
                var reply = new Div(
                        new Span(Words.say("entries.reply.said") + " "), Stored.text(new Span(remark.answer())));
                reply.addClassName("reply");
                item.add(reply);
            }
            acts(item, remark);
            if (place.scope().isStaff()) {
                item.setClassName("off", remark.hidden() != null);
                item.add(hide(remark));
            }
            return item;
        }

        /** Kept, so that nobody taps in a form that goes away. */
        private HideBeside hide(EntryTalk.Remark remark) {
            var act = hides.computeIfAbsent(
                    remark.id().value(), fresh -> new HideBeside(place.seat(), EntryTalk.ASIDE, fresh, remark.text()));
            act.show(remark.hidden());
            return act;
        }

        private void acts(ListItem item, EntryTalk.Remark remark) {
            var now = java.util.Objects.requireNonNull(board);
            var kind = place.activity().kind();
            if (remark.proposal() && remark.isOpen() && now.phase().takesVoices() && mayChange(now)) {
                item.add(RbForm.of(kind + ".take", place.seat())
                        .key(kind + ".take:" + remark.id())
                        .hidden("remark", remark.id().toString())
                        .submit(Words.say("entries.proposed.take")));
            }
            if (place.scope().isStaff() && remark.isOpen()) {
                item.add(Html.fold(
                        "unfold",
                        Html.summary("edit", Icon.SPEECH.create(), new Span(Words.say("entries.reply"))),
                        RbForm.of(kind + ".reply", place.seat())
                                .key(kind + ".reply:" + remark.id())
                                .hidden("remark", remark.id().toString())
                                .area("text", Words.say("entries.reply"), null, Talking.ANSWER)
                                .submit(Words.say("entries.reply.send"))));
            }
        }

        private boolean mayChange(EntryBoard now) {
            return place.scope().isStaff() || now.shape().has(nl.routebord.entries.Trait.TOGETHER);
        }
    }
}

package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Marks;
import nl.routebord.ballot.MyBallot;
import nl.routebord.ballot.MyBallot.MyVote;
import nl.routebord.ballot.OptionId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;

/** The end of the walk: all parts with what I chose, each one tap away from changing. */
final class OwnChoices extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph receipt = new Paragraph();
    private final Span receiptWords = new Span();
    private final Paragraph open = new Paragraph();
    private final Span openWords = new Span();
    private final transient Keyed<Line, Item> items;

    OwnChoices(int level, Consumer<OptionId> goTo) {
        addClassName("ballot-part");
        receipt.addClassName("receipt");
        receipt.add(Icon.CHECK.create(), receiptWords);
        open.addClassNames("note", "adapt");
        open.add(Icon.WARNING.create(), openWords);
        var list = new UnorderedList();
        list.addClassName("things");
        items = new Keyed<>(list, line -> line.option().id(), line -> new Item(line.option(), goTo), Item::show);
        add(new Heading(level, Words.say("ballot.overview")), receipt, open, list);
    }

    void show(Asking asking, List<BallotOption> options, MyBallot mine) {
        items.show(options.stream()
                .map(option -> new Line(asking, option, mine.on(option.id())))
                .toList());
        var given = options.stream()
                .filter(option -> mine.on(option.id()).isPresent())
                .count();
        var left = options.size() - given;
        Html.text(receiptWords, Words.say("ballot.receipt.all", Map.of("n", given)));
        Html.text(openWords, Words.say("ballot.left", Map.of("n", left)));
        Voices.hide(receipt, given == 0);
        Voices.hide(open, left == 0);
    }

    private record Line(Asking asking, BallotOption option, Optional<MyVote> vote) {}

    private static final class Item extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Paragraph name = new Paragraph();
        private final Paragraph chosen = new Paragraph();
        private final NativeButton change = new NativeButton();
        private final Paragraph reason = new Paragraph();

        Item(BallotOption option, Consumer<OptionId> goTo) {
            addClassName("thing");
            name.addClassName("what");
            chosen.addClassName("chosen");
            change.addClassNames("act", "quiet");
            change.addClickListener(click -> goTo.accept(option.id()));
            var line = new Div(chosen, change);
            line.addClassNames("row", "apart");
            add(Stored.text(name), line, Stored.text(reason));
        }

        void show(Line line) {
            Html.text(name, line.option().name());
            Html.text(change, Words.say(line.vote().isPresent() ? "ballot.change" : "ballot.choose"));
            change.getElement()
                    .setAttribute(
                            "aria-label",
                            change.getText() + ": " + line.option().name());
            chosen.removeAll();
            line.vote().map(MyVote::mark).ifPresentOrElse(mark -> showMark(line.asking(), mark), this::showNone);
            var why = line.vote().map(MyVote::reason).orElse("");
            Html.text(reason, why);
            Voices.hide(reason, why.isEmpty());
        }

        private void showMark(Asking asking, int mark) {
            var word = new Span(Marks.word(asking, mark));
            word.addClassName("num");
            chosen.add(Voices.sign(asking.method(), mark), word);
        }

        private void showNone() {
            var none = new Span(Words.say("ballot.notyet"));
            none.addClassName("soft");
            chosen.add(none);
        }
    }
}

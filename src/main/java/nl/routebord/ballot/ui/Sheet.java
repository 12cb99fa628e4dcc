package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.MyBallot;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Keyed;

/** All parts on one page, where they compete: picks, dots or an order. Every tap is sent at once and can be changed. */
final class Sheet extends Section {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final Paragraph how = new Paragraph();
    private final Paragraph left = new Paragraph();
    private final Paragraph promise = new Paragraph();
    private final Span promiseWords = new Span();
    private final RbForm confirm;
    private final transient Keyed<Line, SheetRow> rows;

    /** One part with all that its row needs. */
    record Line(Question question, MyBallot mine, BallotOption option, int at) {

        /** A place in an order keeps its row, so that the keyboard stays where it was; other parts keep their own. */
        String key() {
            return question.round() + "/" + (question.asking().method() == Method.RANKING ? at : option.id());
        }

        int mark() {
            return mine.on(option.id()).map(MyBallot.MyVote::mark).orElse(0);
        }
    }

    /** {@code rank} is the command with which an order is sent, see {@link Question#command}. */
    Sheet(String seat, int level, String title, String rank) {
        this.seat = seat;
        addClassNames("ballot-part", "sheet-of-parts");
        how.addClassName("soft");
        left.addClassName("left");
        left.getElement().setAttribute("role", "status");
        promise.addClassName("note");
        promise.add(Icon.LOCK.create(), promiseWords);
        var list = new UnorderedList();
        list.addClassNames("gap", "small");
        rows = new Keyed<>(list, Line::key, this::row, SheetRow::show);
        var button = RbForm.button(Words.say("ballot.rank.confirm"));
        button.addClassNames("main", "wide");
        confirm = RbForm.of(rank, seat).latest().add(button);
        add(new Heading(level, title), how, left, list, confirm, promise);
    }

    private SheetRow row(Line line) {
        return new SheetRow(seat, line);
    }

    void show(Question question, MyBallot mine) {
        var asking = question.asking();
        var key = "ballot.how." + asking.method().code();
        Html.text(how, Words.say(key, Map.of("n", asking.most())));
        Html.text(promiseWords, question.promise());
        var options = Order.of(question, mine);
        rows.show(IntStream.range(0, options.size())
                .mapToObj(at -> new Line(question, mine, options.get(at), at))
                .toList());
        showLeft(asking, mine);
        var unsent = asking.method() == Method.RANKING && mine.votes().isEmpty();
        Voices.hide(confirm, !unsent);
        if (unsent) {
            showConfirm(question, mine);
        }
    }

    private void showLeft(Asking asking, MyBallot mine) {
        var spent = mine.votes().stream().mapToInt(MyBallot.MyVote::mark).sum();
        var counts = asking.method() == Method.DOTS || (asking.method() == Method.CHOICE && asking.most() > 1);
        Voices.hide(left, !counts);
        Html.text(
                left,
                counts ? Words.say("ballot.left." + asking.method().code(), Map.of("n", asking.most() - spent)) : "");
    }

    /** An order that is right from the start needs a tap, too: else nobody knows whether it was meant. */
    private void showConfirm(Question question, MyBallot mine) {
        confirm.key(question.command("rank") + ":" + question.round())
                .hidden("round", question.round().toString())
                .hidden("order", Order.text(Order.of(question, mine)));
    }
}

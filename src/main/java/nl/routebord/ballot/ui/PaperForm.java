package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Ballots;
import nl.routebord.ballot.Marks;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.RoundId;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/** Types in a ballot from paper, or one that was spoken, against the number of a seat card. */
final class PaperForm extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final Div place = new Div();
    private transient @Nullable Drawn drawn;

    private record Drawn(RoundId round, Asking asking, List<BallotOption> options) {}

    PaperForm(String seat) {
        this.seat = seat;
        addClassName("more");
        addClassName("typing-in");
        setSummary(Icon.PENCIL.create(), new Span(Words.say("ballot.paper.title")));
        setContent(place);
    }

    void show(BallotBoard board) {
        Voices.hide(this, !board.isOpen() || !board.asking().isVoting());
        var now = new Drawn(board.round(), board.asking(), board.standing());
        if (board.isOpen() && !now.equals(drawn)) {
            drawn = now;
            place.removeAll();
            place.add(form(now));
        }
    }

    private RbForm form(Drawn now) {
        var form = RbForm.of("ballot.paper", seat)
                .key("ballot.paper:" + now.round)
                .hidden("round", now.round.toString())
                .text("card", Words.say("ballot.paper.card"), Words.say("ballot.paper.card.hint"), 12);
        for (var option : now.options) {
            form.choice("mark-" + option.id(), option.name(), choices(now));
            if (option.other() || now.asking.method() == Method.CONSENT) {
                form.area(
                        "reason-" + option.id(),
                        Words.say(option.other() ? "ballot.paper.other" : "ballot.paper.objection"),
                        Words.say("ballot.paper.words.hint"),
                        Ballots.REASON);
            }
        }
        return form.submit(Words.say("ballot.paper.send"));
    }

    private static Option[] choices(Drawn now) {
        return Stream.concat(
                        Stream.of(new Option("", Words.say("ballot.paper.none"))),
                        marks(now).map(mark -> new Option(Integer.toString(mark), Marks.word(now.asking, mark))))
                .toArray(Option[]::new);
    }

    private static Stream<Integer> marks(Drawn now) {
        return switch (now.asking.method()) {
            case CHOICE -> Stream.of(1);
            case DOTS -> IntStream.rangeClosed(1, now.asking.most()).boxed();
            case RANKING -> IntStream.rangeClosed(1, now.options.size()).boxed();
            case PARTS, POLL, SCORE3, SCORE5, CONSENT -> Voices.marks(now.asking.method()).stream();
        };
    }
}

package nl.routebord.ballot.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.Marks;
import nl.routebord.ballot.PerGroup;
import nl.routebord.ballot.PerGroup.Even;
import nl.routebord.ballot.Standing;
import nl.routebord.ballot.SupportPerGroup.Share;
import nl.routebord.ballot.Tally;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;

/** One bar in pieces. The words are there for who cannot see it; the only thing Java tells the style sheet is how many. */
final class Bar extends Div {

    private static final long serialVersionUID = 1L;

    Bar() {
        addClassName("bar");
        getElement().setAttribute("role", "img");
    }

    /**
     * All voices about a part: a piece per answer, or where parts compete one piece as long as its points.
     *
     * @param most the points of the part with most, so that the bars can be compared
     */
    void show(Asking asking, Tally tally, int most) {
        removeAll();
        var method = asking.method();
        var figures = tally.figures();
        if (figures.tooFew()) {
            say(Words.say("ballot.result.few"));
        } else if (tally.isUnanswered()) {
            say(Words.say("ballot.result.nobody"));
        } else {
            if (method.isPerPart()) {
                Voices.marks(method).forEach(mark -> piece(Voices.css(method, mark), tally.people(mark)));
            } else {
                piece("yes", figures.points(), Marks.points(method, figures.points()));
                piece("rest", most - figures.points(), figures.points() == 0 ? "0" : "");
            }
            label(Standing.line(asking, figures));
        }
    }

    /** The support of a group: with its numbers, or in words where numbers would give somebody away. */
    void show(Asking asking, Share share) {
        removeAll();
        var numbers = share.numbers();
        if (numbers == null) {
            say(PerGroup.share(asking, share));
        } else {
            piece("yes", numbers.support());
            piece("few", numbers.answers() - numbers.support());
            label(PerGroup.share(asking, share));
        }
    }

    /** A share of the groups, each as heavy as another; its figure stands beside the bar. */
    void show(Even even) {
        removeAll();
        for (int group = 0; even.blocks() && group < even.of(); group++) {
            piece(group < even.full() ? "yes" : "few", 1, "");
        }
        if (!even.blocks()) {
            piece("yes", even.full(), "");
            piece("few", even.of() - even.full(), "");
        }
        label(even.words());
    }

    void sayFewGroups() {
        removeAll();
        say(Words.say("ballot.even.none"));
    }

    private void say(String words) {
        piece("few", 1, words);
        label(words);
    }

    private void piece(String css, int people) {
        piece(css, people, Integer.toString(people));
    }

    private void piece(String css, int size, String words) {
        if (size > 0) {
            add(new Piece(css, size, words));
        }
    }

    private void label(String words) {
        getElement().setAttribute("aria-label", words);
    }

    private static final class Piece extends HtmlComponent {

        private static final long serialVersionUID = 1L;

        Piece(String css, int size, String words) {
            super("i");
            addClassName(css);
            Html.text(this, words);
            getElement().getStyle().set("--n", Integer.toString(size));
        }
    }
}

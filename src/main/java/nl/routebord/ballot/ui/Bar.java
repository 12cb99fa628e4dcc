package nl.routebord.ballot.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.Standing;
import nl.routebord.ballot.SupportPerGroup.Share;
import nl.routebord.ballot.Tally;
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
    void show(Method method, Tally tally, int most) {
        removeAll();
        var figures = tally.figures();
        if (figures.tooFew()) {
            say(Words.say("ballot.result.few"));
        } else if (tally.isUnanswered()) {
            say(Words.say("ballot.result.nobody"));
        } else {
            if (method.isPerPart()) {
                Voices.marks(method).forEach(mark -> piece(Voices.css(method, mark), tally.people(mark)));
            } else {
                piece("yes", figures.points(), method.worth(figures.points()).toPlainString());
                piece("rest", most - figures.points(), figures.points() == 0 ? "0" : "");
            }
            label(Words.say(Standing.of(method, figures)));
        }
    }

    /** The support of a group: with its numbers, or in words where numbers would give somebody away. */
    void show(Share share) {
        removeAll();
        var numbers = share.numbers();
        if (numbers == null) {
            say(Words.say("ballot.groups.level", Map.of("level", Groups.level(share.level()))));
        } else {
            piece("yes", numbers.support());
            piece("few", numbers.answers() - numbers.support());
            label(Words.say("ballot.groups.bar", Map.of("n", numbers.support(), "m", numbers.answers())));
        }
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
            getElement().setText(words).getStyle().set("--n", Integer.toString(size));
        }
    }
}

package nl.routebord.ballot.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.routebord.ballot.Choice;
import nl.routebord.ballot.Counts;
import nl.routebord.ballot.SupportPerGroup.Share;
import nl.routebord.shell.Words;

/** One bar in pieces. The words are there for who cannot see it; the only thing Java tells the style sheet is how many. */
final class Bar extends Div {

    private static final long serialVersionUID = 1L;

    private final Piece take = new Piece(Voices.css(Choice.TAKE));
    private final Piece adapt = new Piece(Voices.css(Choice.ADAPT));
    private final Piece leave = new Piece(Voices.css(Choice.LEAVE));
    private final Piece few = new Piece("few");

    Bar() {
        addClassName("bar");
        getElement().setAttribute("role", "img");
        add(take, adapt, leave, few);
    }

    /** All voices about a part. */
    void show(Counts counts) {
        if (counts.total() == 0) {
            say(Words.say("ballot.result.nobody"));
        } else {
            fill(counts.take(), counts.adapt(), counts.leave(), 0);
            label(Words.say(
                    "ballot.standing",
                    Map.of("take", counts.take(), "adapt", counts.adapt(), "leave", counts.leave())));
        }
    }

    /** The support of a group: with its numbers, or in words where numbers would give somebody away. */
    void show(Share share) {
        var numbers = share.numbers();
        if (numbers == null) {
            say(Words.say("ballot.groups.level", Map.of("level", Groups.level(share.level()))));
        } else {
            fill(numbers.support(), 0, 0, numbers.answers() - numbers.support());
            label(Words.say("ballot.groups.bar", Map.of("n", numbers.support(), "m", numbers.answers())));
        }
    }

    private void say(String words) {
        fill(0, 0, 0, 0);
        few.show(1, words);
        label(words);
    }

    private void fill(int taking, int adapting, int leaving, int others) {
        take.show(taking, Integer.toString(taking));
        adapt.show(adapting, Integer.toString(adapting));
        leave.show(leaving, Integer.toString(leaving));
        few.show(others, Integer.toString(others));
    }

    private void label(String words) {
        getElement().setAttribute("aria-label", words);
    }

    private static final class Piece extends HtmlComponent {

        private static final long serialVersionUID = 1L;

        Piece(String css) {
            super("i");
            addClassName(css);
        }

        void show(int people, String words) {
            getElement().setText(people == 0 ? "" : words).getStyle().set("--n", Integer.toString(people));
            setClassName("none", people == 0);
        }
    }
}

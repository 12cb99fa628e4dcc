package nl.routebord.criteria.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.ui.spi.HideBeside;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/** The concerns beside a point: the newest two at once, the others at a press. One that came along from
 * another point says so. At the desk each has what hides it. */
final class Worries extends Div {

    private static final int AT_ONCE = 2;

    private final UnorderedList newest = new UnorderedList();
    private final UnorderedList others = new UnorderedList();
    private final Span more = new Span();
    private final HtmlContainer fold = Html.fold("more", Html.summary("", Icon.WARNING.create(), more), others);
    private List<CriteriaBoard.Worry> shown = List.of();

    private final transient Keyed<CriteriaBoard.Worry, Line> newestLines;
    private final transient Keyed<CriteriaBoard.Worry, Line> otherLines;

    /** For who takes part. */
    Worries() {
        this(null);
    }

    /** {@code desk} is the seat of the desk; null elsewhere. */
    Worries(@Nullable String desk) {
        newestLines = lines(newest, desk);
        otherLines = lines(others, desk);
        addClassNames("gap", "small");
        newest.addClassName("worries");
        others.addClassName("worries");
        add(newest);
        Html.hide(this, true);
    }

    private static Keyed<CriteriaBoard.Worry, Line> lines(UnorderedList list, @Nullable String desk) {
        return new Keyed<>(list, CriteriaBoard.Worry::id, worry -> new Line(desk, worry), Line::show);
    }

    void show(List<CriteriaBoard.Worry> worries) {
        if (worries.equals(shown)) {
            return;
        }
        shown = worries;
        var split = Math.max(0, worries.size() - AT_ONCE);
        newestLines.show(worries.subList(split, worries.size()));
        otherLines.show(worries.subList(0, split));
        if (split > 0) {
            Html.text(more, Words.say("criteria.worry.more", Map.of("n", split)));
            add(fold);
        }
        Html.hide(this, worries.isEmpty());
    }

    /** One of them, made once: who taps or reads in it goes on while others come. */
    private static final class Line extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Span words = new Span();
        private final @Nullable HideBeside act;
        private CriteriaBoard.@Nullable Worry shown;

        Line(@Nullable String desk, CriteriaBoard.Worry worry) {
            addClassName("concern");
            add(Icon.WARNING.create(), words);
            act = desk == null ? null : new HideBeside(desk, Concerns.ASIDE, worry.id(), worry.text());
            if (act != null) {
                add(act);
            }
        }

        void show(CriteriaBoard.Worry worry) {
            if (worry.equals(shown)) {
                return;
            }
            shown = worry;
            say(worry);
            setClassName("off", worry.hidden() != null);
            if (act != null) {
                act.show(worry.hidden());
            }
        }

        private void say(CriteriaBoard.Worry worry) {
            var said = worry.by() == null
                    ? Words.say("criteria.worry.said")
                    : Words.say("criteria.worry.saidBy", Map.of("name", worry.by()));
            words.getElement().removeAllChildren();
            words.getElement()
                    .appendChild(
                            new Element("b").setText(said),
                            Element.createText(" "),
                            Stored.text(new Element("span").setText(worry.text())));
            if (worry.from() != null) {
                var from = Stored.text(
                        new Element("span").setText(Words.say("criteria.worry.from", Map.of("name", worry.from()))));
                words.getElement().appendChild(from.setAttribute("class", "from"));
            }
        }
    }
}

package nl.routebord.criteria.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Concerns;
import nl.routebord.workshop.ui.spi.HideBeside;
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

    private final @Nullable String desk;
    private final Map<UUID, HideBeside> acts = new HashMap<>();

    /** For who takes part. */
    Worries() {
        this(null);
    }

    /** {@code desk} is the seat of the desk; null elsewhere. */
    Worries(@Nullable String desk) {
        this.desk = desk;
        addClassNames("gap", "small");
        newest.addClassName("worries");
        others.addClassName("worries");
        add(newest);
        Html.hide(this, true);
    }

    void show(List<CriteriaBoard.Worry> worries) {
        if (worries.equals(shown)) {
            return;
        }
        shown = worries;
        var split = Math.max(0, worries.size() - AT_ONCE);
        fill(newest, worries.subList(split, worries.size()));
        fill(others, worries.subList(0, split));
        if (split > 0) {
            more.setText(Words.say("criteria.worry.more", Map.of("n", split)));
            add(fold);
        }
        Html.hide(this, worries.isEmpty());
    }

    private void fill(UnorderedList list, List<CriteriaBoard.Worry> worries) {
        list.removeAll();
        worries.forEach(worry -> list.add(line(worry)));
    }

    private ListItem line(CriteriaBoard.Worry worry) {
        var said = worry.by() == null
                ? Words.say("criteria.worry.said")
                : Words.say("criteria.worry.saidBy", Map.of("name", worry.by()));
        var words = new Span();
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
        var line = new ListItem(Icon.WARNING.create(), words);
        line.addClassName("concern");
        line.setClassName("off", worry.hidden() != null);
        if (desk != null) {
            // Kept, so that nobody taps in a form that goes away.
            var act = acts.computeIfAbsent(
                    worry.id(), fresh -> new HideBeside(desk, Concerns.ASIDE, fresh, worry.text()));
            act.show(worry.hidden());
            line.add(act);
        }
        return line;
    }
}

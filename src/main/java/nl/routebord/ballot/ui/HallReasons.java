package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Side;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** Why people chose, at room size: a column per answer, the smallest first, two reasons in each. The rest is on the phones. */
final class HallReasons extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 2;

    HallReasons(String part, List<Side> sides) {
        addClassName("leaf");
        var columns = new Div();
        columns.addClassName("beside");
        sides.forEach(side -> columns.add(column(side)));
        add(HallResult.title(Words.say("ballot.side.title", Map.of("name", part))), columns);
        var left = sides.stream()
                .mapToInt(side -> Math.max(0, side.reasons().size() - SHOWN))
                .sum();
        if (left > 0) {
            var more = new Paragraph(Words.say("ballot.side.more", Map.of("n", left)));
            more.addClassName("facts-line");
            add(more);
        }
    }

    private static Div column(Side side) {
        var list = new UnorderedList();
        side.reasons().stream().limit(SHOWN).forEach(reason -> {
            var why = Stored.text(new Paragraph(reason.text()));
            why.addClassName("why");
            list.add(new ListItem(why));
        });
        var column = new Div(Reasons.head(side), list);
        column.addClassNames("one-side", side.voice().css());
        return column;
    }
}

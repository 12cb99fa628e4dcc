package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.thermometer.ThermometerBoard;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;

/** On the desk: the statements, how many answered, and what is left of each measurement. Nothing more is there to see. */
@StyleSheet("styles/thermometer.css")
final class DeskPanel extends Div {

    private final Paragraph total = Html.paragraph("soft");
    private final Paragraph hint = Html.paragraph("soft");
    private final OrderedList statements = new OrderedList();
    private final Div left = new Div();
    private List<ThermometerBoard.Measured> drawn = List.of();

    private DeskPanel() {
        addClassNames("thermometer", "gap");
        hint.setText(Words.say("thermometer.desk.hint"));
        left.addClassName("gap");
        add(total, hint, statements, left);
    }

    static Panel of(Place place) {
        var panel = new DeskPanel();
        return new Panel(
                panel,
                List.of(new Feed<>(place.activity().board(), place.audience(), ThermometerBoard.class, panel::show)));
    }

    private void show(ThermometerBoard board) {
        total.setText(Totals.say(board));
        if (statements.getChildren().findAny().isEmpty()) {
            board.statements().forEach(one -> statements.add(Stored.text(new ListItem(one.text()))));
        }
        Html.hide(statements, !board.measured().isEmpty());
        if (!board.measured().equals(drawn)) {
            drawn = board.measured();
            left.removeAll();
            board.statements().forEach(statement -> left.add(new Measure(board, statement, true)));
        }
    }
}

package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.thermometer.ThermometerBoard;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.TypeIn;
import org.jspecify.annotations.Nullable;

/**
 * On the desk: the statements, how many answered, and what is left of each measurement; and a form to fill in for somebody
 * without a phone. What anybody answered is not there to see.
 */
@StyleSheet("styles/thermometer.css")
final class DeskPanel extends Div {

    private final Paragraph total = Html.paragraph("soft");
    private final Paragraph hint = Html.paragraph("soft");
    private final OrderedList statements = new OrderedList();
    private final Div left = new Div();
    private final Div typing = new Div();
    private final transient Place place;
    private final TypedList typed;
    private transient @Nullable List<Groups.Group> groups;
    private transient @Nullable ThermometerBoard latest;
    private List<ThermometerBoard.Measured> drawn = List.of();

    private DeskPanel(Place place) {
        this.place = place;
        typed = new TypedList(place);
        Html.hide(typing, true);
        addClassNames("thermometer", "gap");
        Html.text(hint, Words.say("thermometer.desk.hint"));
        left.addClassName("gap");
        add(total, hint, typing, typed, statements, left);
    }

    static Panel of(Place place) {
        var panel = new DeskPanel(place);
        return new Panel(
                panel,
                List.of(
                        new Feed<>(place.activity().board(), place.audience(), ThermometerBoard.class, panel::show),
                        new Feed<>(
                                Topic.of("stage", place.scope().evening()),
                                place.audience(),
                                StageRecord.class,
                                panel::stage)));
    }

    private void stage(StageRecord stage) {
        groups = stage.groups();
        type();
    }

    /** The form is made once, when both are known what is asked and which groups there are; then it follows their names. */
    private void type() {
        if (latest == null || groups == null) {
            return;
        }
        if (typing.getComponentCount() == 0) {
            typing.add(TypeIn.fold(Words.say("thermometer.typein.lead"), TypeForm.of(place, groups, latest)));
        }
        TypeIn.follow(typing, groups);
    }

    private void show(ThermometerBoard board) {
        latest = board;
        type();
        Html.hide(typing, !board.phase().takesVoices());
        typed.show(board.people());
        Html.text(total, Totals.say(board));
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

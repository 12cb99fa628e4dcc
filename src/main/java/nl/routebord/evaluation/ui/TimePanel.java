package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.entries.Moment;
import nl.routebord.evaluation.EvaluationBoard;
import nl.routebord.evaluation.Sign;
import nl.routebord.evaluation.State;
import nl.routebord.evaluation.TimePicture;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * All points over time: a row each, a flag on the day to look back, a sign for each finding. The list below tells the same in
 * words.
 */
@StyleSheet("styles/timeline.css")
@StyleSheet("styles/evaluation.css")
final class TimePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("evaluation.list.none"));
    private final Paragraph legend = Html.paragraph("soft");
    private final Div picture = new Div();
    private transient @Nullable EvaluationBoard shown;

    TimePanel() {
        addClassName("gap");
        picture.addClassNames("timeline", "points-picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        Html.text(legend, Words.say("evaluation.picture.legend"));
        add(none, picture, legend);
    }

    void show(EvaluationBoard board) {
        if (board.equals(shown)) {
            return;
        }
        shown = board;
        var empty = board.points().isEmpty();
        Html.hide(none, !empty);
        Html.hide(picture, empty);
        Html.hide(legend, empty);
        picture.removeAll();
        if (!empty) {
            draw(board, TimePicture.of(board));
        }
    }

    private void draw(EvaluationBoard board, TimePicture time) {
        picture.getStyle().set("--quarters", Integer.toString(time.quarters().size()));
        picture.add(Html.span("", "corner"));
        for (int at = 0; at < time.quarters().size(); at++) {
            picture.add(head(time.quarters().get(at), at == time.now()));
        }
        for (var row : time.rows()) {
            var text = board.points().get(row.number() - 1).text().text();
            picture.add(Stored.text(Html.span(row.number() + ". " + text, "who")));
            for (int at = 0; at < time.quarters().size(); at++) {
                picture.add(cell(row, at, at == time.now()));
            }
        }
    }

    private static Span head(int quarter, boolean now) {
        var first = Moment.month(quarter);
        var words = Words.say(
                "evaluation.picture.quarter",
                Map.of("n", (first.getMonthValue() + 2) / 3, "year", Integer.toString(first.getYear())));
        var head = Html.span(words, "quarter");
        if (now) {
            head.add(Html.span(Words.say("evaluation.picture.today"), "today"));
        }
        return head;
    }

    private static Div cell(TimePicture.Row row, int at, boolean now) {
        var cell = new Div();
        cell.addClassName("cell");
        cell.setClassName("now", now);
        row.found().stream()
                .filter(found -> found.column() == at)
                .forEach(found -> cell.add(Html.span(sign(found.sign()), "look", Pieces.voice(found.sign()))));
        if (row.due() == at && row.state() != State.DONE) {
            var flag = Html.span(Words.say("evaluation.picture.flag"), "flag");
            flag.setClassName("due", row.state() == State.DUE);
            cell.add(flag);
        }
        return cell;
    }

    /** The signs of the three voices, as on every screen. */
    private static String sign(Sign sign) {
        return switch (sign) {
            case GOOD -> "✓";
            case WATCH -> "~";
            case BAD -> "✕";
        };
    }
}

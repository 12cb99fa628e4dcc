package nl.routebord.thermometer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.thermometer.ThermometerBoard;

/** What is left of one statement: a bar per word of the scale with its number, the mean, and how it went over time. */
final class Measure extends Div {

    Measure(ThermometerBoard board, ThermometerBoard.Statement statement, boolean full) {
        addClassName("measure");
        var text = Stored.text(new Paragraph(statement.text()));
        text.addClassName("name");
        add(text);
        var latest = board.latest().flatMap(measured -> measured.of(statement.id()));
        if (latest.isEmpty() || !latest.get().isShown()) {
            add(Html.span(Words.say("thermometer.few"), "soft", "few"));
        } else {
            add(bars(board.scale(), latest.get()), mean(latest.get()));
            if (full) {
                groups(latest.get().groups());
                sentences(latest.get().sentences());
            }
        }
        if (board.measured().size() > 1) {
            add(new Trend(board, statement, full));
        }
    }

    private static Div bars(List<String> scale, ThermometerBoard.Result result) {
        var most = Math.max(
                1, result.counts().stream().mapToInt(Integer::intValue).max().orElse(1));
        var list = new Div();
        list.addClassName("marks");
        for (int at = 0; at < scale.size(); at++) {
            var people = result.counts().get(at);
            var bar = Html.span("", "stick");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--n", Integer.toString(people)).set("--of", Integer.toString(most));
            var one = new Div(
                    Html.span(Integer.toString(people), "num"), bar, Stored.text(Html.span(scale.get(at), "word")));
            one.addClassNames("one-mark", "mark-" + (at + 1));
            list.add(one);
        }
        return list;
    }

    private static Paragraph mean(ThermometerBoard.Result result) {
        var mean = new Paragraph(Words.say("thermometer.mean", Map.of("mean", figure(result.mean()))));
        mean.addClassName("mean");
        return mean;
    }

    /** With one decimal and a comma, as a school mark. */
    static String figure(double mean) {
        var format = NumberFormat.getNumberInstance(Words.DUTCH);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(mean);
    }

    private void groups(List<ThermometerBoard.GroupWords> groups) {
        if (groups.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("group-words");
        groups.forEach(group -> {
            var name = group.joined()
                    ? new Span(Words.say("thermometer.joined"))
                    : Stored.text(new Span(group.label().isEmpty() ? Words.say("thermometer.unsaid") : group.label()));
            list.add(new ListItem(
                    name, new Span(": " + Words.say(group.overHalf() ? "thermometer.over" : "thermometer.under"))));
        });
        add(list);
    }

    private void sentences(List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("sentences");
        sentences.forEach(sentence -> list.add(Stored.text(new ListItem(sentence))));
        add(Html.fold(
                "more",
                Html.summary(
                        "",
                        Icon.SPEECH.create(),
                        new Span(Words.say("thermometer.sentences", Map.of("n", sentences.size())))),
                list));
    }
}

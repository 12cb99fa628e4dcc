package nl.routebord.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.trail.Way;
import org.jspecify.annotations.Nullable;

/** On what a decision rests: the input by its name and board, the votes with their counts; staff can take one away. */
final class GroundList extends Div {

    private static final long serialVersionUID = 1L;

    GroundList(DecisionBoard.Row row, @Nullable String seat) {
        if (row.grounds().isEmpty() && row.lost() == 0) {
            var none = new Paragraph(Words.say("decision.row.rests.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("grounds");
        row.grounds().forEach(ground -> list.add(item(row.id(), ground, seat)));
        if (row.lost() > 0) {
            var lost = new ListItem(Words.say("decision.row.lost", Map.of("n", row.lost())));
            lost.addClassName("soft");
            list.add(lost);
        }
        add(list);
    }

    /** What it was made of, back to what people wrote. */
    private static Div way(List<Way.Stop> before) {
        var list = new UnorderedList();
        list.addClassName("counts");
        before.forEach(stop -> list.add(new ListItem(
                Stored.text(new Span(stop.name())),
                Html.span(
                        " " + Words.say("decision.row.from", Map.of("step", stop.step(), "board", stop.board())),
                        "soft"))));
        return new Div(Html.span(Words.say("decision.row.way"), "soft"), list);
    }

    private static ListItem item(UUID decision, DecisionBoard.Ground ground, @Nullable String seat) {
        var name = Stored.text(new Span(ground.name()));
        name.addClassName("name");
        var from = new Span(
                ground.vote()
                        ? Words.say("decision.row.vote", Map.of("step", ground.step()))
                        : Words.say("decision.row.from", Map.of("step", ground.step(), "board", ground.board())));
        from.addClassName("soft");
        var head = new Div((ground.vote() ? Icon.LIST : Icon.SPEECH).create(), name, from);
        head.addClassName("row");
        var item = new ListItem(head);
        if (ground.vote()) {
            var lines = new UnorderedList();
            lines.addClassName("counts");
            ground.lines()
                    .forEach(line -> lines.add(new ListItem(
                            Stored.text(new Span(line.name())),
                            new Span(" – "),
                            new Span(Words.say(line.standing())))));
            item.add(lines);
        } else {
            ground.lines().forEach(line -> {
                var words = Words.say(line.standing());
                if (!words.isBlank()) {
                    item.add(new Paragraph(words));
                }
            });
        }
        if (!ground.before().isEmpty()) {
            item.add(way(ground.before()));
        }
        if (seat != null) {
            var button = Facts.small(Icon.CROSS, "decision.ground.remove");
            button.getElement()
                    .setAttribute(
                            "aria-label", Words.say("decision.ground.remove.what", Map.of("name", ground.name())));
            item.add(RbForm.of("decision.unrest", seat)
                    .key("decision.unrest:" + decision + ":" + ground.item())
                    .hidden("decision", decision.toString())
                    .hidden("ground", ground.choice())
                    .add(button));
        }
        return item;
    }
}

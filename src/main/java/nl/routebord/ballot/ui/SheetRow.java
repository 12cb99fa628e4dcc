package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Method;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** One part among parts that compete: to be picked, to be given dots, or to be moved up and down. */
final class SheetRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Method method;
    private final Paragraph name = new Paragraph();
    private final Paragraph sentence = new Paragraph();
    private final RbForm form;
    private final Div acts = new Div();
    private final NativeButton keepReason = RbForm.button(Words.say("ballot.reason.keep"), "mark", "0");
    private final boolean says;
    private final transient List<NativeButton> buttons = new ArrayList<>();

    SheetRow(String seat, Sheet.Line line) {
        method = line.question().asking().method();
        addClassName("thing");
        name.addClassName("what");
        sentence.addClassName("soft");
        var command = line.question().command(method == Method.RANKING ? "rank" : "cast");
        form = RbForm.of(command, seat).latest();
        form.key(command + ":" + line.key())
                .hidden("round", line.question().round().toString());
        acts.addClassNames("row", "by-" + method.code());
        acts.getElement().setAttribute("role", "group");
        add(name, sentence, form);
        says = method != Method.RANKING && !line.question().practice();
        if (says) {
            form.keep();
        }
        if (line.option().other()) {
            Why.ask(form, method, line.option(), "ballot.other.hint").add(acts);
        } else if (says) {
            Why.fold(form.add(acts), method, line.option()).add(keepReason);
        } else {
            form.add(acts);
        }
        switch (method) {
            case DOTS -> {
                for (int n = 0; n <= line.question().asking().most(); n++) {
                    sends("mark", Integer.toString(n));
                }
            }
            case RANKING -> {
                sends("order", "up");
                sends("order", "down");
            }
            default -> sends("mark", "1");
        }
    }

    private void sends(String name, String value) {
        var button = RbForm.button("", name, value);
        buttons.add(button);
        acts.add(button);
    }

    void show(Sheet.Line line) {
        var option = line.option();
        acts.getElement().setAttribute("aria-label", option.name());
        Html.text(sentence, option.sentence());
        Html.text(name, option.name());
        switch (method) {
            case DOTS -> showDots(line);
            case RANKING -> showPlace(line);
            default -> showPick(line);
        }
        if (says) {
            form.initial(
                    "reason",
                    line.mine().on(option.id()).map(vote -> vote.reason()).orElse(null));
            keepReason.getElement().setAttribute("value", Integer.toString(line.mark()));
            form.setClassName("unchosen", line.mark() == 0);
        }
    }

    private void showPick(Sheet.Line line) {
        var picked = line.mark() > 0;
        form.hidden("option", line.option().id().toString());
        var button = buttons.getFirst();
        Html.text(button, Words.say(picked ? "ballot.pick.done" : "ballot.pick.act"));
        button.getElement().setAttribute("value", picked ? "0" : "1").setAttribute("aria-pressed", picked + "");
        setClassName("picked", picked);
    }

    private void showDots(Sheet.Line line) {
        form.hidden("option", line.option().id().toString());
        var spent = line.mine().votes().stream().mapToInt(vote -> vote.mark()).sum();
        var free = line.question().asking().most() - spent + line.mark();
        for (int n = 0; n < buttons.size(); n++) {
            var button = buttons.get(n);
            Html.text(button, Integer.toString(n));
            button.getElement()
                    .setAttribute("aria-pressed", Boolean.toString(n == line.mark()))
                    .setAttribute("aria-label", Words.say("ballot.dots.act", Map.of("n", n)))
                    .setAttribute("disabled", n > free);
            button.setClassName("filled", n > 0 && n <= line.mark());
        }
        setClassName("picked", line.mark() > 0);
    }

    private void showPlace(Sheet.Line line) {
        var order = Order.of(line.question(), line.mine());
        name.removeAll();
        var place = new Span(Integer.toString(line.at() + 1));
        place.addClassName("num");
        name.add(place, new Span(line.option().name()));
        move(buttons.getFirst(), Icon.ARROW_UP, "ballot.rank.up", line.at() > 0, order, line.at(), line.at() - 1);
        move(
                buttons.getLast(),
                Icon.ARROW_DOWN,
                "ballot.rank.down",
                line.at() < order.size() - 1,
                order,
                line.at(),
                line.at() + 1);
    }

    private static void move(
            NativeButton button,
            Icon icon,
            String words,
            boolean can,
            List<nl.routebord.ballot.BallotOption> order,
            int from,
            int to) {
        button.removeAll();
        button.add(icon.create(), new Span(Words.say(words)));
        button.getElement()
                .setAttribute(
                        "aria-label", Words.say(words) + ": " + order.get(from).name())
                .setAttribute("disabled", !can)
                .setAttribute("value", can ? Order.swapped(order, from, to) : "");
    }
}

package nl.routebord.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.minutes.Stage;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** The one step that comes next, and more time to react. */
final class MinutesActs extends Div {

    private static final long serialVersionUID = 1L;

    private final Div check;
    private final Div open;
    private final Div lock;
    private final Paragraph wait = new Paragraph(Words.say("minutes.forward.final.wait"));
    private final Div extend = new Div();
    private final RbForm longer;

    MinutesActs(String seat, UUID id) {
        addClassName("gap");
        wait.addClassName("soft");
        check = step("checked", forward(seat, id, Stage.PREPARED).submit(Words.say("minutes.forward.checked")));
        open = step(
                "reactions",
                forward(seat, id, Stage.CHECKED)
                        .day("until", Words.say("minutes.forward.until"), null)
                        .submit(Words.say("minutes.forward.reactions")));
        lock = step("final", forward(seat, id, Stage.REACTIONS).submit(Words.say("minutes.forward.final")));
        longer = RbForm.of("minutes.extend", seat)
                .key("minutes.extend:" + id)
                .hidden("minutes", id.toString())
                .day("until", Words.say("minutes.forward.until"), null)
                .submit(Words.say("minutes.extend.send"));
        extend.add(Parts.fold(Icon.CLOCK, Words.say("minutes.extend"), longer));
        add(check, open, lock, wait, extend);
    }

    private static RbForm forward(String seat, UUID id, Stage from) {
        var name = from.name().toLowerCase(java.util.Locale.ROOT);
        return RbForm.of("minutes.forward", seat)
                .key("minutes.forward:" + id + ":" + name)
                .hidden("minutes", id.toString())
                .hidden("from", name);
    }

    private static Div step(String to, RbForm form) {
        var hint = new Paragraph(Words.say("minutes.forward." + to + ".hint"));
        hint.addClassName("soft");
        return new Div(hint, form);
    }

    void show(MinutesBoard.Minutes minutes) {
        var stage = minutes.stage();
        Html.hide(check, stage != Stage.PREPARED);
        Html.hide(open, stage != Stage.CHECKED);
        Html.hide(lock, stage != Stage.REACTIONS || minutes.reacting());
        Html.hide(wait, !minutes.reacting());
        Html.hide(extend, stage != Stage.REACTIONS);
        var until = minutes.until();
        longer.initial("until", until == null ? "" : until.toString());
    }
}

package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.Hobbel;
import org.jspecify.annotations.Nullable;

/** One thing a member said, with the answer beside it; one's own can be changed until there is one. */
final class HobbelCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div sort = new Div();
    private final Span where = Stored.text(Html.span("", "soft"));
    private final Paragraph about = Stored.text(Html.paragraph("hobbel-about"));
    private final Paragraph text = Stored.text(Html.paragraph("typed"));
    private final AnswerBeside answer = new AnswerBeside();
    private final @Nullable Div acts;
    private final @Nullable RbForm change;

    private HobbelCard(@Nullable Div acts, @Nullable RbForm change) {
        this.acts = acts;
        this.change = change;
        addClassNames("card", "hobbel");
        var head = new Div(sort, where);
        head.addClassName("row");
        add(head, about, text, answer);
        if (acts != null) {
            add(acts);
        }
    }

    /** Another member's. */
    static HobbelCard others() {
        return new HobbelCard(null, null);
    }

    /** One's own. */
    static HobbelCard own(String seat, Hobbel hobbel) {
        var change = HobbelForm.fill(
                        command("hobbel.change", seat, hobbel).fold(Words.say("soundingboard.hobbel.change")))
                .submit(Words.say("soundingboard.hobbel.change.go"));
        var acts =
                new Div(change, new Twice(command("hobbel.withdraw", seat, hobbel), "soundingboard.hobbel.withdraw"));
        acts.addClassNames("gap", "small");
        var card = new HobbelCard(acts, change);
        card.addClassName("mine");
        return card;
    }

    void show(Hobbel hobbel) {
        sort.removeAll();
        var chip = new Span(
                hobbel.sort().icon().create(), new Span(Words.say(hobbel.sort().key())));
        chip.addClassName("chip");
        sort.add(chip);
        Html.text(where, place(hobbel));
        Html.say(about, about(hobbel.about()));
        Html.text(text, hobbel.text());
        answer.show(hobbel);
        if (acts != null) {
            Html.hide(acts, !hobbel.waits());
        }
        if (change != null) {
            change.initial("sort", hobbel.sort().value()).initial("text", hobbel.text());
        }
    }

    /** By its name of now; what does not stand on its board any more is not named. */
    private static String about(Hobbel.@Nullable About about) {
        if (about == null) {
            return "";
        }
        if (about.name().isEmpty()) {
            return Words.say("soundingboard.hobbel.about.gone");
        }
        return Words.say(
                about.decision() ? "soundingboard.hobbel.about.decision" : "soundingboard.hobbel.about.item",
                Map.of("name", about.name()));
    }

    private static String place(Hobbel hobbel) {
        var day = Dates.day(hobbel.at());
        var place = hobbel.place().isEmpty()
                ? Words.say("soundingboard.hobbel.when", Map.of("day", day))
                : Words.say(
                        "soundingboard.hobbel.where",
                        Map.of("place", hobbel.place(), "step", hobbel.step(), "day", day));
        var changed = hobbel.changed() ? place + ", " + Words.say("soundingboard.hobbel.changed") : place;
        return hobbel.by().isEmpty() ? changed : hobbel.by() + " · " + changed;
    }

    private static RbForm command(String name, String seat, Hobbel hobbel) {
        return RbForm.of(name, seat)
                .key(name + ":" + hobbel.id())
                .hidden("hobbel", hobbel.id().toString());
    }
}

package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.criteria.Wording;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** Two texts of one point: take one of them, or make one of both. For who came later, and for the desk. */
final class Clash extends Section {

    private final Paragraph lateName = Html.paragraph("name");
    private final Paragraph lateWhy = new Paragraph();
    private final Paragraph presentName = Html.paragraph("name");
    private final Paragraph presentWhy = new Paragraph();
    private final RbForm mine;
    private final RbForm theirs;
    private final RbForm join;

    /** {@code level} is that of its heading; {@code own} where the one who looks wrote the later text. */
    Clash(int level, String seat, CriteriaBoard.Rival rival, boolean own) {
        addClassName("clash");
        var late = late(rival, own);
        var present = Words.say(own ? "criteria.clash.theirs" : "criteria.clash.present");
        mine = take(seat, rival, "mine", late);
        theirs = take(seat, rival, "theirs", present);
        var two = new Div(side(late, mine, lateName, lateWhy), side(present, theirs, presentName, presentWhy));
        two.addClassName("two");
        var save = RbForm.button(Words.say("criteria.edit.save"));
        save.addClassNames("main", "wide");
        save.addComponentAsFirst(Icon.MERGE.create());
        join = Forms.fields(Forms.resolve(seat, rival, "join")).add(save);
        var joinTitle = Html.paragraph("name");
        Html.text(joinTitle, Words.say("criteria.clash.join"));
        add(
                Html.heading(level, Words.say("criteria.clash.title")),
                new Paragraph(Words.say(own ? "criteria.clash.lead" : "criteria.clash.desk")),
                two,
                joinTitle,
                join);
    }

    void show(CriteriaBoard.Rival rival) {
        say(rival.late(), lateName, lateWhy);
        say(rival.present(), presentName, presentWhy);
        var version = Integer.toString(rival.version());
        mine.hidden("base", version);
        theirs.hidden("base", version);
        join.base("base", version)
                .initial("name", both(rival.late().name(), rival.present().name(), " / "))
                .initial(
                        "sentence",
                        both(rival.late().sentence(), rival.present().sentence(), " "));
    }

    private static RbForm take(String seat, CriteriaBoard.Rival rival, String choice, String which) {
        var button = RbForm.button("");
        button.add(new Span(Words.say("criteria.clash.take")), Html.span(which, "sr"));
        return Forms.resolve(seat, rival, choice).add(button);
    }

    private static Div side(String title, RbForm form, Paragraph name, Paragraph why) {
        var side = new Div();
        side.addClassName("text");
        side.getElement().appendChild(new Element("b").setText(title));
        var words = Stored.text(new Div(name, why));
        words.addClassName("said");
        side.add(words, form);
        return side;
    }

    private static String late(CriteriaBoard.Rival rival, boolean own) {
        if (own) {
            return Words.say("criteria.clash.mine");
        }
        return rival.by() == null
                ? Words.say("criteria.clash.late")
                : Words.say("criteria.clash.lateBy", Map.of("name", rival.by()));
    }

    private static void say(Wording text, Paragraph name, Paragraph why) {
        Html.text(name, text.name());
        Html.say(why, text.sentence());
    }

    /** Both texts one after the other to shorten by hand; the same text only once. */
    static String both(String late, String present, String between) {
        if (late.equals(present) || present.isEmpty()) {
            return late;
        }
        return late.isEmpty() ? present : late + between + present;
    }
}

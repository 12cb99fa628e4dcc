package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** At the desk: two points side by side, and the text of the one that takes their place. */
final class JoinForm extends Section {

    private final NativeButton leave = new NativeButton(Words.say("criteria.join.leave"));

    JoinForm(String seat, CriteriaBoard.Item one, CriteriaBoard.Item other, Runnable left) {
        addClassNames("clash", "join");
        leave.addClassName("act");
        leave.getElement().setAttribute("type", "button");
        leave.addClickListener(click -> left.run());
        var two = new Div(side(one), side(other));
        two.addClassName("two");
        var save = RbForm.button(Words.say("criteria.join.save"));
        save.addClassNames("main", "wide");
        save.addComponentAsFirst(Icon.MERGE.create());
        var form = Forms.fields(RbForm.of("criteria.join", seat)
                        .key("criteria.join:" + one.id() + ":" + other.id())
                        .hidden("item", one.id().toString())
                        .hidden("other", other.id().toString())
                        .initial(
                                "name",
                                Clash.both(one.text().name(), other.text().name(), " / "))
                        .initial(
                                "sentence",
                                Clash.both(one.text().sentence(), other.text().sentence(), " ")))
                .add(save);
        add(
                Html.heading(2, Words.say("criteria.join.title")),
                new Paragraph(Words.say("criteria.join.lead")),
                leave,
                two,
                form);
    }

    /** Whoever chose the second point by keyboard goes on here. */
    void focus() {
        leave.focus();
    }

    private static Div side(CriteriaBoard.Item item) {
        var name = Html.paragraph("name");
        Html.text(name, item.text().name());
        var why = new Paragraph();
        Html.say(why, item.text().sentence());
        var side = Stored.text(new Div(name, why));
        side.addClassName("text");
        return side;
    }
}

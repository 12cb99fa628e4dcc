package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.followup.Case;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** That somebody wrote other words since an answer was prepared, with the words of then below those of now; away otherwise. */
final class TextChanged extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph was = Stored.text(Html.paragraph("typed"));
    private final Paragraph now = Stored.text(Html.paragraph("typed"));

    TextChanged() {
        addClassName("text-changed");
        var warning = Html.paragraph("note", "adapt");
        warning.add(Icon.WARNING.create(), new Span(Words.say("followup.changed")));
        add(
                warning,
                Html.fold(
                        "more",
                        Html.summary("", new Span(Words.say("followup.changed.both"))),
                        Html.span(Words.say("followup.changed.was"), "soft"),
                        was,
                        Html.span(Words.say("followup.changed.now"), "soft"),
                        now));
        Html.hide(this, true);
    }

    void show(Case one) {
        var before = one.before();
        Html.hide(this, before.isEmpty());
        Html.text(was, before.orElse(""));
        Html.text(now, one.text());
    }
}

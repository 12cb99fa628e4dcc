package nl.routebord.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.decision.DecisionBook;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.LiveSelect;

/** What staff can do with a decision: say it in other words, look back on it, withdraw it. */
final class DecisionActs extends Div {

    private static final long serialVersionUID = 1L;

    private final LiveSelect by = DecisionForms.taker();
    private final RbForm change;
    private final Div holding = new Div();
    private final RbForm restore;
    private transient List<String> takers = List.of();
    private String now = "";

    DecisionActs(String seat, UUID id) {
        addClassName("gap");
        change = DecisionForms.fields(
                        RbForm.of("decision.change", seat)
                                .key("decision.change:" + id)
                                .hidden("decision", id.toString()),
                        by)
                .submit(Words.say("decision.change.send"));
        var hint = new Paragraph(Words.say("decision.change.hint"));
        hint.addClassName("soft");
        var look = RbForm.of("evaluation.decision", seat)
                .key("evaluation.decision:" + id)
                .hidden("decision", id.toString())
                .add(Facts.small(Icon.CALENDAR, "decision.evaluate"));
        var withdraw = RbForm.of("decision.withdraw", seat)
                .key("decision.withdraw:" + id)
                .hidden("decision", id.toString())
                .area("why", Words.say("decision.withdraw.why"), null, DecisionBook.WHY)
                .submit(Words.say("decision.withdraw.send"));
        holding.add(look, fold(Icon.CROSS, "decision.withdraw", new Div(withdraw)));
        holding.addClassName("gap");
        restore = RbForm.of("decision.restore", seat)
                .key("decision.restore:" + id)
                .hidden("decision", id.toString())
                .add(Facts.small(Icon.UNDO, "decision.restore"));
        add(fold(Icon.PENCIL, "decision.change", new Div(hint, change)), holding, restore);
    }

    static com.vaadin.flow.component.HtmlContainer fold(
            Icon icon, String words, com.vaadin.flow.component.Component content) {
        return Html.fold("unfold", Html.summary("edit", icon.create(), new Span(Words.say(words))), content);
    }

    /** Who decides is one of the usual ones, a group, or whom this decision names already. */
    void takers(List<String> all) {
        takers = all;
        by.show(DecisionForms.options(all, now));
    }

    void show(DecisionBoard.Row row) {
        var text = row.text();
        now = text.by();
        by.show(DecisionForms.options(takers, now));
        Html.hide(holding, row.off() != null);
        Html.hide(restore, row.off() == null);
        change.base("base", Integer.toString(row.version()))
                .initial("title", text.title())
                .initial("reason", text.reason())
                .initial("objections", text.objections())
                .initial("minority", text.minority())
                .initial("by", text.by())
                .initial("when", text.when())
                .initial("heard", text.heard())
                .initial("review", text.reviewOn().toString());
    }
}

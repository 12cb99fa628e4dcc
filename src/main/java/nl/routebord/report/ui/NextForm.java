package nl.routebord.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.NextSteps;

/** How it goes on, in a few sentences, and where and when people meet next. It stays filled after it was kept. */
final class NextForm extends Div {

    NextForm(String seat, NextSteps.Plan plan) {
        addClassName("gap");
        var hint = new Paragraph(Words.say("report.close.next.lead"));
        hint.addClassName("soft");
        add(
                hint,
                RbForm.of("workshop.next", seat)
                        .area("steps", Words.say("report.close.steps"), null, NextSteps.STEPS)
                        .day("day", Words.say("report.close.day"), Words.say("report.close.optional"))
                        .text("time", Words.say("report.close.time"), Words.say("report.close.time.hint"), 0)
                        .text(
                                "place",
                                Words.say("report.close.place"),
                                Words.say("report.close.place.hint"),
                                NextSteps.PLACE)
                        .initial("steps", plan.steps())
                        .initial("day", plan.day().map(Object::toString).orElse(""))
                        .initial("time", plan.time())
                        .initial("place", plan.place())
                        .keep()
                        .submit(Words.say("report.close.keep")));
    }
}

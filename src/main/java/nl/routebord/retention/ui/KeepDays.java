package nl.routebord.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import nl.routebord.retention.Keeping;
import nl.routebord.retention.Term;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** How many days after the close the codes go on, who chose that and when, and the form that changes it. */
final class KeepDays extends Div {

    private static final long serialVersionUID = 1L;

    /** Three figures. */
    private static final int SIGNS = 3;

    private final Paragraph chosen = new Paragraph();
    private final RbForm form;

    KeepDays(String seat) {
        addClassName("gap");
        form = RbForm.of("traject.days", seat)
                .text(
                        "days",
                        Words.say("retention.days.label"),
                        Words.say("retention.days.hint", Map.of("max", Keeping.MOST_DAYS, "usual", Term.UNLINK.days())),
                        SIGNS)
                .submit(Words.say("retention.days.go"));
        add(new Paragraph(Words.say("retention.days.text")), chosen, form);
    }

    void show(Keeping now) {
        var places = new HashMap<String, Object>(Map.of("n", now.days()));
        var at = now.daysAt();
        var by = now.daysBy();
        var key = "retention.days.is";
        if (at != null) {
            places.put("day", Dates.whole(Dates.local(at)));
            key = "retention.days.set";
            if (by != null) {
                places.put("name", by);
                key = "retention.days.set.by";
            }
        }
        Html.text(chosen, Words.say(key, places));
        Html.hide(form, now.unlinked() != null);
    }
}

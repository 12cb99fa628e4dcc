package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/** The big button that gives support, and takes it back at a second press. It sends the version whose text stands above it. */
final class SupportForm {

    private final RbForm form;
    private final NativeButton button = RbForm.button("");
    private final Span words = new Span();
    private final Span count = Html.span("", "num");
    private final Span people = Html.span("", "sr");
    private transient @Nullable Shown shown;

    /** All but the number. */
    private record Shown(boolean on, int version, boolean counted) {}

    SupportForm(String seat, UUID item, String describedBy) {
        button.setClassName("support");
        button.getElement().setAttribute("aria-describedby", describedBy);
        button.add(Icon.SUPPORT.create(), words, count, people);
        form = RbForm.of("criteria.support", seat)
                .key("criteria.support:" + item)
                .latest()
                .hidden("item", item.toString())
                .add(button);
    }

    RbForm component() {
        return form;
    }

    /** {@code mine} is the version this person supports; null without support. */
    void show(CriteriaBoard.Item item, @Nullable Integer mine, boolean counted) {
        var on = mine != null && mine == item.version();
        Html.text(count, Integer.toString(item.support()));
        Html.text(people, Words.say("criteria.supportCount", Map.of("n", item.support())));
        var now = new Shown(on, item.version(), counted);
        if (now.equals(shown)) {
            return;
        }
        form.hidden("on", Boolean.toString(!on)).hidden("version", Integer.toString(item.version()));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        Html.text(words, Words.say(on ? "criteria.supported" : "criteria.support"));
        Html.hide(count, !counted);
        Html.hide(people, !counted);
        shown = now;
    }
}

package nl.routebord.house.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import nl.routebord.access.AuditChain;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** Whether the audit book is sound, in a sign and in words: else which line is not, and what to do. */
final class ChainState extends Div {

    private static final long serialVersionUID = 1L;

    ChainState(AuditChain.Verdict verdict) {
        addClassName("gap");
        verdict.broken()
                .ifPresentOrElse(
                        broken -> {
                            add(note(Icon.WARNING, "no", say(broken)));
                            add(new Paragraph(Words.say("house.log.fault.then")));
                            add(Shapes.soft(Words.say("house.log.fault.node", Map.of("node", broken.node()))));
                        },
                        () -> add(note(Icon.CHECK, "yes", Words.say("house.log.sound", Map.of("n", verdict.lines())))));
        if (verdict.removed() > 0) {
            add(Shapes.soft(Words.say("house.log.removed", Map.of("n", verdict.removed()))));
        }
    }

    private static String say(AuditChain.Broken broken) {
        var fault = broken.fault().name().toLowerCase(Locale.ROOT);
        return Words.say("house.log.fault." + fault, Map.of("n", broken.number(), "day", Dates.whole(broken.day())));
    }

    private static Paragraph note(Icon icon, String tone, String words) {
        var note = new Paragraph(icon.create(), new Span(words));
        note.addClassNames("note", tone);
        return note;
    }
}

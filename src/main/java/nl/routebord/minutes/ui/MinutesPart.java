package nl.routebord.minutes.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.UUID;
import nl.routebord.minutes.MinutesBlanking;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.minutes.MinutesBook;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/** One part of minutes: what it says; for staff its earlier texts and the form that corrects it. */
final class MinutesPart extends Section {

    private static final long serialVersionUID = 1L;

    private final HtmlContainer title = Stored.text(Html.heading(4, ""));
    private final Paragraph text = Stored.text(Html.paragraph("typed"));
    private final Paragraph changed = Html.paragraph("soft");
    private final Div earlier = new Div();
    private final Div writing = new Div();
    private final @Nullable RbForm form;
    private final @Nullable String seat;
    private transient MinutesBoard.@Nullable Section shown;

    MinutesPart(UUID id, @Nullable String seat) {
        this.seat = seat;
        add(title, text, changed, earlier, writing);
        form = seat == null
                ? null
                : RbForm.of("minutes.correct", seat)
                        .key("minutes.correct:" + id)
                        .hidden("section", id.toString())
                        .area("text", Words.say("minutes.section.text"), null, MinutesBook.TEXT)
                        .submit(Words.say("minutes.section.keep"));
        if (form != null) {
            writing.add(Parts.fold(Icon.PENCIL, Words.say("minutes.section.correct"), form));
        }
    }

    /** {@code open} while it may be corrected. */
    void show(MinutesBoard.Section section, boolean open) {
        Html.hide(writing, !open);
        if (section.equals(shown)) {
            return;
        }
        shown = section;
        Html.text(title, section.title());
        Html.text(text, section.text());
        Html.say(
                changed,
                section.version() > 1
                        ? Words.say("minutes.section.changed", Map.of("when", Dates.full(section.at())))
                        : "");
        earlier.removeAll();
        if (!section.earlier().isEmpty()) {
            earlier.add(Parts.fold(
                    Icon.CLOCK,
                    Words.say(
                            "minutes.section.earlier",
                            Map.of("n", section.earlier().size())),
                    versions(section)));
        }
        if (form != null) {
            form.base("base", Integer.toString(section.version())).initial("text", section.text());
        }
    }

    private Div versions(MinutesBoard.Section section) {
        var all = new Div();
        all.addClassName("gap");
        for (var one : section.earlier()) {
            var when = Dates.full(one.at());
            var who = one.who();
            var head = Html.paragraph("soft");
            Html.text(
                    head,
                    who == null
                            ? Words.say("minutes.section.version", Map.of("n", one.version(), "when", when))
                            : Words.say(
                                    "minutes.section.version.by",
                                    Map.of("n", one.version(), "when", when, "who", who)));
            all.add(head);
            if (one.blanked()) {
                all.add(new Paragraph(Words.say("minutes.section.blanked")));
                continue;
            }
            var text = Stored.text(Html.paragraph("typed"));
            Html.text(text, one.text());
            all.add(text);
            if (seat != null) {
                all.add(Parts.fold(
                        Icon.CROSS,
                        Words.say("minutes.section.blank", Map.of("n", one.version())),
                        blank(seat, section.id(), one.version())));
            }
        }
        return all;
    }

    private static Div blank(String seat, UUID section, int version) {
        return new Div(
                new Paragraph(Words.say("minutes.section.blank.hint")),
                RbForm.of("minutes.blank", seat)
                        .key("minutes.blank:" + section + ":" + version)
                        .hidden("section", section.toString())
                        .hidden("version", Integer.toString(version))
                        .area("why", Words.say("minutes.section.blank.why"), null, MinutesBlanking.WHY)
                        .submit(Words.say("minutes.section.blank.send")));
    }
}

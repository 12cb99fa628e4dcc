package nl.routebord.digest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.routebord.digest.OwnDigest;
import nl.routebord.digest.Rhythm;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;

/** Asking for the mail, changing it and stopping. Where this house sends no mail it says so and asks nothing. */
final class DigestPanel extends Section {

    private static final long serialVersionUID = 1L;

    /** As mail itself has it. */
    private static final int ADDRESS = 254;

    private final Paragraph off = new Paragraph(Words.say("digest.mail.off"));
    private final Paragraph now = new Paragraph();
    private final Div asking;
    private final Component changing;
    private final RbForm change;
    private final RbForm stop;

    DigestPanel(String seat) {
        addClassNames("panel", "gap");
        var lead = new Paragraph(Words.say("digest.lead"));
        var privacy = new Paragraph(Words.say("digest.privacy"));
        privacy.addClassName("soft");
        asking = new Div(lead, form(seat, "digest.ask").submit(Words.say("digest.go")), privacy);
        asking.addClassName("gap");
        change = form(seat, "digest.change").submit(Words.say("digest.keep"));
        changing = Html.fold(
                "unfold", Html.summary("edit", Icon.PENCIL.create(), new Span(Words.say("digest.change"))), change);
        stop = RbForm.of("digest.off", seat).add(RbForm.button(Words.say("digest.stop")));
        now.addClassName("lead");
        add(new H2(Words.say("digest.title")), off, now, asking, changing, stop);
    }

    private static RbForm form(String seat, String key) {
        return RbForm.of("digest.on", seat)
                .key(key)
                .text("address", Words.say("digest.address"), null, ADDRESS)
                .choice(
                        "rhythm",
                        Words.say("digest.rhythm"),
                        Arrays.stream(Rhythm.values())
                                .map(rhythm ->
                                        new Option(rhythm.name().toLowerCase(Locale.ROOT), Words.say(rhythm.key())))
                                .toArray(Option[]::new));
    }

    void show(OwnDigest mine) {
        var address = mine.address();
        var rhythm = mine.rhythm();
        var subscribed = address != null && rhythm != null;
        Html.hide(off, mine.on());
        Html.hide(asking, !mine.on() || subscribed);
        Html.hide(now, !subscribed);
        Html.hide(changing, !mine.on() || !subscribed);
        Html.hide(stop, !subscribed);
        if (address != null && rhythm != null) {
            Html.text(now, Words.say("digest.now", Map.of("often", Words.say(rhythm.key()), "address", address)));
            change.initial("address", address).initial("rhythm", rhythm.name().toLowerCase(Locale.ROOT));
        }
    }
}

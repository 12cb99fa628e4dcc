package nl.routebord.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.Map;
import nl.routebord.retention.Keeping;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** The close, in two taps: the first tells on which day what goes. Or the way back, while there is one. */
final class CloseForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final Section closing;
    private final Section opening;
    private final NativeDetails sure;
    private final Paragraph running = new Paragraph(Words.say("retention.close.running"));
    private final Paragraph day = new Paragraph();
    private final Paragraph now = new Paragraph(Words.say("retention.close.now"));
    private final Paragraph until = new Paragraph();

    CloseForm(String seat, Clock clock) {
        this.clock = clock;
        addClassName("gap");
        sure = new NativeDetails(
                Words.say("retention.close.ask"),
                new Div(
                        day,
                        now,
                        RbForm.of("traject.close", seat).add(RbForm.button(Words.say("retention.close.sure")))));
        sure.addClassName("sure");
        sure.getSummary().addClassName("act");
        closing = KeepRoom.panel(
                "retention.close.title",
                KeepRoom.lines(
                        "retention.close.people",
                        "retention.close.staff",
                        "retention.close.boards",
                        "retention.close.public"),
                running,
                sure);
        opening = KeepRoom.panel(
                "retention.reopen.title",
                until,
                RbForm.of("traject.reopen", seat).add(RbForm.button(Words.say("retention.reopen.ask"))));
        add(closing, opening);
    }

    void show(Keeping keeping) {
        Html.hide(closing, keeping.isOver());
        Html.hide(running, !keeping.running());
        Html.hide(sure, keeping.running());
        Html.text(
                day,
                Words.say(
                        "retention.close.day",
                        Map.of("day", Dates.whole(Dates.local(clock.instant()).plusDays(keeping.days())))));
        Html.hide(now, keeping.days() > 0);
        var gone = keeping.gone();
        Html.hide(
                opening,
                gone == null
                        || keeping.unlinked() != null
                        || !Dates.local(clock.instant()).isBefore(gone));
        Html.text(until, gone == null ? "" : Words.say("retention.reopen.text", Map.of("day", Dates.whole(gone))));
    }
}

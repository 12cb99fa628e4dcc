package nl.routebord.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;

/** The end itself, and after it the record. On this page the end is one tap: who came here means it. */
final class Ending extends Div {

    private final WorkshopView workshop;
    private @Nullable Boolean shown;
    private boolean leads = true;

    Ending(WorkshopView workshop) {
        this.workshop = workshop;
        addClassName("gap");
    }

    /** The end is of who leads; who helps reads so. */
    void lead(boolean mine) {
        if (mine == leads) {
            return;
        }
        leads = mine;
        if (shown != null) {
            boolean closed = shown;
            shown = null;
            show(closed);
        }
    }

    void show(boolean closed) {
        if (shown != null && shown == closed) {
            return;
        }
        shown = closed;
        removeAll();
        if (closed) {
            var record = new Anchor("/verslag/" + workshop.handle(), Words.say("report.read"));
            record.setRouterIgnore(true);
            record.addClassNames("act", "main");
            add(new Paragraph(Words.say("report.close.ended")), record);
        }
        if (!leads) {
            add(new Paragraph(Words.say("workshop.desk.end.helping")));
        } else if (closed) {
            add(RbForm.of("workshop.resume", workshop.deskSeat())
                    .key("afsluiten.resume")
                    .add(RbForm.button(Words.say("workshop.act.workshop.resume"))));
        } else {
            add(
                    new Paragraph(Words.say("workshop.act.workshop.end.hint")),
                    RbForm.of("workshop.end", workshop.deskSeat())
                            .key("afsluiten.end")
                            .submit(Words.say("report.close.go")));
        }
    }
}

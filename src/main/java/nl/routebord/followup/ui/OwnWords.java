package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Contribution;
import nl.routebord.workshop.Reading;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.OwnDataCard;

/**
 * What the one before this screen said, on a page of everybody. It empties by itself when the seat ends: the screen may stand in a
 * library, with its reader gone.
 */
final class OwnWords extends Div {

    private final transient TrajectView traject;
    private final transient OwnAnswersBlock own = new OwnAnswersBlock();
    private final OwnDataCard data;
    private boolean open = true;

    /**
     * {@code seat} is by which this browser reads; {@code byCode} where the browser is somebody else's: then there is a way to be
     * done.
     */
    OwnWords(TrajectView traject, String seat, boolean byCode) {
        this.traject = traject;
        data = new OwnDataCard(seat);
        setId("eigen");
        var panel = Pieces.panel("followup.own.title", own);
        if (byCode) {
            panel.add(done());
        }
        add(panel, data);
    }

    List<Feed<?>> feeds(Scope reader, UUID right) {
        // First whether it may be shown, then what.
        return List.of(
                new Feed<>(Reading.topic(right), Audience.HALL, Reading.class, this::show),
                new Feed<>(Contribution.topic(reader.speaker()), Audience.HALL, Contribution.class, this::show));
    }

    /** What ended stays so on this screen; another code opens another page. */
    private void show(Reading now) {
        if (open && !now.open()) {
            open = false;
            removeAll();
            add(Pieces.panel("followup.code.title", new Paragraph(Words.say("followup.own.ended")), code(traject)));
        }
    }

    private void show(Contribution now) {
        if (open) {
            own.show(now);
            data.show(now.own());
        }
    }

    static RbForm code(TrajectView traject) {
        return RbForm.of("answers.read", "")
                .key("inbreng:" + traject.handle())
                .to("/in/inbreng")
                .forgets()
                .hidden("traject", traject.handle())
                .text("resume", Words.say("followup.code"), Words.say("followup.code.hint"), 0)
                .submit(Words.say("followup.code.go"));
    }

    private RbForm done() {
        return RbForm.of("answers.done", "")
                .to("/in/inbreng/klaar")
                .hidden("traject", traject.handle())
                .add(RbForm.button(Words.say("followup.own.done")));
    }
}

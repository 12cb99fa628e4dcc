package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.trail.Unfollowed;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Corner;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At the desk: how much of what people brought in has no answer yet, and for who leads the way to where it gets one. */
@Component
class AnswersCorner implements Corner {

    private final Trajects trajects;

    AnswersCorner(Trajects trajects) {
        this.trajects = trajects;
    }

    @Override
    public Panel corner(Scope scope, WorkshopView workshop) {
        var count = Html.paragraph("unfollowed");
        var corner = new Div(new H2(Words.say("followup.corner")), count);
        corner.addClassNames("gap", "small");
        if (scope.leads()) {
            trajects.byId(workshop.traject())
                    .ifPresent(traject -> corner.add(Pieces.way(
                            "/in/werkplek/" + traject.handle(), Icon.SPEECH, Words.say("followup.corner.go"))));
        }
        return new Panel(
                corner,
                List.of(new Feed<>(
                        Unfollowed.topic(workshop.traject()),
                        Audience.STAFF,
                        Unfollowed.Count.class,
                        now -> show(count, now))));
    }

    private static void show(Paragraph count, Unfollowed.Count now) {
        Html.text(count, Words.say("followup.waiting", Map.of("n", now.waiting())));
    }
}

package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shared.Text;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Contribution;
import nl.routebord.workshop.Contributions;
import nl.routebord.workshop.Phases;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.ResumeCodes;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.OtherAnswers;
import nl.routebord.workshop.ui.spi.OwnDataCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Mijn inbreng: everything one person brought in, newest first, with where it stands now and what its author may do with
 * it. Only that person sees it. A frame changes texts only; no form is ever made again.
 */
final class MinePage extends Div {

    private final Div empty = new Div();
    private final Spot nothing = new Spot(Words.say("workshop.mine.empty.lead"));
    private final Div filled = new Div();
    private final Span news = new Span();
    private final transient Keyed<Contribution.Line, OwnThing> cards;
    private final OtherAnswers others = new OtherAnswers(2);
    private final OwnDataCard data;
    private transient @Nullable Contribution mine;
    private transient @Nullable Phases phases;
    private boolean over;

    private MinePage(WorkshopView workshop) {
        addClassName("gap");
        over = workshop.closed();
        data = new OwnDataCard(workshop.guestSeat());
        var picture = new Div();
        picture.addClassNames("art", "art-post");
        picture.getElement().setAttribute("aria-hidden", "true");
        nothing.addClassName("lead");
        empty.addClassName("empty");
        empty.add(picture, new H2(Words.say("workshop.mine.empty.title")), nothing);
        var lead = Html.paragraph("soft");
        Html.text(lead, Words.say("workshop.mine.lead"));
        var things = new UnorderedList();
        things.addClassName("things");
        cards = new Keyed<>(
                things,
                Contribution.Line::key,
                line -> new OwnThing(workshop.guestSeat(), "/m/" + workshop.code(), line),
                (card, line) -> card.show(line, closed(line)));
        filled.addClassNames("filled", "gap");
        filled.add(lead, things);
        news.addClassName("sr");
        news.getElement().setAttribute("role", "status");
        Html.hide(empty, true);
        Html.hide(filled, true);
        add(new H1(Words.say("workshop.mine.title")), news, empty, filled, others);
    }

    /** What is kept of this person; it stands below all else of this page's place. */
    OwnDataCard data() {
        return data;
    }

    /** What this page watches while the evening lasts. */
    List<Feed<?>> feeds(Scope scope, WorkshopView workshop) {
        return List.of(
                new Feed<>(Phases.topic(scope.traject()), Audience.HALL, Phases.class, now -> {
                    phases = now;
                    draw();
                }),
                new Feed<>(workshop.stageTopic(), Audience.HALL, StageRecord.class, now -> {
                    over = now.workshop().closed();
                    draw();
                }),
                own(scope));
    }

    /** What it watches afterwards too: answers come when the evening is over. */
    Feed<Contribution> own(Scope scope) {
        return new Feed<>(Contribution.topic(scope.speaker()), Audience.HALL, Contribution.class, this::show);
    }

    private void show(Contribution now) {
        var left = left(now);
        var place = left == null ? 0 : keys().indexOf(left.key());
        mine = now;
        var known = now.lines().stream().anyMatch(line -> !line.mine().onlyProved());
        others.show(now.others());
        data.show(now.own());
        Html.hide(empty, known || !now.others().isEmpty());
        Html.hide(filled, now.lines().isEmpty());
        // Whether anything is to be seen then only the device knows (styles/phone.css).
        setClassName("perhaps", !known && !now.lines().isEmpty());
        draw();
        if (left != null) {
            // The card with the answer in it is gone, so the answer is said here.
            Html.text(news, left.farewell());
            goOn(place);
        }
    }

    private List<UUID> keys() {
        return mine == null
                ? List.of()
                : mine.lines().stream()
                        .filter(line -> !line.mine().onlyProved())
                        .map(Contribution.Line::key)
                        .toList();
    }

    /** What its author takes back at this very moment, on this device: two taps are open on it, and it is there no more. */
    private @Nullable OwnThing left(Contribution now) {
        var keys = now.lines().stream().map(Contribution.Line::key).collect(Collectors.toSet());
        var gone = new ArrayList<OwnThing>();
        cards.each(card -> {
            if (card.isGoing() && !keys.contains(card.key())) {
                gone.add(card);
            }
        });
        return gone.isEmpty() ? null : gone.getFirst();
    }

    /** The button that had the focus is gone; its author goes on with what stands in its place. */
    private void goOn(int place) {
        var shown = keys();
        if (shown.isEmpty()) {
            nothing.focus();
            return;
        }
        var next = shown.get(Math.min(Math.max(place, 0), shown.size() - 1));
        cards.each(card -> {
            if (card.key().equals(next)) {
                card.focus();
            }
        });
    }

    private void draw() {
        if (mine != null && (over || phases != null)) {
            cards.show(mine.lines());
        }
    }

    private @Nullable Text closed(Contribution.Line line) {
        if (over || phases == null) {
            return Text.of("workshop.refused.ended");
        }
        return phases.closed(line.mine().activity());
    }

    /** Makes the page of one person. */
    @Component
    static class Maker {

        private final Contributions contributions;
        private final ResumeCodes codes;
        private final PublicAddress address;

        Maker(Contributions contributions, ResumeCodes codes, PublicAddress address) {
            this.contributions = contributions;
            this.codes = codes;
            this.address = address;
        }

        /** Filled at once where the evening is over; else by {@link MinePage#feeds}. */
        MinePage page(Scope scope, WorkshopView workshop) {
            var page = new MinePage(workshop);
            if (workshop.closed()) {
                page.show(contributions.of(scope));
            }
            return page;
        }

        /** The code of one person; the first look makes it. */
        ResumeCard resume(Scope scope, WorkshopView workshop) {
            if (!workshop.closed()) {
                codes.code(scope);
            }
            return new ResumeCard(workshop.guestSeat(), address.joining(workshop));
        }
    }
}

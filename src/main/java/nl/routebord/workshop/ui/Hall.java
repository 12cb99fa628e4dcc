package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Live;
import nl.routebord.live.Presence;
import nl.routebord.live.Watcher;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Icon;
import nl.routebord.shell.RbCountdown;
import nl.routebord.shell.RbTimer;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.NextSteps;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.Settled;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.RoadSign;

/** The hall's screen at room size: the activity, and at its side how to join and who is there, as numbers. */
final class Hall extends Div {

    private final transient Hosting hosting;
    private final transient Scope scope;
    private final WorkshopView workshop;
    private final RoadSign road = new RoadSign(List.of());
    private final Slot slot;
    private final HallSide side;
    private final HallSettled settled = new HallSettled();
    private final Over over;
    private final RbCountdown countdown = new RbCountdown();
    private final RbTimer timer = new RbTimer();
    private final Div facts = new Div();

    Hall(Hosting hosting, WorkshopView workshop, Scope scope, List<Groups.Group> groups, PublicAddress address) {
        this.hosting = hosting;
        this.scope = scope;
        this.workshop = workshop;
        addClassName("hall");
        side = new HallSide(workshop, groups, address);
        over = Over.inHall(workshop);
        facts.addClassName("slot");
        var foot = new Footer(countdown, timer, facts);
        foot.addClassName("foot");
        var screen = hosting.screen(
                workshop.hallSeat(), new Watcher(workshop.id().toString(), workshop.hallSeat(), "", true));
        screen.setTexts(Words.say("workshop.hall.offline"), Words.say("workshop.hall.back"));
        List<Feed<?>> base = List.of(
                new Feed<>(workshop.stageTopic(), Audience.HALL, StageRecord.class, this::follow),
                new Feed<>(Settled.topic(scope.traject()), Audience.HALL, Settled.class, settled::show),
                new Feed<>(NextSteps.topic(workshop.id()), Audience.HALL, NextSteps.Plan.class, over::show),
                new Feed<>(Live.presence(workshop.id().toString()), Audience.HALL, Presence.class, side::show));
        slot = new Slot(screen, base);
        var stage = new Main(slot);
        stage.addClassName("stage");
        add(screen, road, stage, settled, side, foot, controls());
        screen.show(base);
    }

    private static Aside controls() {
        var controls = new Aside(new RbHall());
        controls.getElement().setAttribute("aria-label", Words.say("workshop.hall.controls"));
        return controls;
    }

    private void follow(StageRecord stage) {
        road.show(stage.route());
        var current = stage.current();
        var pause = stage.course().isBreak();
        setClassName("pause", pause);
        setClassName("welcome", current == null && !stage.workshop().closed() && !pause);
        road.setClassName("full", current == null);
        if (stage.workshop().closed()) {
            slot.show("over", () -> over);
        } else if (pause) {
            slot.show(
                    Pause.name(stage), () -> new Pause(stage.course(), stage.workshop(), side.spoken(), hosting.now()));
        } else if (current == null) {
            slot.show("welcome " + stage.workshop().code(), () -> welcome(stage.workshop()));
        } else {
            slot.show(
                    current,
                    activity -> hosting.panels(activity.kind()).hall(new Place(scope, workshop.hallSeat(), activity)));
        }
        settled.beside(stage.workshop().closed() || pause ? null : current);
        side.show(stage.groups());
        side.show(stage.workshop());
        side.joining(current != null, stage.workshop().closed());
        foot(stage);
    }

    private Div welcome(WorkshopView workshop) {
        var question = new H1(Words.say("workshop.welcome.title"));
        question.addClassNames("question", "large");
        var todo = new OrderedList();
        todo.addClassName("todo");
        for (int n = 1; n <= 3; n++) {
            var sign = new Span(String.valueOf(n));
            sign.addClassName("sign");
            var words = new Span(Words.say("workshop.welcome.todo" + n, Map.of("address", side.spoken())));
            todo.add(new ListItem(sign, words));
        }
        var words = new Div(question, todo, Plates.of(workshop.code(), "plates", "large"));
        words.addClassName("words");
        var welcome = new Div(Plates.qr(workshop), words);
        welcome.addClassName("welcome-stage");
        return welcome;
    }

    /** How it stands and what comes next; while it closes only the seconds that are left. */
    private void foot(StageRecord stage) {
        facts.removeAll();
        var current = stage.current();
        hosting.countDown(countdown, current);
        hosting.time(timer, stage);
        var held = held(stage);
        if (!held.isEmpty()) {
            var chip = chip(Icon.LOCK, Words.say(held));
            chip.addClassName("held");
            facts.add(chip);
        }
        if (current == null || current.closingAt() != null) {
            return;
        }
        // While the time runs or nobody can go on, that says enough of the phase.
        if (stage.course().timerEnds() != null || !held.isEmpty()) {
            return;
        }
        facts.add(chip(
                hosting.panels(current.kind()).icon(), Words.say(current.phase().key())));
        if (stage.next() != null) {
            var next = chip(Icon.ARROW_RIGHT, Words.say("workshop.hall.next", Map.of("name", stage.next())));
            next.addClassName("long");
            facts.add(next);
        }
    }

    /** Why nobody can put anything in on what is open: all stands still, or this alone; empty where everybody can. */
    private static String held(StageRecord stage) {
        if (stage.course().frozen()) {
            return "workshop.input.frozen";
        }
        return stage.current() != null && stage.current().locked() ? "workshop.board.locked" : "";
    }

    static Span chip(Icon icon, String words) {
        var chip = new Span(icon.create(), new Span(words));
        chip.addClassName("chip");
        return chip;
    }
}

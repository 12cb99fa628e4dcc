package nl.routebord.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.LiveScreen;
import nl.routebord.live.Watcher;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.workshop.Person;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.RoadSign;

/** A phone's screen: the route above, one thing in the middle. The three places below it are {@link PhonePlaces}. */
class PhoneFrame extends Div {

    protected final RoadSign road;
    protected final Main main = new Main();
    private final String place;

    PhoneFrame(String place, WorkshopView workshop, List<StepMark> route, Component... content) {
        this.place = place;
        addClassName("frame");
        road = new RoadSign(route);
        main.add(OutboxCount.of(workshop.guestSeat()));
        main.add(content);
        add(road, main);
    }

    /** Which of the three places this page belongs to, see {@link PhonePlaces#mark}. */
    final String place() {
        return place;
    }

    /** Said once on a page where people write, below what they write in. */
    static Paragraph careful() {
        var careful = Html.paragraph("hint");
        careful.addClassName("mind-words");
        Html.text(careful, Words.say("workshop.own.words"));
        return careful;
    }

    /** The live screen of this page, counted under the group that was chosen. {@link #self} belongs to what it shows. */
    protected final LiveScreen live(Hosting hosting, WorkshopView workshop, Person person) {
        var screen = hosting.screen(
                workshop.guestSeat(),
                new Watcher(workshop.id().toString(), person.id().toString(), label(person), false),
                this::leave);
        addComponentAtIndex(1, screen);
        return screen;
    }

    /** What every page follows of its own person: the group it is counted under. */
    protected final Feed<Person> self(LiveScreen screen, Person person, Consumer<Person> meet) {
        return new Feed<>(Person.topic(person.id()), Audience.HALL, Person.class, now -> {
            if (now.erased()) {
                // Not within the frame: what is taken away here is what is just being shown.
                getUI().ifPresent(ui -> {
                    var unused = ui.access(() -> wiped(ui, screen));
                });
                return;
            }
            screen.count(label(now));
            meet.accept(now);
        });
    }

    /** Also where it was done on another device: this one says so too, instead of the door. */
    private void wiped(UI ui, LiveScreen screen) {
        screen.removeFromParent();
        main.removeAll();
        ui.navigate(WipedView.class);
    }

    /**
     * The seat ended: the door says why. Nothing more comes here and nobody counts this page, also where the browser never asks
     * for the door.
     */
    protected final void leave(LiveScreen screen) {
        screen.removeFromParent();
        main.removeAll();
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private static String label(Person person) {
        return person.groupId() == null ? GroupCounts.UNSAID : person.groupId().toString();
    }
}

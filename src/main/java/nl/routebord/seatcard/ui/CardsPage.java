package nl.routebord.seatcard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Watcher;
import nl.routebord.seatcard.ElectorateBoard;
import nl.routebord.seatcard.SeatCards;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.DeskWatch;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.StaffPage;

/** Making, printing and keeping cards; beside it who may vote, and the numbers the facilitator types. */
final class CardsPage extends Div {

    private final WorkshopView workshop;
    private final Piles piles;
    private final Numbers numbers;

    CardsPage(Hosting hosting, WorkshopView workshop, Scope scope, List<Groups.Group> groups) {
        this.workshop = workshop;
        addClassNames("page", "cards-page");
        piles = new Piles(workshop);
        numbers = new Numbers(workshop.deskSeat());
        var screen = hosting.screen(
                workshop.deskSeat(),
                new Watcher(workshop.id().toString(), scope.speaker().toString(), "", true));
        var work = new Div(panel("seatcard.make.title", make(groups)), panel("seatcard.piles.title", piles));
        work.addClassName("gap");
        var beside = new Div(numbers);
        beside.addClassName("gap");
        var columns = new Div(work, beside);
        columns.addClassName("two-one");
        add(StaffPage.top(workshop), screen, new Main(OutboxCount.of(workshop.deskSeat()), head(), columns));
        screen.show(List.of(
                new Feed<>(workshop.electorateTopic(), Audience.STAFF, ElectorateBoard.class, this::follow),
                DeskWatch.of(scope, workshop, this, team -> {})));
    }

    private void follow(ElectorateBoard board) {
        piles.show(board);
        numbers.show(board);
    }

    private Div head() {
        return StaffPage.head(
                workshop, Words.say("seatcard.back"), Words.say("seatcard.title"), Words.say("seatcard.lead"), false);
    }

    private RbForm make(List<Groups.Group> groups) {
        var options = Stream.concat(
                        groups.stream().map(group -> new Option(group.id().toString(), group.name())),
                        Stream.of(new Option("", Words.say("seatcard.make.nogroup"))))
                .toArray(Option[]::new);
        return RbForm.of("seatcard.issue", workshop.deskSeat())
                .text("amount", Words.say("seatcard.make.amount"), Words.say("seatcard.make.amount.hint"), 0)
                .choice("group", Words.say("seatcard.make.group"), Words.say("seatcard.make.group.hint"), options)
                .text(
                        "table",
                        Words.say("seatcard.make.table"),
                        Words.say("seatcard.make.table.hint"),
                        SeatCards.MAX_TABLE)
                .submit(Words.say("seatcard.make.go"));
    }

    static Section panel(String title, Component... parts) {
        var panel = new Section(new H2(Words.say(title)));
        panel.addClassName("panel");
        panel.add(parts);
        return panel;
    }
}

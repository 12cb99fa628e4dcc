package nl.routebord.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Watcher;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.OutboxCount;
import nl.routebord.workshop.Evenings;
import nl.routebord.workshop.NextSteps;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.Unanswered;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.DeskWatch;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.StaffPage;

/** Five short steps one below the other; none of them has to be done before the last. */
final class ClosePage extends Div {

    private final WorkshopView workshop;
    private final StillOpen open;
    private final Ending ending;

    ClosePage(
            Hosting hosting,
            Scope scope,
            Evenings.Evening evening,
            NextSteps.Plan plan,
            List<Unanswered.Left> unanswered) {
        workshop = evening.workshop();
        addClassNames("page", "close-page");
        open = new StillOpen(workshop.deskSeat());
        ending = new Ending(workshop);
        var screen = hosting.screen(
                workshop.deskSeat(),
                new Watcher(workshop.id().toString(), scope.speaker().toString(), "", true));
        add(
                StaffPage.top(workshop),
                screen,
                new Main(
                        OutboxCount.of(workshop.deskSeat()),
                        head(),
                        step("report.close.open", open),
                        step("report.close.people", people(evening)),
                        step("report.close.left", left(unanswered)),
                        step("report.close.next", new NextForm(workshop.deskSeat(), plan)),
                        step("report.close.end", ending)));
        lead(scope.leads());
        screen.show(List.of(
                new Feed<>(workshop.stageTopic(), Audience.STAFF, StageRecord.class, this::follow),
                DeskWatch.of(scope, workshop, this, team -> lead(team.leads(scope.speaker())))));
    }

    private void lead(boolean mine) {
        open.lead(mine);
        ending.lead(mine);
    }

    private void follow(StageRecord stage) {
        open.show(stage.runSheet());
        ending.show(stage.workshop().closed());
    }

    private Div head() {
        return StaffPage.head(
                workshop,
                Words.say("report.back"),
                Words.say("report.close.title"),
                Words.say("report.close.lead"),
                true);
    }

    private static Section step(String title, Component content) {
        var step = new Section(new H2(Words.say(title)), content);
        step.addClassName("panel");
        return step;
    }

    private static Div people(Evenings.Evening evening) {
        var list = new UnorderedList();
        list.addClassName("facts");
        evening.attended().stream()
                .filter(group -> !group.group().isEmpty() || group.people() > 0)
                .forEach(group -> list.add(new ListItem(
                        group.group().isEmpty()
                                ? new Span(Words.say("workshop.group.none"))
                                : Stored.text(new Span(group.group())),
                        number(group.people()))));
        return new Div(new Paragraph(Words.say("report.close.people.all", Map.of("n", evening.people()))), list);
    }

    private static Span number(int people) {
        var number = new Span(Integer.toString(people));
        number.addClassName("num");
        return number;
    }

    private static Div left(List<Unanswered.Left> unanswered) {
        var all = new Div();
        all.addClassName("gap");
        for (var one : unanswered) {
            if (!one.lines().isEmpty()) {
                var list = new UnorderedList();
                list.addClassName("left");
                one.lines().forEach(line -> list.add(Stored.text(new ListItem(line))));
                all.add(new Paragraph(Words.say(one.title())), list);
            }
        }
        if (all.getComponentCount() == 0) {
            all.add(new Paragraph(Words.say("report.close.left.none")));
        }
        return all;
    }
}

package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.traject.Agenda;
import nl.routebord.workshop.Route;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Planning: new evenings, their run sheets made of boards of any step, and earlier evenings to take over. */
@Component
class PlanningRoom implements WorkplaceRoom {

    private static final int ORDER = 20;

    private final ObjectProvider<Hosting> hosting;

    PlanningRoom(ObjectProvider<Hosting> hosting) {
        this.hosting = hosting;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "planning";
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR;
    }

    @Override
    public String label() {
        return "traject.room.planning";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var seat = traject.deskSeat();
        var presets = presets();
        var coming = new Div();
        coming.addClassName("gap");
        var none = new Paragraph(Words.say("traject.coming.none"));
        var past = new UnorderedList();
        past.addClassName("evenings");
        var nothing = new Paragraph(Words.say("traject.past.none"));
        var plans = new Keyed<Agenda.Evening, EveningPlan>(
                coming,
                Agenda.Evening::handle,
                evening -> new EveningPlan(seat, evening, presets),
                (plan, evening) -> plan.show(evening));
        var earlier = new Keyed<Agenda.Evening, PastEvening>(
                past, Agenda.Evening::handle, evening -> new PastEvening(seat, evening), (item, evening) -> {});
        var columns = new Div(
                new Div(none, coming),
                new Div(Shapes.panel("traject.plan.new", form(seat)), Shapes.panel("traject.past", nothing, past)));
        columns.getChildren()
                .forEach(column -> column.getElement().getClassList().add("gap"));
        columns.addClassName("two-one");
        var page = new Div(Shapes.head("traject.planning"), columns);
        page.addClassName("gap");
        return new Panel(page, List.of(new Feed<>(Agenda.topic(traject.id()), Audience.STAFF, Agenda.class, now -> {
            Html.hide(none, !now.coming().isEmpty());
            Html.hide(nothing, !now.past().isEmpty());
            plans.show(now.coming());
            plans.each(plan -> plan.boards(now.boards()));
            earlier.show(now.past());
        })));
    }

    private static RbForm form(String seat) {
        return EveningPlan.dated(RbForm.of("plan.evening", seat)
                        .text("title", Words.say("traject.title"), Words.say("traject.title.hint"), 0))
                .select(
                        "step",
                        Words.say("traject.plan.step"),
                        null,
                        Words.say("traject.new.step.none"),
                        IntStream.rangeClosed(1, Route.STEPS)
                                .mapToObj(PlanningRoom::step)
                                .toArray(Option[]::new))
                .submit(Words.say("traject.plan.go"));
    }

    private static Option step(int step) {
        return new Option(
                Integer.toString(step),
                Words.say(
                        "traject.step",
                        java.util.Map.of("n", step, "name", RouteMap.step(step).name())));
    }

    /** All boards of the route that this house can show, in the order of the steps. */
    private Option[] presets() {
        var known = hosting.getObject();
        return IntStream.rangeClosed(1, Route.STEPS)
                .boxed()
                .flatMap(step -> Stream.concat(RouteMap.boards(step).stream(), Stream.of(RouteMap.answer(step)))
                        .filter(board -> known.knows(board.kind()))
                        .map(board -> new Option(board.id(), label(step, board))))
                .toArray(Option[]::new);
    }

    private static String label(int step, ActivityPreset board) {
        return Words.say("traject.board", java.util.Map.of("step", step, "name", board.name()));
    }
}

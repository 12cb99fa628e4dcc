package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.traject.Agenda;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/** One evening that comes: when, its run sheet as a bar of time with the lines below it, and what can be added. */
final class EveningPlan extends Section {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final String handle;
    private final H2 title = Stored.text(new H2());
    private final Paragraph when = new Paragraph();
    private final Paragraph sum = new Paragraph();
    private final Paragraph empty = new Paragraph(Words.say("traject.sheet.empty"));
    private final Div more = new Div();
    private final RbForm date;
    private final transient Keyed<Agenda.Line, PlanLine> lines;
    private transient List<Agenda.Line> shown = List.of();
    private transient List<ActivityView> offered = List.of();
    private @Nullable RbForm again;

    EveningPlan(String seat, Agenda.Evening evening, Option[] presets) {
        this.seat = seat;
        handle = evening.handle();
        addClassNames("panel", "evening-plan");
        var list = new OrderedList();
        list.addClassName("plan-lines");
        lines = new Keyed<>(
                list,
                line -> line.board().id(),
                line -> new PlanLine(seat, handle, line.board().id()),
                (item, line) -> item.show(line, shown.indexOf(line), shown.size()));
        sum.addClassName("soft");
        date = dated(RbForm.of("plan.date", seat)
                        .key("plan.date:" + handle)
                        .hidden("evening", handle)
                        .text("title", Words.say("traject.title"), null, 0))
                .submit(Words.say("traject.save"));
        more.addClassName("gap");
        more.add(fold(
                Icon.PLUS,
                "traject.add.preset",
                adding("plan.board")
                        .select("board", Words.say("traject.add.which"), null, Words.say("traject.add.none"), presets)
                        .submit(Words.say("traject.add.go"))));
        add(
                title,
                when,
                Shapes.way("/in/avond/" + handle, Icon.PLAY, Words.say("traject.desk")),
                empty,
                list,
                sum,
                more,
                fold(Icon.PENCIL, "traject.date.change", date));
    }

    /** The two fields that say when. */
    static RbForm dated(RbForm form) {
        return form.day("day", Words.say("traject.day"), Words.say("traject.day.hint"))
                .text("time", Words.say("traject.time"), Words.say("traject.time.hint"), 0);
    }

    private RbForm adding(String command) {
        return RbForm.of(command, seat).key(command + ":" + handle).hidden("evening", handle);
    }

    private static com.vaadin.flow.component.HtmlContainer fold(Icon icon, String words, RbForm form) {
        return Html.fold("unfold", Html.summary("edit", icon.create(), new Span(Words.say(words))), form);
    }

    void show(Agenda.Evening evening) {
        Html.text(title, evening.title());
        var at = evening.at();
        Html.text(when, at == null ? Words.say("traject.evening.nodate") : Shapes.when(at));
        date.initial("title", evening.title())
                .initial("day", at == null ? "" : Dates.local(at).toString())
                .initial("time", at == null ? "" : clock(at));
        shown = evening.lines();
        lines.show(shown);
        Html.hide(empty, !shown.isEmpty());
        Html.say(
                sum,
                shown.isEmpty()
                        ? ""
                        : Words.say("traject.evening.sheet", Map.of("n", shown.size(), "minutes", evening.minutes())));
    }

    private static String clock(Instant at) {
        return Dates.time(at);
    }

    /** Boards of the traject that this evening does not have: they go on where they were. */
    void boards(List<ActivityView> all) {
        var own = shown.stream().map(line -> line.board().id()).collect(Collectors.toSet());
        var others = all.stream().filter(board -> !own.contains(board.id())).toList();
        if (others.equals(offered)) {
            return;
        }
        offered = others;
        if (again != null) {
            Objects.requireNonNull(again.getElement().getParent()).removeFromParent();
            again = null;
        }
        if (!others.isEmpty()) {
            again = adding("plan.goon")
                    .select(
                            "activity",
                            Words.say("traject.goon.which"),
                            Words.say("traject.goon.hint"),
                            Words.say("traject.add.none"),
                            others.stream()
                                    .map(board -> new Option(
                                            board.id().toString(),
                                            Words.say(
                                                    "traject.board",
                                                    Map.of("step", board.step(), "name", board.name())),
                                            true))
                                    .toArray(Option[]::new))
                    .submit(Words.say("traject.add.go"));
            more.add(fold(Icon.ARROW_RIGHT, "traject.goon", again));
        }
    }
}

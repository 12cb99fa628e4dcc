package nl.routebord.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.routebord.decision.DecisionBoard;
import nl.routebord.decision.DecisionPlanning;
import nl.routebord.decision.DecisionText;
import nl.routebord.decision.Lanes;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.LiveSelect;
import org.jspecify.annotations.Nullable;

/** The calendar: a picture, the same as a plain list beside it, and for staff the forms that plan. */
final class CalendarPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("decision.calendar.none"));
    private final Paragraph legend = Html.paragraph("soft");
    private final CalendarPicture picture = new CalendarPicture();
    private final Div both = new Div();
    private final transient Keyed<DecisionBoard.Moment, MomentItem> items;
    private final LiveSelect by = DecisionForms.taker();
    private final Div usual = new Div();
    private transient List<String> takers = List.of();
    private transient List<DecisionBoard.Row> decisions = List.of();

    /** {@code seat} is the workplace's; null for who only reads. */
    CalendarPanel(@Nullable String seat) {
        addClassName("gap");
        Html.text(legend, Words.say("decision.calendar.legend"));
        var list = new OrderedList();
        list.addClassName("moments");
        items = new Keyed<>(
                list,
                DecisionBoard.Moment::id,
                moment -> new MomentItem(seat, moment.id()),
                (item, moment) -> item.show(moment, takers, decisions));
        both.add(new Div(picture, legend), list);
        both.addClassNames("calendar");
        add(none, both);
        if (seat != null) {
            usual.add(RbForm.of("calendar.usual", seat)
                    .key("calendar.usual")
                    .add(new Paragraph(Words.say("decision.calendar.usual.hint")))
                    .submit(Words.say("decision.calendar.usual")));
            add(usual, DecisionActs.fold(Icon.PLUS, "decision.calendar.plan", new Div(form(seat))));
        }
    }

    private RbForm form(String seat) {
        return fields(RbForm.of("calendar.plan", seat).key("calendar.plan"), by)
                .submit(Words.say("decision.calendar.send"));
    }

    static RbForm fields(RbForm form, LiveSelect by) {
        return form.text("title", Words.say("decision.calendar.what"), null, DecisionPlanning.TITLE)
                .text(
                        "when",
                        Words.say("decision.field.when"),
                        Words.say("decision.field.when.hint"),
                        DecisionText.WHEN)
                .add(by)
                .text(
                        "other",
                        Words.say("decision.field.other"),
                        Words.say("decision.field.other.hint"),
                        DecisionText.BY)
                .text(
                        "heard",
                        Words.say("decision.field.heard"),
                        Words.say("decision.field.heard.hint"),
                        DecisionText.HEARD);
    }

    void takers(List<String> now) {
        takers = now;
        by.show(DecisionForms.options(now, ""));
        items.each(item -> item.takers(now));
    }

    void show(DecisionBoard board) {
        decisions = board.decisions().stream().filter(row -> row.off() == null).toList();
        var moments = board.moments();
        Html.hide(none, !moments.isEmpty());
        Html.hide(both, moments.isEmpty());
        var all = moments.stream().filter(moment -> moment.usual() > 0).count();
        Html.hide(usual, all == DecisionPlanning.USUAL);
        picture.show(Lanes.of(moments));
        items.show(moments);
    }
}

package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.followup.Case;
import nl.routebord.followup.Promise;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.trail.FollowUp;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.LiveSelect;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a traject: how it stands as a picture, what is ready to be published, and everything people said, to choose
 * several and prepare one answer for them. A frame changes rows by their keys; what is typed and chosen stays.
 */
final class AnswersPage extends Div {

    private static final long serialVersionUID = 1L;

    private final StatusBar bar = new StatusBar();
    private final Paragraph waiting = Html.paragraph("lead");
    private final Paragraph late = Html.paragraph("note", "no");
    private final Span lateWords = new Span();
    private final ReadyList ready;
    private final Paragraph nothing = Html.paragraph("soft");
    private final LiveSelect decisions = new LiveSelect("decision", Words.say("followup.decision"));
    private final Map<Case.Filter, NativeButton> filters = new EnumMap<>(Case.Filter.class);
    private final transient Keyed<AnswersBoard.Board, BoardCases> boards;
    private final RbForm promise;
    private final RbForm answer;
    private Case.Filter filter = Case.Filter.WAITING;
    private transient @Nullable AnswersBoard now;

    AnswersPage(String seat) {
        addClassNames("answers-page", "gap");
        ready = new ReadyList(seat);
        late.add(Icon.WARNING.create(), lateWords);
        Html.hide(late, true);
        var cases = new Div();
        cases.addClassNames("answer-cases", "gap");
        boards =
                new Keyed<>(cases, AnswersBoard.Board::key, BoardCases::new, (made, board) -> made.show(board, filter));
        promise = promise(seat);
        var beside =
                new Div(Pieces.panel("followup.ready.title", ready), Pieces.panel("followup.promise.title", promise));
        beside.addClassName("gap");
        answer = form(seat, cases);
        var columns = new Div(Pieces.panel("followup.said.title", row(), nothing, answer), beside);
        columns.addClassName("two-one");
        add(Pieces.head("followup.staff"), Pieces.panel("followup.picture", waiting, late, bar), columns);
    }

    void show(AnswersBoard fresh) {
        now = fresh;
        bar.show(fresh.tally());
        Html.text(waiting, Pieces.waiting(fresh));
        Html.text(lateWords, Words.say("followup.late", Map.of("n", fresh.late())));
        Html.hide(late, fresh.late() == 0);
        ready.show(fresh);
        var titles = new LinkedHashMap<String, String>();
        fresh.decisions().forEach(one -> titles.put(one.id().toString(), one.title()));
        decisions.show(titles);
        answer.base("read", fresh.read().toString());
        promise.initial("days", Integer.toString(fresh.promise().days()))
                .initial("who", fresh.promise().who())
                .initial("via", fresh.promise().via());
        draw();
    }

    private void draw() {
        if (now == null) {
            return;
        }
        var shown = now.boards().stream()
                .filter(board -> board.cases().stream().anyMatch(one -> one.is(filter)))
                .toList();
        boards.show(shown);
        Html.say(nothing, shown.isEmpty() ? Words.say("followup.nothing." + value(filter)) : "");
        for (var one : filters.entrySet()) {
            Html.text(
                    one.getValue(),
                    Words.say("followup.filter." + value(one.getKey()), Map.of("n", now.count(one.getKey()))));
            one.getValue().getElement().setAttribute("aria-pressed", Boolean.toString(one.getKey() == filter));
        }
    }

    private Div row() {
        var row = new Div();
        row.addClassNames("row", "filters");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("followup.filters"));
        for (var one : Case.Filter.values()) {
            var button = new NativeButton();
            button.addClassNames("act", "filter");
            button.addClickListener(click -> {
                filter = one;
                draw();
            });
            filters.put(one, button);
            row.add(button);
        }
        return row;
    }

    private RbForm form(String seat, Div cases) {
        var form = RbForm.of("followup.prepare", seat)
                .add(cases)
                .choice(
                        "status",
                        Words.say("followup.status"),
                        Words.say("followup.status.hint"),
                        Arrays.stream(FollowUp.Status.values())
                                .map(status -> new Option(status.value(), Words.say(said(status))))
                                .toArray(Option[]::new))
                .area("reason", Words.say("followup.reason"), Words.say("followup.reason.hint"), FollowUp.REASON)
                .add(decisions)
                .submit(Words.say("followup.prepare"));
        form.addClassName("answer-form");
        return form;
    }

    /** To choose "new" is to take an answer back. */
    private static String said(FollowUp.Status status) {
        return status == FollowUp.Status.NEW ? "followup.status.back" : status.key();
    }

    private static RbForm promise(String seat) {
        return RbForm.of("followup.promise", seat)
                .text(
                        "days",
                        Words.say("followup.promise.days"),
                        Words.say("followup.promise.days.hint", Map.of("max", Promise.MOST_DAYS)),
                        0)
                .text("who", Words.say("followup.promise.who"), Words.say("followup.promise.optional"), Promise.WHO)
                .text("via", Words.say("followup.promise.via"), Words.say("followup.promise.via.hint"), Promise.VIA)
                .keep()
                .submit(Words.say("followup.promise.keep"));
    }

    private static String value(Case.Filter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }
}

package nl.routebord.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.routebord.followup.CardsBoard;
import nl.routebord.followup.QuestionCard;
import nl.routebord.followup.QuestionCard.Asked;
import nl.routebord.followup.QuestionCard.State;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.LiveSelect;

/** One question card with how far it is, and the acts that come next. Its forms are made once and shown where they apply. */
final class CardItem extends Article {

    private final UUID card;
    private final String seat;
    private final HtmlContainer title = Stored.text(Html.heading(3, ""));
    private final Stops stops = new Stops();
    private final Paragraph late = Html.paragraph("note", "no");
    private final Paragraph silent = Html.paragraph("note", "no");
    private final UnorderedList facts = new UnorderedList();
    private final Paragraph returned = Stored.text(Html.paragraph("note", "adapt"));
    private final Paragraph answer = Stored.text(Html.paragraph("note", "yes"));
    private final RbForm again;
    private final RbForm accept;
    private final HtmlContainer back;
    private final RbForm choose;
    private final RbForm link;
    private final RbForm make;
    private final RbForm told;
    private final LiveSelect activities = new LiveSelect("activity", Words.say("vraag.link.which"));
    private final LiveSelect evenings = new LiveSelect("evening", Words.say("vraag.make.when"));

    CardItem(String seat, UUID card) {
        this.card = card;
        this.seat = seat;
        addClassName("vraag");
        facts.addClassName("lines");
        late.add(Icon.WARNING.create(), new Span(Words.say("vraag.late.one")));
        silent.add(Icon.WARNING.create(), new Span(Words.say("vraag.silent.one")));
        again = AskForm.of(seat)
                .key("vraag.send:" + card)
                .hidden("card", card.toString())
                .submit(Words.say("vraag.again"));
        accept = act("vraag.accept").submit(Words.say("vraag.accept"));
        back = Html.fold(
                "more",
                Html.summary("", Icon.UNDO.create(), new Span(Words.say("vraag.back"))),
                act("vraag.back")
                        .area("reason", Words.say("vraag.reason"), null, QuestionCard.REASON)
                        .submit(Words.say("vraag.back")));
        choose = act("vraag.choose")
                .add(boards())
                .text("people", Words.say("vraag.people"), Words.say("vraag.people.hint"), Asked.OF_WHOM)
                .submit(Words.say("vraag.choose"));
        make = act("vraag.make").add(evenings).submit(Words.say("vraag.make"));
        link = act("vraag.link").add(activities).submit(Words.say("vraag.link"));
        told = act("vraag.answer")
                .area("text", Words.say("vraag.text"), Words.say("vraag.text.hint"), QuestionCard.ANSWER)
                .submit(Words.say("vraag.answer.go"));
        add(title, stops, late, silent, facts, returned, answer, accept, back, again, choose, make, link, told);
    }

    UUID card() {
        return card;
    }

    void show(QuestionCard now, CardsBoard board) {
        var state = now.state();
        Html.text(
                title,
                Words.say(
                        "vraag.name",
                        Map.of("n", now.number(), "question", now.asked().question())));
        stops.show(state);
        Html.hide(late, !now.isLate(board.today()));
        Html.hide(silent, !now.isSilent(board.today()));
        facts(now);
        Html.say(
                returned, state == State.RETURNED ? Words.say("vraag.returned", Map.of("reason", now.returned())) : "");
        Html.say(answer, now.answer());
        activities.show(options(board.activities()));
        evenings.show(options(board.evenings()));
        if (state == State.RETURNED) {
            fill(now.asked());
        }
        only(state, Map.of(accept, State.SENT, back, State.SENT, again, State.RETURNED, choose, State.ACCEPTED));
        only(state, Map.of(make, State.CHOSEN, link, State.CHOSEN, told, State.MADE));
        Html.hide(make, state != State.CHOSEN || board.evenings().isEmpty());
    }

    private static void only(State now, Map<Component, State> forms) {
        forms.forEach((form, state) -> Html.hide(form, state != now));
    }

    /** What was given back starts from the words it had. */
    private void fill(Asked asked) {
        again.initial("question", asked.question())
                .initial("whom", asked.ofWhom())
                .initial("phase", asked.phase().name().toLowerCase(Locale.ROOT))
                .initial("room", asked.room().name().toLowerCase(Locale.ROOT))
                .initial("purpose", asked.purpose())
                .initial("before", asked.neededBefore().toString())
                .initial("reply", asked.replyBy().toString());
    }

    private void facts(QuestionCard now) {
        var asked = now.asked();
        facts.removeAll();
        fact("vraag.whom", asked.ofWhom());
        fact("vraag.phase", Words.say("vraag.phase." + asked.phase().name().toLowerCase(Locale.ROOT)));
        fact("vraag.room.ask", Words.say("vraag.room." + asked.room().name().toLowerCase(Locale.ROOT)));
        fact("vraag.purpose", asked.purpose());
        fact("vraag.before", Dates.whole(asked.neededBefore()));
        fact("vraag.reply", Dates.whole(asked.replyBy()));
        if (!now.form().isEmpty()) {
            fact(
                    "vraag.board",
                    RouteMap.preset(now.form()).map(board -> board.name()).orElse(now.form()));
            fact("vraag.people", now.people());
        }
        var activity = now.activity();
        if (activity != null) {
            fact("vraag.activity", activity);
        }
    }

    private void fact(String key, String value) {
        facts.add(new ListItem(Html.span(Words.say(key), "soft"), new Span(" "), Stored.text(new Span(value))));
    }

    private RbForm act(String command) {
        return RbForm.of(command, seat).key(command + ":" + card).hidden("card", card.toString());
    }

    private static LiveSelect boards() {
        var boards = new LinkedHashMap<String, String>();
        RouteMap.steps()
                .forEach(step -> RouteMap.boards(step.number())
                        .forEach(board -> boards.put(
                                board.id(),
                                Words.say("vraag.board.name", Map.of("step", step.number(), "name", board.name())))));
        var select = new LiveSelect("board", Words.say("vraag.board"));
        select.show(boards);
        return select;
    }

    private static Map<String, String> options(List<CardsBoard.Choice> choices) {
        var options = new LinkedHashMap<String, String>();
        choices.forEach(choice -> options.put(choice.value(), choice.name()));
        return options;
    }
}

package nl.routebord.poll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.poll.Poll;
import nl.routebord.poll.PollBoard;
import nl.routebord.poll.PollCounts;
import nl.routebord.poll.Stage;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Qr;
import nl.routebord.workshop.TrajectView;
import org.jspecify.annotations.Nullable;

/** One poll at the workplace: its link, how many took part by which way, and what can be done with it now. */
final class PollItem extends Article {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final transient Poll poll;
    private final Span chip = Html.span("", "chip");
    private final Paragraph period = new Paragraph();
    private final Paragraph people = new Paragraph();
    private final Component close;
    private final Component drop;
    private final Component renew;
    private final Component counted;
    private final PaperPart paper;
    private final Result online = new Result("poll.result.online", 4);
    private final Result forms = new Result("poll.result.paper", 4);
    private final UnorderedList said = new UnorderedList();
    private final Component words;
    private transient List<String> shown = List.of();
    private transient PollCounts.Of taken = new PollCounts.Of(0, 0);
    private transient @Nullable PollBoard board;

    PollItem(TrajectView traject, String base, Poll poll, List<Groups.Group> groups) {
        this.seat = traject.deskSeat();
        this.poll = poll;
        addClassNames("poll-item", "gap");
        var head = new Div(Stored.text(new H3(poll.question())), chip);
        head.addClassNames("row", "apart");
        people.addClassName("name");
        close = act("poll.close", Icon.LOCK);
        drop = act("poll.drop", Icon.CROSS);
        renew = sure(act("poll.renew", Icon.CHECK));
        counted = act("poll.counted", Icon.CHECK);
        paper = new PaperPart(traject, poll, groups);
        said.addClassName("left");
        words = Html.fold("unfold", Html.summary("edit", Icon.SPEECH.create(), new Span(Words.say("poll.said"))), said);
        add(head, period, people, link(base), online, forms, words, paper, counted, close, renew, drop);
    }

    /** Folds open where a sheet is brought in, for who is busy with one. */
    PollItem unfold(boolean busy) {
        if (busy) {
            paper.unfold();
        }
        return this;
    }

    private Component act(String command, Icon icon) {
        var button = RbForm.button("");
        button.add(icon.create(), new Span(Words.say(command)));
        button.getElement().setAttribute("aria-label", Words.say(command) + ": " + poll.question());
        return RbForm.of(command, seat)
                .key(command + ":" + poll.id())
                .hidden("poll", poll.id().toString())
                .add(button);
    }

    /** Two taps: a link that was sent to people stops working. */
    private static Component sure(Component act) {
        var hint = new Paragraph(Words.say("poll.renew.hint"));
        return Html.fold("sure", Html.summary("act", new Span(Words.say("poll.renew.new"))), hint, act);
    }

    private Component link(String base) {
        var address = base + poll.path();
        var link = Stored.text(new Anchor(address, address));
        link.setRouterIgnore(true);
        link.addClassName("address");
        var qr = new Image("", Words.say("poll.qr"));
        qr.addClassName("qr");
        qr.setSrc(Qr.inline(address));
        var row = new Div(qr, link);
        row.addClassNames("row", "poll-link");
        return row;
    }

    /** Who took part so far; it changes far more often than the poll itself. */
    void count(PollCounts.Of people) {
        taken = people;
        tell();
    }

    private void tell() {
        var now = board;
        if (now == null) {
            return;
        }
        Html.text(people, Words.say("poll.people", Map.of("online", taken.online(), "paper", taken.paper())));
        forms.show(taken.paper() == 0 ? null : now.byPaper());
        var fixed = taken.online() + taken.paper() > 0 || now.poll().counted();
        Html.hide(drop, fixed);
        Html.hide(renew, fixed || now.stage() == Stage.CLOSED);
    }

    /** Which poll it is. */
    UUID poll() {
        return poll.id();
    }

    void show(PollBoard now) {
        board = now;
        var stage = now.stage();
        Html.text(chip, Words.say("poll.stage." + stage.name().toLowerCase(java.util.Locale.ROOT)));
        chip.setClassName("yes", stage == Stage.OPEN);
        Html.text(
                period,
                Words.say(
                        "poll.period",
                        Map.of(
                                "from", Dates.moment(now.poll().opens()),
                                "until", Dates.moment(now.poll().closes()))));
        count(new PollCounts.Of(now.online(), now.onPaper()));
        online.show(now.byBrowser());
        Html.hide(words, now.words().isEmpty());
        if (!now.words().equals(shown)) {
            shown = now.words();
            said.removeAll();
            shown.forEach(one -> said.add(Stored.text(new ListItem(one))));
        }
        paper.show(now);
        Html.hide(close, stage != Stage.OPEN);
        Html.hide(counted, !now.poll().sealed() || now.poll().counted());
    }
}

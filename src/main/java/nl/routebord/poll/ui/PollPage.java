package nl.routebord.poll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.LiveScreen;
import nl.routebord.poll.Poll;
import nl.routebord.poll.PollBoard;
import nl.routebord.poll.PollVoices;
import nl.routebord.poll.Stage;
import nl.routebord.shell.Dates;
import nl.routebord.shell.HouseLinks;
import nl.routebord.shell.Html;
import nl.routebord.shell.LanguageLink;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.ui.spi.Message;
import org.jspecify.annotations.Nullable;

/** One question, whole-width choices, and after the close what came out. */
final class PollPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Poll poll;
    private final Paragraph when = new Paragraph();
    private final Paragraph people = new Paragraph();
    private final Paragraph counting = new Paragraph(Words.say("poll.paper.counting"));
    private final Div taking;
    private final Result online = new Result("poll.result.online", 2);
    private final Result paper = new Result("poll.result.paper", 2);

    PollPage(
            Poll poll,
            String municipality,
            List<Groups.Group> groups,
            PollVoices.@Nullable Own own,
            LiveScreen screen) {
        this.poll = poll;
        addClassNames("page", "narrow", "poll-page");
        var kicker = new Paragraph(Words.say("poll.kicker", Map.of("municipality", municipality)));
        kicker.addClassName("soft");
        when.addClassName("lead");
        var head = new Div(kicker, Stored.text(new H1(poll.question())), when);
        head.addClassName("head");
        var again = new Paragraph(Words.say("poll.again"));
        again.addClassName("chip");
        Html.hide(again, own == null);
        var privacy = new Paragraph(Words.say("poll.privacy"));
        privacy.addClassName("soft");
        taking = new Div(again, VoiceForm.of(poll, groups, own), privacy);
        taking.addClassName("gap");
        people.addClassName("soft");
        var main = new Main(head, taking, people, online, paper, counting);
        main.setId("main");
        var foot = new Footer(HouseLinks.here(), new LanguageLink(poll.path()));
        foot.addClassName("colophon");
        add(Message.header(), screen, main, foot);
    }

    List<Feed<?>> feeds() {
        return List.of(new Feed<>(PollBoard.topic(poll.id()), Audience.HALL, PollBoard.class, this::show));
    }

    private void show(PollBoard now) {
        Html.text(
                when,
                switch (now.stage()) {
                    case SOON ->
                        Words.say(
                                "poll.when.soon",
                                Map.of("moment", Dates.moment(now.poll().opens())));
                    case OPEN ->
                        Words.say(
                                "poll.when.open",
                                Map.of("moment", Dates.moment(now.poll().closes())));
                    case CLOSED -> Words.say("poll.when.closed");
                });
        Html.hide(taking, now.stage() != Stage.OPEN);
        Html.say(
                people,
                now.stage() == Stage.SOON
                        ? ""
                        : Words.say("poll.people", Map.of("online", now.online(), "paper", now.onPaper())));
        online.show(now.byBrowser());
        paper.show(now.onPaper() == 0 ? null : now.byPaper());
        Html.hide(counting, now.stage() != Stage.CLOSED || now.onPaper() == 0 || now.byPaper() != null);
    }
}

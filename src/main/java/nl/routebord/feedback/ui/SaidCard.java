package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.feedback.FeedbackBoard.From;
import nl.routebord.feedback.MyFeedback;
import nl.routebord.feedback.Sort;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.TypeIn;
import org.jspecify.annotations.Nullable;

/** One piece of feedback: its sign, the words, and below them what sort it is, of whom, when and about what. */
class SaidCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Paragraph words = new Paragraph();
    private final Span line = new Span();
    private final Span klankbord = new Span();
    private final Div body = new Div();
    private final Paragraph by = new Paragraph(line);
    private @Nullable Span shortlisted;
    private @Nullable Origins origins;

    SaidCard() {
        klankbord.addClassNames("chip", "route");
        klankbord.add(Icon.SPEECH.create(), new Span(Words.say("feedback.klankbord")));
        by.addClassName("by");
        body.addClassName("body");
        body.add(Stored.text(words), by);
        add(Sorts.mark(), body);
    }

    /** What an other says, as all may see it. */
    void show(FeedbackBoard.Item item) {
        says(item.sort(), item.text());
        Html.text(
                line,
                below(
                        Sorts.title(item.sort()),
                        by(item),
                        Dates.day(item.at()),
                        item.about(),
                        item.second() ? Words.say("feedback.second") : null,
                        item.edited() ? Words.say("feedback.edited") : null));
        if (item.from() == From.KLANKBORD && klankbord.getParent().isEmpty()) {
            body.addComponentAtIndex(2, new Div(klankbord));
        }
        showShort(item.shortlisted());
        if (origins == null && item.isMade()) {
            origins = new Origins();
            body.addComponentAtIndex(body.indexOf(by) + 1, origins);
        }
        if (origins != null) {
            origins.show(item.origins());
        }
    }

    /** Whose words they are; of what the facilitator made of others' it says that. */
    static String by(FeedbackBoard.Item item) {
        if (item.isMade()) {
            return Words.say(item.split() ? "feedback.split.off" : "feedback.joined");
        }
        return TypeIn.said(item.by() == null ? Words.say("feedback.nobody") : item.by(), item.viaDesk());
    }

    /** Made at the first need: few reactions are on the short list. */
    private void showShort(boolean on) {
        if (on && shortlisted == null) {
            shortlisted = Html.span("", "chip", "yes");
            shortlisted.add(Icon.CHECK.create(), new Span(Words.say("feedback.short.on")));
            body.addComponentAtIndex(body.indexOf(by) + 1, shortlisted);
        }
        if (shortlisted != null) {
            Html.hide(shortlisted, !on);
        }
    }

    /** What the reader said. */
    void show(MyFeedback.Own own) {
        says(own.sort(), own.text());
        Html.text(
                line,
                below(
                        Sorts.title(own.sort()),
                        Dates.day(own.at()),
                        own.about(),
                        own.second() ? Words.say("feedback.second") : null,
                        own.removed() && own.hidden() == null ? Words.say("feedback.mine.removed") : null));
    }

    Div body() {
        return body;
    }

    private void says(Sort sort, String text) {
        setClassName("said-card " + Sorts.css(sort));
        Html.text(words, text);
    }

    private static String below(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(" · "));
    }
}

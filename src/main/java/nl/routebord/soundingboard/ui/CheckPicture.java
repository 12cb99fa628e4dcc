package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.CheckBoard;
import nl.routebord.soundingboard.CheckQuestion;
import org.jspecify.annotations.Nullable;

/** The monthly checks over time: per question a bar for each month with its number, and what was written, without names. */
final class CheckPicture extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph count = Html.paragraph("soft");
    private final Paragraph later = Html.paragraph("soft");
    private final Div questions = new Div();
    private transient @Nullable CheckBoard shown;

    CheckPicture() {
        addClassNames("gap", "check-picture");
        count.getElement().setAttribute("role", "status");
        questions.addClassName("check-questions");
        Html.text(later, Words.say("soundingboard.check.later"));
        add(count, later, questions);
    }

    void show(CheckBoard now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Html.text(
                count,
                Words.say(
                        "soundingboard.check.count",
                        Map.of(
                                "n", now.people(),
                                "all", now.members(),
                                "month", Dates.month(now.now().atDay(1)))));
        questions.removeAll();
        // Five pictures of nothing push what matters out of sight.
        if (now.months().stream().anyMatch(one -> one.people() > 0)) {
            for (var question : CheckQuestion.values()) {
                questions.add(question(question, now));
            }
        }
    }

    private static Section question(CheckQuestion question, CheckBoard now) {
        var months = new OrderedList();
        months.addClassName("months");
        drawn(question, now.months()).forEach(month -> months.add(month(month, month.of(question))));
        var none = Html.paragraph("soft");
        Html.text(none, Words.say("soundingboard.check.none"));
        Html.hide(months, months.getComponentCount() == 0);
        Html.hide(none, months.getComponentCount() > 0);
        var section = new Section(new H3(Words.say(question.key())), months, none);
        section.addClassNames("gap", "small");
        now.months().reversed().stream()
                .filter(month -> !month.of(question).texts().isEmpty())
                .findFirst()
                .ifPresent(month -> section.add(texts(month, month.of(question))));
        return section;
    }

    /** From the first month with a number to the last one; what lies between is drawn too, so that time is even. */
    private static List<CheckBoard.Month> drawn(CheckQuestion question, List<CheckBoard.Month> months) {
        var numbers = IntStream.range(0, months.size())
                .filter(n -> months.get(n).of(question).tenths() != null)
                .summaryStatistics();
        return numbers.getCount() == 0 ? List.of() : months.subList(numbers.getMin(), numbers.getMax() + 1);
    }

    /** The bar is for the eye; the number and how many gave one stand in it. */
    private static ListItem month(CheckBoard.Month month, CheckBoard.OfQuestion said) {
        var tenths = said.tenths();
        var bar = new Span();
        bar.addClassName("bar-of-month");
        bar.getElement()
                .setAttribute("aria-hidden", "true")
                .getStyle()
                .set("--n", Integer.toString(tenths == null ? 0 : tenths));
        var item = new ListItem(
                bar,
                Html.span(
                        tenths == null
                                ? Words.say("soundingboard.check.few")
                                : Words.say("soundingboard.check.average", Map.of("score", tenths / 10.0)),
                        "num"),
                Html.span(Dates.month(month.month().atDay(1)), "month"),
                Html.span(Words.say("soundingboard.check.people", Map.of("n", said.scores())), "soft"));
        item.setClassName("few", tenths == null);
        return item;
    }

    private static com.vaadin.flow.component.Component texts(CheckBoard.Month month, CheckBoard.OfQuestion said) {
        var list = new UnorderedList();
        list.addClassName("lines");
        said.texts().forEach(text -> list.add(Stored.text(new ListItem(text))));
        return Html.fold(
                "more",
                Html.summary(
                        "",
                        new Span(Words.say(
                                "soundingboard.check.texts",
                                Map.of(
                                        "n",
                                        said.texts().size(),
                                        "month",
                                        Dates.month(month.month().atDay(1)))))),
                list);
    }
}

package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.Marks;
import nl.routebord.ballot.OptionResult;
import nl.routebord.ballot.PracticeBoard;
import nl.routebord.ballot.Standing;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;

/** What came out of a practice: counts alone, without bars, groups or receipts. */
final class PracticeCounts extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph turnout = new Paragraph();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph after = new Paragraph(Words.say("ballot.practice.after"));
    private transient @Nullable Object shown;

    PracticeCounts() {
        addClassName("practice-counts");
        after.addClassName("soft");
        add(turnout, rows, after);
    }

    void show(PracticeBoard.Now now) {
        var result = now.result();
        Voices.hide(this, result == null);
        if (result == null || result.equals(shown)) {
            return;
        }
        shown = result;
        Html.text(turnout, Words.say("ballot.practice.turnout", Map.of("n", now.answered())));
        rows.removeAll();
        var question = Question.of(now);
        var names = question.standing().stream().collect(Collectors.toMap(BallotOption::id, BallotOption::name));
        for (var option : result) {
            if (question.asking().method().isPerPart()) {
                Voices.marks(question.asking().method()).forEach(mark -> rows.add(row(question, option, mark)));
            } else {
                var standing = Words.say(Standing.of(question.asking().method(), option));
                rows.add(new ListItem(name(names.getOrDefault(option.option(), "")), new Span(standing)));
            }
        }
    }

    private static ListItem row(Question question, OptionResult option, int mark) {
        var counts = option.counts();
        var many = new Span(Integer.toString(counts == null || mark >= counts.size() ? 0 : counts.get(mark)));
        many.addClassName("num");
        return new ListItem(
                Voices.sign(question.asking().method(), mark), name(Marks.word(question.asking(), mark)), many);
    }

    private static Span name(String words) {
        var name = new Span(words);
        name.addClassName("name");
        return name;
    }
}

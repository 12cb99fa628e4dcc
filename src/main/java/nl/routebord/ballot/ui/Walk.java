package nl.routebord.ballot.ui;

import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.BallotOption;
import nl.routebord.ballot.MyBallot;
import nl.routebord.ballot.OptionId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** One part at a time: which one it is, its three choices, and the way back and on. It goes on only when somebody taps. */
final class Walk extends Section {

    private static final long serialVersionUID = 1L;

    /** More dots than this say nothing any more; the words "3 van 12" do. */
    private static final int DOTS = 10;

    private final Span where = new Span();
    private final Span dots = new Span();
    private final Heading name;
    private final Paragraph sentence = new Paragraph();
    private final Div place = new Div();
    private final Paragraph receipt = new Paragraph();
    private final Span receiptWords = new Span();
    private final Paragraph promise = new Paragraph();
    private final Span promiseWords = new Span();
    private final NativeButton back = new NativeButton();
    private final NativeButton on = new NativeButton();
    private final Span onWords = new Span();
    private final Div steps = new Div();
    private final String seat;
    private final transient Map<String, VoteForm> forms = new HashMap<>();

    Walk(String seat, int level, Runnable goBack, Runnable goOn) {
        this.seat = seat;
        addClassName("ballot-part");
        name = new Heading(level);
        sentence.addClassName("soft");
        receipt.addClassName("receipt");
        receipt.add(Icon.CHECK.create(), receiptWords);
        promise.addClassName("note");
        promise.add(Icon.LOCK.create(), promiseWords);
        back.addClassName("act");
        back.add(Icon.ARROW_LEFT.create(), new Span(Words.say("ballot.back")));
        back.addClickListener(click -> {
            goBack.run();
            stay(back.getElement().hasAttribute("disabled") ? on : back);
        });
        on.addClassNames("act", "main");
        on.add(onWords, Icon.ARROW_RIGHT.create());
        on.addClickListener(click -> {
            goOn.run();
            stay(on);
        });
        // In a form they would send it.
        back.getElement().setAttribute("type", "button");
        on.getElement().setAttribute("type", "button");
        steps.add(back, on);
        steps.addClassName("steps");
        add(walk(), head(), place);
    }

    /** Shows the part at this place of the list. */
    void show(Asking asking, List<BallotOption> options, int at, MyBallot mine) {
        var option = options.get(at);
        Html.text(where, Words.say("ballot.where", Map.of("n", at + 1, "m", options.size())));
        showDots(options, at, mine);
        Html.text(name, option.name());
        Html.text(sentence, option.sentence());
        var vote = mine.on(option.id());
        var form = form(asking, mine, option);
        Html.text(promiseWords, Words.say(asking.secret() ? "ballot.promise.secret" : "ballot.promise.open"));
        form.show(vote.orElse(null));
        if (place.getChildren().noneMatch(form.component()::equals)) {
            form.follow(receipt, promise, steps);
            place.removeAll();
            place.add(form.component());
        }
        Html.text(receiptWords, Words.say("ballot.receipt", Map.of("receipt", mine.code())));
        Voices.hide(receipt, vote.isEmpty());
        Voices.hide(promise, vote.isPresent());
        back.getElement().setAttribute("disabled", at == 0);
        Html.text(onWords, Words.say(at == options.size() - 1 ? "ballot.to_overview" : "ballot.on"));
    }

    /** The steps went along to the next form, which takes the focus off them: whoever goes on by keyboard stays there. */
    private static void stay(NativeButton step) {
        step.focus(FocusOption.PreventScroll.ENABLED);
    }

    /** A form for every part somebody has been at; a next round asks anew. */
    private VoteForm form(Asking asking, MyBallot mine, BallotOption option) {
        return forms.computeIfAbsent(
                key(mine, option.id()),
                fresh -> new VoteForm(seat, new Question(mine.round(), asking, List.of(option), false), option));
    }

    private static String key(MyBallot mine, OptionId option) {
        return mine.round() + "/" + option;
    }

    private void showDots(List<BallotOption> options, int at, MyBallot mine) {
        Voices.hide(dots, options.size() > DOTS);
        if (options.size() > DOTS) {
            return;
        }
        while (dots.getComponentCount() > options.size()) {
            dots.remove(dots.getComponentAt(dots.getComponentCount() - 1));
        }
        while (dots.getComponentCount() < options.size()) {
            dots.add(new Span());
        }
        for (int n = 0; n < options.size(); n++) {
            var state = n == at ? "dot now" : mine.on(options.get(n).id()).isPresent() ? "dot done" : "dot";
            ((Span) dots.getComponentAt(n)).setClassName(state);
        }
    }

    private Div walk() {
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        var walk = new Div(where, dots);
        walk.addClassName("walk");
        return walk;
    }

    private Div head() {
        var head = Stored.text(new Div(name, sentence));
        head.addClassName("head");
        return head;
    }
}

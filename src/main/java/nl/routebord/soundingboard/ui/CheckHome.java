package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.CheckBoard;
import nl.routebord.soundingboard.CheckQuestion;
import nl.routebord.soundingboard.MyCheck;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At home: the check of this month, and all checks over time. */
@Component
class CheckHome implements MemberBlock {

    private static final int ORDER = 40;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        var block = new Block(seat);
        return new Panel(
                block,
                List.of(
                        new Feed<>(MyCheck.topic(member.speaker()), Audience.HALL, MyCheck.class, block::mine),
                        new Feed<>(CheckBoard.topic(traject.id()), Audience.HALL, CheckBoard.class, block::all)));
    }

    /**
     * The form starts from what stands; a new month begins with an empty one. It is the same form each month, so what somebody
     * typed at the end of the one before stands in it still.
     */
    static final class Block extends Section {

        private static final long serialVersionUID = 1L;

        private final Span fill = new Span();
        private final CheckPicture picture = new CheckPicture();
        private final RbForm form;

        Block(String seat) {
            form = form(seat);
            addClassNames("panel", "month-check");
            var lead = new Paragraph(Words.say("soundingboard.check.lead"));
            lead.addClassName("soft");
            var fold = Html.fold("more", Html.summary("", Icon.PENCIL.create(), fill), form);
            add(new H2(Words.say("soundingboard.check.title")), lead, fold, picture);
        }

        void all(CheckBoard now) {
            picture.show(now);
        }

        void mine(MyCheck now) {
            Html.text(
                    fill,
                    Words.say(
                            "soundingboard.check.fill",
                            Map.of("month", Dates.month(now.month().atDay(1)))));
            form.hidden("month", now.month().toString());
            for (var question : CheckQuestion.values()) {
                var part = now.parts().get(question);
                var score = part == null ? null : part.score();
                form.initial(question.value() + "_score", score == null ? "" : score.toString())
                        .initial(question.value() + "_text", part == null ? "" : part.text());
            }
        }

        private static RbForm form(String seat) {
            var form = RbForm.of("check.fillin", seat).key("check.fillin");
            for (var question : CheckQuestion.values()) {
                form.choice(question.value() + "_score", Words.say(question.key()), scores())
                        .area(
                                question.value() + "_text",
                                Words.say("soundingboard.check.text"),
                                Words.say("soundingboard.check.text.hint"),
                                MyCheck.MAX);
            }
            return form.submit(Words.say("soundingboard.check.send"));
        }

        private static Option[] scores() {
            return IntStream.rangeClosed(1, 5)
                    .mapToObj(n -> new Option(Integer.toString(n), Words.say("soundingboard.check.score." + n)))
                    .toArray(Option[]::new);
        }
    }
}

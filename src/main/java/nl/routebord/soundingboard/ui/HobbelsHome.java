package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.Hobbel;
import nl.routebord.soundingboard.Hobbels;
import nl.routebord.soundingboard.Subjects;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.LiveSelect;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At home: saying what pinches, one's own list with the answers, and what the others said. */
@Component
class HobbelsHome implements MemberBlock {

    /** What leads to it on this page. */
    static final String ANCHOR = "hobbels";

    private static final int ORDER = 20;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        var about = new LiveSelect(
                "about", Words.say("soundingboard.hobbel.decision"), Words.say("soundingboard.hobbel.decision.none"));
        var block = new Block(seat, about);
        return new Panel(
                block,
                List.of(
                        new Feed<>(Hobbels.own(member.speaker()), Audience.HALL, Hobbels.class, block::own),
                        new Feed<>(Hobbels.topic(traject.id()), Audience.HALL, Hobbels.class, block::all),
                        HobbelForm.follow(Subjects.decisions(traject.id()), about)));
    }

    /** Two records make one block: what is one's own is not told among the others. */
    static final class Block extends Section {

        private static final long serialVersionUID = 1L;

        private final Paragraph nothing = new Paragraph(Words.say("soundingboard.hobbels.own.none"));
        private final H3 othersTitle = new H3();
        private final transient Keyed<Hobbel, HobbelCard> mine;
        private final transient Keyed<Hobbel, HobbelCard> others;
        private transient Hobbels own = new Hobbels(List.of());
        private transient Hobbels all = new Hobbels(List.of());

        Block(String seat, LiveSelect about) {
            addClassNames("panel", "hobbels");
            setId(ANCHOR);
            var ownList = list();
            var otherList = list();
            mine = new Keyed<>(ownList, Hobbel::id, one -> HobbelCard.own(seat, one), HobbelCard::show);
            others = new Keyed<>(otherList, Hobbel::id, one -> HobbelCard.others(), HobbelCard::show);
            nothing.addClassName("soft");
            var form = HobbelForm.fill(
                            RbForm.of("hobbel.say", seat).key("hobbel.say:").add(about))
                    .submit(Words.say("soundingboard.hobbel.say"));
            add(
                    new H2(Words.say("soundingboard.hobbels.title")),
                    soft("soundingboard.hobbels.lead"),
                    form,
                    new H3(Words.say("soundingboard.hobbels.own")),
                    nothing,
                    ownList,
                    othersTitle,
                    otherList);
        }

        void own(Hobbels now) {
            own = now;
            show();
        }

        void all(Hobbels now) {
            all = now;
            show();
        }

        private void show() {
            mine.show(own.all());
            Html.hide(nothing, !own.all().isEmpty());
            var rest = all.without(own.all());
            others.show(rest);
            Html.text(othersTitle, Words.say("soundingboard.hobbels.others", Map.of("n", rest.size())));
            Html.hide(othersTitle, rest.isEmpty());
        }

        private static UnorderedList list() {
            var list = new UnorderedList();
            list.addClassNames("gap", "hobbel-list");
            return list;
        }

        private static Paragraph soft(String key) {
            var paragraph = Html.paragraph("soft");
            Html.text(paragraph, Words.say(key));
            return paragraph;
        }
    }
}

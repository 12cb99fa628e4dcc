package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Hobbel;
import nl.routebord.soundingboard.Hobbels;
import nl.routebord.soundingboard.Sort;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Keyed;

/** At the workplace: what members said, with how long each waits, and the way to the page where staff answer. */
final class HobbelsDesk extends Section {

    private static final long serialVersionUID = 1L;

    private final UnorderedList tallies = new UnorderedList();
    private final Paragraph nothing = new Paragraph(Words.say("soundingboard.hobbels.none"));
    private final transient Keyed<Hobbel, HobbelCard> cards;

    HobbelsDesk(TrajectView traject) {
        addClassNames("panel", "hobbels");
        tallies.addClassName("meter");
        var list = new UnorderedList();
        list.addClassNames("gap", "hobbel-list");
        cards = new Keyed<>(list, Hobbel::id, one -> HobbelCard.others(), HobbelCard::show);
        var answer = new Anchor(traject.workplace() + "/antwoorden");
        answer.add(Icon.PENCIL.create(), new Span(Words.say("soundingboard.hobbels.answer")));
        answer.setRouterIgnore(true);
        answer.addClassName("act");
        add(new H2(Words.say("soundingboard.hobbels.desk")), tallies, answer, nothing, list);
    }

    void show(Hobbels now) {
        tallies.removeAll();
        Arrays.stream(Sort.values()).forEach(sort -> tallies.add(line(sort, now)));
        tallies.add(new ListItem(
                new Span(Words.say("soundingboard.hobbels.waiting")),
                dots(now.waiting().size()),
                Html.span(Integer.toString(now.waiting().size()), "num")));
        cards.show(now.all());
        Html.hide(nothing, !now.all().isEmpty());
    }

    private static ListItem line(Sort sort, Hobbels now) {
        var count = (int) now.count(sort);
        return new ListItem(
                new Span(sort.icon().create(), new Span(" " + Words.say(sort.key(), Map.of()))),
                dots(count),
                Html.span(Integer.toString(count), "num"));
    }

    private static Span dots(int count) {
        var dots = new Span();
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true").getStyle().set("--n", Integer.toString(count));
        return dots;
    }
}

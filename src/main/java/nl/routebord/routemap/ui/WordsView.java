package nl.routebord.routemap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.routemap.Choices;
import nl.routebord.routemap.RouteMap;
import nl.routebord.routemap.Term;
import nl.routebord.shell.Words;

/** Words explained, and the lists to choose from. */
@Route("route/woorden")
@AnonymousAllowed
class WordsView extends RoutePage {

    private static final long serialVersionUID = 1L;

    WordsView() {
        var terms = RouteMap.terms().stream().map(WordsView::term).toList();
        var lists = Html.with(new Div(), "gap", "small");
        RouteMap.lists().forEach(list -> lists.add(list(list)));
        draw(
                0,
                "/route/woorden",
                Words.say("routemap.words.title"),
                head("routemap.words"),
                Html.section("routemap.words.terms", Html.list("points", terms)),
                Html.section("routemap.words.lists", new Paragraph(Words.say("routemap.words.lists.text")), lists));
    }

    private static ListItem term(Term term) {
        var card = Html.with(new ListItem(Html.name(term.word()), Html.text(term.text())), "card", "part");
        if (!term.instead().isEmpty()) {
            var instead = new Paragraph(new Span(Words.say("routemap.words.instead") + " "));
            instead.add(Html.said(term.instead(), "num"));
            card.add(instead);
        }
        return card;
    }

    private static com.vaadin.flow.component.html.NativeDetails list(Choices list) {
        var content = new ArrayList<Component>(List.of(Html.text(list.text()), Html.words(list.values())));
        if (list.own()) {
            content.add(Html.with(new Paragraph(Words.say("routemap.words.own")), "soft"));
        }
        return Html.folded(Html.name(list.name()), content);
    }
}

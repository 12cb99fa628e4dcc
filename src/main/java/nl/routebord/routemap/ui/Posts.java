package nl.routebord.routemap.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.routebord.shell.Words;

/** Signposts to the pages that belong to no step. */
final class Posts extends Nav {

    private static final long serialVersionUID = 1L;

    private static final String[][] PLACES = {
        {"/route/modellen", "models"},
        {"/route/vergelijking", "compare"},
        {"/route/rollen", "roles"},
        {"/route/woorden", "words"},
        {"/route/bron", "origin"},
    };

    Posts() {
        getElement().setAttribute("aria-label", Words.say("routemap.posts"));
        var posts = Html.with(new UnorderedList(), "posts");
        for (var place : PLACES) {
            posts.add(new ListItem(post(place[0], "routemap." + place[1])));
        }
        add(posts);
    }

    private static com.vaadin.flow.component.html.Anchor post(String to, String stem) {
        var title = Html.with(new Span(Words.say(stem + ".title")), "title");
        var lead = Html.with(new Span(Words.say(stem + ".post")), "soft");
        return Html.with(Html.link(to, title, lead), "post");
    }
}

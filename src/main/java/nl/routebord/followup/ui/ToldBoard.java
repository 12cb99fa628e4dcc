package nl.routebord.followup.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routebord.followup.PublicAnswers;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Pages;
import nl.routebord.workshop.ui.spi.Slice;

/** The answers of one board, a page at a time. */
final class ToldBoard extends Div {

    private final HtmlContainer name = Stored.text(Html.heading(3, ""));
    private final Paragraph unseen = Html.paragraph("soft");
    private final transient Slice slice = new Slice();
    private final transient Pages pages = new Pages(slice, this::draw);
    private final transient Keyed<PublicAnswers.Told, ToldItem> items;
    private transient Map<UUID, PublicAnswers.Told> told = Map.of();

    ToldBoard() {
        addClassNames("gap", "small");
        var list = new UnorderedList();
        list.addClassName("told-list");
        items = new Keyed<>(list, PublicAnswers.Told::key, one -> new ToldItem(), ToldItem::show);
        add(name, pages.above(), list, pages.below(), unseen);
    }

    void show(PublicAnswers.Board now) {
        Html.text(name, now.name());
        told = now.told().stream().collect(Collectors.toMap(PublicAnswers.Told::key, Function.identity()));
        slice.follow(now.told().stream().map(PublicAnswers.Told::key).toList(), Set.of());
        Html.say(unseen, now.unseen() == 0 ? "" : Words.say("followup.public.unseen", Map.of("n", now.unseen())));
        draw();
    }

    private void draw() {
        items.show(shown());
        pages.show();
    }

    private List<PublicAnswers.Told> shown() {
        return slice.shown().stream()
                .filter(told::containsKey)
                .map(key -> Objects.requireNonNull(told.get(key)))
                .toList();
    }
}

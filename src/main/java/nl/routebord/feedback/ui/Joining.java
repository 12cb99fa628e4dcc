package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routebord.feedback.Feedback;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.feedback.FeedbackId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/**
 * Which reactions somebody at this desk is about to join: a press on each, and from the second one on an act on them that opens
 * the form. It is this screen's own, nothing is joined before the form is sent; what left the board meanwhile is let go.
 */
final class Joining extends Div {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final transient Runnable changed;
    private final transient Set<FeedbackId> picked = new LinkedHashSet<>();
    private final Span words = new Span();
    private final Paragraph choosing = Html.paragraph("note");
    private transient List<FeedbackBoard.Item> standing = List.of();

    /** {@code changed} draws the cards anew after a choice. */
    Joining(String seat, Runnable changed) {
        this.seat = seat;
        this.changed = changed;
        addClassName("gap");
        getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        choosing.getElement().setAttribute("role", "status");
        choosing.add(Icon.MERGE.create(), words);
    }

    void show(FeedbackBoard now) {
        standing = now.items().stream().filter(item -> !item.removed()).toList();
        if (picked.retainAll(standing.stream().map(FeedbackBoard.Item::id).collect(Collectors.toSet()))) {
            draw();
        }
    }

    /** Chooses it, or lets go of it. */
    void press(FeedbackId item) {
        if (!picked.remove(item)) {
            picked.add(item);
        }
        draw();
        changed.run();
    }

    boolean has(FeedbackId item) {
        return picked.contains(item);
    }

    int picked() {
        return picked.size();
    }

    /** Another choice closes the form; what was typed in it stays on the device. */
    private void draw() {
        removeAll();
        if (!picked.isEmpty()) {
            Html.text(words, Words.say("feedback.join.choose", Map.of("n", picked.size())));
            add(choosing, leave());
        }
    }

    /** Opens the form; whoever came by keyboard goes on there. */
    void open() {
        var parts = standing.stream().filter(item -> has(item.id())).toList();
        if (parts.size() < 2) {
            return;
        }
        removeAll();
        var leave = leave();
        var texts = new UnorderedList();
        texts.addClassName("parents");
        parts.forEach(part -> texts.add(Stored.text(new ListItem(part.text()))));
        var form = new Section(
                Html.heading(2, Words.say("feedback.join.title")),
                new Paragraph(Words.say("feedback.join.lead")),
                leave,
                texts,
                form(parts));
        form.addClassNames("clash", "join");
        add(form);
        leave.focus();
    }

    private NativeButton leave() {
        var leave = new NativeButton(Words.say("feedback.join.leave"));
        leave.addClassName("act");
        leave.getElement().setAttribute("type", "button");
        leave.addClickListener(click -> {
            picked.clear();
            draw();
            changed.run();
        });
        return leave;
    }

    private RbForm form(List<FeedbackBoard.Item> parts) {
        var ids = parts.stream().map(part -> part.id().toString()).sorted().collect(Collectors.joining(" "));
        var save = RbForm.button(Words.say("feedback.join.save"));
        save.addClassNames("main", "wide");
        save.addComponentAsFirst(Icon.MERGE.create());
        return RbForm.of("feedback.merge", seat)
                .key("feedback.merge:" + ids)
                .hidden("items", ids)
                .add(Sorts.choice())
                .area("text", Words.say("feedback.join.text"), null, Feedback.MAX)
                .initial("sort", parts.getFirst().sort().value())
                .initial("text", proposed(parts))
                .add(save);
    }

    /** The texts one after the other as far as they fit, to shorten by hand. */
    private static String proposed(List<FeedbackBoard.Item> parts) {
        var all = parts.stream().map(FeedbackBoard.Item::text).distinct().collect(Collectors.joining(" / "));
        return all.codePointCount(0, all.length()) <= Feedback.MAX
                ? all
                : parts.getFirst().text();
    }
}
